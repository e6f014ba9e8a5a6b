import * as vscode from "vscode";
import { answers, placeOf } from "./answers";
import { ok } from "./assert";
import { example, openPlan } from "./plans";

describe("a hover", () => {
  let editor: vscode.TextEditor;
  before(async () => {
    editor = await openPlan("hover.pov.yaml", await example("01-pipeline-risk-report.pov.yaml"));
  });
  after(() => vscode.commands.executeCommand("workbench.action.revertAndCloseActiveEditor"));

  it("says what a key is for", () => says("discount_rate: 10", "discount_rate", /discount_rate/u, /rate/u));
  it("says who a person is and what they are asked for", () => says("owner: lindt", "lindt", /M\. Lindt/u, /champion/u));
  it("says what a quantity comes to", () => says("value: 14 h/report", "14 h", /14/u, /h\/report/u));
  it("says what the business case is worth", () => says("business_case:", "business", /68,538 USD/u, /66\.2 %/u));

  async function says(passage: string, part: string, ...words: readonly RegExp[]): Promise<void> {
    const hovers = await answers<vscode.Hover>("vscode.executeHoverProvider", editor.document.uri, placeOf(editor, passage, part).translate(0, 1));
    const markdown = hovers.flatMap(({ contents }) => contents.map((content) => (content instanceof vscode.MarkdownString ? content.value : ""))).join("\n");
    const text = markdown.replaceAll("\\", "");
    for (const word of words) ok(word.test(text), `It says ${String(word)}: ${text}`);
  }
});
