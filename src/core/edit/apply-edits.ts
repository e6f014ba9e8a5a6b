import type { TextEdit } from "../source/span";

/** The text after edits that do not overlap; of two insertions at one place the first given comes first. */
export function applyEdits(text: string, edits: readonly TextEdit[]): string {
  const ordered = edits.map((edit, order) => ({ edit, order })).sort((a, b) => a.edit.span.start - b.edit.span.start || a.order - b.order);
  let result = "";
  let copied = 0;
  for (const { edit } of ordered) {
    if (edit.span.start < copied) throw new Error(`Edits overlap at offset ${edit.span.start}.`);
    result += text.slice(copied, edit.span.start) + edit.text;
    copied = edit.span.end;
  }
  return result + text.slice(copied);
}
