import { type Hover, MarkupKind, type Position } from "vscode-languageserver-types";
import type { Analysis } from "../../core/analyse";
import type { Report } from "../../core/report/report";
import { pathAt } from "../../core/source/source-index";
import type { Span } from "../../core/source/span";
import { formatsFor } from "../../view/format/formats";
import { reportFormats } from "../../view/format/report-formats";
import { offsetOf, rangeOf } from "../range";
import { businessCaseHover } from "./business-case-hover";
import { costHover } from "./cost-hover";
import type { HoverText } from "./hovered-plan";
import { inputHover } from "./input-hover";
import { type Markdown, joined, md } from "./markdown";
import { outcomeHover } from "./outcome-hover";

/** The first that has something to say is shown: an input within a benefit is an input. */
const hoverTexts: readonly HoverText[] = [inputHover, outcomeHover, costHover, businessCaseHover];

/** What a plan, where it is and in which locale, is hovered over in. */
export interface HoverSubject {
  readonly analysis: Analysis;
  readonly report: Report;
  readonly uri: string;
  readonly locale: string;
}

/** The figures behind what is under the pointer: inputs, outcomes, costs and the business case. Texts of the plan are text in it, never markup. */
export function hover({ analysis, report, uri, locale }: HoverSubject, position: Position): Hover | null {
  const { source } = analysis;
  const offset = offsetOf(source.lines, position);
  const path = pathAt(source, offset);
  const place = source.places.get(path);
  if (path === "" || place === undefined) return null;
  const isKey = place.key !== undefined && covers(place.key, offset);
  const plan = { analysis, report, uri, formats: reportFormats(report, formatsFor(locale)) };
  for (const text of hoverTexts) {
    const blocks = text({ path, offset, isKey }, plan);
    if (blocks === undefined) continue;
    const { markdown } = joined([...blocks, ...freshness(report)], "\n\n");
    const range = rangeOf(source.lines, isKey ? place.key : place.value);
    return markdown === "" ? null : { contents: { kind: MarkupKind.Markdown, value: markdown }, range };
  }
  return null;
}

/** While the plan is broken, figures are the last that could be computed. */
function freshness({ freshness: { status } }: Report): readonly Markdown[] {
  return status === "kept" ? [md`_The plan cannot be computed as it stands; these are its last figures._`] : [];
}

function covers({ start, end }: Span, offset: number): boolean {
  return start <= offset && offset <= end;
}
