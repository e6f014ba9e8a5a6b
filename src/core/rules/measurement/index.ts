import type { Rule } from "../rule";

/** The rules about what was measured and what is claimed from it. */
export const measurementRules: readonly Rule[] = [];
