import type { JudgedPlan } from "../rules/rule";
import type { Problem } from "../source/problem";
import { isWritten } from "../source/source-index";
import { comparePlans } from "./compare-plans";
import type { PlanComparison, PlanVersions, VersionText } from "./plan-comparison";
import { sketchOf } from "./sketch";

/** Judges the text of one version. */
export type JudgeVersion = (text: string) => JudgedPlan;

/** What became of one plan's file. Both versions are to be judged as of the same day; nothing is judged that is not compared. */
export function compareVersions({ file, earlierFile, before, after }: PlanVersions, judge: { readonly before: JudgeVersion; readonly after: JudgeVersion }): PlanComparison {
  const place = { file, earlierFile };
  const [was, is] = [versionOf(before, judge.before), versionOf(after, judge.after)];
  if (was.kind === "unreadable" || is.kind === "unreadable") return { ...place, kind: "unreadable", ...troubleOf(was, is), ...fateOf(was, is) };
  if (was.kind === "read" && is.kind === "read") return { ...place, kind: "changed", change: comparePlans(was.plan, is.plan) };
  if (is.kind === "read") return { ...place, kind: "added", sketch: sketchOf(is.plan) };
  if (was.kind === "read") return { ...place, kind: "removed", sketch: sketchOf(was.plan) };
  throw new Error(`“${file}” is in neither version.`);
}

interface Trouble {
  readonly message: string;
  readonly line: number | undefined;
}

type Version = { readonly kind: "absent" } | { readonly kind: "read"; readonly plan: JudgedPlan } | (Trouble & { readonly kind: "unreadable" });

function versionOf(version: VersionText | undefined, judge: JudgeVersion): Version {
  if (version === undefined) return { kind: "absent" };
  if (!version.readable) return { kind: "unreadable", message: version.message, line: undefined };
  const plan = judge(version.text);
  const problem = troubleWithWhole(plan);
  if (problem === undefined) return { kind: "read", plan };
  return { kind: "unreadable", message: problem.message, line: plan.source.lines.positionAt(problem.span.start).line + 1 };
}

function fateOf(was: Version, is: Version): { readonly fate?: "added" | "removed" } {
  if (was.kind === "absent") return { fate: "added" };
  return is.kind === "absent" ? { fate: "removed" } : {};
}

/**
 * Why a text cannot be compared as a plan: it is no YAML, or holds none of a plan's keys. A key that is missing or written
 * twice leaves everything else to compare.
 */
function troubleWithWhole({ problems, source }: JudgedPlan): Problem | undefined {
  return problems.find(({ kind, path }) => (kind === "yaml" ? path === "" || !isWritten(source, path) : path === "" && source.places.size <= 1));
}

/** The later version's trouble comes first, because that is the one to mend. */
function troubleOf(was: Version, is: Version): Trouble & { readonly side: "before" | "after" | "both" } {
  const [first, second] = [is, was].filter((version) => version.kind === "unreadable");
  if (first === undefined) throw new Error("Both versions can be read.");
  const side = second !== undefined ? "both" : first === is ? "after" : "before";
  return { side, message: first.message, line: first.line };
}
