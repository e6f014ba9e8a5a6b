import { readFileSync } from "node:fs";
import { type Circumstances, analyse, assess } from "../../../src/core/analyse";
import { rules } from "../../../src/core/rules";
import { examplePlan } from "../../../src/core/rules/example-plan";
import type { Finding } from "../../../src/core/rules/finding";
import { type ActiveRule, lint } from "../../../src/core/rules/lint";
import type { Rule } from "../../../src/core/rules/rule";

/** The example plans as they are shipped. */
export const shippedPlans: readonly string[] = ["01-pipeline-risk-report", "02-thirty-day-pilot", "03-routing-errors"].map((name) =>
  readFileSync(`examples/${name}.pov.yaml`, "utf8"),
);

/** What is found in a text, by the rules that are on without any configuration. */
export function findingsIn(text: string, asOf?: string): readonly Finding[] {
  return analyse(text, asOf).findings;
}

/** What one rule finds in a text, whether it is on by default or not. Rules about suppressions need to know what all others find. */
export function findingsBy(rule: Rule, text: string, asOf?: string, circumstances?: Circumstances, options: ActiveRule["options"] = {}): readonly Finding[] {
  const others = rule.visit.suppression === undefined ? [] : rules.filter((other) => other !== rule).map((other) => ({ rule: other, severity: undefined, options: {} }));
  const { findings } = lint(assess(text, asOf, circumstances), [{ rule, severity: undefined, options }, ...others], new Set(rules.map(({ id }) => id)));
  return others.length === 0 ? findings : findings.filter((finding) => finding.rule === rule.id);
}

/** What one rule finds in the complete example plan with some keys replaced. */
export function found(id: string, excerpt: string, asOf?: string): readonly Finding[] {
  const rule = rules.find((one) => one.id === id);
  if (rule === undefined) throw new Error(`There is no rule ${id}.`);
  return findingsBy(rule, examplePlan(excerpt), asOf);
}

/** The messages of one rule in the complete example plan with some keys replaced. */
export function messages(rule: string, excerpt: string, asOf?: string): readonly string[] {
  return found(rule, excerpt, asOf).map(({ message }) => message);
}

/** The text that a finding marks. */
export function marked(text: string, { span }: Finding): string {
  return text.slice(span.start, span.end);
}
