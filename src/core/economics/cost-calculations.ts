import { say } from "../texts/say";
import type { Calculation } from "./calculation/calculation";
import { constant, percentage, productOf, step } from "./calculation/steps";
import type { Counted } from "./counted";
import type { CostModel, Model } from "./model";
import { presentValue } from "./present-value";

/** One cost, year by year and after its risk adjustment. What costs nothing is undefined. */
export interface CostCalculations {
  readonly id: string;
  readonly kind: "vendor" | "internal";
  readonly initial: Calculation | undefined;
  /** Year 1 first. */
  readonly years: readonly (Calculation | undefined)[];
  readonly pv: Calculation;
}

/** The costs that count: C_t = amount_t × (1 + risk), or the licence alone as it is written. */
export function costsOf(model: Model, { costs }: Counted): readonly CostCalculations[] {
  if (costs === "all") return allCostsOf(model);
  const licences = model.costs.filter(({ isLicence }) => isLicence);
  const vendor = licences.length > 0 ? licences : model.costs.filter(({ kind }) => kind === "vendor");
  return vendor.map((cost) => costCalculations({ ...cost, risk: undefined }, model));
}

/** The scenarios of a plan, and most steps of its waterfall, have the same costs in the same frame. */
const known = new WeakMap<Model["costs"], { readonly discountRate: Model["discountRate"]; readonly calculations: readonly CostCalculations[] }>();

function allCostsOf(model: Model): readonly CostCalculations[] {
  const { costs, discountRate } = model;
  const before = known.get(costs);
  if (before?.discountRate === discountRate) return before.calculations;
  const calculations = costs.map((cost) => costCalculations(cost, model));
  known.set(costs, { discountRate, calculations });
  return calculations;
}

function costCalculations({ id, kind, path, initial, years, risk }: CostModel, model: Model): CostCalculations {
  const money = { text: model.currency, factor: 1 };
  const raised = risk && step("sum", say`${id} raised for risk`, percentage, [constant(say`the whole`, 1, percentage), risk]);
  const after = (label: string, amount: Calculation | null | undefined): Calculation | undefined =>
    amount ? productOf(label, money, [amount, raised], path) : undefined;
  const atStart = after(say`${id} at the start`, initial);
  const byYear = years.map((amount, index) => after(say`${id} in year ${index + 1}`, amount));
  return { id, kind, initial: atStart, years: byYear, pv: presentValue(say`present value of ${id}`, atStart, byYear, model) };
}
