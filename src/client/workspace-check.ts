import { Disposable, Uri, commands, l10n, languages, window, workspace } from "vscode";
import type { FaultLog } from "./fault-log";
import { planGlob } from "../protocol/plan-file";
import { isOrIsBelow } from "./moved-file";
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
    const watcher = workspace.createFileSystemWatcher(planGlob);
    // One after the other: a branch that is checked out changes many files at once.
    let last = Promise.resolve();
    const again = (uri: Uri): void => {
      if (this.#listed.size === 0) return;
      last = last.then(() => this.#check(uri)).catch((error: unknown) => { faults.write(error); });
    };
    this.#following = Disposable.from(
      // From now on the server shows what it finds itself.
      workspace.onDidOpenTextDocument(({ uri }) => { this.#found.delete(uri); }),
      // And no more: what is listed stays listed, also of a plan that was just closing when the check came by.
      workspace.onDidCloseTextDocument(({ uri }) => { if (this.#listed.has(uri.toString())) again(uri); }),
      watcher,
      watcher.onDidChange(again),
      watcher.onDidCreate(again),
      watcher.onDidDelete(again),
      workspace.onDidDeleteFiles(({ files }) => { this.#drop(files); }),
      workspace.onDidRenameFiles(({ files }) => { this.#drop(files.map(({ oldUri }) => oldUri)); }),
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
    if (isOpen(uri)) return;
    const bytes = await workspace.fs.readFile(uri).then((read) => read, () => undefined);
    // It went meanwhile, or an editor shows it now and with it what is found.
    if (bytes === undefined) this.#drop([uri]);
    const found = bytes && (await this.#server.check(uri, new TextDecoder().decode(bytes)));
    if (found !== undefined && !isOpen(uri)) this.#found.set(uri, [...found]);
  }

  /** Nothing is listed any more of files that are gone, or were in folders that are. */
  #drop(places: readonly Uri[]): void {
    for (const listed of this.#listed) {
      const uri = Uri.parse(listed);
      if (!places.some((place) => isOrIsBelow(uri, place))) continue;
      this.#listed.delete(listed);
      this.#found.delete(uri);
    }
  }
}

function isOpen(uri: Uri): boolean {
  return workspace.textDocuments.some((document) => isPlan(document) && document.uri.toString() === uri.toString());
}

function resultWords(findings: number, plans: number): string {
  if (plans === 1) return findings === 1 ? l10n.t("1 finding in 1 plan.") : l10n.t("{0} findings in 1 plan.", findings);
  return findings === 1 ? l10n.t("1 finding in {0} plans.", plans) : l10n.t("{0} findings in {1} plans.", findings, plans);
}
