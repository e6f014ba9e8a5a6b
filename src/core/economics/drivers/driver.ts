import { list } from "../../shape/list";
import { choice } from "../../shape/choice";
import { operands } from "../../shape/operand";
import { quantityValue } from "../../shape/quantity-value";
import { type Fields, optional } from "../../shape/shape";
import type { OneOf } from "../../shape/variant";
import { share } from "../../quantity/expectation";
import type { Direction } from "../assessment";
import type { Terms, Worth } from "../worth";

/** The keys that every benefit has beside its driver's own. */
export const benefitFields = {
  attribution: optional(operands(share), "The share of the benefit that this project caused; 100 % when left out.", "80 %"),
  risk_adjustment: optional(operands(share), "How much the benefit is lowered because it may fall short; 0 % when left out.", "10 %"),
  ramp: optional(list(quantityValue(share)), "The share reached in each year, instead of the ramp of the business case.", "[60 %, 100 %, 100 %]"),
  decay: optional(operands(share), "How much the benefit shrinks from year to year; 0 % when left out.", "5 %"),
  recurrence: optional(choice("recurring", "one-time"), "Whether the benefit comes every year or once; recurring when left out.", "recurring"),
} as const;

/** A benefit as one driver sees it: its own keys and the shared ones. */
export type BenefitOf<Id extends string, Own extends Fields> = OneOf<"driver", Id, Own, typeof benefitFields>;

/**
 * One way in which an outcome becomes money. Everything about it is here: its keys, its formula in words, and the
 * calculation itself as an expression over the plan's own numbers.
 */
export interface Driver<Id extends string, Own extends Fields> {
  readonly id: Id;
  readonly summary: string;
  /** The value of one steady year, in words: “improvement × volume × rate × capture”. */
  readonly formula: string;
  readonly fields: Own;
  /** Whether the amount follows the outcome's improvement; a fixed amount or a schedule does not. */
  readonly usesImprovement: (benefit: BenefitOf<Id, Own>) => boolean;
  /** The way a metric must move for the driver to pay; a plan that means it otherwise states the metric's direction. */
  readonly paysFor?: Direction;
  /** How the benefit is worked out. */
  readonly worth: (benefit: BenefitOf<Id, Own>, terms: Terms) => Worth;
}

/** Declares a driver with its types tied together. */
export function defineDriver<const Id extends string, Own extends Fields>(driver: Driver<Id, Own>): Driver<Id, Own> {
  return driver;
}
