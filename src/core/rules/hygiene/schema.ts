import { problemsOfKind } from "../observe";
import type { Rule } from "../rule";
import { always } from "../severity";
import { yaml } from "../yaml";
import { uncounted } from "./uncounted";

/** The values must be what the format says. */
export const schema: Rule = {
  id: "schema",
  category: "hygiene",
  severity: always("error"),
  summary: "Every value is what the plan format says, and nothing that the figures need is left out.",
  why: "A value that cannot be read is missing from the figures and from every other finding. The message says what is expected there and shows an example. Where a benefit is in money, a part without which the plan cannot be valued is found as well.",
  fix: "Changes a misspelt word to the nearest one that the format has.",
  good: [{ title: "A status of the format.", plan: "status: agreed" }],
  bad: [
    {
      title: "A misspelt status.",
      plan: "status: agred",
      message: "“agred” is not one of draft, proposed, agreed, running, concluded, closed. Did you mean “agreed”?",
      fixed: "status: agreed",
    },
    {
      title: "A day that the calendar does not have.",
      plan: "timeline: {start: 2026-02-30, end: 2026-03-16}",
      message: "“2026-02-30” is not a day of the calendar. Write year-month-day, such as 2026-03-16.",
    },
    {
      title: "A cost that costs nothing yet.",
      plan: "business_case: {costs: {subscription: {kind: vendor}}}",
      message: "The cost “subscription” has no amount, so the costs are not complete. Write amount: 30000 USD/year, or amount: 12000 USD for one that is paid once.",
    },
    {
      title: "Years that are not whole.",
      plan: yaml`
        business_case:
          horizon: 2.5 year
          costs: {subscription: {kind: vendor, amount: 30000 USD/year}}
      `,
      message: "The horizon is 2.5 years; it must be whole years, 1 to 50, because benefits and costs are counted by year. Write horizon: 3 year.",
    },
  ],
  visit: { plan: (subject) => [...problemsOfKind(subject, "schema"), ...uncounted(subject)] },
};
