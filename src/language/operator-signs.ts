import type { Operator } from "../core/economics/assessment";

/** Operators as people write them before a number. */
export const operatorSigns: Readonly<Record<Operator, string>> = { "<": "<", "<=": "≤", "=": "=", ">=": "≥", ">": ">" };
