import { insertEntry } from "../../edit/insert-entry";
import { say, text, translated } from "../../texts/say";
import { fixBy, problemsOfKind } from "../observe";
import type { Observation, Rule, Subject } from "../rule";
import { always } from "../severity";
import { isUnread } from "../unread";
import { blank } from "../wording";
import { yaml } from "../yaml";
import { isWhole } from "./factor";

const missing = text`Revenue is not value: most of it pays for what is sold. Apply a margin, such as margin: 35 %.`;

/** Of more revenue, only the margin is gained. */
export const revenueAsProfit: Rule = {
  id: "revenue-as-profit",
  category: "roi",
  severity: always("error"),
  summary: "Additional revenue counts at its margin.",
  why: "More revenue has to be produced, delivered and served, and only what remains is a benefit. A business case that counts revenue is the first that a finance reviewer returns. A margin of 100 % is none.",
  fix: "Adds a margin to fill in.",
  good: [
    {
      title: "Revenue at its margin.",
      plan: "outcomes: {conversion: {baseline: 2.0 %, target: 2.4 %, benefit: {driver: revenue-uplift, revenue: 4000000 USD/year, margin: 35 %}}}",
    },
  ],
  bad: [
    {
      title: "All of the revenue.",
      plan: yaml`
        outcomes:
          conversion:
            baseline: 2.0 %
            target: 2.4 %
            benefit: {driver: revenue-uplift, revenue: 4000000 USD/year}
      `,
      message: missing,
      fixed: yaml`
        outcomes:
          conversion:
            baseline: 2.0 %
            target: 2.4 %
            benefit: {driver: revenue-uplift, revenue: 4000000 USD/year, margin: ____ %}
      `,
    },
    {
      title: "A margin in name.",
      plan: yaml`
        outcomes:
          conversion:
            baseline: 2.0 %
            target: 2.4 %
            benefit: {driver: revenue-uplift, revenue: 4000000 USD/year, margin: 100 %}
      `,
      message: "A margin of 100 % counts all revenue as value, and most of it pays for what is sold. Write the margin that finance uses.",
    },
  ],
  visit: {
    plan: (subject) => problemsOfKind(subject, "revenue-as-profit").map(({ at }) => withoutMargin(`${at}.margin`, subject)),
    *outcome({ benefit }, subject) {
      if (benefit?.driver !== "revenue-uplift" || isUnread(subject, `${benefit.path}.margin`) || !isWhole(benefit.margin, subject.plan)) return;
      yield { at: `${benefit.path}.margin`, message: say`A margin of 100 % counts all revenue as value, and most of it pays for what is sold. Write the margin that finance uses.` };
    },
  },
};

function withoutMargin(at: string, { source }: Subject): Observation {
  return { at, onKey: true, message: translated(missing), fixes: () => fixBy(say`Add a margin to fill in`, insertEntry(source, at, `${blank} %`)) };
}
