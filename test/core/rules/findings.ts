import { readFileSync } from "node:fs";
import { analyse } from "../../../src/core/analyse";
import { examplePlan } from "../../../src/core/rules/example-plan";
import type { Finding } from "../../../src/core/rules/finding";

/** The example plans as they are shipped. */
export const shippedPlans: readonly string[] = ["01-pipeline-risk-report", "02-thirty-day-pilot", "03-routing-errors"].map((name) =>
  readFileSync(`examples/${name}.pov.yaml`, "utf8"),
);

/** What is found in a text. */
export function findingsIn(text: string, asOf?: string): readonly Finding[] {
  return analyse(text, asOf).findings;
}

/** What one rule finds in the complete example plan with some keys replaced. */
export function found(rule: string, excerpt: string, asOf?: string): readonly Finding[] {
  return findingsIn(examplePlan(excerpt), asOf).filter((finding) => finding.rule === rule);
}

/** The messages of one rule in the complete example plan with some keys replaced. */
export function messages(rule: string, excerpt: string): readonly string[] {
  return found(rule, excerpt).map(({ message }) => message);
}

/** The text that a finding marks. */
export function marked(text: string, { span }: Finding): string {
  return text.slice(span.start, span.end);
}
