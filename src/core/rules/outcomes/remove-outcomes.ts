import { removeEntries } from "../../edit/remove-entries";
import type { Outcome } from "../../plan/sections/outcome";
import type { TextEdit } from "../../source/span";
import type { Subject } from "../rule";

/** Takes outcomes out of the plan, and with them what it says about them elsewhere: their line in the pass rule. */
export function removeOutcomes(outcomes: readonly Outcome[], { source, references }: Subject): readonly TextEdit[] {
  const ids = outcomes.map(({ id }) => id);
  const named = references.filter(({ to, id }) => to === "outcomes" && ids.includes(id)).map(({ path }) => path);
  return removeEntries(source, [...outcomes.map(({ path }) => path), ...named]);
}
