import { changeClasses } from "../../core/changes/plan-change";
import type { PlanComparison } from "../../core/changes/plan-comparison";
import type { PlanReview } from "../../core/review/plan-review";
import { say } from "../../core/texts/say";
import { classTitle } from "../../view/change/change-words";
import { formerCurrency, isUnreadable } from "../../view/change/verdict-words";
import type { Formats } from "../../view/format/formats";
import type { Markup } from "../markdown/markup";
import { table } from "../markdown/table";
import type { CommentSetting } from "./comment-setting";
import { lineLink } from "./line-link";
import { shortened } from "../../view/shortened";

/** Many plans, one a row: the file, what changed by class, NPV before and after, and what is newly wrong. */
export function overviewTable(plans: readonly PlanReview[], setting: CommentSetting): Markup {
  const headings = [say`Plan`, say`What changed`, say`NPV before → after`, say`New findings`];
  return table(headings, plans.map((plan) => row(plan, setting)), 2);
}

function row({ comparison, findings }: PlanReview, { formats, addressOf }: CommentSetting): readonly (string | Markup)[] {
  const { file } = comparison;
  const link = lineLink(shortened(file, 120), { file, line: undefined, side: comparison.kind === "removed" ? "before" : "after" }, addressOf);
  return [link, whatChanged(comparison), npvWords(comparison, formats), isUnreadable(comparison) ? "" : findingWords(findings.introduced, formats)];
}

function whatChanged(comparison: PlanComparison): string {
  const renamed = comparison.earlierFile === undefined ? [] : [say`renamed from ${shortened(comparison.earlierFile, 120)}`];
  switch (comparison.kind) {
    case "added":
      return say`new`;
    case "removed":
      return say`deleted`;
    case "unreadable":
      return comparison.fate === "removed" ? say`deleted` : say`cannot be read`;
    case "changed":
      return [...renamed, ...classCounts(comparison.change.changes)].join(", ") || say`layout only`;
  }
}

/** “Goalposts 2, Wording 1”, the gravest first. */
function classCounts(changes: Extract<PlanComparison, { kind: "changed" }>["change"]["changes"]): readonly string[] {
  return changeClasses.flatMap((one) => {
    const count = changes.filter(({ class: of }) => of === one).length;
    return count === 0 ? [] : [`${classTitle(one)} ${count}`];
  });
}

function npvWords(comparison: PlanComparison, formats: Formats): string {
  if (comparison.kind === "unreadable") return "";
  const words = (npv: number | undefined, currency: string | undefined): string => (npv === undefined ? "–" : formats.money(npv, currency));
  if (comparison.kind !== "changed") {
    const npv = words(comparison.sketch.figures?.npv, comparison.sketch.plan.currency);
    return comparison.kind === "added" ? `– → ${npv}` : `${npv} → –`;
  }
  const { change } = comparison;
  const [was, is] = [words(change.before?.npv, formerCurrency(change) ?? change.plan.currency), words(change.after?.npv, change.plan.currency)];
  return was === is ? is : `${was} → ${is}`;
}

function findingWords(introduced: PlanReview["findings"]["introduced"], formats: Formats): string {
  return (["error", "warning", "hint"] as const)
    .flatMap((severity) => {
      const count = introduced.filter((finding) => finding.severity === severity).length;
      return count === 0 ? [] : [formats.count(count, severity)];
    })
    .join(", ");
}
