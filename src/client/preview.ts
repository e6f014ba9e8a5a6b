import { type Disposable, EventEmitter, Uri, ViewColumn, type WebviewPanel, l10n, window, workspace } from "vscode";
import type { Report } from "../protocol/language-server";
import { isPlanFile } from "../protocol/plan-file";
import { movedTo } from "./moved-file";
import { openAskedPlan, openPlan } from "./open-plan";
import { isPlan, planName } from "./plan";
import { PreviewPanel, type PreviewSurroundings, type ShownPlan, previewType } from "./preview-panel";

/** The one preview: opened by commands, restored after a window reload, following the plan that is being edited. */
export class Preview implements Disposable {
  readonly #surroundings: PreviewSurroundings;
  readonly #closed = new EventEmitter<void>();
  readonly #listeners: readonly Disposable[];
  #panel: PreviewPanel | undefined;

  /** The preview is gone. */
  readonly onClose = this.#closed.event;

  constructor(surroundings: PreviewSurroundings) {
    this.#surroundings = surroundings;
    this.#listeners = [
      window.registerWebviewPanelSerializer(previewType, { deserializeWebviewPanel: (panel, state: unknown) => this.#restore(panel, state) }),
      window.onDidChangeActiveTextEditor((editor) => {
        if (editor !== undefined && isPlan(editor.document)) this.#panel?.follow(editor.document.uri);
      }),
      workspace.onDidRenameFiles(({ files }) => {
        const uri = this.#panel && movedTo(this.#panel.uri, files);
        if (uri !== undefined && isPlanFile(uri.path)) this.#panel?.moveTo(uri);
      }),
    ];
  }

  /** Shows a plan in the preview; the plan that it shows already, when none is given. */
  async open(plan: Uri | undefined, where: "in place" | "to the side"): Promise<void> {
    const uri = plan ?? this.#panel?.uri;
    if (uri === undefined) {
      window.showInformationMessage(l10n.t("Open a plan first: a file whose name ends in .pov.yaml."));
      return;
    }
    if ((await openAskedPlan(uri)) === undefined) return;
    if (this.#panel === undefined) this.#adopt(createPanel(where), { uri, isLocked: false });
    else this.#panel.bringUp(uri, where);
  }

  /** Locks the preview to its plan, or lets it follow again. */
  toggleLock(): void {
    this.#panel?.toggleLock();
  }

  /** Brings up an editor of the plan that the preview shows. */
  async showSource(): Promise<void> {
    await this.#panel?.showSource();
  }

  /** The plan that the preview shows. */
  get uri(): Uri | undefined {
    return this.#panel?.uri;
  }

  /** What the preview knows of a plan that it shows, even when no editor has the plan open. */
  report(uri: Uri): Report | undefined {
    return this.#panel?.uri.toString() === uri.toString() ? this.#panel.report : undefined;
  }

  dispose(): void {
    for (const listener of this.#listeners) listener.dispose();
    this.#panel?.dispose();
    this.#closed.dispose();
  }

  async #restore(panel: WebviewPanel, state: unknown): Promise<void> {
    const shown = shownIn(state);
    if (shown === undefined) {
      panel.dispose();
      return;
    }
    this.#panel?.dispose();
    this.#adopt(panel, shown);
    if ((await openPlan(shown.uri)) !== undefined) return;
    panel.dispose();
    window.showWarningMessage(l10n.t("The preview of {0} was closed, because the plan cannot be opened any more.", planName(shown.uri)));
  }

  #adopt(panel: WebviewPanel, shown: ShownPlan): void {
    const adopted = new PreviewPanel(panel, shown, this.#surroundings);
    this.#panel = adopted;
    panel.onDidDispose(() => {
      adopted.dispose();
      if (this.#panel === adopted) this.#panel = undefined;
      this.#closed.fire();
    });
  }
}

function createPanel(where: "in place" | "to the side"): WebviewPanel {
  const beside = where === "to the side";
  const column = { viewColumn: beside ? ViewColumn.Beside : ViewColumn.Active, preserveFocus: beside };
  return window.createWebviewPanel(previewType, l10n.t("Preview"), column, { enableFindWidget: true });
}

/** The plan in what the webview kept; undefined when it kept nothing that can be read. */
function shownIn(state: unknown): ShownPlan | undefined {
  if (typeof state !== "object" || state === null || !("uri" in state) || typeof state.uri !== "string") return undefined;
  return { uri: Uri.parse(state.uri), isLocked: "isLocked" in state && state.isLocked === true };
}
