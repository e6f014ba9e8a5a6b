import { docsUrl } from "../../core/rules/docs-url";
import { severityWord } from "../../view/severity-word";
import { type Markup, joined, link, markup } from "../../export/markdown/markup";
import { table } from "../../export/markdown/table";
import { byteLength } from "../../export/review-markdown/byte-length";
import type { CheckedPlan } from "../check-plan";
import { countedMore } from "../terminal-text";
import type { ToldFinding } from "../told-finding";
import { summaryOf } from "./summary";

/** For the summary of a step and for wikis: what sums up, and a table for each plan in which something was found. Plans are text in it, without links or mentions. */
export function markdown(plans: readonly CheckedPlan[]): string {
  const fitting = fittingPlans(plans.filter(({ findings }) => findings.length > 0));
  const [total, shown] = [countOf(plans), countOf(fitting)];
  const rest = shown === total ? [] : [markup`${countedMore(total - shown, "finding")} ${total - shown === 1 ? "does" : "do"} not fit here. “pov check” lists all of them.`];
  return `${joined([markup`## Checked plans`, markup`${summaryOf(plans).sentence}`, ...fitting.flatMap(planBlocks), ...rest], "\n\n").markdown}\n`;
}

/** The summary of a step on GitHub may have 1 MiB; beyond that it is not shown at all. */
const limit = 1_000_000;

/** Enough for what stands around the tables. */
const bytesAround = 1_000;

/** The plans with as many of their findings as there is room for. */
function fittingPlans(plans: readonly CheckedPlan[]): readonly CheckedPlan[] {
  let left = limit - bytesAround;
  return plans.flatMap((plan) => {
    left -= byteLength(joined(planBlocks({ ...plan, findings: [] })).markdown) + 10;
    const findings = plan.findings.filter((finding) => {
      left -= byteLength(joined(row(finding, plan), " | ").markdown) + 5;
      return left > 0;
    });
    return findings.length === 0 ? [] : [{ ...plan, findings }];
  });
}

function planBlocks(plan: CheckedPlan): readonly Markup[] {
  return [markup`### ${plan.path}`, table(["severity", "rule", "finding", "line"], plan.findings.map((finding) => row(finding, plan)), 3)];
}

function row(finding: ToldFinding, { introduced }: CheckedPlan): readonly (string | Markup)[] {
  const { severity, rule, message, range } = finding;
  const word = severityWord(severity);
  return [introduced?.has(finding) === true ? `${word}, new` : word, link(rule, docsUrl(rule)), message, String(range.start.line + 1)];
}

function countOf(plans: readonly CheckedPlan[]): number {
  return plans.reduce((sum, { findings }) => sum + findings.length, 0);
}
