import type { Plan } from "../plan/plan-shape";
import type { Problem } from "../source/problem";
import { type PlanPath, isAtOrBelow } from "../source/plan-path";

/** An entry of `scope.changes`. */
export type ChangeEntry = NonNullable<Plan["scope"]>["changes"][number];

/**
 * The entries that were accepted, and not by the vendor alone. One whose decision is still to be filled in counts too,
 * because that is a reading problem until somebody decides.
 */
export function acceptedChanges({ scope, people }: Plan, problems: readonly Problem[]): readonly ChangeEntry[] {
  const isVendor = (id: string | undefined): boolean => people.some((person) => person.id === id && person.side === "vendor");
  const isOpen = (path: PlanPath): boolean => problems.some((problem) => isAtOrBelow(problem.path, path));
  return (scope?.changes ?? []).filter(
    ({ path, decision, decided_by }) => (decision === "accepted" || (decision === undefined && isOpen(`${path}.decision`))) && !isVendor(decided_by),
  );
}

/**
 * Whether an entry speaks of what stands at a path: it writes the path; or the id of the input, cost, guardrail or whole
 * outcome; or, for a part of an outcome, the part and the outcome's id, which a plan with one outcome may leave out; or
 * “commitment”, or “pass rule”. Hyphens, underscores, capitals and punctuation do not matter.
 */
export function speaksOf({ what = "" }: Pick<ChangeEntry, "what">, path: PlanPath, { outcomes }: Plan): boolean {
  const isSaid = (words: string): boolean => says(what, words);
  return isSaid(path) || namings(path, outcomes.length <= 1).some((words) => words.every(isSaid));
}

/** Whether a text has the words of another one together and in their order; capitals and punctuation do not matter. */
export function says(text: string, words: string): boolean {
  return ` ${wordsOf(text)} `.includes(` ${wordsOf(words)} `);
}

/** The ways of naming a path: of each, every word must be said. */
function namings(path: PlanPath, isLoneOutcome: boolean): readonly (readonly string[])[] {
  const [section = "", id = "", ...keys] = path.split(".");
  switch (section) {
    case "outcomes":
      if (keys.length === 0) return [[id]];
      if (keys[0] === "guardrails") return [[keys[1] ?? id]];
      return keys.map((key) => (isLoneOutcome ? [key] : [id, key]));
    case "inputs":
      return [[id]];
    case "business_case":
      return [[keys[0] ?? id]];
    case "decision":
      return [["pass rule"], ["pass_when"]];
    default:
      return [[section]];
  }
}

function wordsOf(text: string): string {
  return text.toLowerCase().replace(/[^\p{L}\p{N}]+/gu, " ").trim();
}
