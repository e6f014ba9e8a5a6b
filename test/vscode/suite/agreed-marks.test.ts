import * as vscode from "vscode";
import { answers } from "./answers";
import { equal, ok } from "./assert";
import { apply, codeActions } from "./code-actions";
import { finding } from "./findings";
import { example, openPlan, replaceIn, replaced } from "./plans";

describe("Agreed values that are others now", () => {
  it("have a line above them that leads to the agreement", async () => {
    const editor = await openPlan("moved.pov.yaml", replaced(await example("01-pipeline-risk-report.pov.yaml"), "champion, ", ""));
    const { document } = editor;
    await finding(document.uri, "champion-missing");
    const start = document.positionAt(document.getText().indexOf("osei:  {name"));
    await apply(await codeActions(document.uri, new vscode.Range(start, start), vscode.CodeActionKind.Refactor), "Record that R. Osei agreed today");
    equal(await linesAbove(document), [], "Lines while nothing has moved");
    await replaceIn(editor, "30000 USD/year", "36000 USD/year");
    const [lens] = await linesAbove(document);
    ok(lens?.command !== undefined, "There is a line above the price");
    ok(document.lineAt(lens.range.start.line).text.includes("36000 USD/year"), "It is above the price");
    await vscode.commands.executeCommand(lens.command.command, lens.command.arguments?.[0]);
    ok(document.lineAt(editor.selection.active.line).text.includes("by: osei"), `The cursor is at ${document.lineAt(editor.selection.active.line).text}`);
  });
});

async function linesAbove(document: vscode.TextDocument): Promise<readonly vscode.CodeLens[]> {
  const lenses = await answers<vscode.CodeLens>("vscode.executeCodeLensProvider", document.uri);
  return lenses.filter(({ command }) => command?.title.includes("R. Osei agreed on") === true);
}
