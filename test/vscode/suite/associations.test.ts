import * as vscode from "vscode";
import { equal } from "./assert";
import { finding, findings } from "./findings";
import { example, openPlan, replaced } from "./plans";

describe("files.associations", () => {
  afterEach(async () => {
    await associate(undefined);
    await vscode.commands.executeCommand("workbench.action.closeAllEditors");
  });

  it("of the user decide what is a plan", async () => {
    await associate({ "associated.pov.yaml": "plaintext" });
    const text = replaced(await example("01-pipeline-risk-report.pov.yaml"), "executive-sponsor, ", "");
    const { document } = await openPlan("associated.pov.yaml", text);
    equal(document.languageId, "plaintext", "Its language");
    // Another plan's findings show that this one has had its chance.
    const other = await openPlan("not-associated.pov.yaml", text);
    await finding(other.document.uri, "executive-sponsor");
    equal(findings(document.uri), [], "Findings");
    const hints = await vscode.commands.executeCommand<readonly vscode.InlayHint[]>("vscode.executeInlayHintProvider", document.uri, new vscode.Range(0, 0, 90, 0));
    equal(hints, [], "Hints");
  });
});

async function associate(value: Readonly<Record<string, string>> | undefined): Promise<void> {
  await vscode.workspace.getConfiguration("files").update("associations", value, vscode.ConfigurationTarget.Workspace);
}
