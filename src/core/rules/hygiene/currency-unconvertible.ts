import { insertEntry } from "../../edit/insert-entry";
import { type Exchange, exchangeOf } from "../../economics/money";
import { operandsOf } from "../../plan/operands-of";
import type { Quantity } from "../../quantity/quantity";
import type { PlanPath } from "../../source/plan-path";
import { say } from "../../texts/say";
import { monetisedOutcomes } from "../monetised";
import { firstWritten, fixBy } from "../observe";
import type { Observation, Subject } from "../rule";
import { isUnread } from "../unread";
import { blank } from "../wording";

/** A number of the plan in another currency than its own. */
interface ForeignAmount {
  readonly code: string;
  readonly quantity: Quantity;
  readonly at: PlanPath;
}

/** Currencies that cannot be turned into the plan's own, each once, at the first amount or at the rate that does not fit. */
export function unconvertible(subject: Subject): readonly Observation[] {
  const { plan } = subject;
  if (plan.currency === undefined) return [];
  const exchange = exchangeOf(plan, plan.currency);
  const amounts = foreignAmounts(subject, plan.currency);
  const codes = [...new Set(amounts.map(({ code }) => code))].filter((code) => !isUnread(subject, `exchange_rates.${code}`));
  return codes.flatMap((code) => withoutRate(amounts.filter((amount) => amount.code === code), exchange, subject));
}

function withoutRate([first, ...others]: readonly ForeignAmount[], exchange: Exchange, { source }: Subject): readonly Observation[] {
  const converted = first && exchange.toPlanCurrency("", first.quantity, "written", first.at);
  if (first === undefined || converted === undefined || converted.ok) return [];
  const { code, at } = first;
  const { currency } = exchange;
  const wrong = converted.reasons.find(({ path }) => path !== at);
  if (wrong !== undefined) return [{ at: wrong.path, message: wrong.message }];
  const rate = `exchange_rates.${code}`;
  const message = say`Amounts in ${currency} and ${code} and no exchange rate, so there is no total. Add the rate of ${code} to exchange_rates, such as {${code}: {rate: ${blank} ${currency}/${code}, date: ${blank}}}.`;
  const related = others.slice(0, 5).map((other) => ({ message: say`Another amount in ${code}.`, at: other.at }));
  const fixes = () => fixBy(say`Add the rate of ${code} to fill in`, insertEntry(source, rate, { rate: `${blank} ${currency}/${code}`, date: blank, source: blank }));
  return [{ at, message, related, fixes }];
}

/** Amounts of inputs, costs and benefits; a rate among the inputs, such as 1.08 USD/EUR, is no amount. */
function foreignAmounts({ plan, source }: Subject, currency: string): readonly ForeignAmount[] {
  const foreign = (quantity: Quantity | undefined, at: PlanPath): readonly ForeignAmount[] => {
    const [code, ...more] = quantity?.unit.dimension.money.keys() ?? [];
    return quantity === undefined || code === undefined || code === currency || more.length > 0 ? [] : [{ code, quantity, at }];
  };
  const ofInputs = plan.inputs.flatMap(({ path, value, low, high }) => [
    ...foreign(value, firstWritten(source, `${path}.value`, path)),
    ...foreign(low, `${path}.low`),
    ...foreign(high, `${path}.high`),
  ]);
  const ofCosts = (plan.business_case?.costs ?? []).flatMap(({ path, amount, initial, amounts }) => [
    ...foreign(amount, `${path}.amount`),
    ...foreign(initial, `${path}.initial`),
    ...amounts.flatMap((quantity, year) => foreign(quantity, `${path}.amounts[${year}]`)),
  ]);
  const ofBenefits = monetisedOutcomes(plan).flatMap(({ benefit }) =>
    operandsOf(benefit).flatMap((operand) => (operand.kind === "quantity" ? foreign(operand.quantity, operand.path) : [])),
  );
  return [...ofInputs, ...ofBenefits, ...ofCosts];
}
