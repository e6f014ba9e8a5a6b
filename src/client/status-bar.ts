import { type Disposable, StatusBarAlignment, type TextEditor, type Uri, env, l10n, window, workspace } from "vscode";
import { isPlan } from "./plan";
import type { PlanServer } from "./plan-server";
import type { Preview } from "./preview";
import { statusLabel, statusText, statusTooltip } from "./status-text";

/** The item in the status bar that says what the plan being edited is worth and how much is wrong with it. */
export class StatusBar implements Disposable {
  readonly #server: PlanServer;
  readonly #preview: Preview;
  readonly #item = window.createStatusBarItem("pov.status", StatusBarAlignment.Left);
  readonly #listeners: readonly Disposable[];
  #plan: Uri | undefined;

  constructor(server: PlanServer, preview: Preview) {
    this.#server = server;
    this.#preview = preview;
    this.#item.name = "POV as Code";
    const show = (): void => { this.#show(); };
    this.#listeners = [
      server.onReport(show),
      server.onStart(show),
      server.onStop(show),
      preview.onClose(show),
      workspace.onDidCloseTextDocument(show),
      window.onDidChangeActiveTextEditor((editor) => {
        this.#follow(editor);
      }),
    ];
    this.#follow(window.activeTextEditor);
  }

  dispose(): void {
    for (const listener of this.#listeners) listener.dispose();
    this.#item.dispose();
  }

  /** The preview and the output are looked at while a plan is worked on, so the item stays; another file takes it away. */
  #follow(editor: TextEditor | undefined): void {
    if (editor !== undefined && editor.document.uri.scheme !== "output") this.#plan = isPlan(editor.document) ? editor.document.uri : undefined;
    this.#show();
  }

  #show(): void {
    const uri = this.#plan;
    const report = uri && (this.#server.report(uri) ?? this.#preview.report(uri));
    if (report === undefined) {
      this.#item.hide();
      return;
    }
    const status = { report, outage: this.#server.outage, locale: env.language, l10n };
    this.#item.text = statusText(status);
    this.#item.tooltip = statusTooltip(status);
    this.#item.accessibilityInformation = { label: statusLabel(status) };
    this.#item.command = { command: "pov.openPreviewToSide", title: l10n.t("Open Preview to the Side"), arguments: [uri] };
    this.#item.show();
  }
}
