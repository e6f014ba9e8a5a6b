import type { PlanSummary, SummaryFigures } from "./plan-summary";

/** What the plans of one currency come to. */
export interface CurrencyTotals {
  /** Undefined for plans that name none. */
  readonly currency: string | undefined;
  readonly plans: number;
  /** Plans that are not judged yet. */
  readonly pending: number;
  /** What they are worth when every target is reached. */
  readonly target: Total;
  /** What was measured, of the plans with a measurement; never added to `target`. */
  readonly measured: Total;
}

/** Figures added up over plans: present values, costs positive. */
export interface Total {
  /** How many plans the figures come from. */
  readonly valued: number;
  /** How many more should be in them and are not, because their figures cannot be computed. */
  readonly unvalued: number;
  readonly npv: number;
  readonly pvBenefits: number;
  readonly pvCosts: number;
  /**
   * (PV of benefits − PV of costs) / PV of costs, as a fraction, whatever the plans' own methods; only of plans with both
   * benefits and costs, because one side alone makes no return. `null` when there are none.
   */
  readonly roi: number | null;
  /** How many plans the ROI comes from. */
  readonly inRoi: number;
}

/** Totals for each currency, by its code; plans without one come last. Nothing is converted. */
export function totalsByCurrency(plans: readonly PlanSummary[]): readonly CurrencyTotals[] {
  const currencies = [...new Set(plans.flatMap(({ currency }) => currency ?? []))].sort();
  const isWithout = plans.some(({ currency }) => currency === undefined);
  return [...currencies, ...(isWithout ? [undefined] : [])].map((currency) => totalsOf(currency, plans.filter((plan) => plan.currency === currency)));
}

function totalsOf(currency: string | undefined, plans: readonly PlanSummary[]): CurrencyTotals {
  const judged = plans.flatMap((plan) => plan.judged ?? []);
  const unread = plans.filter((plan) => plan.judged === undefined && plan.unreadable !== undefined).length;
  const measured = judged.filter(({ isMeasured }) => isMeasured);
  return {
    currency,
    plans: plans.length,
    pending: plans.length - judged.length - unread,
    target: totalOf(judged.map(({ target }) => target), unread),
    measured: totalOf(measured.map((plan) => plan.measured), 0),
  };
}

function totalOf(figures: readonly (SummaryFigures | undefined)[], unread: number): Total {
  const valued = figures.filter((one) => one !== undefined);
  const whole = valued.filter(({ pvBenefits, pvCosts }) => pvBenefits !== 0 && pvCosts > 0);
  const costs = sum(whole, "pvCosts");
  return {
    valued: valued.length,
    unvalued: figures.length - valued.length + unread,
    npv: sum(valued, "npv"),
    pvBenefits: sum(valued, "pvBenefits"),
    pvCosts: sum(valued, "pvCosts"),
    roi: whole.length === 0 ? null : (sum(whole, "pvBenefits") - costs) / costs,
    inRoi: whole.length,
  };
}

function sum(figures: readonly SummaryFigures[], key: "npv" | "pvBenefits" | "pvCosts"): number {
  return figures.reduce((total, one) => total + one[key], 0);
}
