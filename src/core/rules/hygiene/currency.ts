import { withOr } from "../../texts/enumeration";
import { say } from "../../texts/say";
import { problemsOfKind } from "../observe";
import type { Observation, Rule, Subject } from "../rule";
import { always } from "../severity";
import { yaml } from "../yaml";
import { unconvertible } from "./currency-unconvertible";

/** Amounts add up only in one currency. */
export const currency: Rule = {
  id: "currency",
  category: "hygiene",
  severity: always("error"),
  summary: "A plan counts in one currency of ISO 4217, and has a rate for every other one that it uses.",
  why: "Amounts in two currencies have no total, and a guessed rate is nobody's number. Write the rate with its day and source, so that it can be looked up. Where the organisation has settled which currencies its plans may use, others are found as well.",
  fix: "Writes the code in capitals, or adds the exchange rate to fill in.",
  good: [
    {
      title: "A second currency and its rate.",
      plan: yaml`
        exchange_rates: {EUR: {rate: 1.08 USD/EUR, date: 2026-02-26, source: ECB reference rate}}
        business_case: {costs: {training: {kind: internal, amount: 9000 EUR}}}
      `,
    },
  ],
  bad: [
    {
      title: "A rate for one currency, and amounts in another.",
      plan: yaml`
        exchange_rates: {GBP: {rate: 1.27 USD/GBP, date: 2026-02-26}}
        business_case: {costs: {training: {kind: internal, amount: 9000 EUR}}}
      `,
      message: "Amounts in USD and EUR and no exchange rate, so there is no total. Add the rate of EUR to exchange_rates, such as {EUR: {rate: ____ USD/EUR, date: ____}}.",
      fixed: yaml`
        exchange_rates: {GBP: {rate: 1.27 USD/GBP, date: 2026-02-26}, EUR: {rate: ____ USD/EUR, date: ____, source: ____}}
        business_case: {costs: {training: {kind: internal, amount: 9000 EUR}}}
      `,
    },
    {
      title: "A code in small letters.",
      plan: "currency: usd",
      message: "“usd” is not a currency code of ISO 4217. Write USD.",
    },
  ],
  visit: { plan: (subject) => [...problemsOfKind(subject, "currency"), ...notAllowed(subject), ...unconvertible(subject)] },
};

function notAllowed({ plan, organisation }: Subject): readonly Observation[] {
  const { currencies } = organisation;
  if (plan.currency === undefined || currencies.length === 0 || currencies.includes(plan.currency)) return [];
  return [{ at: "currency", message: say`This plan counts in ${plan.currency}, and plans here count in ${withOr(currencies)}, so that they can be compared. Write the amounts in one of these, or add an exchange rate for those that were given in ${plan.currency}.` }];
}
