import type { Cost } from "../plan/sections/business-case";
import { type Quantity, baseValue } from "../quantity/quantity";
import { type PlanPath, childPath, itemPath } from "../source/plan-path";
import { type CaseTerms, scheduleTrouble } from "./case-terms";
import type { Exchange } from "./money";
import { presentValue } from "./present-value";
import { type Result, allOf, andThen, failure, success } from "./result";
import type { CostFlow } from "./valuation";

/**
 * What a cost takes. Money without a time falls due once, at t = 0; money per time falls due every year; a schedule
 * is taken as written, years that it does not name cost nothing, and one that names more years than the horizon has is
 * refused. The risk adjustment raises every amount.
 */
export function costFlow(cost: Cost, { horizonYears, discountRate }: CaseTerms, exchange: Exchange): Result<CostFlow> {
  const { id, kind = "vendor", path, amount, initial, amounts } = cost;
  if (amount === undefined && initial === undefined && amounts.length === 0) return noAmount(cost, exchange);
  const tooLong = scheduleTrouble(amounts.length, horizonYears, childPath(path, "amounts"));
  if (tooLong !== undefined) return failure(tooLong);
  const at = (quantity: Quantity | undefined, place: PlanPath): Result<number> =>
    quantity === undefined ? success(0) : andThen(exchange.toPlanCurrency(quantity, place), (exchanged) => success(baseValue(exchanged)));
  const isYearly = amount !== undefined && amount.unit.dimension.time === -1;
  const scheduled = amounts.map((one, index) => at(one, itemPath(childPath(path, "amounts"), index)));
  const written = allOf([at(initial, childPath(path, "initial")), at(amount, childPath(path, "amount")), ...scheduled]);
  return andThen(written, ([atStart = 0, steady = 0, ...schedule]) => {
    const raised = 1 + (cost.risk_adjustment === undefined ? 0 : baseValue(cost.risk_adjustment));
    const start = (atStart + (isYearly ? 0 : steady)) * raised;
    const years = Array.from({ length: horizonYears }, (_, year) => ((schedule[year] ?? 0) + (isYearly ? steady : 0)) * raised);
    return success({ id, kind, initial: start, years, pv: presentValue(discountRate, start, years) });
  });
}

function noAmount({ id, path }: Cost, { currency }: Exchange): Result<never> {
  const message = `The cost “${id}” has no amount, so the costs are not complete. Write amount: 30000 ${currency}/year, or amount: 12000 ${currency} for one that is paid once.`;
  return failure({ message, path });
}
