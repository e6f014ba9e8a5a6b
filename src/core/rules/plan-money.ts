import type { Valuation } from "../economics/valuation";
import { formatAmount } from "../quantity/format-quantity";

/** An amount in whole units of the plan's currency, as the plan itself would write it: “90086 USD”. */
export function planMoney(amount: number, { currency = "" }: Pick<Valuation, "currency">): string {
  return `${formatAmount(Math.round(amount))} ${currency}`.trim();
}
