import { type Disposable, type Uri, languages, window, workspace } from "vscode";
import { planGlob } from "../protocol/plan-file";
import { isPlan } from "./plan";
import type { PlanServer } from "./plan-server";

/** The findings of the plans that are not open, where no task can find them: the language server judges each. */
export class WorkspaceCheck implements Disposable {
  readonly #server: PlanServer;
  readonly #found = languages.createDiagnosticCollection("pov.workspace");
  readonly #opening: Disposable;

  constructor(server: PlanServer) {
    this.#server = server;
    // From now on the server shows what it finds itself.
    this.#opening = workspace.onDidOpenTextDocument(({ uri }) => { this.#found.delete(uri); });
  }

  /** Judges every plan of the workspace anew, and says how many there are. */
  async run(): Promise<void> {
    await this.#server.start();
    const plans = await workspace.findFiles(planGlob, "**/node_modules/**");
    this.#found.clear();
    for (const uri of plans) await this.#check(uri);
    const count = plans.reduce((sum, uri) => sum + languages.getDiagnostics(uri).length, 0);
    window.showInformationMessage(`${count} finding${count === 1 ? "" : "s"} in ${plans.length} plan${plans.length === 1 ? "" : "s"}.`);
  }

  dispose(): void {
    this.#opening.dispose();
    this.#found.dispose();
  }

  async #check(uri: Uri): Promise<void> {
    const isOpen = workspace.textDocuments.some((document) => isPlan(document) && document.uri.toString() === uri.toString());
    if (isOpen) return;
    const text = new TextDecoder().decode(await workspace.fs.readFile(uri));
    this.#found.set(uri, [...(await this.#server.check(uri, text))]);
  }
}
