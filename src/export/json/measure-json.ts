import type { Json } from "../../core/economics/roi-json";
import type { Measure } from "../../core/report/report";

/** A number in the unit that the plan writes, unrounded. */
export function measureJson(measure: Measure | undefined): Json {
  return measure === undefined ? null : { amount: measure.amount, unit: measure.unit };
}
