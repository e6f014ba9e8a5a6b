import type { PlanReading } from "../plan/read-plan";
import type { Outcome } from "../plan/sections/outcome";
import { nearest } from "../shape/nearest";
import { type PlanPath, isAtOrBelow, lastKey, parentPath } from "../source/plan-path";
import type { Problem } from "../source/problem";
import type { PlacedReason, ScenarioName } from "./valuation";
import { usesImprovement } from "./worth-of";

/**
 * Reading problems that stand between a plan and the totals of one scenario: a number that could not be read, or a key
 * that nothing reads, might have changed them. Nothing is computed around it, because that would be a guess. Problems
 * in names, sources and other words leave the totals alone.
 */
export function blockingProblems({ plan, problems, source }: PlanReading, scenario: ScenarioName): readonly PlacedReason[] {
  if (problems.length === 0) return [];
  const parts = [...sharedParts, ...plan.outcomes.flatMap((outcome) => partsOf(outcome, scenario))];
  const outcomes = plan.outcomes.map(({ path }) => path);
  return problems
    .filter((problem) => blocks(problem, parts, outcomes))
    .map(({ message, path, span }) => {
      const { line, column } = source.lines.positionAt(span.start);
      return { message, path, line: line + 1, column: column + 1 };
    });
}

/** The parts of a plan whose numbers every total needs. */
const sharedParts: readonly PlanPath[] = ["inputs", "business_case", "currency", "exchange_rates"];

/** Keys under those parts that hold words about a number, not the number. */
const words =
  /^(?:(?:inputs|exchange_rates|business_case\.costs)\.[^.]+\.(?:source|provided_by|agreed|basis|distribution|date)|outcomes\.[^.]+\.(?:baseline\.(?:period|samples|source|agreed)|measurements\[\d+\]\.(?:by|evidence)|result\.reason))(?![\w-])/u;

/** Keys that a misspelt one may have been meant to be. */
const moneyKeys = [...sharedParts, "outcomes", "baseline", "target", "measurements", "result", "benefit"];

function blocks({ kind, path }: Problem, parts: readonly PlanPath[], outcomes: readonly PlanPath[]): boolean {
  if (kind === "yaml") return true;
  if (words.test(path)) return false;
  if (parts.some((part) => isAtOrBelow(path, part))) return true;
  const ofOutcome = outcomes.find((outcome) => isAtOrBelow(path, outcome));
  if (kind === "unknown-key" && parentPath(path) === (ofOutcome ?? "")) return nearest(lastKey(path), moneyKeys) !== undefined;
  return ofOutcome === undefined && isAtOrBelow(path, "outcomes");
}

/** What a scenario reads of an outcome. */
function partsOf({ path, benefit }: Outcome, scenario: ScenarioName): readonly PlanPath[] {
  return keysOf(benefit, scenario).map((key) => `${path}.${key}`);
}

function keysOf(benefit: Outcome["benefit"], scenario: ScenarioName): readonly string[] {
  if (benefit === undefined) return ["benefit"];
  if (benefit.driver === "none") return [];
  const improvement = ["baseline", "metric.direction"];
  const measured = ["measurements", "result"];
  const passing = [...improvement, ...measured, "target", "guardrails"];
  if (!usesImprovement(benefit)) return scenario === "target" ? ["benefit"] : ["benefit", ...passing];
  if (scenario === "measured") return ["benefit", ...improvement, ...measured, "target"];
  return ["benefit", ...improvement, "target", ...(scenario === "floor" ? measured : [])];
}
