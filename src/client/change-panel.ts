import { Disposable, Range, Uri, type WebviewPanel, commands, env, l10n, workspace } from "vscode";
import type { PlanComparison } from "../protocol/change";
import type { Base, FromChange, ToChange } from "../protocol/change-panel";
import type { PlanPath } from "../protocol/language-server";
import { baseName } from "./base-names";
import type { EarlierTexts } from "./earlier-texts";
import { type EarlierVersion, earlierVersion } from "./earlier-version";
import type { FaultLog } from "./fault-log";
import { loadPage } from "./load-page";
import { canBeRead, openPlan } from "./open-plan";
import { planName } from "./plan";
import { showPlan } from "./plan-editor";
import { watchPlanFile } from "./plan-file-watch";
import type { PlanServer } from "./plan-server";

/** What the page of a change works with. */
export interface ChangeSurroundings {
  readonly extensionUri: Uri;
  readonly server: PlanServer;
  readonly earlier: EarlierTexts;
  readonly faults: FaultLog;
}

/** A plan, and what it is compared with. */
export interface Compared {
  readonly uri: Uri;
  readonly base: Base;
}

/** A webview panel that shows what became of one plan since an earlier version, as both stand now. */
export class ChangePanel implements Disposable {
  readonly #panel: WebviewPanel;
  readonly #surroundings: ChangeSurroundings;
  readonly #listeners: readonly Disposable[];
  #compared: Compared;
  #files: Disposable;
  /** A commit is what it is for ever, so it is read once. */
  #committed: { readonly of: Compared; readonly version: EarlierVersion } | undefined;
  #isComparing = false;
  #isStale = false;

  constructor(panel: WebviewPanel, compared: Compared, surroundings: ChangeSurroundings) {
    const { server, faults, extensionUri } = surroundings;
    this.#panel = panel;
    this.#surroundings = surroundings;
    this.#compared = compared;
    this.#files = this.#watchFiles();
    this.#listeners = [
      panel.webview.onDidReceiveMessage((message: FromChange) => { this.#answer(message); }),
      server.onReport(({ uri }) => {
        if (uri === this.#compared.uri.toString()) this.#update();
      }),
      workspace.onDidChangeTextDocument(({ document }) => {
        const { base } = this.#compared;
        if (base.kind === "file" && base.uri === document.uri.toString()) this.#update();
      }),
      server.onStop(() => { this.#postOutage(); }),
      server.onStart(() => { faults.watch(openPlan(this.#compared.uri)); }),
    ];
    this.#name();
    loadPage(panel, { name: "change", title: l10n.t("POV change"), texts: l10n.bundle }, extensionUri);
  }

  /** The plan whose change it shows, and since when. */
  get compared(): Compared {
    return this.#compared;
  }

  /** Whether the reader is on it. */
  get isActive(): boolean {
    return this.#panel.active;
  }

  /** Compares another plan, or with another version, and brings the panel to the front. */
  show(compared: Compared): void {
    this.moveTo(compared);
    this.#panel.reveal();
  }

  /** Goes with a file that was moved. */
  moveTo(compared: Compared): void {
    this.#compared = compared;
    this.#files.dispose();
    this.#files = this.#watchFiles();
    this.#name();
    this.#begin();
  }

  dispose(): void {
    for (const listener of this.#listeners) listener.dispose();
    this.#files.dispose();
    this.#panel.dispose();
  }

  #name(): void {
    this.#panel.title = l10n.t("Change of {0}", planName(this.#compared.uri));
  }

  #watchFiles(): Disposable {
    const { uri, base } = this.#compared;
    const files = base.kind === "file" ? [uri, Uri.parse(base.uri)] : [uri];
    const written = (): void => {
      if (base.kind === "saved") this.#surroundings.earlier.refresh(uri, base);
      this.#update();
    };
    return Disposable.from(...files.map((file) => watchPlanFile(file, { written, left: () => { this.#surroundings.faults.watch(this.#lookFor(file)); } })));
  }

  /** A closed document of a file that is still there changes nothing. */
  async #lookFor(file: Uri): Promise<void> {
    if (!(await canBeRead(file))) this.#update();
  }

  #begin(): void {
    const { uri, base } = this.#compared;
    this.#post({ type: "waiting", uri: uri.toString(), base });
    if (!this.#postOutage()) this.#update();
  }

  /** Gives whether there is something to say. */
  #postOutage(): boolean {
    const { outage } = this.#surroundings.server;
    if (outage !== undefined) this.#post({ type: "serverStopped", isRestarting: outage === "restarting" });
    return outage !== undefined;
  }

  /** Compares anew; asked meanwhile, once more after that. */
  #update(): void {
    this.#isStale = true;
    if (!this.#isComparing) this.#surroundings.faults.watch(this.#compareWhileStale());
  }

  async #compareWhileStale(): Promise<void> {
    this.#isComparing = true;
    try {
      while (this.#isStale) {
        this.#isStale = false;
        const compared = this.#compared;
        const message = await this.#compare(compared);
        if (message !== undefined && compared === this.#compared) this.#post(message);
      }
    } finally {
      this.#isComparing = false;
    }
  }

  /** Undefined while the server does not run: it says so itself. */
  async #compare(compared: Compared): Promise<ToChange | undefined> {
    const { uri, base } = compared;
    const plan = await openPlan(uri);
    if (plan === undefined) return { type: "unavailable", message: l10n.t("The plan cannot be opened any more.") };
    const { text, file } = await this.#earlier(compared);
    const asked = { uri: uri.toString(), file: fileName(uri), earlierFile: file === undefined ? null : fileName(file), earlier: text ?? null };
    const comparison: PlanComparison | null | undefined = await this.#surroundings.server.comparison(asked);
    if (comparison === null) return { type: "unavailable", message: l10n.t("The plan cannot be opened any more.") };
    return comparison && { type: "comparison", comparison, isSameText: text?.readable === true && text.text === plan.getText(), baseName: baseName(base, { l10n }, (other) => fileName(Uri.parse(other))), locale: env.language };
  }

  async #earlier(compared: Compared): Promise<EarlierVersion> {
    const { uri, base } = compared;
    if (this.#committed?.of === compared) return this.#committed.version;
    const version = await earlierVersion(uri, base);
    // What git could not show now it may show later.
    if (base.kind === "commit" && version.text?.readable !== false) this.#committed = { of: compared, version };
    return version;
  }

  #answer(message: FromChange): void {
    const { faults } = this.#surroundings;
    switch (message.type) {
      case "ready":
        this.#begin();
        break;
      case "reveal":
        faults.watch(this.#reveal(message.path));
        break;
      case "showLine":
        faults.watch(this.#showLine(message.side, message.line));
        break;
      case "openTexts":
        faults.watch(this.#openTexts());
        break;
    }
  }

  async #reveal(path: PlanPath): Promise<void> {
    const { uri } = this.#compared;
    await openPlan(uri);
    await showPlan(uri, this.#panel.viewColumn, await this.#surroundings.server.rangeOfPath(uri, path));
  }

  async #showLine(side: "before" | "after", line: number): Promise<void> {
    await showPlan(side === "before" ? this.#earlierAddress() : this.#compared.uri, this.#panel.viewColumn, new Range(line - 1, 0, line - 1, 0));
  }

  async #openTexts(): Promise<void> {
    const { uri, base } = this.#compared;
    const title = l10n.t("{0}: {1} and now", planName(uri), baseName(base, { l10n }, (other) => fileName(Uri.parse(other))));
    await commands.executeCommand("vscode.diff", this.#earlierAddress(), uri, title);
  }

  /** Another file can be edited where it is. */
  #earlierAddress(): Uri {
    const { uri, base } = this.#compared;
    return base.kind === "file" ? Uri.parse(base.uri) : this.#surroundings.earlier.addressOf(uri, base);
  }

  /** A hidden webview does not exist and hears nothing; it asks for everything when it is back. */
  #post(message: ToChange): void {
    this.#surroundings.faults.watch(this.#panel.webview.postMessage(message));
  }
}

function fileName(uri: Uri): string {
  return workspace.asRelativePath(uri, false);
}
