import * as vscode from "vscode";
import { equal, ok } from "./assert";
import { finding, noFinding, rulesFound } from "./findings";
import { example, openPlan, replaced, writePlan } from "./plans";

describe("the plans of the workspace", () => {
  beforeEach(() => vscode.commands.executeCommand("workbench.action.closeAllEditors"));

  it("are all checked by one command, and an open one is not listed twice", async () => {
    const uri = await writePlan("closed.pov.yaml", replaced(await example("02-thirty-day-pilot.pov.yaml"), "executive-sponsor, ", ""));
    await vscode.commands.executeCommand("pov.checkWorkspace");
    await finding(uri, "executive-sponsor");
    const editor = await vscode.window.showTextDocument(uri);
    await editor.edit((edit) => { edit.insert(new vscode.Position(0, 0), "# Now open\nunheard_of: 1\n"); });
    await finding(uri, "unknown-key");
    equal(rulesFound(uri).filter((rule) => rule === "executive-sponsor").length, 1, "Findings of the sponsor");
  });

  it("are told apart by their ids, also from those that are closed", async () => {
    const text = replaced(await example("02-thirty-day-pilot.pov.yaml"), "id: contoso-ai-pilot", "id: twice");
    await writePlan("closed-twin.pov.yaml", text);
    const { document } = await openPlan("open-twin.pov.yaml", text);
    const { message } = await finding(document.uri, "duplicate-id");
    ok(message.includes("closed-twin.pov.yaml"), `The message names the other file: ${message}`);
    await writePlan("closed-twin.pov.yaml", replaced(text, "id: twice", "id: once"));
    await noFinding(document.uri, "duplicate-id");
  });
});
