import type { Benefit } from "../plan/sections/benefit";
import type { Outcome } from "../plan/sections/outcome";
import { type PlanPath, childPath } from "../source/plan-path";
import type { Calculation } from "./calculation/calculation";
import { type CaseTerms, scheduleTrouble } from "./case-terms";
import { cashTrouble, dimensionTrouble, leftoverOf } from "./dimension-of-worth";
import { type Expression, productOf, quantityOf } from "./expression";
import { haircutModel } from "./haircut-model";
import type { BenefitModel, WorthModel } from "./model";
import { type Result, allOf, andThen, failure, success } from "./result";
import { type Surroundings, termsOf } from "./terms";
import type { Leftover } from "./valuation";
import type { OutcomeTerms, Worth } from "./worth";
import { worthOf } from "./worth-of";

/** What a benefit brings, and what its unit has left over besides money per time. */
export interface ModelledBenefit {
  readonly model: BenefitModel;
  readonly leftover: Leftover | undefined;
}

/** A benefit in its outcome. */
export interface BenefitOfOutcome {
  readonly outcome: Outcome;
  readonly benefit: Benefit;
}

/** An outcome's benefit as a model of money, given the outcome's numbers; `undefined` for one that is on purpose not counted. */
export function benefitModel(
  { outcome, benefit }: BenefitOfOutcome,
  numbers: OutcomeTerms,
  caseTerms: CaseTerms,
  surroundings: Surroundings,
): Result<ModelledBenefit | undefined> {
  const terms = termsOf(benefit.path, numbers, surroundings);
  const worth = worthOf(benefit, terms);
  if (worth.kind === "nothing") return success(undefined);
  const whole = { outcome: outcome.id, name: outcome.metric?.name ?? outcome.statement ?? outcome.id, driver: benefit.driver, path: benefit.path };
  return andThen(haircutModel(benefit, terms, caseTerms, worth.kind === "schedule"), (haircuts) =>
    worth.kind === "schedule"
      ? andThen(scheduleModel(worth, benefit, caseTerms), (schedule) => success({ model: { ...whole, worth: schedule, haircuts, cash: undefined }, leftover: undefined }))
      : andThen(steadyModel(worth, { outcome, benefit }, surroundings.exchange.currency), ({ leftover, ...steady }) => success({ model: { ...whole, ...steady, haircuts }, leftover })),
  );
}

interface Steady extends Pick<BenefitModel, "worth" | "cash"> {
  readonly leftover: Leftover | undefined;
}

function steadyModel(
  { gross, capture, cash }: Extract<Worth, { kind: "steady" }>,
  { outcome, benefit }: BenefitOfOutcome,
  currency: string,
): Result<Steady> {
  const factors = [gross, ...(capture === undefined ? [] : [capture])];
  return andThen(allOf([productOf("value", factors), ...factors, ...(cash === undefined ? [] : [cash])]), ([value, whole, ...others]) => {
    if (value === undefined || whole === undefined) throw new Error(`“${benefit.driver}” has no value.`);
    const amount = quantityOf(value);
    const [paidOnce] = cash === undefined ? [] : others.slice(-1);
    const trouble = (paidOnce && cashTrouble(quantityOf(paidOnce), currency)) ?? dimensionTrouble(amount, benefit, currency);
    if (trouble !== undefined) return failure({ message: trouble, path: amountPath(benefit), kind: "unit-mismatch" });
    const share = capture === undefined ? undefined : others[0]?.calculation;
    const kind = benefit.recurrence === "one-time" ? "one-time" : "recurring";
    return success({ worth: { kind, gross: whole.calculation, capture: share }, cash: paidOnce?.calculation, leftover: leftoverOf(amount, outcome, benefit) });
  });
}

/** Where a benefit says how much it is: in one formula, or in factors that only together are money. */
function amountPath({ driver, path }: Benefit): PlanPath {
  return driver === "formula" ? childPath(path, "formula") : path;
}

/** The customer's own schedule: years that it does not name bring nothing. */
function scheduleModel({ initial, years }: Extract<Worth, { kind: "schedule" }>, { path }: Benefit, { horizonYears }: CaseTerms): Result<WorthModel> {
  const tooLong = scheduleTrouble(years.length, horizonYears, childPath(path, "amounts"));
  if (tooLong !== undefined) return failure(tooLong);
  return andThen(initial === undefined ? success(undefined) : calculationOf(initial), (atStart) =>
    andThen(allOf(years.map(calculationOf)), (byYear) => success({ kind: "schedule", initial: atStart, years: byYear })),
  );
}

function calculationOf(expression: Expression): Result<Calculation> {
  return andThen(expression, ({ calculation }) => success(calculation));
}
