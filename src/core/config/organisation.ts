import type { Role } from "../plan/sections/person";
import type { IsoDate } from "../quantity/calendar";
import type { Quantity } from "../quantity/quantity";

/** What an organisation has settled for all its plans, where a plan does not say. */
export interface Organisation {
  /** What a year of waiting costs. */
  readonly discountRate: Quantity | undefined;
  /** The share of the benefits reached in each year. */
  readonly ramp: readonly Quantity[];
  /** The weeks that people really work in a year. */
  readonly workingWeeks: number;
  /** Days on which nobody works, besides weekends. */
  readonly holidays: ReadonlySet<IsoDate>;
  /** The currencies that plans may use, by ISO 4217 code; every currency when empty. */
  readonly currencies: readonly string[];
  /** The most days that a proof of value may take, both ends counted. */
  readonly longestPov: number;
  /** The roles of which somebody must have agreed to the inputs; anybody at the customer when empty. */
  readonly mustAgree: readonly Role[];
}

/** What holds without any configuration. */
export const usualOrganisation: Organisation = {
  discountRate: undefined,
  ramp: [],
  workingWeeks: 47,
  holidays: new Set(),
  currencies: [],
  longestPov: 30,
  mustAgree: [],
};
