import { say } from "../texts/say";
import type { Calculation, ShownUnit } from "./calculation/calculation";
import { evaluation } from "./calculation/evaluate";
import { constant, percentage, productOf, remainder, step } from "./calculation/steps";
import type { Counted, Haircut } from "./counted";
import type { DriverId } from "./drivers";
import type { BenefitModel, Model, WorthModel } from "./model";
import { presentValue } from "./present-value";

/** One outcome's benefit, year by year and after its haircuts. What does not exist is undefined. */
export interface BenefitCalculations {
  readonly outcome: string;
  readonly driver: DriverId;
  /** The steady year after capture and before any other haircut; undefined for a schedule. */
  readonly annual: Calculation | undefined;
  /** A steady year after attribution, risk and ramp, before it decays; undefined for what does not go on. */
  readonly steady: Calculation | undefined;
  readonly initial: Calculation | undefined;
  /** Year 1 first. */
  readonly years: readonly (Calculation | undefined)[];
  readonly pv: Calculation;
  readonly cash: Calculation | undefined;
}

/** A benefit's haircuts as factors, those only that count. */
interface Factors {
  readonly shares: readonly (Calculation | undefined)[];
  readonly ramp: (year: number) => Calculation | undefined;
  readonly arrived: Calculation | undefined;
  readonly decay: (year: number) => Calculation | undefined;
}

/**
 * B_t = V × ramp_t × attribution × (1 − risk) × (1 − decay)^(t−1) of what recurs; V × attribution × (1 − risk) in year 1
 * of what comes once; the customer's own amounts of a schedule. V is after capture.
 */
export function benefitCalculations(benefit: BenefitModel, model: Model, counted: Counted): BenefitCalculations {
  const { outcome, driver, worth, cash } = benefit;
  const money = { text: model.currency, factor: 1 };
  const factors = factorsOf(benefit, counted);
  const annual = worth.kind === "schedule" ? undefined : annualOf(benefit, worth, model, counted);
  const initial = worth.kind === "schedule" && worth.initial !== undefined ? scheduled(say`${outcome} at the start`, worth.initial, factors.shares, money) : undefined;
  const years = Array.from({ length: model.horizonYears }, (_, index) => inYear(benefit, index + 1, annual, factors, money));
  const steady = annual !== undefined && worth.kind === "recurring" ? steadyOf(outcome, annual, factors, model) : undefined;
  return { outcome, driver, annual, steady, initial, years, pv: presentValue(say`present value of ${outcome}`, initial, years, model), cash };
}

function factorsOf({ haircuts: { attribution, risk, decay, ramp, arrived } }: BenefitModel, { haircuts }: Counted): Factors {
  const counts = (haircut: Haircut, share: Calculation | undefined): Calculation | undefined => (haircuts.has(haircut) ? share : undefined);
  const lowered = counts("risk-adjustment", risk);
  const shrinking = counts("decay", decay);
  const kept = shrinking && remainder(say`kept each year after decay`, shrinking);
  return {
    shares: [counts("attribution", attribution), lowered && remainder(say`kept after risk adjustment`, lowered)],
    ramp: (year) => counts("ramp", ramp[year - 1]),
    arrived: counts("ramp", arrived),
    decay: (year) => (kept === undefined || year === 1 ? undefined : step("power", say`kept after decay by year ${year}`, percentage, [kept, constant(say`years of decay`, year - 1)])),
  };
}

function annualOf(
  { outcome, path }: BenefitModel,
  { kind, gross, capture }: Exclude<WorthModel, { kind: "schedule" }>,
  { currency }: Model,
  { haircuts }: Counted,
): Calculation {
  const [label, unit] = kind === "recurring" ? [say`annual value of ${outcome}`, `${currency}/year`] : [say`value of ${outcome}`, currency];
  return productOf(label, { text: unit, factor: 1 }, [gross, haircuts.has("capture") ? capture : undefined], path);
}

function inYear({ outcome, worth }: BenefitModel, year: number, annual: Calculation | undefined, { shares, ramp, decay }: Factors, money: ShownUnit): Calculation | undefined {
  const label = say`${outcome} in year ${year}`;
  if (worth.kind === "schedule") {
    const amount = worth.years[year - 1];
    return amount && productOf(label, money, [scheduled(label, amount, shares, money), ramp(year), decay(year)]);
  }
  if (worth.kind === "one-time") return year === 1 ? productOf(label, money, [annual, ...shares]) : undefined;
  return productOf(label, money, [annual, ramp(year), ...shares, decay(year)]);
}

/** Haircuts lower what comes in; an outlay stays as large as it is. An input may turn from the one into the other. */
function scheduled(label: string, amount: Calculation, shares: Factors["shares"], money: ShownUnit): Calculation {
  if (shares.every((share) => share === undefined)) return productOf(label, money, [amount]);
  if (!followsInput(amount)) return productOf(label, money, evaluation()(amount) > 0 ? [amount, ...shares] : [amount]);
  const nothing = constant(say`nothing`, 0, money);
  const gain = step("maximum", say`what comes in`, money, [amount, nothing]);
  const outlay = step("minimum", say`what goes out`, money, [amount, nothing]);
  return step("sum", label, money, [productOf(say`what comes in, after haircuts`, money, [gain, ...shares]), outlay]);
}

function followsInput(calculation: Calculation): boolean {
  return calculation.kind === "value" ? calculation.origin === "input" : calculation.operands.some(followsInput);
}

function steadyOf(outcome: string, annual: Calculation, { shares, arrived }: Factors, { currency }: Model): Calculation {
  return productOf(say`steady year of ${outcome}`, { text: `${currency}/year`, factor: 1 }, [annual, arrived, ...shares]);
}
