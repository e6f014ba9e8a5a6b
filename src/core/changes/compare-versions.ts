import { problemWithWhole } from "../plan/problem-with-whole";
import type { JudgedPlan } from "../rules/rule";
import { comparePlans } from "./compare-plans";
import type { PlanComparison, PlanVersions, VersionText } from "./plan-comparison";
import { sketchOf } from "./sketch";

/** Judges the text of one version. */
export type JudgeVersion = (text: string) => JudgedPlan;

/** What became of one plan's file. Both versions are to be judged as of the same day; nothing is judged that is not compared. */
export function compareVersions({ file, earlierFile, before, after }: PlanVersions, judge: { readonly before: JudgeVersion; readonly after: JudgeVersion }): PlanComparison {
  const [was, is] = [before && versionOf(before, judge.before), after && versionOf(after, judge.after)];
  const place = { file, earlierFile };
  const [lost, broken] = [was?.trouble, is?.trouble];
  const trouble = broken ?? lost;
  if (trouble !== undefined) return { ...place, kind: "unreadable", side: lost === undefined ? "after" : broken === undefined ? "before" : "both", ...trouble };
  if (was?.judged !== undefined && is?.judged !== undefined) return { ...place, kind: "changed", change: comparePlans(was.judged, is.judged) };
  if (is?.judged !== undefined) return { ...place, kind: "added", sketch: sketchOf(is.judged) };
  if (was?.judged !== undefined) return { ...place, kind: "removed", sketch: sketchOf(was.judged) };
  throw new Error(`“${file}” is in neither version.`);
}

interface Trouble {
  readonly message: string;
  readonly line: number | undefined;
}

type Version = { readonly judged: JudgedPlan; readonly trouble: undefined } | { readonly judged: undefined; readonly trouble: Trouble };

function versionOf(version: VersionText, judge: JudgeVersion): Version {
  if (!version.readable) return { judged: undefined, trouble: { message: version.message, line: undefined } };
  const judged = judge(version.text);
  const problem = problemWithWhole(judged.problems);
  if (problem === undefined) return { judged, trouble: undefined };
  return { judged: undefined, trouble: { message: problem.message, line: judged.source.lines.positionAt(problem.span.start).line + 1 } };
}
