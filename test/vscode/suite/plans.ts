import * as vscode from "vscode";

/** The text of one of the examples in the opened folder. */
export async function example(name: string): Promise<string> {
  return readFile(fileUri(name));
}

/** Writes a plan into the opened folder and shows it in an editor. */
export async function openPlan(name: string, text: string): Promise<vscode.TextEditor> {
  return vscode.window.showTextDocument(await writePlan(name, text));
}

/** Writes a plan, a configuration or evidence into the opened folder without an editor. */
export async function writePlan(name: string, text: string): Promise<vscode.Uri> {
  const uri = fileUri(name);
  await vscode.workspace.fs.writeFile(uri, new TextEncoder().encode(text));
  return uri;
}

/** What is stored in the file, whatever an editor shows. */
export async function readFile(uri: vscode.Uri): Promise<string> {
  return new TextDecoder().decode(await vscode.workspace.fs.readFile(uri));
}

/** Replaces a passage that must be there, so that a test cannot pass on a text it never changed. */
export function replaced(text: string, passage: string, replacement: string): string {
  if (!text.includes(passage)) throw new Error(`The plan has no “${passage}” to replace.`);
  return text.replace(passage, replacement);
}

/** Replaces a passage in an editor, as one edit by the user. */
export async function replaceIn(editor: vscode.TextEditor, passage: string, replacement: string): Promise<void> {
  const { document } = editor;
  const text = replaced(document.getText(), passage, replacement);
  const whole = new vscode.Range(document.positionAt(0), document.positionAt(document.getText().length));
  if (
    !(await editor.edit((edit) => {
      edit.replace(whole, text);
    }))
  )
    throw new Error("The editor refused the edit.");
}

/** The place of a file in the opened folder. */
export function fileUri(name: string): vscode.Uri {
  const folder = vscode.workspace.workspaceFolders?.[0];
  if (folder === undefined) throw new Error("No folder is open.");
  return vscode.Uri.joinPath(folder.uri, name);
}
