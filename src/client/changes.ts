import { type Disposable, Uri, ViewColumn, type WebviewPanel, l10n, window, workspace } from "vscode";
import { baseIn } from "./base-names";
import { ChangePanel, type ChangeSurroundings, type Compared } from "./change-panel";
import { type Moves, movedTo } from "./moved-file";
import { openPlan } from "./open-plan";
import { planName } from "./plan";

/** The kind of webview that the change of a plan is. */
const changeType = "pov.change";

/** The one page that shows what became of a plan: opened by a command, restored after a window reload. */
export class Changes implements Disposable {
  readonly #surroundings: ChangeSurroundings;
  readonly #listeners: readonly Disposable[];
  #panel: ChangePanel | undefined;

  constructor(surroundings: ChangeSurroundings) {
    this.#surroundings = surroundings;
    this.#listeners = [
      window.registerWebviewPanelSerializer(changeType, { deserializeWebviewPanel: (panel, state: unknown) => this.#restore(panel, state) }),
      workspace.onDidRenameFiles(({ files }) => { this.#follow(files); }),
    ];
  }

  /** The plan whose change is being looked at. */
  get activeUri(): Uri | undefined {
    return this.#panel?.isActive === true ? this.#panel.compared.uri : undefined;
  }

  /** Shows what became of a plan beside its editor, or where such a page is already. */
  show(compared: Compared): void {
    if (this.#panel === undefined) this.#adopt(window.createWebviewPanel(changeType, "", ViewColumn.Beside, { enableFindWidget: true }), compared);
    else this.#panel.show(compared);
  }

  dispose(): void {
    for (const listener of this.#listeners) listener.dispose();
    this.#panel?.dispose();
  }

  async #restore(panel: WebviewPanel, state: unknown): Promise<void> {
    const compared = comparedIn(state);
    if (compared === undefined || (await openPlan(compared.uri)) === undefined) {
      panel.dispose();
      if (compared !== undefined) window.showWarningMessage(l10n.t("The comparison of {0} was closed, because the plan cannot be opened any more.", planName(compared.uri)));
      return;
    }
    this.#panel?.dispose();
    this.#adopt(panel, compared);
  }

  #follow(moves: Moves): void {
    if (this.#panel === undefined) return;
    const { uri, base } = this.#panel.compared;
    const plan = movedTo(uri, moves);
    const other = base.kind === "file" ? movedTo(Uri.parse(base.uri), moves) : undefined;
    if (plan !== undefined || other !== undefined) this.#panel.moveTo({ uri: plan ?? uri, base: other === undefined ? base : { kind: "file", uri: other.toString() } });
  }

  #adopt(panel: WebviewPanel, compared: Compared): void {
    const adopted = new ChangePanel(panel, compared, this.#surroundings);
    this.#panel = adopted;
    panel.onDidDispose(() => {
      adopted.dispose();
      if (this.#panel === adopted) this.#panel = undefined;
    });
  }
}

/** A plan and a base in what a webview kept, or a command was given; undefined when it holds none. */
export function comparedIn(state: unknown): Compared | undefined {
  if (typeof state !== "object" || state === null || !("uri" in state) || typeof state.uri !== "string" || !("base" in state)) return undefined;
  const base = baseIn(state.base);
  return base && { uri: Uri.parse(state.uri), base };
}
