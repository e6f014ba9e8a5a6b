import { type DocumentHighlight, DocumentHighlightKind, type Position } from "vscode-languageserver-types";
import type { Analysis } from "../../core/analyse";
import { rangeOf } from "../range";
import { mentionsOfThingAt } from "./named-things";

/** Where else the plan says what is named at a position: written where it is defined, read where it is used. Null where nothing is named, so that editors can look for the same word. */
export function highlights(analysis: Analysis, position: Position): DocumentHighlight[] | null {
  const mentions = mentionsOfThingAt(analysis, position);
  if (mentions.length === 0) return null;
  return mentions.map(({ span, isDefinition }) => ({
    range: rangeOf(analysis.source.lines, span),
    kind: isDefinition ? DocumentHighlightKind.Write : DocumentHighlightKind.Read,
  }));
}
