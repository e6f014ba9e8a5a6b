import { type Disposable, Range, TextEditorRevealType, type Uri, window, workspace } from "vscode";
import { editorsOf } from "./plan-editor";

/** One of the two that scroll with each other. */
type Side = "editor" | "preview";

/** For how long the one that was moved leads, in milliseconds: what the other does meanwhile is its echo, smooth scrolling included. */
const lead = 400;

/** Lets a plan's editors and its preview scroll with each other, as far as the settings want it. */
export class ScrollSync implements Disposable {
  readonly #plan: () => Uri;
  readonly #scrollPreview: (line: number) => void;
  readonly #listener: Disposable;
  #leader: Side | undefined;
  #until = 0;

  constructor(plan: () => Uri, scrollPreview: (line: number) => void) {
    this.#plan = plan;
    this.#scrollPreview = scrollPreview;
    this.#listener = window.onDidChangeTextEditorVisibleRanges(({ textEditor, visibleRanges: [first] }) => {
      if (first !== undefined && textEditor.document.uri.toString() === this.#plan().toString()) this.#editorScrolled(first.start.line);
    });
  }

  /**
   * Whether a side that moves leads from now on, which it does unless the other one still does. A side also takes the
   * lead by what is not scrolling but may move the other, such as an edit or a click on a link.
   */
  takesLead(side: Side): boolean {
    const now = performance.now();
    if (this.#leader !== side && now < this.#until) return false;
    this.#leader = side;
    this.#until = now + lead;
    return true;
  }

  /** The reader scrolled the preview to what stands on a line of the plan. */
  previewScrolled(line: number): void {
    if (!this.#wants("scrollEditorWithPreview") || !this.takesLead("preview")) return;
    for (const editor of editorsOf(this.#plan())) editor.revealRange(new Range(line, 0, line, 0), TextEditorRevealType.AtTop);
  }

  dispose(): void {
    this.#listener.dispose();
  }

  #editorScrolled(line: number): void {
    if (this.#wants("scrollPreviewWithEditor") && this.takesLead("editor")) this.#scrollPreview(line);
  }

  #wants(setting: "scrollPreviewWithEditor" | "scrollEditorWithPreview"): boolean {
    return workspace.getConfiguration("pov.preview", this.#plan()).get(setting, true);
  }
}
