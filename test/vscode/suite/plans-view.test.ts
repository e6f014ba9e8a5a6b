import * as vscode from "vscode";
import { equal } from "./assert";
import { eventually } from "./eventually";
import { example, writePlan } from "./plans";

describe("the plans of the workspace", () => {
  beforeEach(() => vscode.commands.executeCommand("workbench.action.closeAllEditors"));

  it("have a view in the side bar", async () => {
    await vscode.commands.executeCommand("pov.plans.focus");
  });

  it("open one portfolio, however often it is asked for", async () => {
    await vscode.commands.executeCommand("pov.openPortfolio");
    await eventually("a portfolio", vscode.window.tabGroups.onDidChangeTabs, () => tabs("pov.portfolio")[0]);
    await vscode.commands.executeCommand("pov.openPortfolio");
    equal(tabs("pov.portfolio").length, 1, "Portfolios");
  });

  it("hand themselves to the commands of their menus", async () => {
    const uri = await writePlan("listed.pov.yaml", await example("01-pipeline-risk-report.pov.yaml"));
    const node = { kind: "plan", uri: uri.toString() };
    await vscode.commands.executeCommand("pov.openPlanToSide", node);
    const shown = (): string | undefined => vscode.window.activeTextEditor?.document.uri.toString();
    await eventually("the plan", vscode.window.onDidChangeActiveTextEditor, () => (shown() === uri.toString() ? true : undefined), () => shown() ?? "nothing");
    await vscode.commands.executeCommand("pov.openPreview", node);
    const labels = (): string => tabs("pov.preview").map(({ label }) => label).join(", ");
    await eventually("its preview", vscode.window.tabGroups.onDidChangeTabs, () => (labels() === "Preview listed.pov.yaml" ? true : undefined), labels);
  });
});

function tabs(kind: string): readonly vscode.Tab[] {
  const all = vscode.window.tabGroups.all.flatMap((group) => group.tabs);
  return all.filter(({ input }) => input instanceof vscode.TabInputWebview && input.viewType.endsWith(kind));
}
