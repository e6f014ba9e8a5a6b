import type { Cost } from "../../plan/sections/business-case";
import { projectCosts, recurringCosts } from "../words/price-term";

/** Whether a cost is the vendor's price, which a contract fixes: () => paid again and again, or called a licence or the like. */
export function isVendorPrice(cost: Cost): boolean {
  const { kind, amount, amounts } = cost;
  const recurs = amount?.unit.dimension.time === -1 || amounts.length > 0;
  return kind === "vendor" && !isNamed(cost, projectCosts) && (recurs || isNamed(cost, recurringCosts));
}

/** Whether one of the words of a cost's name is one of these. */
export function isNamed({ id }: Cost, known: readonly string[]): boolean {
  return id.toLowerCase().split(/[-_]/u).some((word) => known.includes(word));
}
