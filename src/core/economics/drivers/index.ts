import type { Fields } from "../../shape/shape";
import { cashFlow } from "./cash-flow";
import { costAvoided } from "./cost-avoided";
import type { Driver } from "./driver";
import { errorReduction } from "./error-reduction";
import { formula } from "./formula";
import { none } from "./none";
import { revenueUplift } from "./revenue-uplift";
import { riskReduced } from "./risk-reduced";
import { throughput } from "./throughput";
import { timeSaved } from "./time-saved";
import { workingCapital } from "./working-capital";

/** Every way in which an outcome becomes money, by the word that a plan writes after `driver:`. */
export const drivers = {
  "time-saved": timeSaved,
  "error-reduction": errorReduction,
  throughput,
  "cost-avoided": costAvoided,
  "risk-reduced": riskReduced,
  "revenue-uplift": revenueUplift,
  "working-capital": workingCapital,
  "cash-flow": cashFlow,
  formula,
  none,
} as const;

/** The words that may stand after `driver:`. */
export type DriverId = keyof typeof drivers;

/** What all drivers have in common, for those that need not know which one it is. */
export type AnyDriver = Pick<Driver<DriverId, Fields>, "id" | "summary" | "formula" | "paysFor">;
