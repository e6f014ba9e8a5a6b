import * as vscode from "vscode";
import { answers, whole } from "./answers";
import { equal, ok } from "./assert";
import { eventually } from "./eventually";
import { example, openPlan } from "./plans";

describe("figures inside of a plan", () => {
  beforeEach(() => vscode.commands.executeCommand("workbench.action.closeAllEditors"));
  afterEach(() => showTimelineLength(undefined));

  it("stand behind what they belong to", async () => {
    const { document } = await openPlan("hints.pov.yaml", await example("01-pipeline-risk-report.pov.yaml"));
    const labels = await hintsOf(document);
    ok(labels.includes("14 days"), `The timeline's length is among ${JSON.stringify(labels)}`);
    ok(labels.includes("NPV 68,538 USD · ROI 66.2 %"), `The total is among ${JSON.stringify(labels)}`);
  });

  it("are left out by kind", async () => {
    const { document } = await openPlan("fewer-hints.pov.yaml", await example("01-pipeline-risk-report.pov.yaml"));
    ok((await hintsOf(document)).includes("14 days"), "At first the timeline's length is shown");
    await showTimelineLength(false);
    const labels = await hintsOf(document);
    ok(!labels.includes("14 days") && labels.length > 0, `Only the timeline's length is missing from ${JSON.stringify(labels)}`);
  });

  it("stand above an outcome, and lead the cursor and the preview to it", async () => {
    const { document } = await openPlan("lenses.pov.yaml", await example("01-pipeline-risk-report.pov.yaml"));
    const lenses = await answers<vscode.CodeLens>("vscode.executeCodeLensProvider", document.uri);
    const [lens] = lenses.filter(({ command }) => command?.command === "pov.openPreviewToSide");
    ok(lens?.command !== undefined, "There is a line above the outcome");
    equal(lens.command.title, "90,086 USD/year at target · measured 11 min/report, target < 12 min/report: met", "What it says");
    const part: unknown = lens.command.arguments?.[0];
    await vscode.commands.executeCommand(lens.command.command, part);
    const editor = vscode.window.visibleTextEditors.find((one) => one.document.uri.toString() === document.uri.toString());
    equal(editor?.selection.active.line, lens.range.start.line, "The line of the cursor");
    await eventually("its preview", vscode.window.tabGroups.onDidChangeTabs, () => previews()[0]);
    equal(previews().length, 1, "Previews");
  });
});

async function hintsOf(document: vscode.TextDocument): Promise<readonly unknown[]> {
  return (await answers<vscode.InlayHint>("vscode.executeInlayHintProvider", document.uri, whole(document))).map(({ label }) => label);
}

async function showTimelineLength(value: boolean | undefined): Promise<void> {
  await vscode.workspace.getConfiguration("pov").update("inlayHints.timelineLength", value, vscode.ConfigurationTarget.Global);
}

function previews(): readonly vscode.Tab[] {
  return vscode.window.tabGroups.all.flatMap(({ tabs }) => tabs).filter(({ input }) => input instanceof vscode.TabInputWebview && input.viewType.endsWith("pov.preview"));
}
