import * as vscode from "vscode";
import { answers, placeOf } from "./answers";
import { equal, ok } from "./assert";
import { example, openPlan, writePlan } from "./plans";

describe("one's way in a plan", () => {
  let editor: vscode.TextEditor;
  before(async () => {
    await writePlan("evidence/2026-03-09-log.csv", "report,minutes\n");
    editor = await openPlan("navigation.pov.yaml", `# pov-disable champion-missing -- shown to nobody yet\n${await example("01-pipeline-risk-report.pov.yaml")}`);
  });
  after(() => vscode.commands.executeCommand("workbench.action.revertAndCloseActiveEditor"));

  it("is shown by the outline", async () => {
    const sections = await answers<vscode.DocumentSymbol>("vscode.executeDocumentSymbolProvider", editor.document.uri);
    const outcomes = sections.find(({ name }) => name === "outcomes");
    ok(outcomes !== undefined, `Sections: ${sections.map(({ name }) => name).join(", ")}`);
    equal(outcomes.children.map(({ name }) => name), ["report-time"], "Outcomes");
  });

  it("is shortened by folding", async () => {
    const folds = await answers<vscode.FoldingRange>("vscode.executeFoldingRangeProvider", editor.document.uri);
    ok(folds.some(({ start }) => start === placeOf(editor, "people:").line), "People can be folded");
  });

  it("is widened from a word to its section", async () => {
    const at = placeOf(editor, "finance policy: half", "policy");
    const [selection] = await answers<vscode.SelectionRange>("vscode.executeSelectionRangeProvider", editor.document.uri, [at]);
    const lines: number[] = [];
    for (let range = selection; range !== undefined; range = range.parent) lines.push(range.range.start.line);
    ok(lines.includes(placeOf(editor, "  capture:\n").line), `Its ranges start in lines ${lines.join(", ")}`);
  });

  it("leads to evidence and to the page of a rule", async () => {
    const links = await answers<vscode.DocumentLink>("vscode.executeLinkProvider", editor.document.uri, 10);
    const targets = links.map(({ target }) => target?.toString() ?? "");
    ok(targets.some((target) => target.endsWith("/evidence/2026-03-09-log.csv")), `Evidence: ${targets.join(", ")}`);
    ok(targets.some((target) => target.includes("champion-missing")), `Rule: ${targets.join(", ")}`);
  });

  it("leads from an id to who it is and to everything they are asked for", async () => {
    const at = placeOf(editor, "owner: lindt", "lindt");
    const [definition] = await answers<vscode.Location | vscode.LocationLink>("vscode.executeDefinitionProvider", editor.document.uri, at);
    const range = definition !== undefined && "targetRange" in definition ? definition.targetRange : definition?.range;
    equal(range?.start.line, placeOf(editor, "lindt: {name").line, "Where she is introduced");
    const references = await answers<vscode.Location>("vscode.executeReferenceProvider", editor.document.uri, at);
    const named = editor.document.getText().split(/\blindt\b/u).length - 1;
    equal(references.length, named, "Where she is named");
    equal((await answers("vscode.executeDocumentHighlights", editor.document.uri, at)).length, named, "What is highlighted");
  });

  it("follows an id that is renamed", async () => {
    const at = placeOf(editor, "owner: lindt", "lindt");
    const edit = await vscode.commands.executeCommand<vscode.WorkspaceEdit>("vscode.executeDocumentRenameProvider", editor.document.uri, at, "lind");
    ok(await vscode.workspace.applyEdit(edit), "The edit is applied");
    const text = editor.document.getText();
    ok(!/\blindt\b/u.test(text) && text.includes("  lind: {name: M. Lindt") && text.includes("attendees: [lind, abe, kim]"), "She has one id everywhere");
  });
});
