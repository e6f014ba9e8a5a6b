import { removeEntries } from "../../edit/remove-entries";
import type { Outcome } from "../../plan/sections/outcome";
import type { TextEdit } from "../../source/span";
import type { Subject } from "../rule";

/**
 * Takes outcomes out of the plan, and with them what it says about them elsewhere: their line in the pass rule. What was
 * made of them is `added`.
 */
export function moveOutcomes(outcomes: readonly Outcome[], added: readonly TextEdit[], { source, references }: Subject): readonly TextEdit[] {
  const ids = outcomes.map(({ id }) => id);
  const named = references.filter(({ to, id }) => to === "outcomes" && ids.includes(id)).map(({ path }) => path);
  const removals = removeEntries(source, [...outcomes.map(({ path }) => path), ...named]);
  return [...added, ...removals.map((removal) => clearOf(added, removal, source.text))];
}

/** Where something is added at the end of the last line that goes, the line break before goes in place of the one behind. */
function clearOf(added: readonly TextEdit[], removal: TextEdit, text: string): TextEdit {
  const { start, end } = removal.span;
  const inside = added.find(({ span }) => start < span.start && span.start < end);
  if (inside === undefined) return removal;
  const before = /\r?\n$/u.exec(text.slice(0, start))?.[0] ?? "";
  return { ...removal, span: { start: start - before.length, end: inside.span.start } };
}
