import { type Disposable, Uri, ViewColumn, type WebviewPanel, commands, env, window } from "vscode";
import type { PlanPath, Report } from "../protocol/language-server";
import type { FromPreview, ToPreview } from "../protocol/preview";
import { planName } from "./plan";
import type { PlanServer } from "./plan-server";
import { previewHtml } from "./preview-html";
import { editorBeside, editorsOf } from "./plan-editor";

/** The kind of webview that the preview is. */
export const previewType = "pov.preview";

/** A webview panel that shows one plan at a time, as it was last judged. */
export class PreviewPanel implements Disposable {
  readonly #panel: WebviewPanel;
  readonly #server: PlanServer;
  readonly #listeners: readonly Disposable[];
  #uri: Uri;
  /** Kept beyond the closing of the plan's editor, and for a webview that was hidden and starts anew. */
  #report: Report | undefined;
  #highlighted: PlanPath = "";

  constructor(panel: WebviewPanel, uri: Uri, server: PlanServer, extensionUri: Uri) {
    this.#panel = panel;
    this.#server = server;
    this.#uri = uri;
    this.#listeners = [
      panel.webview.onDidReceiveMessage((message: FromPreview) => this.#answer(message)),
      server.onReport((changed) => {
        if (changed.uri === this.#uri.toString()) this.#takeReport(changed.report);
      }),
      server.onStop(() => { this.#post({ type: "serverStopped" }); }),
      window.onDidChangeTextEditorSelection(({ textEditor }) => {
        if (textEditor.document.uri.toString() === this.#uri.toString()) void this.#highlight();
      }),
    ];
    this.show(uri);
    load(panel, extensionUri);
  }

  /** The plan it shows. */
  get uri(): Uri {
    return this.#uri;
  }

  /** Shows another plan, or the same one. */
  show(uri: Uri): void {
    this.#panel.title = `Preview ${planName(uri)}`;
    if (uri.toString() !== this.#uri.toString()) this.#report = undefined;
    this.#uri = uri;
    const report = this.#server.report(uri);
    if (report !== undefined) this.#takeReport(report);
  }

  /** Shows a plan and brings the panel to the front; to the side, it stays in the group it is in. */
  bringUp(uri: Uri, where: "in place" | "to the side"): void {
    this.show(uri);
    if (where === "in place") this.#panel.reveal(ViewColumn.Active, false);
    else this.#panel.reveal(this.#sharesGroupWithEditor() ? ViewColumn.Beside : this.#panel.viewColumn, true);
  }

  dispose(): void {
    for (const listener of this.#listeners) listener.dispose();
    this.#panel.dispose();
  }

  #sharesGroupWithEditor(): boolean {
    return this.#panel.viewColumn === window.activeTextEditor?.viewColumn;
  }

  #takeReport(report: Report): void {
    this.#report = report;
    this.#postReport();
    void this.#highlight();
  }

  #postReport(): void {
    if (this.#report === undefined) return;
    this.#post({ type: "report", uri: this.#uri.toString(), report: this.#report, locale: env.language });
  }

  #answer(message: FromPreview): unknown {
    switch (message.type) {
      case "ready":
        this.#highlighted = "";
        this.#postReport();
        if (this.#server.hasStopped) this.#post({ type: "serverStopped" });
        return this.#highlight();
      case "reveal":
        return this.#reveal(message.path);
      case "showFindings":
        return commands.executeCommand("pov.showFindings");
    }
  }

  /** Marks the part of the plan that the cursor is in, unless that part is marked already. */
  async #highlight(): Promise<void> {
    const editor = editorsOf(this.#uri)[0];
    if (editor === undefined) return;
    const path = await this.#server.pathAtPosition(editor.document, editor.selection.active);
    if (path === undefined || path === this.#highlighted) return;
    this.#highlighted = path;
    this.#post({ type: "highlight", path });
  }

  async #reveal(path: PlanPath): Promise<void> {
    const editor = await editorBeside(this.#uri, this.#panel.viewColumn);
    const range = await this.#server.rangeOfPath(this.#uri, path);
    if (range !== undefined) await window.showTextDocument(editor.document, { ...placeOf(editor), selection: range });
  }

  /** A hidden webview does not exist and hears nothing; it asks for everything when it is back. */
  #post(message: ToPreview): void {
    void this.#panel.webview.postMessage(message);
  }
}

function placeOf({ viewColumn }: { readonly viewColumn: ViewColumn | undefined }): { viewColumn?: ViewColumn } {
  return viewColumn === undefined ? {} : { viewColumn };
}

function load(panel: WebviewPanel, extensionUri: Uri): void {
  const root = Uri.joinPath(extensionUri, "dist", "webview");
  const address = (file: string): string => panel.webview.asWebviewUri(Uri.joinPath(root, file)).toString();
  const icon = (theme: string): Uri => Uri.joinPath(extensionUri, "media", `preview-${theme}.svg`);
  panel.iconPath = { light: icon("light"), dark: icon("dark") };
  panel.webview.options = { enableScripts: true, localResourceRoots: [root] };
  panel.webview.html = previewHtml({ script: address("preview.js"), style: address("preview.css"), nonce: newNonce(), language: env.language });
}

function newNonce(): string {
  return crypto.randomUUID().replaceAll("-", "");
}
