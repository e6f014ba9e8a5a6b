import { SnippetString, type TextDocument, Uri, window, workspace } from "vscode";
import { isPlanFile } from "../../protocol/plan-file";
import type { Command } from "../command";
import { newPlanSnippet } from "../new-plan-snippet";

/** “POV: New Plan”: an editor with a first draft whose placeholders are filled in one after the other. */
export const newPlan: Command = {
  id: "pov.newPlan",
  run: async () => {
    const document = await newDocument();
    if (document === undefined) return;
    const editor = await window.showTextDocument(document);
    await editor.insertSnippet(new SnippetString(newPlanSnippet));
  },
};

/**
 * Only a file with a plan's name is judged, so even an unsaved plan needs one: a free name in the opened folder,
 * where nothing is written until the author saves. Without a folder the author is asked where the plan shall be.
 */
async function newDocument(): Promise<TextDocument | undefined> {
  const folder = workspace.workspaceFolders?.[0]?.uri;
  const uri = folder === undefined ? await newFile() : await freeName(folder);
  return uri && workspace.openTextDocument(uri);
}

async function freeName(folder: Uri, count = 1): Promise<Uri> {
  const file = Uri.joinPath(folder, count === 1 ? "new-plan.pov.yaml" : `new-plan-${count}.pov.yaml`);
  const untitled = file.with({ scheme: "untitled" });
  const isOpen = workspace.textDocuments.some(({ uri }) => uri.toString() === untitled.toString());
  return isOpen || (await exists(file)) ? freeName(folder, count + 1) : untitled;
}

async function newFile(): Promise<Uri | undefined> {
  const chosen = await window.showSaveDialog({ title: "New Plan", filters: { "Proof-of-value plan": ["pov.yaml", "pov.yml"] } });
  if (chosen === undefined) return undefined;
  const file = isPlanFile(chosen.path) ? chosen : chosen.with({ path: `${chosen.path.replace(/\.ya?ml$/iu, "")}.pov.yaml` });
  if (await exists(file)) return file;
  await workspace.fs.writeFile(file, new Uint8Array());
  return file;
}

async function exists(file: Uri): Promise<boolean> {
  return workspace.fs.stat(file).then(
    () => true,
    () => false,
  );
}
