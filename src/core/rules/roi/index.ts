import type { Rule } from "../rule";
import { captureMissing } from "./capture-missing";
import { costsThin } from "./costs-thin";
import { dominance } from "./dominance";
import { doubleCount } from "./double-count";
import { fullYear } from "./full-year";
import { negativeCost } from "./negative-cost";
import { noRamp } from "./no-ramp";
import { noRiskAdjustment } from "./no-risk-adjustment";
import { phantomVolume } from "./phantom-volume";
import { priceTermMissing } from "./price-term-missing";
import { revenueAsProfit } from "./revenue-as-profit";
import { targetBelowBreakeven } from "./target-below-breakeven";
import { tooGood } from "./too-good";

/** The rules about whether a finance reviewer would believe the return. */
export const roiRules: readonly Rule[] = [
  tooGood,
  captureMissing,
  fullYear,
  costsThin,
  priceTermMissing,
  negativeCost,
  noRamp,
  noRiskAdjustment,
  doubleCount,
  revenueAsProfit,
  targetBelowBreakeven,
  dominance,
  phantomVolume,
];
