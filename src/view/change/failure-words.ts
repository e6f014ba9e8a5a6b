import { type Change, type ChangeClass, changeClasses } from "../../core/changes/plan-change";
import type { PlanComparison } from "../../core/changes/plan-comparison";
import type { PlanReview, Review } from "../../core/review/plan-review";
import { type Severity, isAtLeast } from "../../core/rules/severity";
import { say } from "../../core/texts/say";
import type { Formats } from "../format/formats";
import { listed } from "../listed";
import { classTitle } from "./change-words";

/** What a review does not let pass. */
export interface ReviewLimits {
  /** From which severity on a finding that the change brought fails it. */
  readonly failSeverity: Severity | "never";
  /** The classes of which no change passes that nobody settled. */
  readonly failOn: ReadonlySet<ChangeClass>;
  /** The least ROI that every plan must have in the end, as a fraction. */
  readonly minRoi: number | undefined;
  /** The most warnings that the change may bring. */
  readonly maxWarnings: number | undefined;
}

/** Why a review fails, a sentence each, with its plan and by how much; none when it passes. */
export function failureWords({ plans }: Review, limits: ReviewLimits, formats: Formats): readonly string[] {
  return [
    ...plans.flatMap((plan) => changeFailures(plan, limits.failOn)),
    ...plans.flatMap((plan) => unreadableFailure(plan, limits)),
    ...severityFailure(plans, limits, formats),
    ...warningsFailure(plans, limits, formats),
    ...(limits.minRoi === undefined ? [] : roiFailures(plans, limits.minRoi, formats)),
  ];
}

function changeFailures({ comparison }: PlanReview, failOn: ReadonlySet<ChangeClass>): readonly string[] {
  if (comparison.kind === "removed") return deletionFailure(comparison, failOn);
  if (comparison.kind !== "changed") return [];
  const { file, change } = comparison;
  return changeClasses.filter((of) => failOn.has(of)).flatMap((of) => {
    const changes = change.changes.filter((one) => one.class === of && one.settled === undefined);
    return changes.length === 0 ? [] : [classSentence(of, changes, file)];
  });
}

/** Whoever deletes a plan takes all of its goalposts and its scope away. */
function deletionFailure({ file, sketch }: Extract<PlanComparison, { readonly kind: "removed" }>, failOn: ReadonlySet<ChangeClass>): readonly string[] {
  if (sketch.isAgreed && (failOn.has("goalpost") || failOn.has("scope"))) return [say`${file} was deleted after it was agreed. Put it back, and close it with “status: closed” when it is over.`];
  if (sketch.plan.status === "running" && failOn.has("scope")) return [say`${file} was deleted while it was running. Put it back, and close it with “status: closed” when it is over.`];
  return [];
}

function classSentence(of: ChangeClass, changes: readonly Change[], file: string): string {
  const names = shownNames(changes);
  if (of === "goalpost" && changes.length === 1) return say`In ${file}, an agreed value moved and nobody has accepted that: ${names}.`;
  if (of === "goalpost") return say`In ${file}, agreed values moved and nobody has accepted that: ${names}.`;
  if (of === "scope") return say`In ${file}, the scope changed after the start and nobody has accepted that: ${names}. Record the accepted change in scope.changes, or take it out.`;
  return say`In ${file}, something changed under “${classTitle(of)}”, which is not to pass: ${names}.`;
}

/** The first few by name, the others counted. */
function shownNames(changes: readonly Change[]): string {
  const names = changes.slice(0, 3).map(({ label }) => label);
  const rest = changes.length - names.length;
  return listed(rest === 0 ? names : [...names, say`${rest} more`]);
}

function unreadableFailure({ comparison }: PlanReview, { failSeverity, failOn, minRoi }: ReviewLimits): readonly string[] {
  const isLimited = failSeverity !== "never" || failOn.size > 0 || minRoi !== undefined;
  if (comparison.kind !== "unreadable" || comparison.side === "before" || !isLimited) return [];
  return [say`${comparison.file} cannot be read as a plan, so what changed cannot be told.`];
}

function severityFailure(plans: readonly PlanReview[], { failSeverity }: ReviewLimits, formats: Formats): readonly string[] {
  if (failSeverity === "never") return [];
  const readable = plans.filter(({ comparison }) => comparison.kind !== "unreadable");
  const found = readable.flatMap(({ findings }) => findings.introduced).filter(({ severity }) => isAtLeast(severity, failSeverity));
  const words = (["error", "warning", "hint"] as const).flatMap((severity) => {
    const count = found.filter((finding) => finding.severity === severity).length;
    return count === 0 ? [] : [formats.count(count, severity)];
  });
  return words.length === 0 ? [] : [say`The change brings ${listed(words)}. Mend what is newly found, or suppress it with a reason.`];
}

function warningsFailure(plans: readonly PlanReview[], { maxWarnings }: ReviewLimits, formats: Formats): readonly string[] {
  if (maxWarnings === undefined) return [];
  const warnings = plans.flatMap(({ findings }) => findings.introduced).filter(({ severity }) => severity === "warning").length;
  return warnings <= maxWarnings ? [] : [say`The change brings ${formats.count(warnings, "warning")}, more than the ${maxWarnings} that are allowed.`];
}

/** A plan that says what it said before is not held to it: whoever moves its file did not make its case. */
function roiFailures(plans: readonly PlanReview[], minRoi: number, formats: Formats): readonly string[] {
  return plans.flatMap(({ comparison }) => {
    if (comparison.kind === "removed" || comparison.kind === "unreadable" || isUnchanged(comparison)) return [];
    const { file } = comparison;
    const figures = comparison.kind === "added" ? comparison.sketch.figures : comparison.change.after;
    const roi = figures?.roi ?? null;
    const wanted = formats.rate(minRoi);
    if (roi === null) return [say`The ROI of ${file} cannot be computed, and ${wanted} is the least that is allowed.`];
    if (roi >= minRoi) return [];
    return [say`The ROI of ${file} is ${formats.percent(roi)}, which is ${pointsOf(minRoi - roi, formats)} below the ${wanted} that is the least allowed.`];
  });
}

function isUnchanged(comparison: PlanReview["comparison"]): boolean {
  return comparison.kind === "changed" && comparison.change.changes.length === 0;
}

function pointsOf(fraction: number, formats: Formats): string {
  return formats.percent(fraction).replace(/%$/u, "pp");
}
