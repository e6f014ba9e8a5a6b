import type { PlanComparison } from "../../core/changes/plan-comparison";
import type { PlanReview } from "../../core/review/plan-review";
import { say } from "../../core/texts/say";
import { type Markup, folded, joined, markup } from "../markdown/markup";
import { changesTable } from "./changes-table";
import type { CommentSetting, LinePlace } from "./comment-setting";
import { figuresTable } from "./figures-table";
import { findingsList } from "./findings-list";
import { lineLink } from "./line-link";
import { shortened } from "./shortened";
import { suppressedList } from "./suppressed-list";

/** How much is told of a plan. */
export interface Detail {
  /** The most rows of a table or items of a list. */
  readonly most: number;
  /** Whether what is folded away is there: wording, what was wrong before, what is not wrong any more, what is kept quiet. */
  readonly hasFolded: boolean;
}

/** One plan: where it is, its figures, what changed and what is newly wrong; folded away, the rest. */
export function planBlocks({ comparison, findings, suppressed }: PlanReview, detail: Detail, setting: CommentSetting): readonly Markup[] {
  const { formats, addressOf } = setting;
  const { most } = detail;
  const { file } = comparison;
  const linked = (text: string, { line, side }: Pick<LinePlace, "line" | "side">): Markup => lineLink(text, { file: side === "before" ? (comparison.earlierFile ?? file) : file, line, side }, addressOf);
  const after = ({ line }: Pick<LinePlace, "line">, text: string): Markup => linked(text, { line, side: "after" });
  const before = ({ line }: Pick<LinePlace, "line">, text: string): Markup => linked(text, { line, side: "before" });
  const { introduced, remaining, resolved } = findings;
  const wording = foldedChanges(comparison, most, setting, linked);
  return [
    placeLine(comparison, linked),
    ...openChanges(comparison, most, setting, linked),
    ...(introduced.length === 0 ? [] : [markup`**${newFindings(introduced.length)}**`, findingsList(introduced, most, after)]),
    ...(detail.hasFolded
      ? [
          ...wording,
          ...(remaining.length === 0 ? [] : [folded(say`${formats.count(remaining.length, "finding")} that the plan had before`, findingsList(remaining, most, after))]),
          ...(resolved.length === 0 ? [] : [folded(say`${formats.count(resolved.length, "finding")} resolved`, findingsList(resolved, most, before))]),
          ...(suppressed.length === 0 ? [] : [folded(say`${formats.count(suppressed.length, "finding")} kept quiet by a comment in the plan`, suppressedList(suppressed, most, formats, after))]),
        ]
      : []),
  ];
}

type Linked = (text: string, place: Pick<LinePlace, "line" | "side">) => Markup;

function newFindings(count: number): string {
  return count === 1 ? say`1 new finding` : say`${count} new findings`;
}

/** The file, the earlier name where it had another one, and how far the plan is. */
function placeLine(comparison: PlanComparison, linked: Linked): Markup {
  const { file, earlierFile, kind } = comparison;
  const line = kind === "unreadable" ? comparison.line : undefined;
  const side = kind === "removed" || (kind === "unreadable" && comparison.side === "before") ? "before" : "after";
  const status = kind === "changed" ? comparison.change.plan.status : kind === "unreadable" ? undefined : comparison.sketch.plan.status;
  const parts: readonly (string | Markup)[] = [
    linked(shortened(line === undefined ? file : `${file}:${line}`, 200), { line, side }),
    ...(status === undefined ? [] : [status]),
    ...(earlierFile === undefined ? [] : [say`renamed from ${shortened(earlierFile, 200)}`]),
  ];
  return joined(parts, " · ");
}

function openChanges(comparison: PlanComparison, most: number, { formats }: CommentSetting, linked: Linked): readonly Markup[] {
  if (comparison.kind !== "changed") return [];
  const { change } = comparison;
  const open = change.changes.filter((one) => one.class !== "wording");
  return [...figuresTable(change, formats), ...changesTable(open, { formats, currency: change.plan.currency, linked, most })];
}

function foldedChanges(comparison: PlanComparison, most: number, { formats }: CommentSetting, linked: Linked): readonly Markup[] {
  if (comparison.kind !== "changed") return [];
  const { changes, plan } = comparison.change;
  const wording = changes.filter((one) => one.class === "wording");
  if (wording.length === 0) return [];
  const content = joined(changesTable(wording, { formats, currency: plan.currency, linked, most }), "\n\n");
  return [folded(wording.length === 1 ? say`1 change of wording` : say`${wording.length} changes of wording`, content)];
}
