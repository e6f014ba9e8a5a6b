import * as vscode from "vscode";
import { equal, ok } from "./assert";
import { example, openPlan } from "./plans";

describe("figures inside of a plan", () => {
  it("stand behind what they belong to", async () => {
    const { document } = await openPlan("hints.pov.yaml", await example("01-pipeline-risk-report.pov.yaml"));
    const everything = new vscode.Range(0, 0, document.lineCount, 0);
    const hints = await asked(() => vscode.commands.executeCommand<vscode.InlayHint[]>("vscode.executeInlayHintProvider", document.uri, everything));
    const labels = hints.map(({ label }) => label);
    ok(labels.includes("14 days"), `The timeline's length is among ${JSON.stringify(labels)}`);
    ok(labels.includes("NPV 68,538 USD · ROI 66.2 %"), `The total is among ${JSON.stringify(labels)}`);
  });

  it("stand above an outcome, and lead the cursor and the preview to it", async () => {
    const { document } = await openPlan("lenses.pov.yaml", await example("01-pipeline-risk-report.pov.yaml"));
    const lenses = await asked(() => vscode.commands.executeCommand<vscode.CodeLens[]>("vscode.executeCodeLensProvider", document.uri));
    const [lens] = lenses.filter(({ command }) => command?.command === "pov.openPreviewToSide");
    ok(lens?.command !== undefined, "There is a line above the outcome");
    equal(lens.command.title, "90,086 USD/year at target · measured 11 min/report, target < 12 min/report: met", "What it says");
    const part: unknown = lens.command.arguments?.[0];
    await vscode.commands.executeCommand(lens.command.command, part);
    const editor = vscode.window.visibleTextEditors.find((one) => one.document.uri.toString() === document.uri.toString());
    equal(editor?.selection.active.line, lens.range.start.line, "The line of the cursor");
    const previews = vscode.window.tabGroups.all.flatMap(({ tabs }) => tabs).filter(({ input }) => input instanceof vscode.TabInputWebview && input.viewType.endsWith("pov.preview"));
    equal(previews.length, 1, "Previews");
  });
});

/** What the server answers, as soon as it is up. */
async function asked<Item>(ask: () => Thenable<Item[]>): Promise<readonly Item[]> {
  for (let attempt = 0; attempt < 30; attempt++) {
    const items = await ask();
    if (items.length > 0) return items;
    await new Promise((resolve) => setTimeout(resolve, 100));
  }
  return [];
}
