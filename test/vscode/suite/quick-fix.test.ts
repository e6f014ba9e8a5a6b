import * as vscode from "vscode";
import { ok } from "./assert";
import { finding, noFinding } from "./findings";
import { example, openPlan, readFile, replaced } from "./plans";

describe("quick fixes", () => {
  it("name a sponsor in the file, and keep its comments", async () => {
    const text = replaced(await example("02-thirty-day-pilot.pov.yaml"), "executive-sponsor, ", "");
    const { document } = await openPlan("fix-sponsor.pov.yaml", text);
    const { range } = await finding(document.uri, "executive-sponsor");
    await applyQuickFix(document.uri, range, "sponsor");
    await noFinding(document.uri, "executive-sponsor");
    ok(await document.save(), "The plan is saved");
    const saved = await readFile(document.uri);
    ok(saved.includes("executive-sponsor"), "The saved file names the role");
    ok(saved.includes("# A 30-day pilot"), "The comment is kept");
  });
});

async function applyQuickFix(uri: vscode.Uri, range: vscode.Range, title: string): Promise<void> {
  const actions = await vscode.commands.executeCommand<readonly vscode.CodeAction[]>(
    "vscode.executeCodeActionProvider",
    uri,
    range,
    vscode.CodeActionKind.QuickFix.value,
    10,
  );
  const action = actions.find((offered) => offered.title.toLowerCase().includes(title));
  if (action === undefined)
    throw new Error(`No quick fix for ${title} among: ${actions.map((offered) => offered.title).join(", ")}.`);
  if (action.edit !== undefined) ok(await vscode.workspace.applyEdit(action.edit), "The edit is applied");
  if (action.command === undefined) return;
  const parameters: readonly unknown[] = action.command.arguments ?? [];
  await vscode.commands.executeCommand(action.command.command, ...parameters);
}
