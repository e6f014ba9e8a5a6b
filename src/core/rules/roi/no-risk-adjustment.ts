import { insertEntry } from "../../edit/insert-entry";
import type { Cost } from "../../plan/sections/business-case";
import { say } from "../../texts/say";
import { monetised } from "../monetised";
import { fixBy } from "../observe";
import type { Rule } from "../rule";
import { always } from "../severity";
import { isUnread } from "../unread";
import { yaml } from "../yaml";
import { isVendorPrice } from "./vendor-price";

/** What is uncertain counts for less, or costs more. */
export const noRiskAdjustment: Rule = {
  id: "no-risk-adjustment",
  category: "roi",
  severity: always("warning"),
  summary: "Benefits are adjusted downwards for risk, and costs upwards.",
  why: "Benefits fall short more often than they surprise, and projects run over. Total Economic Impact studies lower benefits by 5 to 20 % and raise costs by 5 to 10 %, and a reviewer who finds that done has less to do. What a contract fixes needs no adjustment: a price that the vendor is paid again and again, or one that is called a licence, seat or subscription. An adjustment of 0 % is a decision, and accepted.",
  fix: "Lowers a benefit by 10 %, or raises a cost by 5 %.",
  good: [
    {
      title: "A price needs no adjustment, an estimate does.",
      plan: yaml`
        business_case:
          costs:
            subscription: {kind: vendor, amount: 30000 USD/year}
            implementation: {kind: vendor, amount: 12000 USD, risk_adjustment: 5 %}
      `,
    },
    {
      title: "On purpose not counted in money.",
      plan: "outcomes: {report-time: {baseline: 14 h/report, target: 12 min/report, benefit: {driver: none, reason: counted elsewhere}}}",
    },
  ],
  bad: [
    {
      title: "A benefit as if it were certain.",
      plan: yaml`
        outcomes:
          report-time:
            baseline: 14 h/report
            target: 12 min/report
            benefit: {driver: time-saved, volume: 192 report/year, rate: 68 USD/h, capture: 50 %}
      `,
      message: "The benefit of “report-time” is not adjusted for risk: TEI practice is 5 to 20 % down. Write risk_adjustment: 10 %, or 0 % where the number is certain.",
      fixed: yaml`
        outcomes:
          report-time:
            baseline: 14 h/report
            target: 12 min/report
            benefit: {driver: time-saved, volume: 192 report/year, rate: 68 USD/h, capture: 50 %, risk_adjustment: 10 %}
      `,
    },
    {
      title: "A project that never runs over.",
      plan: yaml`
        business_case:
          costs:
            subscription: {kind: vendor, amount: 30000 USD/year}
            implementation: {kind: vendor, amount: 12000 USD}
      `,
      message: "The cost “implementation” is not adjusted for risk: TEI practice is 5 to 10 % up. Write risk_adjustment: 5 %, or 0 % where the price is fixed.",
      fixed: yaml`
        business_case:
          costs:
            subscription: {kind: vendor, amount: 30000 USD/year}
            implementation: {kind: vendor, amount: 12000 USD, risk_adjustment: 5 %}
      `,
    },
  ],
  visit: {
    *outcome(outcome, subject) {
      for (const { benefit } of monetised(outcome)) {
        const at = `${benefit.path}.risk_adjustment`;
        if (benefit.risk_adjustment.length > 0 || isUnread(subject, at)) continue;
        const message = say`The benefit of “${outcome.id}” is not adjusted for risk: TEI practice is 5 to 20 % down. Write risk_adjustment: 10 %, or 0 % where the number is certain.`;
        yield { at, onKey: true, message, fixes: () => fixBy(say`Add risk_adjustment: 10 %`, insertEntry(subject.source, at, "10 %")) };
      }
    },
    *cost(cost, subject) {
      const at = `${cost.path}.risk_adjustment`;
      if (cost.risk_adjustment !== undefined || isVendorPrice(cost) || isNothing(cost) || isUnread(subject, cost.path)) return;
      const message = say`The cost “${cost.id}” is not adjusted for risk: TEI practice is 5 to 10 % up. Write risk_adjustment: 5 %, or 0 % where the price is fixed.`;
      yield { at, onKey: true, message, fixes: () => fixBy(say`Add risk_adjustment: 5 %`, insertEntry(subject.source, at, "5 %")) };
    },
  },
};

/** Whatever the risk, nothing stays nothing; a cost without an amount has a finding of its own. */
function isNothing({ amount, initial, amounts }: Cost): boolean {
  return [amount, initial, ...amounts].every((quantity) => quantity === undefined || quantity.amount === 0);
}
