import type { Benefit } from "../plan/sections/benefit";
import { type DriverId, drivers } from "./drivers";
import type { Terms, Worth } from "./worth";

/** The benefit that one driver reads. */
type BenefitBy<Id extends DriverId> = Extract<Benefit, { readonly driver: Id }> & { readonly driver: Id };

/** What valuing asks of each driver; spelt out so that the compiler ties a driver to its own kind of benefit. */
type Valuing = {
  readonly [Id in DriverId]: {
    readonly usesImprovement: (benefit: BenefitBy<Id>) => boolean;
    readonly worth: (benefit: BenefitBy<Id>, terms: Terms) => Worth;
  };
};

const valuing: Valuing = drivers;

/** What a benefit is worth by its driver. */
export function worthOf<Id extends DriverId>(benefit: BenefitBy<Id>, terms: Terms): Worth {
  return valuing[benefit.driver].worth(benefit, terms);
}

/** Whether the amount of a benefit follows the improvement of its outcome; a fixed amount or a schedule does not. */
export function usesImprovement<Id extends DriverId>(benefit: BenefitBy<Id>): boolean {
  return valuing[benefit.driver].usesImprovement(benefit);
}
