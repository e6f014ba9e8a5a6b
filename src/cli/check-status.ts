import type { Finding } from "../core/rules/finding";
import { type Severity, isAtLeast } from "../core/rules/severity";
import { type ExitStatus, exitStatus } from "./exit-status";

/** From which severity on a finding fails a check. */
export type FailSeverity = Severity | "never";

/** How a check ends, by what was found. A rule that failed itself fails every check, since what it would find is unknown. */
export function checkStatus(findings: readonly Finding[], failSeverity: FailSeverity): ExitStatus {
  if (findings.some(({ failure }) => failure)) return exitStatus.ownFailure;
  const fails = failSeverity !== "never" && findings.some(({ severity }) => isAtLeast(severity, failSeverity));
  return fails ? exitStatus.findings : exitStatus.clean;
}
