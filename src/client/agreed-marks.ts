import { type Disposable, MarkdownString, OverviewRulerLane, type TextEditor, ThemeColor, Uri, window, workspace } from "vscode";
import { rangeFrom } from "./document-range";
import type { FaultLog } from "./fault-log";
import { isPlan } from "./plan";
import { editorsOf } from "./plan-editor";
import type { PlanServer } from "./plan-server";

/** What marks work with. */
interface Surroundings {
  readonly extensionUri: Uri;
  readonly server: PlanServer;
  readonly faults: FaultLog;
}

/** Marks in the editors of plans, beside the lines and in the ruler, every value that somebody agreed to and that is another one now. */
export class AgreedMarks implements Disposable {
  readonly #server: PlanServer;
  readonly #faults: FaultLog;
  readonly #look;
  readonly #listeners: readonly Disposable[];

  constructor({ extensionUri, server, faults }: Surroundings) {
    this.#server = server;
    this.#faults = faults;
    const icon = (theme: string): Uri => Uri.joinPath(extensionUri, "media", `agreed-${theme}.svg`);
    this.#look = window.createTextEditorDecorationType({
      light: { gutterIconPath: icon("light") },
      dark: { gutterIconPath: icon("dark") },
      gutterIconSize: "contain",
      overviewRulerColor: new ThemeColor("pov.agreedValueForeground"),
      overviewRulerLane: OverviewRulerLane.Center,
    });
    this.#listeners = [
      server.onReport(({ uri }) => { this.#mark(editorsOf(Uri.parse(uri))); }),
      window.onDidChangeVisibleTextEditors((editors) => { this.#mark(editors); }),
      workspace.onDidChangeConfiguration((change) => {
        if (change.affectsConfiguration("pov.gutter")) this.#mark(window.visibleTextEditors);
      }),
    ];
  }

  dispose(): void {
    for (const listener of this.#listeners) listener.dispose();
    this.#look.dispose();
  }

  #mark(editors: readonly TextEditor[]): void {
    for (const editor of editors) if (isPlan(editor.document)) this.#faults.watch(this.#markOne(editor));
  }

  /** The marks move with the text by themselves until there are new ones. */
  async #markOne(editor: TextEditor): Promise<void> {
    const { document } = editor;
    const isWanted = workspace.getConfiguration("pov.gutter", document.uri).get<boolean>("agreedValues", true);
    const found = isWanted ? await this.#server.agreedMarks(document.uri) : { version: document.version, marks: [] };
    if (found?.version !== document.version || !window.visibleTextEditors.includes(editor)) return;
    editor.setDecorations(this.#look, found.marks.map(({ range, hover }) => ({ range: rangeFrom(range), ...(hover !== null && { hoverMessage: plain(hover) }) })));
  }
}

/** Plans are other people's texts: nothing in them becomes a link. */
function plain(text: string): MarkdownString {
  return new MarkdownString().appendText(text);
}
