import type { Rule } from "../rule";
import { baselineMissing } from "./baseline-missing";
import { baselineWeak } from "./baseline-weak";
import { directionConflict } from "./direction-conflict";
import { impossibleTarget } from "./impossible-target";
import { noGuardrail } from "./no-guardrail";
import { noMethod } from "./no-method";
import { percentAmbiguous } from "./percent-ambiguous";
import { targetMissing } from "./target-missing";
import { trivialTarget } from "./trivial-target";
import { unitMismatch } from "./unit-mismatch";
import { vanityMetric } from "./vanity-metric";
import { vendorMeasured } from "./vendor-measured";

/** The rules about baselines, targets and how they are measured. */
export const metricsRules: readonly Rule[] = [
  baselineMissing,
  targetMissing,
  directionConflict,
  unitMismatch,
  percentAmbiguous,
  impossibleTarget,
  trivialTarget,
  vanityMetric,
  noMethod,
  vendorMeasured,
  baselineWeak,
  noGuardrail,
];
