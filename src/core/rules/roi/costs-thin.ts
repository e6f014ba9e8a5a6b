import { insertEntry } from "../../edit/insert-entry";
import type { WrittenValue } from "../../edit/written-value";
import { isWritten } from "../../source/source-index";
import { withAnd } from "../../texts/enumeration";
import { say } from "../../texts/say";
import { monetisedOutcomes } from "../monetised";
import { fixBy } from "../observe";
import type { Fix } from "../finding";
import type { Rule, Subject } from "../rule";
import { always } from "../severity";
import { isUnread } from "../unread";
import { blank } from "../wording";
import { yaml } from "../yaml";
import { isVendorPrice } from "./vendor-price";

const section = "business_case.costs";

/** A purchase costs more than its price. */
export const costsThin: Rule = {
  id: "costs-thin",
  category: "roi",
  severity: { ...always("error"), inWords: "error without any cost; warning with the vendor's price alone" },
  summary: "The business case counts implementation, training and administration beside the price.",
  why: "Somebody connects the systems, learns the tool and looks after it; a case that counts only the price looks like a salesman's, and the CFO adds the rest, generously. The price is what the vendor is paid again and again, or what is called a licence, seat or subscription; any other cost is enough, the vendor's implementation included. Plans in which no benefit is counted in money need no costs.",
  fix: "Adds the missing costs to fill in.",
  good: [
    {
      title: "The price and the work around it.",
      plan: yaml`
        business_case:
          costs:
            subscription: {kind: vendor, amount: 30000 USD/year}
            implementation: {kind: vendor, amount: 12000 USD, risk_adjustment: 5 %}
      `,
    },
    {
      title: "Nothing is counted in money yet.",
      plan: yaml`
        outcomes:
          report-time: {baseline: 14 h/report, target: 12 min/report}
        business_case: {horizon: 3 year}
      `,
    },
  ],
  bad: [
    {
      title: "Only the price.",
      plan: yaml`
        business_case:
          costs:
            subscription: {kind: vendor, amount: 30000 USD/year}
      `,
      message: "No implementation, training or administration cost beside “subscription”: the CFO will add one. Add what the customer's own people spend.",
      fixed: yaml`
        business_case:
          costs:
            subscription: {kind: vendor, amount: 30000 USD/year}
            implementation: {kind: internal, amount: ____ USD, basis: ____, risk_adjustment: 5 %}
            administration: {kind: internal, amount: ____ USD/year, basis: ____, risk_adjustment: 5 %}
      `,
    },
    {
      title: "No costs at all.",
      plan: yaml`
        business_case:
          horizon: 3 year
      `,
      message: "No costs: a return on nothing is no return. Add the price, and what the customer's own people spend on implementation, training and administration.",
      fixed: yaml`
        business_case:
          horizon: 3 year
          costs:
            subscription: {kind: vendor, amount: ____ USD/year}
            implementation: {kind: internal, amount: ____ USD, basis: ____, risk_adjustment: 5 %}
            administration: {kind: internal, amount: ____ USD/year, basis: ____, risk_adjustment: 5 %}
      `,
    },
  ],
  visit: {
    *plan(subject) {
      const costs = subject.plan.business_case?.costs ?? [];
      if (monetisedOutcomes(subject.plan).length === 0 || isUnread(subject, section)) return;
      if (costs.length === 0) {
        const message = say`No costs: a return on nothing is no return. Add the price, and what the customer's own people spend on implementation, training and administration.`;
        yield { at: section, onKey: true, message, fixes: () => stubs(subject, true) };
      } else if (costs.every(isVendorPrice)) {
        const names = withAnd(costs.map(({ id }) => say`“${id}”`));
        const message = say`No implementation, training or administration cost beside ${names}: the CFO will add one. Add what the customer's own people spend.`;
        yield { at: section, onKey: true, severity: "warning", message, fixes: () => stubs(subject, false) };
      }
    },
  },
};

/** With no costs at all the list itself is new, otherwise each cost goes behind the last one. */
function stubs({ plan, source }: Subject, isFirst: boolean): readonly Fix[] {
  const currency = plan.currency ?? blank;
  const own = (amount: string): WrittenValue => ({ kind: "internal", amount, basis: blank, risk_adjustment: "5 %" });
  const project = { implementation: own(`${blank} ${currency}`), administration: own(`${blank} ${currency}/year`) };
  if (isFirst) {
    const all = { subscription: { kind: "vendor", amount: `${blank} ${currency}/year` }, ...project };
    return fixBy(say`Add the costs to fill in`, insertEntry(source, section, all));
  }
  const edits = Object.entries(project)
    .filter(([id]) => !isWritten(source, `${section}.${id}`))
    .flatMap(([id, cost]) => insertEntry(source, `${section}.${id}`, cost) ?? []);
  return fixBy(say`Add implementation and administration to fill in`, edits);
}
