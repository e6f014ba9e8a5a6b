import { type Disposable, type Uri, ViewColumn, type WebviewPanel, commands, env, l10n, window } from "vscode";
import type { PlanPath, Report, ReportChanged } from "../protocol/language-server";
import { type MeasurementRequest, addMeasurementCommand } from "../protocol/measurement";
import type { FromPreview, ToPreview } from "../protocol/preview";
import { applyWhatIf } from "./apply-what-if";
import { CursorMark } from "./cursor-mark";
import type { FaultLog } from "./fault-log";
import { canBeRead, openAskedPlan, openPlan } from "./open-plan";
import { planName } from "./plan";
import { pointAt, showPlan } from "./plan-editor";
import { watchPlanFile } from "./plan-file-watch";
import type { PlanServer } from "./plan-server";
import { HistoryReader } from "./history-reader";
import { loadPage } from "./load-page";
import { ScrollSync } from "./scroll-sync";

/** The kind of webview that the preview is. */
export const previewType = "pov.preview";

/** What a preview works with. */
export interface PreviewSurroundings {
  readonly extensionUri: Uri;
  readonly server: PlanServer;
  readonly faults: FaultLog;
}

/** The plan that a preview shows, and whether it stays with it while others are edited. */
export interface ShownPlan {
  readonly uri: Uri;
  readonly isLocked: boolean;
}

/** A webview panel that shows one plan at a time, as it was last judged. */
export class PreviewPanel implements Disposable {
  readonly #panel: WebviewPanel;
  readonly #server: PlanServer;
  readonly #faults: FaultLog;
  readonly #listeners: readonly Disposable[];
  #uri: Uri;
  #isLocked: boolean;
  /** Nothing can be read where the plan was. */
  #isGone = false;
  #file: Disposable;
  /** Kept beyond the closing of the plan's editor, and for a webview that was hidden and starts anew. */
  #reported: ReportChanged | undefined;
  readonly #cursor: CursorMark;
  readonly #scroll: ScrollSync;
  readonly #history: HistoryReader;

  constructor(panel: WebviewPanel, { uri, isLocked }: ShownPlan, { server, faults, extensionUri }: PreviewSurroundings) {
    this.#panel = panel;
    this.#server = server;
    this.#faults = faults;
    this.#uri = uri;
    this.#isLocked = isLocked;
    this.#file = this.#watch(uri);
    this.#cursor = new CursorMark(server, uri, (path) => { this.#post({ type: "highlight", path }); });
    this.#scroll = new ScrollSync(() => this.#uri, (line) => { this.#post({ type: "scroll", line }); });
    this.#history = new HistoryReader(server, faults, (of, history) => { this.#post({ type: "history", uri: of.toString(), history }); });
    this.#listeners = [
      panel.webview.onDidReceiveMessage((message: FromPreview) => { this.#answer(message); }),
      server.onReport((changed) => {
        if (changed.uri === this.#uri.toString()) this.#takeReport(changed);
      }),
      server.onStop(() => { this.#postOutage(); }),
      server.onStart(() => {
        this.#post({ type: "serverStarted" });
        this.#postOutage();
        faults.watch(openPlan(this.#uri));
      }),
      window.onDidChangeTextEditorSelection(({ textEditor }) => {
        if (textEditor.document.uri.toString() === this.#uri.toString()) this.#highlight();
      }),
    ];
    this.show(uri);
    loadPage(panel, { name: "preview", title: l10n.t("POV preview"), texts: l10n.bundle }, extensionUri);
  }

  /** The plan it shows. */
  get uri(): Uri {
    return this.#uri;
  }

  /** The plan's last report, also when no editor has the plan open any more. */
  get report(): Report | undefined {
    return this.#reported?.report;
  }

  /** Shows the plan that is edited now, unless it is locked. */
  follow(uri: Uri): void {
    if (!this.#isLocked) this.show(uri);
  }

  /** Stays with its plan from now on, or follows the one that is edited again. */
  toggleLock(): void {
    this.#isLocked = !this.#isLocked;
    this.#name();
    this.#post({ type: "lock", isLocked: this.#isLocked });
  }

  /** Brings up an editor of the plan, at one of its parts or where it was left. */
  async showSource(path?: PlanPath): Promise<void> {
    if ((await openAskedPlan(this.#uri)) === undefined) return;
    const range = path === undefined ? undefined : await this.#server.rangeOfPath(this.#uri, path);
    await showPlan(this.#uri, this.#panel.viewColumn, range);
  }

  /** Shows another plan, or the same one. */
  show(uri: Uri): void {
    const isAnother = uri.toString() !== this.#uri.toString();
    if (isAnother) this.#turnTo(uri);
    this.#name();
    this.#reported = this.#server.reported(uri) ?? this.#reported;
    this.#postPlan();
    if (isAnother) this.#history.begin(uri);
    this.#highlight();
  }

  /** Goes with its plan to where that is now, and shows the same figures until those of the new place come. */
  moveTo(uri: Uri): void {
    const reported = this.#reported;
    this.#turnTo(uri);
    this.#reported = this.#server.reported(uri) ?? reported;
    this.#name();
    this.#postPlan();
    this.#history.begin(uri);
    this.#faults.watch(openPlan(uri));
  }

  /** Shows a plan and brings the panel to the front; to the side, it stays in the group it is in. */
  bringUp(uri: Uri, where: "in place" | "to the side"): void {
    this.show(uri);
    if (where === "in place") this.#panel.reveal(ViewColumn.Active, false);
    else this.#panel.reveal(this.#sharesGroupWithEditor() ? ViewColumn.Beside : this.#panel.viewColumn, true);
  }

  dispose(): void {
    for (const listener of this.#listeners) listener.dispose();
    this.#scroll.dispose();
    this.#history.dispose();
    this.#file.dispose();
    this.#panel.dispose();
  }

  #sharesGroupWithEditor(): boolean {
    return this.#panel.viewColumn === window.activeTextEditor?.viewColumn;
  }

  /** As VS Code's own previews are named. */
  #name(): void {
    this.#panel.title = this.#isLocked ? l10n.t("[Preview] {0}", planName(this.#uri)) : l10n.t("Preview {0}", planName(this.#uri));
  }

  #turnTo(uri: Uri): void {
    this.#uri = uri;
    this.#reported = undefined;
    this.#isGone = false;
    this.#cursor.begin(uri);
    this.#file.dispose();
    this.#file = this.#watch(uri);
  }

  /** VS Code closes a document that no editor shows, and a closed one does not follow its file. */
  #watch(uri: Uri): Disposable {
    return watchPlanFile(uri, {
      written: () => {
        this.#faults.watch(openPlan(uri));
        if (this.#isGone) this.#comeBack();
      },
      left: () => { this.#faults.watch(this.#lookFor(uri)); },
    });
  }

  /** An editor may hold the text of a file that is gone, and then nothing is lost. */
  async #lookFor(uri: Uri): Promise<void> {
    if (uri.toString() !== this.#uri.toString() || (await canBeRead(uri)) || uri.toString() !== this.#uri.toString()) return;
    this.#isGone = true;
    this.#postOutage();
  }

  #takeReport(reported: ReportChanged): void {
    const isFirst = this.#reported === undefined;
    this.#isGone = false;
    this.#reported = reported;
    this.#postPlan();
    if (isFirst) this.#history.begin(this.#uri);
    this.#highlight();
  }

  #postPlan(): void {
    const uri = this.#uri.toString();
    this.#post(this.#reported === undefined ? { type: "waiting", uri } : { type: "report", ...this.#reported, uri, locale: env.language });
  }

  /** With the text that it had it is not judged anew. */
  #comeBack(): void {
    this.#isGone = false;
    this.#postPlan();
    this.#postOutage();
  }

  #postOutage(): void {
    const { outage } = this.#server;
    if (outage !== undefined) this.#post({ type: "serverStopped", isRestarting: outage === "restarting" });
    else if (this.#isGone) this.#post({ type: "planGone" });
  }

  #answer(message: FromPreview): void {
    switch (message.type) {
      case "ready":
        this.#begin();
        break;
      case "reveal":
        this.#scroll.takesLead("preview");
        this.#faults.watch(this.showSource(message.path));
        break;
      case "point":
        this.#scroll.takesLead("preview");
        this.#faults.watch(this.#point(message.path));
        break;
      case "scroll":
        this.#scroll.previewScrolled(message.line);
        break;
      case "apply":
        this.#faults.watch(applyWhatIf(this.#server, this.#uri, message));
        break;
      case "showFindings":
        this.#faults.watch(commands.executeCommand("pov.showFindings"));
        break;
      case "unfoldHistory":
        this.#history.unfold(message.isUnfolded);
        break;
      case "addMeasurement":
        this.#faults.watch(commands.executeCommand(addMeasurementCommand, this.#measurementOf(message.outcome)));
        break;
    }
  }

  #measurementOf(outcome: string): MeasurementRequest {
    return { uri: this.#uri.toString(), outcome };
  }

  #begin(): void {
    this.#cursor.begin(this.#uri);
    this.#post({ type: "lock", isLocked: this.#isLocked });
    this.#postPlan();
    this.#history.begin(this.#uri);
    this.#postOutage();
    this.#highlight();
  }

  #highlight(): void {
    this.#faults.watch(this.#cursor.update());
  }

  async #point(path: PlanPath): Promise<void> {
    const range = await this.#server.rangeOfPath(this.#uri, path);
    if (range) pointAt(this.#uri, range);
  }

  /**
   * A hidden webview does not exist and hears nothing; it asks for everything when it is back. What it draws anew may
   * move what it shows, and the editor need not follow that.
   */
  #post(message: ToPreview): void {
    if (message.type === "report" || message.type === "highlight") this.#scroll.takesLead("editor");
    this.#faults.watch(this.#panel.webview.postMessage(message));
  }
}
