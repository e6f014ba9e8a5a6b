import type { Uri } from "vscode";
import type { PlanPath } from "../protocol/language-server";
import { editorsOf } from "./plan-editor";
import type { PlanServer } from "./plan-server";

/** What a preview marks: the part of its plan that the cursor is in. */
export class CursorMark {
  readonly #server: PlanServer;
  readonly #mark: (path: PlanPath) => void;
  /** The part that is marked; undefined until the preview was told. */
  #marked: PlanPath | undefined;
  #plan: Uri;

  constructor(server: PlanServer, plan: Uri, mark: (path: PlanPath) => void) {
    this.#server = server;
    this.#plan = plan;
    this.#mark = mark;
  }

  /** Nothing is marked any more: the preview starts anew, or shows another plan. */
  begin(plan: Uri): void {
    this.#plan = plan;
    this.#marked = undefined;
  }

  /** Marks the part that the cursor is in, unless that part is marked already. */
  async update(): Promise<void> {
    const plan = this.#plan;
    const editor = editorsOf(plan)[0];
    if (editor === undefined) return;
    const path = await this.#server.pathAtPosition(editor.document, editor.selection.active);
    if (plan !== this.#plan || path === undefined || path === this.#marked) return;
    this.#marked = path;
    this.#mark(path);
  }
}
