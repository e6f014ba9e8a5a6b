import type { PlanPath } from "../../source/plan-path";
import { problemsOfKind } from "../observe";
import { featureTest } from "../outcomes/feature-test";
import type { Rule, Subject } from "../rule";
import { always } from "../severity";

/** Numbers are written so that two people, and a program, read the same. */
export const quantityForm: Rule = {
  id: "quantity-form",
  category: "hygiene",
  severity: always("error"),
  summary: "Every number has its unit and one canonical form.",
  why: "“1,200” is a thousand or one, depending on who reads it, and a number without a unit is whatever the reader hopes for. Money is argued over for less. Write a number with a decimal point, then its unit.",
  fix: "Writes the canonical form.",
  good: [{ title: "A number and its unit.", plan: "inputs: {price: 200000 USD/year}" }],
  bad: [
    {
      title: "A currency sign and a “k”.",
      plan: "inputs: {price: $200k}",
      message: "The number comes first, then its currency code; a number is written out: write 200000 USD.",
      fixed: "inputs: {price: 200000 USD}",
    },
    {
      title: "A percentage without its sign.",
      plan: "business_case: {discount_rate: 10}",
      message: "10 has no unit: write 10 %.",
      fixed: "business_case: {discount_rate: 10 %}",
    },
  ],
  visit: {
    plan: (subject) => {
      const answers = answersIn(subject);
      return problemsOfKind(subject, "quantity-form").filter(({ at }) => !answers.has(at));
    },
  },
};

/** Where a feature test is answered instead of measured, another rule says what is wrong. */
function answersIn({ plan, source }: Subject): ReadonlySet<PlanPath> {
  return new Set(plan.outcomes.flatMap((outcome) => featureTest(outcome, source)?.answer ?? []));
}
