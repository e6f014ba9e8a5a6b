import type { PlanPath } from "../source/plan-path";
import type { Calculation, ShownUnit, Value } from "./calculation/calculation";
import type { DriverId } from "./drivers";
import type { Method } from "./method";

/** What lies between a steady year and the money that is counted. What the plan does not write is undefined and changes nothing. */
export interface HaircutModel {
  readonly attribution: Calculation | undefined;
  readonly risk: Calculation | undefined;
  readonly decay: Calculation | undefined;
  /** The share reached in each year, year 1 first; empty without a ramp. */
  readonly ramp: readonly Calculation[];
  /** The last share of the ramp, which may lie beyond the horizon; undefined without a ramp. */
  readonly arrived: Calculation | undefined;
}

/** What a benefit brings before its haircuts: a steady amount a year, one amount, or the customer's own schedule. */
export type WorthModel =
  | {
      readonly kind: "recurring" | "one-time";
      /** Before capture. */
      readonly gross: Calculation;
      /** The share of it that becomes value; undefined for a driver without one. */
      readonly capture: Calculation | undefined;
    }
  | { readonly kind: "schedule"; readonly initial: Calculation | undefined; readonly years: readonly Calculation[] };

/** One outcome's benefit. */
export interface BenefitModel {
  readonly outcome: string;
  /** In the plan's words. */
  readonly name: string;
  readonly driver: DriverId;
  readonly path: PlanPath;
  readonly worth: WorthModel;
  readonly haircuts: HaircutModel;
  /** Cash that comes in once and is reported apart. */
  readonly cash: Calculation | undefined;
}

/** One cost, before its risk adjustment. */
export interface CostModel {
  readonly id: string;
  readonly kind: "vendor" | "internal";
  readonly path: PlanPath;
  /** What the vendor is paid again and again; the headline compares benefits with this alone. */
  readonly isLicence: boolean;
  readonly initial: Calculation | undefined;
  /** Year 1 first; null in a year that costs nothing, which lists keep when they travel as JSON. */
  readonly years: readonly (Calculation | null)[];
  readonly risk: Calculation | undefined;
}

/** How the simulation draws from a range. */
export type Distribution = "triangular" | "pert" | "normal-90" | "lognormal-90";

/** An input that the benefits of a model use; numbers are base values. */
export interface InputModel {
  readonly id: string;
  /** Where its value stands in calculations. */
  readonly path: PlanPath;
  readonly value: number;
  /** The customer's own range; undefined where the plan has no such end. */
  readonly low: number | undefined;
  readonly high: number | undefined;
  readonly distribution: Distribution;
  readonly unit: ShownUnit;
  readonly isShare: boolean;
}

/**
 * One scenario's calculation as plain data: every number that its figures rest on, with its place in the plan. Figures,
 * explanations, what-ifs, the waterfall, the tornado and the simulation all come from it.
 */
export interface Model {
  readonly currency: string;
  readonly method: Method;
  readonly horizonYears: number;
  readonly discountRate: Value;
  readonly benefits: readonly BenefitModel[];
  readonly costs: readonly CostModel[];
  readonly inputs: readonly InputModel[];
}
