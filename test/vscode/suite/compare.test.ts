import * as vscode from "vscode";
import { equal, ok } from "./assert";
import { eventually } from "./eventually";
import { example, openPlan, replaceIn, writePlan } from "./plans";

const name = "01-pipeline-risk-report.pov.yaml";

describe("Compare with Base", () => {
  beforeEach(() => vscode.commands.executeCommand("workbench.action.closeAllEditors"));

  it("shows what is not saved yet beside the plan", async () => {
    const editor = await openPlan("unsaved.pov.yaml", await example(name));
    await replaceIn(editor, "value: 12 min/report", "value: 20 min/report");
    await vscode.commands.executeCommand("pov.compareWithBase", { uri: editor.document.uri.toString(), base: { kind: "saved" } });
    const page = await changeTab();
    equal(page.label, "Change of unsaved.pov.yaml", "The title");
    equal(page.group.viewColumn, vscode.ViewColumn.Two, "The group");
    await editor.document.save();
  });

  it("asks what to compare with: the saved version comes first while something is not saved", async () => {
    const editor = await openPlan("asked.pov.yaml", await example(name));
    await replaceIn(editor, "value: 12 min/report", "value: 20 min/report");
    const asked = vscode.commands.executeCommand("pov.compareWithBase");
    await acceptUntil(asked);
    equal((await changeTab()).label, "Change of asked.pov.yaml", "The title");
    await editor.document.save();
  });

  it("compares with another file, in the one page that there is", async () => {
    const text = await example(name);
    const other = await writePlan("other.pov.yaml", text.replace("value: 68 USD/h", "value: 74 USD/h"));
    const { document } = await openPlan("one.pov.yaml", text);
    for (const base of [{ kind: "saved" }, { kind: "file", uri: other.toString() }]) await vscode.commands.executeCommand("pov.compareWithBase", { uri: document.uri.toString(), base });
    await changeTab();
    equal(changeTabs().length, 1, "Pages");
  });

  it("lets the earlier text be read", async () => {
    const editor = await openPlan("earlier.pov.yaml", await example(name));
    const saved = editor.document.getText();
    await replaceIn(editor, "value: 12 min/report", "value: 20 min/report");
    const query = JSON.stringify({ plan: editor.document.uri.toString(), base: { kind: "saved" } });
    const earlier = await vscode.workspace.openTextDocument(editor.document.uri.with({ scheme: "pov-earlier", authority: "", query }));
    equal(earlier.getText(), saved, "The saved text");
    equal(vscode.languages.getDiagnostics(earlier.uri).length, 0, "Findings in it");
    await editor.document.save();
  });

  it("reads nothing that it was not asked about", async () => {
    const uri = vscode.Uri.from({ scheme: "pov-earlier", path: "/a.pov.yaml", query: JSON.stringify({ plan: "file:///a.pov.yaml", base: { kind: "odd" } }) });
    equal((await vscode.workspace.openTextDocument(uri)).getText(), "", "The text");
    ok(changeTabs().length === 0, "No page");
  });
});

function changeTab(): Promise<vscode.Tab> {
  return eventually("the page of a change", vscode.window.tabGroups.onDidChangeTabs, () => changeTabs().find(({ label }) => label !== ""));
}

function changeTabs(): readonly vscode.Tab[] {
  const tabs = vscode.window.tabGroups.all.flatMap((group) => group.tabs);
  return tabs.filter(({ input }) => input instanceof vscode.TabInputWebview && input.viewType.endsWith("pov.change"));
}

/** Accepts what a question offers first until the command is done. */
async function acceptUntil(command: Thenable<unknown>): Promise<void> {
  const done = Promise.resolve(command).then(() => true);
  const pause = (): Promise<false> => new Promise((resolve) => { setTimeout(() => { resolve(false); }, 100); });
  while (!(await Promise.race([done, pause()]))) await vscode.commands.executeCommand("workbench.action.acceptSelectedQuickOpenItem");
}
