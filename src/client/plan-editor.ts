import { type Range, Selection, TabInputText, type TextEditor, TextEditorRevealType, type Uri, ViewColumn, window } from "vscode";

/** The editors in which a plan can be seen, the one being edited first. */
export function editorsOf(uri: Uri): readonly TextEditor[] {
  const editors = window.visibleTextEditors.filter(({ document }) => document.uri.toString() === uri.toString());
  const active = editors.filter((editor) => editor === window.activeTextEditor);
  return [...active, ...editors.filter((editor) => !active.includes(editor))];
}

/** Brings up an editor of the plan, at a part of its text when one is given, and leaves the given group alone. */
export async function showPlan(uri: Uri, group: ViewColumn | undefined, selection: Range | undefined): Promise<void> {
  const { document, viewColumn } = await editorBeside(uri, group);
  await window.showTextDocument(document, { ...(viewColumn && { viewColumn }), ...(selection && { selection }) });
}

/** Shows a part of a plan's text where an editor shows the plan already, and leaves the keyboard where it is. */
export function pointAt(uri: Uri, range: Range): void {
  const [editor] = editorsOf(uri);
  if (editor === undefined) return;
  editor.selection = new Selection(range.start, range.start);
  editor.revealRange(range, TextEditorRevealType.InCenterIfOutsideViewport);
}

/** An editor of the plan: the one that is there, else a new one that leaves the given group alone. */
async function editorBeside(uri: Uri, group: ViewColumn | undefined): Promise<TextEditor> {
  const [visible] = editorsOf(uri);
  if (visible !== undefined) return visible;
  return window.showTextDocument(uri, { viewColumn: groupWith(uri) ?? groupOtherThan(group) ?? ViewColumn.Beside });
}

/** The group in which a plan has an editor, in front or not. */
export function groupWith(uri: Uri): ViewColumn | undefined {
  const shows = (input: unknown): boolean => input instanceof TabInputText && input.uri.toString() === uri.toString();
  return window.tabGroups.all.find(({ tabs }) => tabs.some(({ input }) => shows(input)))?.viewColumn;
}

function groupOtherThan(group: ViewColumn | undefined): ViewColumn | undefined {
  return window.tabGroups.all.find(({ viewColumn }) => viewColumn !== group)?.viewColumn;
}
