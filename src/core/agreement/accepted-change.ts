import type { Plan } from "../plan/plan-shape";
import type { PlanReading } from "../plan/read-plan";
import type { IsoDate } from "../quantity/calendar";
import { type PlanPath, isAtOrBelow } from "../source/plan-path";
import { agreedTerms } from "./agreed-terms";
import { isCustomer } from "./last-agreement";
import { statesAnother } from "./stated-value";

/** An entry of `scope.changes`. */
export type ChangeEntry = NonNullable<Plan["scope"]>["changes"][number];

/**
 * The entries that somebody at the customer accepted, by the day on which the plan is judged. What is still to be filled
 * in counts as if it were, because that is a reading problem until somebody decides.
 */
export function acceptedChanges({ plan, problems }: Pick<PlanReading, "plan" | "problems">, asOf: IsoDate | undefined): readonly ChangeEntry[] {
  return acceptedIn(plan, asOf, (path) => problems.some((problem) => isAtOrBelow(problem.path, path)));
}

/** The same, of which nothing is left to be filled in. */
export function surelyAcceptedChanges(plan: Plan, asOf: IsoDate | undefined): readonly ChangeEntry[] {
  return acceptedIn(plan, asOf, () => false);
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

/** Whether an entry accounts for a change of what stands at a path: it speaks of it, and states no other value for it than the plan has now. */
export function accountsFor(entry: Pick<ChangeEntry, "what">, path: PlanPath, plan: Plan): boolean {
  if (!speaksOf(entry, path, plan)) return false;
  const term = agreedTerms(plan).find((candidate) => candidate.path === path);
  return term === undefined || !statesAnother(entry.what ?? "", term);
}

/** Whether a text has the words of another one together and in their order; capitals and punctuation do not matter. */
export function says(text: string, words: string): boolean {
  return ` ${wordsOf(text)} `.includes(` ${wordsOf(words)} `);
}

function acceptedIn({ scope, people }: Plan, asOf: IsoDate | undefined, isOpen: (path: PlanPath) => boolean): readonly ChangeEntry[] {
  return (scope?.changes ?? []).filter(({ path, date, decision, decided_by }) => {
    if (decision === undefined && decided_by === undefined) return isOpen(`${path}.decision`);
    const isAccepted = decision === undefined ? isOpen(`${path}.decision`) : decision === "accepted";
    const isTimely = date === undefined ? isOpen(`${path}.date`) : asOf === undefined || date <= asOf;
    return isAccepted && isTimely && (isOpen(`${path}.decided_by`) || isCustomer(decided_by, people));
  });
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
