import type { Rule } from "../rule";

/** The rules about when the work happens and what belongs to it. */
export const timelineRules: readonly Rule[] = [];
