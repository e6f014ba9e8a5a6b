import type { Range, TextEdit } from "vscode-languageserver-types";
import type { Analysis } from "../core/analyse";
import { addMeasurement } from "../core/measurement/add-measurement";
import type { DraftProblem, MeasurementDraft } from "../core/measurement/measurement-draft";
import { spanOf } from "../core/source/source-index";
import { rangeOf } from "./range";

/** The edits that add a reading and its range in the text after them, or what is wrong with the draft. */
export type MeasurementEdits =
  | { readonly ok: true; readonly edits: readonly TextEdit[]; readonly added: Range }
  | { readonly ok: false; readonly problems: readonly DraftProblem[] };

/** How a reading that somebody typed is added to a plan. */
export function measurementEdits(analysis: Analysis, draft: MeasurementDraft): MeasurementEdits {
  const addition = addMeasurement(analysis, draft);
  if (!addition.ok) return addition;
  const { edits, path, after } = addition;
  return {
    ok: true,
    edits: edits.map(({ span, text }) => ({ range: rangeOf(analysis.source.lines, span), newText: text })),
    added: rangeOf(after.lines, spanOf(after, path)),
  };
}
