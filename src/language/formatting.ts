import type { Range, TextEdit } from "vscode-languageserver-types";
import { applyEdits } from "../core/edit/apply-edits";
import { formatPlan } from "../core/format/format-plan";
import { linesOf } from "../core/source/lines";
import { difference } from "./difference";
import { rangeOf, spanOfRange } from "./range";

/**
 * The edits that format a plan, line by line where lines stay lines; only those of a range where one is given, and none
 * when these alone would change what the plan says. None while the plan is no sound YAML.
 */
export function formattingEdits(text: string, range?: Range): TextEdit[] {
  const formatting = formatPlan(text);
  if (!formatting.ok || formatting.text === text) return [];
  const [before, after] = [text.split("\n"), formatting.text.split("\n")];
  const edits = before.length === after.length ? before.flatMap((line, index) => lineEdit(line, after[index] ?? line, index)) : [wholeEdit(text, formatting.text)];
  if (range === undefined) return edits;
  const within = edits.filter((edit) => range.start.line <= edit.range.start.line && edit.range.end.line <= range.end.line);
  const partly = formatPlan(applied(text, within));
  return partly.ok && partly.text === formatting.text ? within : [];
}

function applied(text: string, edits: readonly TextEdit[]): string {
  const lines = linesOf(text);
  return applyEdits(text, edits.map(({ range, newText }) => ({ span: spanOfRange(lines, range), text: newText })));
}

function lineEdit(before: string, after: string, line: number): readonly TextEdit[] {
  if (before === after) return [];
  const { start, end, text } = difference(before, after);
  return [{ range: { start: { line, character: start }, end: { line, character: end } }, newText: text }];
}

function wholeEdit(before: string, after: string): TextEdit {
  const { start, end, text } = difference(before, after);
  return { range: rangeOf(linesOf(before), { start, end }), newText: text };
}
