import type { Rule } from "../rule";
import { priceTermMissing } from "./price-term-missing";
import { targetBelowBreakeven } from "./target-below-breakeven";

/** The rules about whether a finance reviewer would believe the return. */
export const roiRules: readonly Rule[] = [priceTermMissing, targetBelowBreakeven];
