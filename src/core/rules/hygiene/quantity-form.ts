import { setValue } from "../../edit/set-value";
import type { PlanPath } from "../../source/plan-path";
import { say } from "../../texts/say";
import { fixBy, problemsOfKind } from "../observe";
import { featureTest } from "../outcomes/feature-test";
import type { Observation, Rule, Subject } from "../rule";
import { always } from "../severity";
import { writtenAt } from "../wording";

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
      title: "A target without the unit of its baseline.",
      plan: "outcomes: {returns: {baseline: 6 %, target: 4}}",
      message: "4 has no unit: write 4 %, as in the baseline.",
      fixed: "outcomes: {returns: {baseline: 6 %, target: 4 %}}",
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
      return problemsOfKind(subject, "quantity-form").filter(({ at }) => !answers.has(at)).map((observation) => withUnitBeside(observation, subject));
    },
  },
};

/** A bare number beside a baseline is most likely in the baseline's unit. */
function withUnitBeside(observation: Observation, { plan, source }: Subject): Observation {
  const { at } = observation;
  const outcome = plan.outcomes.find(({ path }) => at.startsWith(`${path}.`) && /^\.(?:target(?:\.value)?|measurements\[\d+\]\.value)$/u.test(at.slice(path.length)));
  const unit = outcome?.baseline?.value?.unit.text ?? "";
  const written = writtenAt(source, at) ?? "";
  if (unit === "" || !/^\d+(?:\.\d+)?$/u.test(written)) return observation;
  const text = `${written} ${unit}`;
  return { ...observation, message: say`${written} has no unit: write ${text}, as in the baseline.`, fixes: () => fixBy(say`Write ${text}`, setValue(source, at, text)) };
}

/** Where a feature test is answered instead of measured, another rule says what is wrong. */
function answersIn({ plan, source }: Subject): ReadonlySet<PlanPath> {
  return new Set(plan.outcomes.flatMap((outcome) => featureTest(outcome, source)?.answer ?? []));
}
