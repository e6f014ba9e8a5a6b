import * as vscode from "vscode";
import { answers } from "./answers";
import { codeActions, apply } from "./code-actions";
import { equal, ok } from "./assert";
import { openPlan } from "./plans";

describe("an empty plan", () => {
  afterEach(() => vscode.commands.executeCommand("workbench.action.revertAndCloseActiveEditor"));

  it("offers to be started above its first line", async () => {
    const { document } = await openPlan("nothing-yet.pov.yaml", "");
    const [lens] = await answers<vscode.CodeLens>("vscode.executeCodeLensProvider", document.uri);
    equal(lens?.command?.command, "pov.newPlan", "What it does");
    equal(lens?.command?.arguments, [{ uri: document.uri.toString() }], "Which plan it fills");
  });

  it("is written by a quick fix", async () => {
    const { document } = await openPlan("still-nothing.pov.yaml", "# Northwind\n");
    await answers("vscode.executeCodeLensProvider", document.uri);
    await apply(await codeActions(document.uri, new vscode.Range(0, 0, 0, 0), vscode.CodeActionKind.QuickFix), "Write a first draft");
    ok(/^# Northwind\n[^]*^pov: "1"\n/mu.test(document.getText()), document.getText().slice(0, 200));
  });
});
