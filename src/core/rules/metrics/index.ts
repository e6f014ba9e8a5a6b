import type { Rule } from "../rule";
import { baselineMissing } from "./baseline-missing";
import { directionConflict } from "./direction-conflict";
import { percentAmbiguous } from "./percent-ambiguous";
import { targetMissing } from "./target-missing";
import { unitMismatch } from "./unit-mismatch";

/** The rules about baselines, targets and how they are measured. */
export const metricsRules: readonly Rule[] = [baselineMissing, targetMissing, directionConflict, unitMismatch, percentAmbiguous];
