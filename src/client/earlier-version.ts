import { Uri, l10n, workspace } from "vscode";
import type { VersionText } from "../protocol/change";
import type { Base } from "../protocol/change-panel";
import { type Repository, repositoryOf } from "./git-extension";

/** A plan in the version that it is compared with. */
export interface EarlierVersion {
  /** Undefined where that version has no such plan. */
  readonly text: VersionText | undefined;
  /** The file that held it, where that was another one. */
  readonly file: Uri | undefined;
}

/** Reads what a plan is compared with. What cannot be read gives a sentence on why. */
export async function earlierVersion(plan: Uri, base: Base): Promise<EarlierVersion> {
  switch (base.kind) {
    case "saved":
      return { text: await savedText(plan), file: undefined };
    case "file": {
      const file = Uri.parse(base.uri);
      return { text: openText(file) ?? (await savedText(file)), file: undefined };
    }
    case "commit":
      return committedVersion(plan, base.commit);
  }
}

/** Another file counts as it stands in its editor, as the plan itself does. */
function openText(file: Uri): VersionText | undefined {
  const document = workspace.textDocuments.find(({ uri }) => uri.toString() === file.toString());
  return document && { readable: true, text: document.getText() };
}

async function savedText(file: Uri): Promise<VersionText> {
  try {
    const bytes = await workspace.fs.readFile(file);
    return { readable: true, text: new TextDecoder().decode(bytes) };
  } catch (error) {
    return { readable: false, message: l10n.t("The file cannot be read: {0}", wordsOf(error)) };
  }
}

async function committedVersion(plan: Uri, commit: string): Promise<EarlierVersion> {
  const { repository, reason } = await repositoryOf(plan);
  if (repository === undefined) return { text: { readable: false, message: reason }, file: undefined };
  try {
    const file = (await hasFile(repository, commit, plan)) ? plan : await earlierName(repository, commit, plan);
    if (file === undefined) return { text: undefined, file: undefined };
    return { text: { readable: true, text: await repository.show(commit, file.fsPath) }, file: file === plan ? undefined : file };
  } catch (error) {
    return { text: { readable: false, message: l10n.t("Git cannot show this version: {0}", wordsOf(error)) }, file: undefined };
  }
}

async function hasFile(repository: Repository, commit: string, file: Uri): Promise<boolean> {
  try {
    await repository.getObjectDetails(commit, file.fsPath);
    return true;
  } catch (error) {
    if (typeof error === "object" && error !== null && "gitErrorCode" in error && error.gitErrorCode === "UnknownPath") return false;
    throw error;
  }
}

/** The name that a plan had before it was renamed; undefined for one that is new. */
async function earlierName(repository: Repository, commit: string, plan: Uri): Promise<Uri | undefined> {
  const renamed = (await repository.diffWith(commit)).find(({ renameUri, uri }) => (renameUri ?? uri).fsPath === plan.fsPath);
  return renamed === undefined || renamed.originalUri.fsPath === plan.fsPath ? undefined : renamed.originalUri;
}

function wordsOf(error: unknown): string {
  return error instanceof Error ? error.message : String(error);
}
