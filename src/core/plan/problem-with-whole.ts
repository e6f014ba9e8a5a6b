import type { Problem } from "../source/problem";

/** Why a text as a whole cannot be taken for a plan: it is no YAML, or YAML that is no map of a plan's keys; undefined when it can. */
export function problemWithWhole(problems: readonly Problem[]): Problem | undefined {
  return problems.find(({ kind, path }) => kind === "yaml" || (kind === "schema" && path === ""));
}
