import { type Diagnostic, DiagnosticSeverity } from "vscode-languageserver";
import { say } from "../core/texts/say";
import { diagnosticSource } from "../language";

/** Says on the plan's first line that we failed, so that nobody takes the missing findings for a clean plan. */
export function failureDiagnostic(error: unknown): Diagnostic {
  const reason = error instanceof Error ? error.message : String(error);
  return {
    range: { start: { line: 0, character: 0 }, end: { line: 0, character: 200 } },
    severity: DiagnosticSeverity.Error,
    source: diagnosticSource,
    code: "internal-error",
    message: say`POV as Code could not judge this plan: ${reason} The fault is ours, not the plan's. Please report it with the text of “POV: Show Output”.`,
  };
}
