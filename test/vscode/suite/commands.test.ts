import * as vscode from "vscode";
import { equal, ok } from "./assert";
import { eventually } from "./eventually";
import { example, openPlan } from "./plans";

describe("commands", () => {
  beforeEach(() => vscode.commands.executeCommand("workbench.action.closeAllEditors"));

  it("open the preview beside the plan and leave the keyboard in the plan", async () => {
    const { document } = await openPlan("beside.pov.yaml", await example("01-pipeline-risk-report.pov.yaml"));
    await vscode.commands.executeCommand("pov.openPreviewToSide");
    const preview = await previewTab();
    equal(vscode.window.tabGroups.all.length, 2, "Editor groups");
    ok(preview.group.viewColumn === vscode.ViewColumn.Two, "The preview is in the second group");
    equal(vscode.window.activeTextEditor?.document.uri.toString(), document.uri.toString(), "The active editor");
  });

  it("open the preview in place", async () => {
    await openPlan("in-place.pov.yaml", await example("01-pipeline-risk-report.pov.yaml"));
    await vscode.commands.executeCommand("pov.openPreview");
    await previewTab();
    equal(vscode.window.tabGroups.all.length, 1, "Editor groups");
  });

  it("open one preview, however often they are asked", async () => {
    await openPlan("once.pov.yaml", await example("01-pipeline-risk-report.pov.yaml"));
    await vscode.commands.executeCommand("pov.openPreviewToSide");
    await previewTab();
    await vscode.commands.executeCommand("pov.openPreviewToSide");
    equal(previewTabs().length, 1, "Previews");
  });

  it("lock the preview to its plan, and let it follow again", async () => {
    const text = await example("01-pipeline-risk-report.pov.yaml");
    await openPlan("locked.pov.yaml", text);
    await vscode.commands.executeCommand("pov.openPreviewToSide");
    await previewNamed("Preview locked.pov.yaml");
    await vscode.commands.executeCommand("pov.togglePreviewLock");
    await previewNamed("[Preview] locked.pov.yaml");
    await openPlan("other.pov.yaml", text);
    await vscode.commands.executeCommand("pov.togglePreviewLock");
    await previewNamed("Preview locked.pov.yaml");
    await openPlan("third.pov.yaml", text);
    await previewNamed("Preview third.pov.yaml");
  });

  it("show the source of the preview", async () => {
    const { document } = await openPlan("source.pov.yaml", await example("01-pipeline-risk-report.pov.yaml"));
    await vscode.commands.executeCommand("pov.openPreview");
    await previewTab();
    await vscode.commands.executeCommand("pov.showSource");
    equal(vscode.window.activeTextEditor?.document.uri.toString(), document.uri.toString(), "The active editor");
  });

  it("start a new plan", async () => {
    await vscode.commands.executeCommand("pov.newPlan", { customer: "Northwind", driver: "time-saved", start: "2099-03-02" });
    const editor = await eventually("an editor", vscode.window.onDidChangeActiveTextEditor, () => vscode.window.activeTextEditor);
    ok(/^pov: "1"$/m.test(editor.document.getText()), "It is a plan");
    equal(editor.document.languageId, "yaml", "Its language");
  });

  it("show the findings", async () => {
    await vscode.commands.executeCommand("pov.showFindings");
  });
});

function previewTab(): Promise<vscode.Tab> {
  return eventually("a preview", vscode.window.tabGroups.onDidChangeTabs, () => previewTabs()[0]);
}

function previewNamed(label: string): Promise<vscode.Tab> {
  const labels = (): string => previewTabs().map((tab) => tab.label).join(", ");
  const look = (): vscode.Tab | undefined => previewTabs().find((tab) => tab.label === label);
  return eventually(`a preview named ${label}`, vscode.window.tabGroups.onDidChangeTabs, look, labels);
}

function previewTabs(): readonly vscode.Tab[] {
  const tabs = vscode.window.tabGroups.all.flatMap((group) => group.tabs);
  return tabs.filter(({ input }) => input instanceof vscode.TabInputWebview && input.viewType.endsWith("pov.preview"));
}
