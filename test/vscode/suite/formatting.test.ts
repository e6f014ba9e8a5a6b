import * as vscode from "vscode";
import { answers } from "./answers";
import { equal } from "./assert";
import { openPlan } from "./plans";

describe("formatting", () => {
  afterEach(() => vscode.commands.executeCommand("workbench.action.revertAndCloseActiveEditor"));

  it("sets the layout and the space before a unit, and keeps comments", async () => {
    const { document } = await openPlan("formatting.pov.yaml", 'pov:   "1"\ninputs:\n    share: 50%   # agreed\n');
    const edits = await answers<vscode.TextEdit>("vscode.executeFormatDocumentProvider", document.uri, { tabSize: 2, insertSpaces: true });
    const edit = new vscode.WorkspaceEdit();
    edit.set(document.uri, [...edits]);
    await vscode.workspace.applyEdit(edit);
    equal(document.getText(), 'pov: "1"\ninputs:\n  share: 50 %   # agreed\n', "The text");
  });
});
