import { FileType, Uri, l10n, workspace } from "vscode";
import type { BaseLanguageClient } from "vscode-languageclient";
import { type AskedFile, type FileText, fileExists, findPlans, readFile } from "../protocol/files";
import { planGlob } from "../protocol/plan-file";

/** The longest file that is handed over, in bytes. */
const byteLimit = 1_500_000;

/** Answers the server's questions about files, which in a browser and on virtual file systems only the editor can see. */
export function answerFiles(client: BaseLanguageClient): void {
  client.onRequest(readFile, ({ uri }: AskedFile) => textAt(Uri.parse(uri, true)));
  client.onRequest(fileExists, async ({ uri }: AskedFile) => (await kindAt(Uri.parse(uri, true))) !== undefined);
  client.onRequest(findPlans, async () => (await workspace.findFiles(planGlob, "**/node_modules/**")).map((uri) => uri.toString()));
}

async function textAt(uri: Uri): Promise<FileText | null> {
  const kind = await kindAt(uri);
  if (kind === undefined) return null;
  if ((kind & FileType.Directory) !== 0) return { reason: l10n.t("it is a folder") };
  try {
    const bytes = await workspace.fs.readFile(uri);
    return bytes.length > byteLimit ? { reason: l10n.t("it is too long") } : { text: new TextDecoder().decode(bytes) };
  } catch (error) {
    return { reason: error instanceof Error ? error.message : String(error) };
  }
}

/** File systems tell in many ways that there is nothing, or nothing that they know of, such as a folder above their own root. */
async function kindAt(uri: Uri): Promise<FileType | undefined> {
  return workspace.fs.stat(uri).then(
    ({ type }) => type,
    () => undefined,
  );
}
