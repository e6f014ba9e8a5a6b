import type { Severity } from "../../../core/rules/severity";

/** A severity as SARIF names it. */
export function levelOf(severity: Severity): "error" | "warning" | "note" {
  return severity === "hint" ? "note" : severity;
}
