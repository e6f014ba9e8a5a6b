import * as vscode from "vscode";
import { ok } from "./assert";
import { finding, rulesFound } from "./findings";
import { example, openPlan, replaced, replaceIn } from "./plans";

describe("settings", () => {
  afterEach(() => setLintRun(undefined));

  it("pov.lint.run onSave keeps quiet until the plan is saved", async () => {
    await setLintRun("onSave");
    const text = `${await example("02-thirty-day-pilot.pov.yaml")}unheard_of: 1\n`;
    const editor = await openPlan("on-save.pov.yaml", text);
    // What is typed before a plan is judged for the first time belongs to it as it was opened.
    await finding(editor.document.uri, "unknown-key");
    await replaceIn(editor, "executive-sponsor, ", "");
    // Another plan's findings show that the edit has had its chance.
    const other = await openPlan("on-save-other.pov.yaml", replaced(text, "executive-sponsor, ", ""));
    await finding(other.document.uri, "executive-sponsor");
    ok(!rulesFound(editor.document.uri).includes("executive-sponsor"), "Nothing is reported while typing");
    ok(await editor.document.save(), "The plan is saved");
    await finding(editor.document.uri, "executive-sponsor");
  });
});

async function setLintRun(value: "onSave" | undefined): Promise<void> {
  await vscode.workspace.getConfiguration("pov").update("lint.run", value, vscode.ConfigurationTarget.Global);
}
