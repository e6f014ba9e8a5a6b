import * as vscode from "vscode";

/** What an editor feature answers, as soon as the server is up and answers anything. */
export async function answers<Item>(command: string, ...parameters: readonly unknown[]): Promise<readonly Item[]> {
  for (let attempt = 0; attempt < 200; attempt++) {
    const items = await vscode.commands.executeCommand<readonly Item[] | undefined>(command, ...parameters);
    if (items !== undefined && items.length > 0) return items;
    await new Promise((resolve) => setTimeout(resolve, 100));
  }
  throw new Error(`Waited 20 s for an answer to ${command}.`);
}

/** The place of a passage, which must be there, or of one that stands in it. */
export function placeOf({ document }: vscode.TextEditor, passage: string, part = passage): vscode.Position {
  const start = document.getText().indexOf(passage);
  if (start < 0) throw new Error(`The plan has no “${passage}”.`);
  return document.positionAt(start + passage.indexOf(part));
}

/** All of a document. */
export function whole({ lineCount }: vscode.TextDocument): vscode.Range {
  return new vscode.Range(0, 0, lineCount, 0);
}
