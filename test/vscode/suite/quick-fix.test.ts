import * as vscode from "vscode";
import { equal, ok } from "./assert";
import { applyQuickFix } from "./code-actions";
import { eventually } from "./eventually";
import { finding, noFinding } from "./findings";
import { example, openPlan, readFile, replaceIn, replaced } from "./plans";

const idle = "# pov-disable-next-line outcome-count -- there were four\n";

describe("quick fixes", () => {
  it("name a sponsor in the file, and keep its comments", async () => {
    const text = replaced(await example("02-thirty-day-pilot.pov.yaml"), "executive-sponsor, ", "");
    const { document } = await openPlan("fix-sponsor.pov.yaml", text);
    const { range } = await finding(document.uri, "executive-sponsor");
    await applyQuickFix(document.uri, range, "the executive sponsor");
    await noFinding(document.uri, "executive-sponsor");
    ok(await document.save(), "The plan is saved");
    const saved = await readFile(document.uri);
    ok(saved.includes("executive-sponsor"), "The saved file names the role");
    ok(saved.includes("# A 30-day pilot"), "The comment is kept");
  });

  it("suppress a rule for one line, with the cursor where the reason is typed", async () => {
    const text = replaced(await example("02-thirty-day-pilot.pov.yaml"), "executive-sponsor, ", "");
    const { document } = await openPlan("suppress.pov.yaml", text);
    const { range } = await finding(document.uri, "executive-sponsor");
    await applyQuickFix(document.uri, range, "Suppress executive-sponsor");
    await noFinding(document.uri, "executive-sponsor");
    await finding(document.uri, "suppression");
    await vscode.commands.executeCommand("type", { text: "the COO joins on 1 July" });
    await noFinding(document.uri, "suppression");
    equal(document.lineAt(range.start.line).text.trimStart(), "# pov-disable-next-line executive-sponsor -- the COO joins on 1 July", "The line above");
  });

  it("that are safe are made all at once, on request and on saving", async () => {
    const plan = await example("02-thirty-day-pilot.pov.yaml");
    const text = replaced(plan, "outcomes:\n", `${idle}outcomes:\n`);
    const editor = await openPlan("fix-all.pov.yaml", text);
    const { document } = editor;
    await finding(document.uri, "suppression");
    await vscode.commands.executeCommand("editor.action.fixAll");
    const isFixed = (): true | undefined => document.getText() === plan || undefined;
    await eventually("the text without the comment", vscode.workspace.onDidChangeTextDocument, isFixed);
    await setFixOnSave({ "source.fixAll.pov": "explicit" });
    try {
      ok(await isFixedBySaving(editor, plan), "The file is as it was before the comment");
    } finally {
      await setFixOnSave(undefined);
    }
  });
});

/** VS Code gives up on code actions that hold a save up, as they do on a busy machine; its user saves again. */
async function isFixedBySaving(editor: vscode.TextEditor, plan: string): Promise<boolean> {
  const { document } = editor;
  for (let tries = 0; tries < 3; tries++) {
    if (tries > 0) await replaceIn(editor, idle, "");
    await replaceIn(editor, "outcomes:\n", `${idle}outcomes:\n`);
    await finding(document.uri, "suppression");
    ok(await document.save(), "The plan is saved");
    if ((await readFile(document.uri)) === plan) return true;
  }
  return false;
}

async function setFixOnSave(value: object | undefined): Promise<void> {
  await vscode.workspace.getConfiguration("editor").update("codeActionsOnSave", value, vscode.ConfigurationTarget.Global);
}
