import * as vscode from "vscode";
import { equal, ok } from "./assert";
import { eventually } from "./eventually";
import { finding, findings, noFinding } from "./findings";
import { example, fileUri, openPlan, readFile, replaced, writePlan } from "./plans";

const pilot = "02-thirty-day-pilot.pov.yaml";

/** A plan in which something is found. */
async function unsponsored(id: string): Promise<string> {
  return replaced(replaced(await example(pilot), "executive-sponsor, ", ""), "id: contoso-ai-pilot", `id: ${id}`);
}

describe("plans that are moved, deleted or changed elsewhere", () => {
  beforeEach(() => vscode.commands.executeCommand("workbench.action.closeAllEditors"));

  it("take their findings and their preview along when they are renamed", async () => {
    const { document } = await openPlan("before-move.pov.yaml", await unsponsored("before-move"));
    await finding(document.uri, "executive-sponsor");
    await vscode.commands.executeCommand("pov.openPreviewToSide");
    await previewNamed("Preview before-move.pov.yaml");
    await vscode.commands.executeCommand("pov.togglePreviewLock");
    await previewNamed("[Preview] before-move.pov.yaml");
    const to = fileUri("after-move.pov.yaml");
    await rename(document.uri, to);
    await finding(to, "executive-sponsor");
    await previewNamed("[Preview] after-move.pov.yaml");
    await nothingFound(document.uri);
    await vscode.commands.executeCommand("pov.togglePreviewLock");
  });

  it("take them along with their folder", async () => {
    const { document } = await openPlan("deals/in-folder.pov.yaml", await unsponsored("in-folder"));
    await finding(document.uri, "executive-sponsor");
    await vscode.commands.executeCommand("pov.openPreviewToSide");
    await previewNamed("Preview in-folder.pov.yaml");
    await rename(fileUri("deals"), fileUri("won"));
    await finding(fileUri("won/in-folder.pov.yaml"), "executive-sponsor");
    await nothingFound(document.uri);
  });

  it("leave no finding behind when they are deleted, open or closed", async () => {
    const closed = await writePlan("closed-then-deleted.pov.yaml", await unsponsored("closed-then-deleted"));
    const { document } = await openPlan("open-then-deleted.pov.yaml", await unsponsored("open-then-deleted"));
    await vscode.commands.executeCommand("pov.checkWorkspace");
    await finding(closed, "executive-sponsor");
    await finding(document.uri, "executive-sponsor");
    await remove(closed);
    await nothingFound(closed);
    await vscode.commands.executeCommand("workbench.action.closeAllEditors");
    await remove(document.uri);
    await nothingFound(document.uri);
  });

  it("are listed under their new name when they are renamed while closed", async () => {
    const closed = await writePlan("closed-then-renamed.pov.yaml", await unsponsored("closed-then-renamed"));
    await vscode.commands.executeCommand("pov.checkWorkspace");
    await finding(closed, "executive-sponsor");
    const to = fileUri("closed-and-renamed.pov.yaml");
    await rename(closed, to);
    await finding(to, "executive-sponsor");
    await nothingFound(closed);
  });

  it("are judged anew as another branch is checked out, many at once", async () => {
    const names = Array.from({ length: 12 }, (_, index) => `branch-${index}.pov.yaml`);
    const sound = replaced(await example(pilot), "id: contoso-ai-pilot", "id: on-branch");
    for (const name of names) await writePlan(name, sound.replace("on-branch", name.replace(".pov.yaml", "")));
    const open = names[0] ?? "";
    const { document } = await vscode.window.showTextDocument(fileUri(open));
    await vscode.commands.executeCommand("pov.checkWorkspace");
    await noFinding(document.uri, "executive-sponsor");
    await Promise.all(names.map(async (name) => writePlan(name, await unsponsored(name.replace(".pov.yaml", "")))));
    for (const name of names) await finding(fileUri(name), "executive-sponsor");
    ok(document.getText().includes("branch-0"), "The open one shows what is on disk");
    await Promise.all(names.map((name) => remove(fileUri(name))));
  });

  it("keep what was typed and not saved when the file changes on disk", async () => {
    const text = replaced(await example(pilot), "id: contoso-ai-pilot", "id: dirty");
    const editor = await openPlan("dirty.pov.yaml", text);
    await editor.edit((edit) => { edit.insert(new vscode.Position(0, 0), "# Mine\nunheard_of: 1\n"); });
    await finding(editor.document.uri, "unknown-key");
    await writePlan("dirty.pov.yaml", text.replace("executive-sponsor, ", ""));
    ok(editor.document.getText().startsWith("# Mine"), "It still has what was typed");
    await finding(editor.document.uri, "unknown-key");
    await vscode.commands.executeCommand("workbench.action.files.revert");
    await finding(editor.document.uri, "executive-sponsor");
    await noFinding(editor.document.uri, "unknown-key");
    ok((await readFile(editor.document.uri)).startsWith("#"), "The file is the other one's");
  });
});

async function rename(from: vscode.Uri, to: vscode.Uri): Promise<void> {
  const edit = new vscode.WorkspaceEdit();
  edit.renameFile(from, to);
  equal(await vscode.workspace.applyEdit(edit), true, "Renamed");
}

async function remove(uri: vscode.Uri): Promise<void> {
  const edit = new vscode.WorkspaceEdit();
  edit.deleteFile(uri);
  equal(await vscode.workspace.applyEdit(edit), true, "Deleted");
}

async function nothingFound(uri: vscode.Uri): Promise<void> {
  const seen = (): string => findings(uri).map(({ message }) => message).join(" ");
  await eventually(`no finding in ${uri.path}`, vscode.languages.onDidChangeDiagnostics, () => (findings(uri).length === 0 ? true : undefined), seen);
}

async function previewNamed(label: string): Promise<void> {
  const tabs = (): readonly vscode.Tab[] => vscode.window.tabGroups.all.flatMap((group) => group.tabs);
  const labels = (): readonly string[] => tabs().filter(({ input }) => input instanceof vscode.TabInputWebview).map((tab) => tab.label);
  await eventually(`a preview named ${label}`, vscode.window.tabGroups.onDidChangeTabs, () => (labels().includes(label) ? true : undefined), () => labels().join(", "));
}
