import * as vscode from "vscode";
import { equal, ok } from "./assert";
import { applyQuickFix } from "./code-actions";
import { eventually } from "./eventually";
import { finding, findings, noFinding } from "./findings";
import { example, fileUri, openPlan, replaced, writePlan } from "./plans";

const name = "pov.config.yaml";

describe("pov.config.yaml", () => {
  beforeEach(() => writePlan(name, "{}\n"));
  afterEach(async () => {
    await vscode.commands.executeCommand("workbench.action.revertAndCloseActiveEditor");
    await vscode.workspace.fs.delete(fileUri(name));
  });

  it("settles how plans are judged, as it is written, changed and deleted", async () => {
    const { document } = await openPlan("configured.pov.yaml", replaced(await example("02-thirty-day-pilot.pov.yaml"), "executive-sponsor, ", ""));
    const { severity } = await finding(document.uri, "executive-sponsor");
    await writePlan(name, "rules: {executive-sponsor: off}\n");
    await noFinding(document.uri, "executive-sponsor");
    await writePlan(name, "rules: {executive-sponsor: hint}\n");
    await severityOf(document.uri, vscode.DiagnosticSeverity.Information);
    await vscode.workspace.fs.delete(fileUri(name));
    await severityOf(document.uri, severity);
    await writePlan(name, "{}\n");
  });

  it("is checked itself, and mended by a quick fix", async () => {
    const { document } = await openPlan(name, "rules:\n  executive-sponser: off\n");
    // Until then the file may be told as one that cannot be read: it was just being written.
    const { range } = await finding(document.uri, "configuration", "“executive-sponser” is not a rule");
    await applyQuickFix(document.uri, range, "Rename to “executive-sponsor”");
    await noFinding(document.uri, "configuration");
    equal(document.lineAt(1).text, "  executive-sponsor: off", "The line mended");
  });

  it("is completed with keys, rules and severities", async () => {
    const { document } = await openPlan(name, "\nrules:\n  \n  executive-sponsor: \n");
    ok((await completionsAt(document, 0, 0)).includes("extends"), "Its keys");
    ok((await completionsAt(document, 2, 2)).includes("outcome-count"), "The rules");
    ok((await completionsAt(document, 3, 21)).includes("off"), "The severities");
  });
});

async function severityOf(uri: vscode.Uri, severity: vscode.DiagnosticSeverity): Promise<void> {
  const look = (): vscode.Diagnostic | undefined => findings(uri).find(({ code, severity: found }) => found === severity && typeof code === "object" && code.value === "executive-sponsor");
  await eventually(`a finding of severity ${severity}`, vscode.languages.onDidChangeDiagnostics, look);
}

async function completionsAt({ uri }: vscode.TextDocument, line: number, character: number): Promise<readonly string[]> {
  const position = new vscode.Position(line, character);
  const { items } = await vscode.commands.executeCommand<vscode.CompletionList>("vscode.executeCompletionItemProvider", uri, position);
  return items.map(({ label }) => (typeof label === "string" ? label : label.label));
}
