import type { InlayHint, Range } from "vscode-languageserver-types";
import type { Lines } from "../../core/source/lines";
import { offsetOf, rangeOf } from "../range";
import { plainLine } from "../plain-line";
import { annualValues } from "./annual-values";
import type { ValuedPlan } from "../valued-plan";
import type { Hint, HintSource } from "./hint";
import { relativeTargets } from "./relative-targets";
import { timelineLength } from "./timeline-length";
import { total } from "./total";

/** The kinds of hints that a user can switch off, as the settings name them. */
export const hintKinds = ["relativeTargets", "timelineLength", "annualValue", "total"] as const;

/** A kind of hint. */
export type HintKind = (typeof hintKinds)[number];

const sources: Readonly<Record<HintKind, HintSource>> = { relativeTargets, timelineLength, annualValue: annualValues, total };

/** What a plan does not write but means, at a range of it: targets, days, value per year and the total. Texts of the plan are text in it. */
export function inlayHints(plan: ValuedPlan, range: Range, kinds: readonly HintKind[]): InlayHint[] {
  const { lines } = plan.analysis.source;
  const [first, last] = [offsetOf(lines, range.start), offsetOf(lines, range.end)];
  const hints = kinds.flatMap((kind) => sources[kind](plan)).filter(({ offset }) => first <= offset && offset <= last);
  return hints.sort((one, other) => one.offset - other.offset).map((hint) => hintOf(hint, lines));
}

function hintOf({ offset, label, tooltip }: Hint, lines: Lines): InlayHint {
  const { start: position } = rangeOf(lines, { start: offset, end: offset });
  return { position, label: plainLine(label), tooltip: plainLine(tooltip), paddingLeft: true };
}
