import { Disposable, Uri, ViewColumn, type WebviewPanel, commands, env, l10n, window } from "vscode";
import type { FromPortfolio, ToPortfolio } from "../protocol/portfolio-panel";
import type { FaultLog } from "./fault-log";
import { loadPage } from "./load-page";
import type { WorkspacePlans } from "./workspace-plans";

/** The kind of webview that the portfolio is. */
const portfolioType = "pov.portfolio";

/** What the portfolio works with. */
export interface PortfolioSurroundings {
  readonly extensionUri: Uri;
  readonly plans: WorkspacePlans;
  readonly faults: FaultLog;
}

/** The one page with all plans of the workspace: opened by a command, restored after a window reload, up to date while it is open. */
export class Portfolio implements Disposable {
  readonly #surroundings: PortfolioSurroundings;
  readonly #serializer: Disposable;
  #panel: WebviewPanel | undefined;

  constructor(surroundings: PortfolioSurroundings) {
    this.#surroundings = surroundings;
    this.#serializer = window.registerWebviewPanelSerializer(portfolioType, {
      deserializeWebviewPanel: (panel) => {
        this.#panel?.dispose();
        this.#adopt(panel);
        return Promise.resolve();
      },
    });
  }

  /** Brings the page to the front. */
  open(): void {
    if (this.#panel === undefined) this.#adopt(window.createWebviewPanel(portfolioType, "", ViewColumn.Active, { enableFindWidget: true }));
    else this.#panel.reveal();
  }

  dispose(): void {
    this.#serializer.dispose();
    this.#panel?.dispose();
  }

  #adopt(panel: WebviewPanel): void {
    const { extensionUri, plans, faults } = this.#surroundings;
    this.#panel = panel;
    // A hidden webview does not exist and hears nothing; it asks for everything when it is back.
    const post = (message: ToPortfolio): void => { faults.watch(panel.webview.postMessage(message)); };
    const postOutage = (): boolean => {
      if (plans.outage !== undefined) post({ type: "serverStopped", isRestarting: plans.outage === "restarting" });
      return plans.outage !== undefined;
    };
    const following = Disposable.from(
      plans.watch(),
      plans.onChange(({ plans: changed, gone }) => {
        if (!postOutage()) post({ type: "changed", plans: changed, gone, isListed: plans.isListed });
      }),
      panel.webview.onDidReceiveMessage((message: FromPortfolio) => {
        this.#answer(message, post);
        if (message.type === "ready") postOutage();
      }),
    );
    panel.onDidDispose(() => {
      following.dispose();
      if (this.#panel === panel) this.#panel = undefined;
    });
    panel.title = l10n.t("Portfolio");
    loadPage(panel, { name: "portfolio", title: l10n.t("POV portfolio") }, extensionUri);
  }

  #answer(message: FromPortfolio, post: (message: ToPortfolio) => void): void {
    const { plans, faults } = this.#surroundings;
    switch (message.type) {
      case "ready":
        post({ type: "begin", plans: plans.list, isListed: plans.isListed, locale: env.language, ...(l10n.bundle && { texts: l10n.bundle }) });
        break;
      case "openPlan":
        this.#runOn(message.uri, "vscode.open");
        break;
      case "openPreview":
        this.#runOn(message.uri, "pov.openPreview");
        break;
      case "newPlan":
        faults.watch(commands.executeCommand("pov.newPlan"));
        break;
    }
  }

  /** Only plans that are listed are opened, whatever the page asks for. */
  #runOn(uri: string, command: "vscode.open" | "pov.openPreview"): void {
    const { plans, faults } = this.#surroundings;
    if (plans.plan(uri) !== undefined) faults.watch(commands.executeCommand(command, Uri.parse(uri)));
  }
}
