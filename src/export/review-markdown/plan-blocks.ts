import type { PlanComparison } from "../../core/changes/plan-comparison";
import type { PlanReview } from "../../core/review/plan-review";
import { say } from "../../core/texts/say";
import type { Formats } from "../../view/format/formats";
import { withShownEffects } from "../../view/change/shown-effects";
import { isUnreadable } from "../../view/change/verdict-words";
import { type Markup, folded, joined, markup } from "../markdown/markup";
import { changesTable } from "./changes-table";
import type { CommentSetting, LinePlace } from "./comment-setting";
import { figuresTable } from "./figures-table";
import { type LinkedLine, findingsList } from "./findings-list";
import { lineLink } from "./line-link";
import { shortened } from "../../view/shortened";
import { suppressedList } from "./suppressed-list";

/** How much is told of a plan. */
export interface Detail {
  /** The most rows of a table or items of a list. */
  readonly most: number;
  /** Whether what is folded away is there: wording, what was wrong before, what is not wrong any more, what is kept quiet. */
  readonly hasFolded: boolean;
}

/** One plan: where it is, its figures, what changed and what is newly wrong; folded away, the rest. */
export function planBlocks(plan: PlanReview, { most, hasFolded }: Detail, setting: CommentSetting): readonly Markup[] {
  const telling = tellingOf(plan.comparison, most, setting);
  return [placeLine(plan.comparison, telling), ...openChanges(plan.comparison, telling), ...newFindings(plan, telling), ...(hasFolded ? foldedParts(plan, telling) : [])];
}

/** What the parts of one plan are written with. */
interface Telling {
  readonly most: number;
  readonly formats: Formats;
  readonly linked: (text: string, place: Pick<LinePlace, "line" | "side">) => Markup;
  /** Links to a line of the later version, and of the earlier one. */
  readonly after: LinkedLine;
  readonly before: LinkedLine;
}

function tellingOf({ file, earlierFile = file }: PlanComparison, most: number, { formats, addressOf }: CommentSetting): Telling {
  const linked: Telling["linked"] = (text, { line, side }) => lineLink(text, { file: side === "before" ? earlierFile : file, line, side }, addressOf);
  return { most, formats, linked, after: ({ line }, text) => linked(text, { line, side: "after" }), before: ({ line }, text) => linked(text, { line, side: "before" }) };
}

/** Hints are folded away with the rest: they decide nothing. Of a plan that cannot be read the verdict says the first error, which mostly brings the others. */
function newFindings({ comparison, findings }: PlanReview, { most, after }: Telling): readonly Markup[] {
  const grave = isUnreadable(comparison) ? [] : findings.introduced.filter(({ severity }) => severity !== "hint");
  if (grave.length === 0) return [];
  return [markup`**${grave.length === 1 ? say`1 new finding` : say`${grave.length} new findings`}**`, findingsList(grave, most, after)];
}

function foldedParts({ comparison, findings, suppressed }: PlanReview, telling: Telling): readonly Markup[] {
  const { most, formats, after, before } = telling;
  const hints = findings.introduced.filter(({ severity }) => severity === "hint");
  const errors = isUnreadable(comparison) ? findings.introduced.filter(({ severity }) => severity === "error").slice(1) : [];
  const part = (count: number, summary: (counted: string) => string, content: () => Markup): readonly Markup[] => (count === 0 ? [] : [folded(summary(formats.count(count, "finding")), content())]);
  return [
    ...foldedWording(comparison, telling),
    ...part(errors.length, () => (errors.length === 1 ? say`1 more error, which may only follow from the first` : say`${errors.length} more errors, which may only follow from the first`), () => findingsList(errors, most, after)),
    ...part(hints.length, () => (hints.length === 1 ? say`1 new hint` : say`${hints.length} new hints`), () => findingsList(hints, most, after)),
    ...part(findings.remaining.length, (counted) => say`${counted} that the plan had before`, () => findingsList(findings.remaining, most, after)),
    ...part(findings.resolved.length, (counted) => say`${counted} resolved`, () => findingsList(findings.resolved, most, before)),
    ...part(suppressed.length, (counted) => say`${counted} kept quiet by a comment in the plan`, () => suppressedList(suppressed, most, formats, after)),
  ];
}

/** The file, the earlier name where it had another one, and how far the plan is. */
function placeLine(comparison: PlanComparison, { linked }: Telling): Markup {
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

function openChanges(comparison: PlanComparison, { most, formats, linked }: Telling): readonly Markup[] {
  if (comparison.kind !== "changed") return [];
  const { change } = comparison;
  const open = withShownEffects(change, formats).filter((one) => one.class !== "wording");
  return [...figuresTable(change, formats), ...changesTable(open, { formats, currency: change.plan.currency, linked, most })];
}

function foldedWording(comparison: PlanComparison, { most, formats, linked }: Telling): readonly Markup[] {
  if (comparison.kind !== "changed") return [];
  const { changes, plan } = comparison.change;
  const wording = changes.filter((one) => one.class === "wording");
  if (wording.length === 0) return [];
  const content = joined(changesTable(wording, { formats, currency: plan.currency, linked, most }), "\n\n");
  return [folded(wording.length === 1 ? say`1 change of wording` : say`${wording.length} changes of wording`, content)];
}
