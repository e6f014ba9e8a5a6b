import { type TextDocument, Uri, l10n, window, workspace } from "vscode";
import { isPlanFile } from "../protocol/plan-file";
import { planName } from "./plan";
import { writeFailure } from "./write-failure";

/**
 * An unsaved plan named by its id. Only a file with a plan's name is judged, so even an unsaved one needs a name: a free
 * one in the opened folder, where nothing is written until the author saves. Without a folder the author is asked where
 * the plan shall be; undefined when that is left open.
 */
export async function unsavedPlan(id: string): Promise<TextDocument | undefined> {
  const folder = workspace.workspaceFolders?.[0]?.uri;
  const uri = folder === undefined ? await chosenFile() : await freeName(folder, id);
  return uri && workspace.openTextDocument(uri);
}

async function freeName(folder: Uri, id: string, count = 1): Promise<Uri> {
  const file = Uri.joinPath(folder, count === 1 ? `${id}.pov.yaml` : `${id}-${count}.pov.yaml`);
  const untitled = file.with({ scheme: "untitled" });
  const isOpen = workspace.textDocuments.some(({ uri }) => uri.toString() === untitled.toString());
  return isOpen || (await exists(file)) ? freeName(folder, id, count + 1) : untitled;
}

async function chosenFile(): Promise<Uri | undefined> {
  const chosen = await window.showSaveDialog({ title: l10n.t("New Plan"), filters: { [l10n.t("Proof-of-value plan")]: ["pov.yaml", "pov.yml"] } });
  if (chosen === undefined) return undefined;
  const file = isPlanFile(chosen.path) ? chosen : chosen.with({ path: `${chosen.path.replace(/\.ya?ml$/iu, "")}.pov.yaml` });
  if (await exists(file)) return file;
  if (file.scheme === "file") return file.with({ scheme: "untitled" });
  // An unsaved document would forget which other file system it is meant for.
  try {
    await workspace.fs.writeFile(file, new Uint8Array());
    return file;
  } catch (error) {
    window.showErrorMessage(writeFailure(planName(file), error, { l10n }));
    return undefined;
  }
}

async function exists(file: Uri): Promise<boolean> {
  return workspace.fs.stat(file).then(
    () => true,
    () => false,
  );
}
