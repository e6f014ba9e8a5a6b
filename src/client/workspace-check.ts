import { type Disposable, type Uri, commands, languages, window, workspace } from "vscode";
import { planGlob } from "../protocol/plan-file";
import { isPlan } from "./plan";
import type { PlanServer } from "./plan-server";

/** The findings of the plans that are not open: the language server judges each, in every host, also where no process runs. */
export class WorkspaceCheck implements Disposable {
  readonly #server: PlanServer;
  readonly #found = languages.createDiagnosticCollection("pov.workspace");
  readonly #opening: Disposable;

  constructor(server: PlanServer) {
    this.#server = server;
    // From now on the server shows what it finds itself.
    this.#opening = workspace.onDidOpenTextDocument(({ uri }) => { this.#found.delete(uri); });
  }

  /** Judges every plan of the workspace anew, says how many findings there are, and shows them. */
  async run(): Promise<void> {
    await this.#server.start();
    const plans = await workspace.findFiles(planGlob, "**/node_modules/**");
    this.#found.clear();
    for (const uri of plans) await this.#check(uri);
    const count = plans.flatMap((uri) => languages.getDiagnostics(uri)).filter(({ source }) => source === "pov").length;
    window.showInformationMessage(`${count} finding${count === 1 ? "" : "s"} in ${plans.length} plan${plans.length === 1 ? "" : "s"}.`);
    if (count > 0) await commands.executeCommand("workbench.actions.view.problems");
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
