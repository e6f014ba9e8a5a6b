import { say } from "../texts/say";
import { type BenefitCalculations, benefitCalculations } from "./benefit-calculations";
import type { Calculation } from "./calculation/calculation";
import { constant, months, percentage, plain, step, totalOf } from "./calculation/steps";
import { type CostCalculations, costsOf } from "./cost-calculations";
import { type Counted, everything } from "./counted";
import type { Method } from "./method";
import type { Model } from "./model";

/** What a model comes to as calculations. */
export interface Returns {
  readonly benefits: readonly BenefitCalculations[];
  readonly costs: readonly CostCalculations[];
  /** Net money at t = 0 and by year. */
  readonly initial: Calculation;
  readonly years: readonly Calculation[];
  readonly pvBenefits: Calculation;
  readonly pvCosts: Calculation;
  readonly npv: Calculation;
  readonly rois: Readonly<Record<Method, Calculation>>;
}

/** Every figure of a model as a calculation. */
export interface Calculations extends Returns {
  /** Net money, added up from t = 0 to each year. */
  readonly cumulative: readonly Calculation[];
  readonly benefitCostRatio: Calculation;
  readonly breakEvenHaircut: Calculation;
  readonly irr: Calculation;
  readonly mirr: Calculation;
  readonly payback: Calculation;
  /** What a month of waiting costs: the steady benefits, and these less the recurring costs that waiting saves. */
  readonly costOfDelay: Calculation | undefined;
  readonly costOfDelayNet: Calculation | undefined;
  /** Cash that comes in once, reported apart. */
  readonly workingCapital: Calculation | undefined;
}

/** The figures of economics as calculations over a model. */
export function calculationsOf(model: Model): Calculations {
  const calculations = known.get(model) ?? completed(returnsWith(model, everything), model);
  known.set(model, calculations);
  return calculations;
}

/** What a model comes to with the haircuts and costs that count. */
export function returnsOf(model: Model, counted: Counted): Returns {
  return counted === everything ? calculationsOf(model) : returnsWith(model, counted);
}

/** A scenario's figures, its cautious ends, its delay and each part of a report rest on the same ones. */
const known = new WeakMap<Model, Calculations>();

function returnsWith(model: Model, counted: Counted): Returns {
  const money = { text: model.currency, factor: 1 };
  const benefits = model.benefits.map((benefit) => benefitCalculations(benefit, model, counted));
  const costs = costsOf(model, counted);
  const initial = netOf(say`net at the start`, benefits.map((flow) => flow.initial), costs.map((flow) => flow.initial), model);
  const years = Array.from({ length: model.horizonYears }, (_, index) =>
    netOf(say`net in year ${index + 1}`, benefits.map((flow) => flow.years[index]), costs.map((flow) => flow.years[index]), model),
  );
  const pvBenefits = totalOf(say`present value of the benefits`, money, benefits.map(({ pv }) => pv));
  const pvCosts = totalOf(say`present value of the costs`, money, costs.map(({ pv }) => pv));
  const npv = step("difference", say`NPV`, money, [pvBenefits, pvCosts]);
  return { benefits, costs, initial, years, pvBenefits, pvCosts, npv, rois: roisOf(costs, npv, pvCosts, [initial, ...years], model) };
}

function completed(returns: Returns, model: Model): Calculations {
  const money = { text: model.currency, factor: 1 };
  const { benefits, costs, initial, years, pvBenefits, pvCosts } = returns;
  const flow = [initial, ...years];
  const cumulative = years.map((_, index) => step("sum", say`net up to year ${index + 1}`, money, [initial, ...years.slice(0, index + 1)]));
  return {
    ...returns,
    cumulative: [initial, ...cumulative],
    benefitCostRatio: step("ratio", say`benefit-cost ratio`, plain, [pvBenefits, pvCosts]),
    breakEvenHaircut: step("difference", say`break-even haircut`, percentage, [constant(say`the whole`, 1, percentage), step("ratio", say`costs as a share of the benefits`, percentage, [pvCosts, pvBenefits])]),
    irr: step("internal-rate", say`IRR`, percentage, flow),
    mirr: step("modified-internal-rate", say`MIRR`, percentage, [model.discountRate, ...flow]),
    payback: step("payback", say`payback`, months, flow),
    ...delayOf(benefits, costs, model),
    workingCapital: cashOf(benefits, model),
  };
}

function netOf(label: string, benefits: readonly (Calculation | undefined)[], costs: readonly (Calculation | undefined)[], { currency }: Model): Calculation {
  const money = { text: currency, factor: 1 };
  return step("difference", label, money, [totalOf(say`benefits`, money, benefits), totalOf(say`costs`, money, costs)]);
}

/**
 * ROI by its three methods. TEI: (PV benefits − PV costs) / PV costs. Nucleus: average annual net benefit / initial cost.
 * Simple: (benefits − costs) / costs, undiscounted.
 */
function roisOf(costs: readonly CostCalculations[], npv: Calculation, pvCosts: Calculation, flow: readonly Calculation[], { currency, horizonYears }: Model): Calculations["rois"] {
  const money = { text: currency, factor: 1 };
  const [, ...years] = flow;
  const average = step("quotient", say`average annual net benefit`, money, [totalOf(say`net over all years`, money, years), constant(say`years`, horizonYears)]);
  const paid = totalOf(say`costs, undiscounted`, money, costs.flatMap((cost) => [cost.initial, ...cost.years]));
  return {
    tei: step("ratio", say`ROI (TEI)`, percentage, [npv, pvCosts]),
    nucleus: step("ratio", say`ROI (Nucleus)`, percentage, [average, totalOf(say`initial cost`, money, costs.map(({ initial }) => initial))]),
    simple: step("ratio", say`ROI (simple)`, percentage, [totalOf(say`net, undiscounted`, money, flow), paid]),
  };
}

/**
 * A month of what goes on year after year; a cost that changes from year to year counts with its average. Beside a benefit
 * that comes once or by a schedule of its own there is no net amount: all costs against some benefits would say that
 * waiting pays.
 */
function delayOf(benefits: readonly BenefitCalculations[], costs: readonly CostCalculations[], { currency, horizonYears }: Model): Pick<Calculations, "costOfDelay" | "costOfDelayNet"> {
  const steady = benefits.flatMap((benefit) => benefit.steady ?? []);
  if (steady.length === 0) return { costOfDelay: undefined, costOfDelayNet: undefined };
  const money = { text: currency, factor: 1 };
  const year = totalOf(say`steady year of all benefits`, money, steady);
  const recurring = totalOf(say`costs of all years`, money, costs.flatMap(({ years }) => years));
  const saved = step("quotient", say`costs that a year of waiting saves`, money, [recurring, constant(say`years`, horizonYears)]);
  const isWhole = steady.length === benefits.length;
  const monthly = (label: string, amount: Calculation): Calculation => step("quotient", label, money, [amount, constant(say`months of a year`, 12)]);
  return {
    costOfDelay: monthly(say`cost of delay per month`, year),
    costOfDelayNet: isWhole ? monthly(say`cost of delay per month, net of costs`, step("difference", say`steady year less its costs`, money, [year, saved])) : undefined,
  };
}

function cashOf(benefits: readonly BenefitCalculations[], { currency }: Model): Calculation | undefined {
  const cash = benefits.flatMap((benefit) => benefit.cash ?? []);
  return cash.length === 0 ? undefined : totalOf(say`working capital set free`, { text: currency, factor: 1 }, cash);
}
