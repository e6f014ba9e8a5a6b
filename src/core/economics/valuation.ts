import type { DriverId } from "./drivers";
import type { Reason } from "./expression";
import type { PlanPath } from "../source/plan-path";
import type { Method } from "./method";
import type { Model } from "./model";

export type { Method };

/** The three ways of looking at a plan's money. */
export const scenarioNames = ["target", "measured", "floor"] as const;

/** target: every outcome reaches its target. measured: what was measured. floor: the cautious end of everything. */
export type ScenarioName = (typeof scenarioNames)[number];

/** What one outcome brings, in the plan's currency. */
export interface BenefitFlow {
  readonly outcome: string;
  readonly driver: DriverId;
  /** The steady year after capture and before any other haircut; `null` when a schedule has no steady year. */
  readonly annual: number | null;
  /** What comes at t = 0, after all haircuts; only a schedule has it. */
  readonly initial: number;
  /** After all haircuts, year 1 first. */
  readonly years: readonly number[];
  readonly pv: number;
}

/** What one cost takes, in the plan's currency; costs are positive. */
export interface CostFlow {
  readonly id: string;
  readonly kind: "vendor" | "internal";
  readonly initial: number;
  readonly years: readonly number[];
  readonly pv: number;
}

/** Net money by time; `cumulative` starts with t = 0. */
export interface CashFlow {
  readonly initial: number;
  readonly years: readonly number[];
  readonly cumulative: readonly number[];
}

/** When the money is back. Months and years count from the end of t = 0. */
export interface Payback {
  readonly status: "reached" | "not-reached" | "no-initial-investment";
  readonly months: number | null;
  readonly years: number | null;
}

/** A scenario's figures. Ratios are fractions: 1.31 is 131 %. A figure that does not exist is `null`. */
export interface AvailableScenario {
  readonly available: true;
  readonly benefits: readonly BenefitFlow[];
  readonly costs: readonly CostFlow[];
  readonly cashFlow: CashFlow;
  readonly pvBenefits: number;
  readonly pvCosts: number;
  readonly npv: number;
  /** By the plan's method. */
  readonly roi: number | null;
  readonly roiSimple: number | null;
  readonly roiNucleus: number | null;
  readonly benefitCostRatio: number | null;
  readonly irr: number | null;
  /** Why there is no IRR: the flow never turns from paying to earning, or turns more than once, so that there would be several. */
  readonly irrTrouble: "no-change-of-sign" | "several-changes" | null;
  readonly mirr: number | null;
  readonly payback: Payback;
  readonly breakEvenHaircut: number | null;
  /** The floor's steady benefits, whichever scenario this is. */
  readonly costOfDelayPerMonth: number | null;
  /** The same less the recurring costs that waiting saves. */
  readonly costOfDelayNetPerMonth: number | null;
  readonly workingCapital: number | null;
  /** Outcomes that this scenario counts as nothing, because nothing was measured or the target was not met. */
  readonly notCounted: readonly string[];
  /** The numbers behind the figures. */
  readonly model: Model;
  /** The values that inputs have here instead of their own, by path: the floor's cautious ends, or a what-if. */
  readonly held: Readonly<Record<PlanPath, number>>;
}

/** A reason with its place in the file; line and column count from 1. */
export interface PlacedReason extends Reason {
  readonly line: number;
  readonly column: number;
}

/** A scenario that cannot be computed, and why. No number is guessed. */
export interface UnavailableScenario {
  readonly available: false;
  readonly reasons: readonly PlacedReason[];
}

/** One way of looking at a plan's money. */
export type Scenario = AvailableScenario | UnavailableScenario;

/** A plan's money, computed unrounded. */
export interface Valuation {
  readonly currency: string | undefined;
  readonly method: Method;
  readonly horizonYears: number;
  readonly discountRate: number;
  readonly scenarios: Readonly<Record<ScenarioName, Scenario>>;
  /** Dimension trouble found while computing: mismatches stop a scenario, a count left over is only worth a hint. */
  readonly leftovers: readonly Leftover[];
}

/** A benefit that comes out as money per time and a count besides, such as `USD*person/year`. */
export interface Leftover extends Reason {
  readonly outcome: string;
  /** The unit that is left over, such as `person`. */
  readonly unit: string;
}
