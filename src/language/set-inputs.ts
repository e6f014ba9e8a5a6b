import type { TextEdit } from "vscode-languageserver-types";
import type { Analysis } from "../core/analyse";
import { type InputAmounts, setInputs } from "../core/edit/set-inputs";
import { rangeOf } from "./range";

/** The edits that write other values of inputs, or why they are not written. */
export type InputValueEdits = { readonly ok: true; readonly edits: readonly TextEdit[] } | { readonly ok: false; readonly message: string };

/** How the values of a what-if are written into the plan. */
export function inputValueEdits(analysis: Analysis, amounts: InputAmounts): InputValueEdits {
  const answer = setInputs(analysis, amounts);
  if (!answer.ok) return answer;
  return { ok: true, edits: answer.edits.map(({ span, text }) => ({ range: rangeOf(analysis.source.lines, span), newText: text })) };
}
