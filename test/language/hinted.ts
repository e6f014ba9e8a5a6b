import { readFileSync } from "node:fs";
import { analyse } from "../../src/core/analyse";
import { buildReport } from "../../src/core/report/build-report";
import { keepLastGood } from "../../src/core/report/keep-last-good";
import { type ValuedPlan, valuedPlan } from "../../src/language";

/** The example plan of a number. */
export function examplePlan(number: "01" | "02" | "03"): string {
  const names = { "01": "01-pipeline-risk-report", "02": "02-thirty-day-pilot", "03": "03-routing-errors" };
  return readFileSync(`examples/${names[number]}.pov.yaml`, "utf8");
}

/** A plan's text as editors show what it is worth; with the figures of an earlier text when it is broken. */
export function valued(text: string, { locale = "en", before }: { readonly locale?: string; readonly before?: string } = {}): ValuedPlan {
  const analysis = analyse(text, "2026-03-16");
  const previous = before === undefined ? undefined : buildReport(analyse(before, "2026-03-16"));
  return valuedPlan(analysis, keepLastGood(buildReport(analysis), previous), locale);
}

/** The first example with a second outcome. */
export function twoOutcomes(): string {
  return examplePlan("01").replace("outcomes:\n", "outcomes:\n  licences:\n    statement: Old licences end.\n    baseline: 3 licence\n    target: 0 licence\n    benefit: {driver: cost-avoided, amount: 5000 USD/year}\n");
}
