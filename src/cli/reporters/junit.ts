import { docsUrl } from "../../core/rules/docs-url";
import { readableText } from "../../core/texts/readable-text";
import type { CheckedPlan } from "../check-plan";
import type { ToldFinding } from "../told-finding";
import { placeOf } from "./place-of";

/**
 * JUnit XML, which most build servers read: a suite for each plan, in it a failed case for each error and warning. A hint
 * fails nothing and is the output of its case; a plan in which nothing was found is one case that passed.
 */
export function junit(plans: readonly CheckedPlan[]): string {
  const suites = plans.map(suite);
  const [tests, failures] = [plans.reduce((sum, { findings }) => sum + Math.max(1, findings.length), 0), plans.reduce((sum, plan) => sum + failuresIn(plan), 0)];
  const inside = suites.length === 0 ? "" : `${suites.join("\n")}\n`;
  return `<?xml version="1.0" encoding="UTF-8"?>\n<testsuites name="pov" tests="${tests}" failures="${failures}" errors="0">\n${inside}</testsuites>\n`;
}

function suite(plan: CheckedPlan): string {
  const { path, findings } = plan;
  const cases = findings.length === 0 ? [`    <testcase${attributes({ name: "nothing found", classname: path, file: path })}/>`] : findings.map((finding) => testCase(finding, plan));
  return `  <testsuite${attributes({ name: path, tests: cases.length, failures: failuresIn(plan), errors: 0 })}>\n${cases.join("\n")}\n  </testsuite>`;
}

function testCase(finding: ToldFinding, plan: CheckedPlan): string {
  const { rule, severity, message, range } = finding;
  const { line, column } = range.start;
  const name = attributes({ name: `${rule} at ${line + 1}:${column + 1}`, classname: plan.path, file: plan.path, line: line + 1 });
  const text = xml(`${placeOf(plan, range)}\n${message}\n${docsUrl(rule)}`);
  const content = severity === "hint" ? `<system-out>${text}</system-out>` : `<failure${attributes({ type: severity, message })}>${text}</failure>`;
  return `    <testcase${name}>\n      ${content}\n    </testcase>`;
}

function failuresIn({ findings }: CheckedPlan): number {
  return findings.filter(({ severity }) => severity !== "hint").length;
}

function attributes(values: Readonly<Record<string, string | number>>): string {
  return Object.entries(values)
    .map(([name, value]) => ` ${name}="${xml(String(value)).replace(/\s/gu, " ")}"`)
    .join("");
}

/** Text without what XML 1.0 cannot hold in any form: halves of characters, two non-characters. */
function xml(text: string): string {
  return readableText(text)
    .replace(/[^\t\n\r\u0020-\uD7FF\uE000-\uFFFD\u{10000}-\u{10FFFF}]/gu, "")
    .replaceAll("&", "&amp;")
    .replaceAll("<", "&lt;")
    .replaceAll(">", "&gt;")
    .replaceAll('"', "&quot;");
}
