import type { Rule } from "../rule";

/** The rules about the numbers that the customer must own. */
export const inputsRules: readonly Rule[] = [];
