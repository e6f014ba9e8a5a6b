import { Disposable, type Uri, commands, l10n, languages, window, workspace } from "vscode";
import type { FaultLog } from "./fault-log";
import { planGlob } from "../protocol/plan-file";
import { isPlan } from "./plan";
import type { PlanServer } from "./plan-server";

/** The findings of the plans that are not open: the language server judges each, in every host, also where no process runs. */
export class WorkspaceCheck implements Disposable {
  readonly #server: PlanServer;
  readonly #found = languages.createDiagnosticCollection("pov.workspace");
  readonly #listed = new Set<string>();
  readonly #following: Disposable;

  constructor(server: PlanServer, faults: FaultLog) {
    this.#server = server;
    this.#following = Disposable.from(
      // From now on the server shows what it finds itself.
      workspace.onDidOpenTextDocument(({ uri }) => { this.#found.delete(uri); }),
      // And no more: what is listed stays listed, also of a plan that was just closing when the check came by.
      workspace.onDidCloseTextDocument(({ uri }) => { if (this.#listed.has(uri.toString())) faults.watch(this.#check(uri)); }),
    );
  }

  /** Judges every plan of the workspace anew, says how many findings there are, and shows them. */
  async run(): Promise<void> {
    await this.#server.start();
    const plans = await workspace.findFiles(planGlob, "**/node_modules/**");
    this.#found.clear();
    this.#listed.clear();
    for (const uri of plans) await this.#check(uri);
    const count = plans.flatMap((uri) => languages.getDiagnostics(uri)).filter(({ source }) => source === "pov").length;
    window.showInformationMessage(resultWords(count, plans.length));
    if (count > 0) await commands.executeCommand("workbench.panel.markers.view.focus");
  }

  dispose(): void {
    this.#following.dispose();
    this.#found.dispose();
  }

  async #check(uri: Uri): Promise<void> {
    this.#listed.add(uri.toString());
    const isOpen = workspace.textDocuments.some((document) => isPlan(document) && document.uri.toString() === uri.toString());
    if (isOpen) return;
    const text = new TextDecoder().decode(await workspace.fs.readFile(uri));
    this.#found.set(uri, [...(await this.#server.check(uri, text))]);
  }
}

function resultWords(findings: number, plans: number): string {
  if (plans === 1) return findings === 1 ? l10n.t("1 finding in 1 plan.") : l10n.t("{0} findings in 1 plan.", findings);
  return findings === 1 ? l10n.t("1 finding in {0} plans.", plans) : l10n.t("{0} findings in {1} plans.", findings, plans);
}
