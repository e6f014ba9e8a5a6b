import { type Severity, isAtLeast } from "../core/rules/severity";
import { type ExitStatus, exitStatus } from "./exit-status";
import type { ToldFinding } from "./told-finding";

/** From which severity on a finding fails a check. */
export type FailSeverity = Severity | "never";

/** What fails a check. */
export interface Limits {
  readonly failSeverity: FailSeverity;
  /** The most warnings, over all plans, that do not fail it. */
  readonly maxWarnings?: number;
}

/** What of a finding decides how a check ends. */
type Counting = Pick<ToldFinding, "severity" | "failure">;

/** How a check ends, by what was found. A rule that failed itself fails every check, since what it would find is unknown. */
export function checkStatus(findings: readonly Counting[], { failSeverity, maxWarnings }: Limits): ExitStatus {
  if (findings.some(({ failure }) => failure)) return exitStatus.ownFailure;
  const fails = failSeverity !== "never" && findings.some(({ severity }) => isAtLeast(severity, failSeverity));
  return fails || warningsBeyond(findings, maxWarnings) > 0 ? exitStatus.findings : exitStatus.clean;
}

/** How many warnings there are too many; 0 when as many are allowed, or nobody limits them. */
export function warningsBeyond(findings: readonly Counting[], most: number | undefined): number {
  const warnings = findings.filter(({ severity }) => severity === "warning").length;
  return most === undefined ? 0 : Math.max(0, warnings - most);
}
