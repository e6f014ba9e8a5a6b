import type { Cost } from "../plan/sections/business-case";
import type { Quantity } from "../quantity/quantity";
import { type PlanPath, childPath, itemPath } from "../source/plan-path";
import { say } from "../texts/say";
import type { Calculation } from "./calculation/calculation";
import { type CaseTerms, scheduleTrouble } from "./case-terms";
import type { Exchange } from "./money";
import type { CostModel } from "./model";
import { type Result, allOf, andThen, both, failure, success } from "./result";

/**
 * What a cost takes, before its risk adjustment. Money without a time falls due once, at t = 0; money per time falls due
 * every year; a schedule is taken as written, years that it does not name cost nothing, and one that names more years
 * than the horizon has is refused.
 */
export function costModel(cost: Cost, { horizonYears }: CaseTerms, exchange: Exchange): Result<CostModel> {
  const { id, kind = "vendor", path, amount, initial, amounts } = cost;
  if (amount === undefined && initial === undefined && amounts.length === 0) return noAmount(cost, exchange);
  const tooLong = scheduleTrouble(amounts.length, horizonYears, childPath(path, "amounts"));
  if (tooLong !== undefined) return failure(tooLong);
  const at = (name: string, quantity: Quantity, place: PlanPath): Result<Calculation> =>
    andThen(exchange.toPlanCurrency(name, quantity, "written", place), ({ calculation }) => success(calculation));
  const isYearly = amount?.unit.dimension.time === -1;
  const whole = amount === undefined ? [] : [at(id, amount, childPath(path, "amount"))];
  const starts = [...(initial === undefined ? [] : [at(say`${id} before the start`, initial, childPath(path, "initial"))]), ...(isYearly ? [] : whole)];
  const steady = isYearly ? whole : [];
  const scheduled = amounts.map((one, index) => at(say`${id} in year ${index + 1}`, one, itemPath(childPath(path, "amounts"), index)));
  const risk = cost.risk_adjustment === undefined ? [] : [at("risk_adjustment", cost.risk_adjustment, childPath(path, "risk_adjustment"))];
  return andThen(both(both(allOf(starts), allOf(steady)), both(allOf(scheduled), allOf(risk))), ([[once, [yearly]], [schedule, [adjustment]]]) => {
    const years = Array.from({ length: horizonYears }, (_, year) => yearly ?? schedule[year] ?? null);
    return success({ id, kind, path, isLicence: kind === "vendor" && (isYearly || amounts.length > 0), initial: totalOf(id, once), years, risk: adjustment });
  });
}

/** A cost may have both an amount of its own at the start and one that is paid once. */
function totalOf(label: string, amounts: readonly Calculation[]): Calculation | undefined {
  const [first, ...others] = amounts;
  if (first === undefined || others.length === 0) return first;
  return { kind: "step", operation: "sum", label, unit: first.unit, operands: amounts, path: undefined };
}

function noAmount({ id, path }: Cost, { currency }: Exchange): Result<never> {
  const message = say`The cost “${id}” has no amount, so the costs are not complete. Write amount: 30000 ${currency}/year, or amount: 12000 ${currency} for one that is paid once.`;
  return failure({ message, path });
}
