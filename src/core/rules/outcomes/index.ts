import type { Rule } from "../rule";
import { featureChecklist } from "./feature-checklist";
import { noOutcome } from "./no-outcome";
import { outcomeCount } from "./outcome-count";

/** The rules about what is proved. */
export const outcomesRules: readonly Rule[] = [noOutcome, outcomeCount, featureChecklist];
