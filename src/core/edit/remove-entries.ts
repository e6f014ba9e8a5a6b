import { type PlanPath, parentPath } from "../source/plan-path";
import type { SourceIndex } from "../source/source-index";
import type { Span, TextEdit } from "../source/span";
import { type Entry, columnOf, endOfEntry, entriesOf, formAt, lineStartOf, startOf } from "./layout";

/** Removes entries of records, maps and lists with their lines. Comments between entries stay. */
export function removeEntries(source: SourceIndex, paths: readonly PlanPath[]): readonly TextEdit[] {
  const gone = new Set(paths);
  const parents = new Set(paths.map(parentPath));
  return [...parents].flatMap((parent) => {
    const entries = entriesOf(source, parent);
    const edits = formAt(source, parent) === "flow" ? fromFlow(source, entries, gone) : fromBlock(source, entries, gone);
    return merged(edits);
  });
}

function fromFlow(source: SourceIndex, entries: readonly Entry[], gone: ReadonlySet<PlanPath>): readonly TextEdit[] {
  const runs: (readonly [first: Entry, last: Entry])[] = [];
  entries.forEach((entry, index) => {
    if (!gone.has(entry.path)) return;
    const previous = entries[index - 1];
    const run = previous !== undefined && gone.has(previous.path) ? runs.pop() : undefined;
    runs.push([run?.[0] ?? entry, entry]);
  });
  return runs.map(([first, last]) => removal(withComma(source.text, { start: startOf(first), end: last.value.end })));
}

/** The comma behind goes too, or the one before when nothing follows. */
function withComma(text: string, { start, end }: Span): Span {
  const behind = /^\s*,[^\S\r\n]*/u.exec(text.slice(end))?.[0];
  if (behind !== undefined) return { start, end: end + behind.length };
  const before = /,\s*$/u.exec(text.slice(0, start))?.[0] ?? "";
  return { start: start - before.length, end };
}

function fromBlock(source: SourceIndex, entries: readonly Entry[], gone: ReadonlySet<PlanPath>): readonly TextEdit[] {
  return entries.flatMap((entry, index) => (gone.has(entry.path) ? [fromLines(source, entry, entries[index + 1])] : []));
}

function fromLines(source: SourceIndex, entry: Entry, next: Entry | undefined): TextEdit {
  const { text } = source;
  const head = entry.key === undefined ? text.lastIndexOf("-", entry.value.start - 1) : startOf(entry);
  const end = endOfEntry(source, entry, columnOf(source, head));
  const start = lineStartOf(text, head);
  if (text.slice(start, head).trim() !== "") return withinLine(head, end, next);
  const lineEnd = /^\r?\n/u.exec(text.slice(end))?.[0];
  if (lineEnd !== undefined) return removal({ start, end: end + lineEnd.length });
  const before = /\r?\n$/u.exec(text.slice(0, start))?.[0] ?? "";
  return removal({ start: start - before.length, end });
}

/** The first key of a record that stands behind a dash: the next key takes its place, or nothing is left. */
function withinLine(head: number, end: number, next: Entry | undefined): TextEdit {
  return next === undefined ? { span: { start: head, end }, text: "{}" } : removal({ start: head, end: startOf(next) });
}

function removal(span: Span): TextEdit {
  return { span, text: "" };
}

/** Neighbouring removals may both claim the line break between them. */
function merged(edits: readonly TextEdit[]): readonly TextEdit[] {
  const result: TextEdit[] = [];
  for (const edit of edits) {
    const last = result.at(-1);
    if (last === undefined || last.span.end < edit.span.start) result.push(edit);
    else result.splice(-1, 1, { span: { start: last.span.start, end: edit.span.end }, text: last.text + edit.text });
  }
  return result;
}
