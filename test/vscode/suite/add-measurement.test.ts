import * as vscode from "vscode";
import { equal, ok } from "./assert";
import { example, openPlan } from "./plans";

const name = "01-pipeline-risk-report.pov.yaml";
const reading = { outcome: "report-time", value: "10 min/report", date: "2026-03-14" };
const line = "      - {date: 2026-03-14, value: 10 min/report, by: lindt}";

describe("Add Measurement", () => {
  beforeEach(() => vscode.commands.executeCommand("workbench.action.closeAllEditors"));

  it("adds one line, shows it, and is undone by one undo", async () => {
    const { document } = await openPlan("measured.pov.yaml", await example(name));
    const before = document.getText();
    await vscode.commands.executeCommand("pov.addMeasurement", reading);
    equal(addedLines(before, document.getText()), [line], "Lines added");
    const editor = vscode.window.activeTextEditor;
    equal(editor?.document.lineAt(editor.selection.active.line).text, line, "The line shown");
    await vscode.commands.executeCommand("undo");
    equal(document.getText(), before, "The text after undo");
  });

  it("asks for what it was not given, with answers that only need to be accepted", async () => {
    const { document } = await openPlan("asked.pov.yaml", await example(name));
    const before = document.getText();
    await acceptAll(vscode.commands.executeCommand("pov.addMeasurement", { outcome: reading.outcome, value: reading.value }));
    const [added = "", ...others] = addedLines(before, document.getText());
    equal(others, [], "Other lines");
    ok(/^ {6}- \{date: \d{4}-\d\d-\d\d, value: 10 min\/report, by: lindt\}$/u.test(added), `A reading of today: ${added}`);
  });

  it("leaves the plan alone when the reading cannot be read", async () => {
    const { document } = await openPlan("refused.pov.yaml", await example(name));
    const before = document.getText();
    await vscode.commands.executeCommand("pov.addMeasurement", { ...reading, value: "10" });
    equal(document.getText(), before, "The text");
  });

  it("is offered for the outcome under the cursor", async () => {
    const { document } = await openPlan("offered.pov.yaml", await example(name));
    await vscode.commands.executeCommand("pov.addMeasurement", reading);
    const position = document.positionAt(document.getText().indexOf("differing-figures"));
    const actions = await vscode.commands.executeCommand<readonly vscode.CodeAction[]>(
      "vscode.executeCodeActionProvider",
      document.uri,
      new vscode.Range(position, position),
      vscode.CodeActionKind.Refactor.value,
    );
    const action = actions.find(({ title }) => title === "Add measurement…");
    equal(action?.command?.command, "pov.addMeasurement", `The command among ${actions.map(({ title }) => title).join(", ")}`);
    equal(action?.command?.arguments, [{ uri: document.uri.toString(), outcome: "report-time" }], "What it is given");
  });
});

function addedLines(before: string, after: string): readonly string[] {
  const known = before.split("\n");
  return after.split("\n").filter((text) => !known.includes(text));
}

/** Accepts every question as it stands until the command is done. */
async function acceptAll(command: Thenable<unknown>): Promise<void> {
  const done = Promise.resolve(command).then(() => true);
  while (!(await Promise.race([done, pause()]))) await vscode.commands.executeCommand("workbench.action.acceptSelectedQuickOpenItem");
}

function pause(): Promise<false> {
  return new Promise((resolve) => {
    setTimeout(() => { resolve(false); }, 100);
  });
}
