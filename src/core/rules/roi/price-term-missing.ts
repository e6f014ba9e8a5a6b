import { setValue } from "../../edit/set-value";
import type { Cost } from "../../plan/sections/business-case";
import { type PlanPath, lastKey } from "../../source/plan-path";
import type { SourceIndex } from "../../source/source-index";
import type { TextEdit } from "../../source/span";
import { say } from "../../texts/say";
import { firstWritten, fixBy } from "../observe";
import type { Rule, Subject } from "../rule";
import { from } from "../severity";
import { oneTimeCosts, recurringCosts } from "../words/price-term";
import { writtenAt } from "../wording";
import { yaml } from "../yaml";
import { isNamed } from "./vendor-price";

/** A price that recurs says how often. */
export const priceTermMissing: Rule = {
  id: "price-term-missing",
  category: "roi",
  severity: from("agreed", "error"),
  summary: "A subscription, licence, seat or platform fee says how often it is paid.",
  why: "An amount without a time counts once. Read as a yearly price, the same number costs the customer three times as much over three years, and the return is a different one.",
  fix: "Writes the amount per year, per month, or for all the years of the business case.",
  good: [
    { title: "A price per year.", plan: "business_case: {costs: {subscription: {kind: vendor, amount: 30000 USD/year}}}" },
    { title: "A price that is paid once, by its name.", plan: "business_case: {costs: {perpetual-licence: {kind: vendor, amount: 30000 USD}}}" },
  ],
  bad: [
    {
      title: "A subscription with no time.",
      plan: yaml`
        business_case:
          costs:
            subscription: {kind: vendor, amount: 30000 USD}
      `,
      message: "30000 USD per what? Without a time, “subscription” counts once, at the start.",
      fixed: yaml`
        business_case:
          costs:
            subscription: {kind: vendor, amount: 30000 USD/year}
      `,
    },
  ],
  visit: {
    *plan(subject) {
      for (const cost of subject.plan.business_case?.costs ?? []) {
        if (!isPriceWithoutTime(cost)) continue;
        const at = `${cost.path}.${cost.amount === undefined ? "initial" : "amount"}`;
        const place = firstWritten(subject.source, at, cost.path);
        const amount = writtenAt(subject.source, place) ?? "";
        yield {
          at: place,
          message: say`${amount} per what? Without a time, “${cost.id}” counts once, at the start.`,
          fixes: () => terms(subject, place, amount),
        };
      }
    },
  },
};

function isPriceWithoutTime(cost: Cost): boolean {
  const { kind, amount, initial, amounts } = cost;
  const price = amount ?? (amounts.length === 0 ? initial : undefined);
  return kind === "vendor" && isNamed(cost, recurringCosts) && !isNamed(cost, oneTimeCosts) && price?.unit.dimension.time === 0;
}

function terms({ source, valuation }: Subject, at: string, amount: string) {
  const years = valuation.horizonYears;
  const [perYear, perMonth, once] = [`${amount}/year`, `${amount}/month`, `${amount}/(${years} year)`];
  return [
    ...fixBy(say`It is paid per year: write ${perYear}`, asAmount(source, at, perYear)),
    ...fixBy(say`It is paid per month: write ${perMonth}`, asAmount(source, at, perMonth)),
    ...fixBy(say`It is paid once for ${years} years: write ${once}`, asAmount(source, at, once)),
  ];
}

/** Only an amount can be per time, so what stands as the initial one becomes the amount. */
function asAmount(source: SourceIndex, at: PlanPath, written: string): readonly TextEdit[] {
  const key = source.places.get(at)?.key;
  const renamed = lastKey(at) === "initial" && key !== undefined ? [{ span: key, text: "amount" }] : [];
  return [...renamed, ...(setValue(source, at, written) ?? [])];
}
