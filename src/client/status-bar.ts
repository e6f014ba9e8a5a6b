import { type Disposable, MarkdownString, StatusBarAlignment, type TextEditor, type Uri, env, window } from "vscode";
import { isPlan } from "./plan";
import type { PlanServer } from "./plan-server";
import { statusLabel, statusText, statusTooltip } from "./status-text";

/** The item in the status bar that says what the plan being edited is worth and how much is wrong with it. */
export class StatusBar implements Disposable {
  readonly #server: PlanServer;
  readonly #item = window.createStatusBarItem("pov.status", StatusBarAlignment.Left);
  readonly #listeners: readonly Disposable[];
  #plan: Uri | undefined;

  constructor(server: PlanServer) {
    this.#server = server;
    this.#item.name = "POV as Code";
    this.#item.command = "pov.openPreviewToSide";
    this.#listeners = [
      server.onReport(() => {
        this.#show();
      }),
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
    const report = this.#plan && this.#server.report(this.#plan);
    if (report === undefined) {
      this.#item.hide();
      return;
    }
    this.#item.text = statusText(report, env.language);
    this.#item.tooltip = new MarkdownString().appendText(statusTooltip(report));
    this.#item.accessibilityInformation = { label: statusLabel(report, env.language) };
    this.#item.show();
  }
}
