import * as vscode from "vscode";
import { eventually } from "./eventually";

/** The rule ids that the extension reports for a file now. */
export function rulesFound(uri: vscode.Uri): readonly string[] {
  return findings(uri).map(ruleOf);
}

/** The extension's diagnostics for a file now. */
export function findings(uri: vscode.Uri): readonly vscode.Diagnostic[] {
  return vscode.languages.getDiagnostics(uri).filter((found) => found.source === "pov");
}

/** The finding of a rule in a file whose message begins so, as soon as it is there. */
export function finding(uri: vscode.Uri, rule: string, message = ""): Promise<vscode.Diagnostic> {
  return eventually(
    `a finding of ${rule}${message && `, “${message}…”`}`,
    vscode.languages.onDidChangeDiagnostics,
    () => findings(uri).find((found) => ruleOf(found) === rule && found.message.startsWith(message)),
    () => JSON.stringify(findings(uri).map(({ message }) => message)),
  );
}

/** Resolves once no finding of a rule is left in a file. */
export async function noFinding(uri: vscode.Uri, rule: string): Promise<void> {
  await eventually(
    `no finding of ${rule}`,
    vscode.languages.onDidChangeDiagnostics,
    () => !rulesFound(uri).includes(rule) || undefined,
    () => rulesFound(uri).join(", "),
  );
}

function ruleOf({ code }: vscode.Diagnostic): string {
  return typeof code === "object" ? String(code.value) : String(code);
}
