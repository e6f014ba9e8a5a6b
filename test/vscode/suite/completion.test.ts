import * as vscode from "vscode";
import { placeOf } from "./answers";
import { equal, ok } from "./assert";
import { finding } from "./findings";
import { example, openPlan, replaced } from "./plans";

describe("completion", () => {
  afterEach(() => vscode.commands.executeCommand("workbench.action.revertAndCloseActiveEditor"));

  it("offers the keys that are missing, required ones first, each with its documentation", async () => {
    const editor = await opened("completion-keys.pov.yaml", 'pov: "1"\nid: northwind\n\nstatus: soon\n');
    const offers = await offeredAt(editor, new vscode.Position(2, 0));
    equal(inOrder(offers)[0], "title", "The first key");
    ok(!inOrder(offers).includes("status"), "What is there is not offered again");
    ok(offers.some(({ label, documentation }) => label === "customer" && documentation !== undefined), "A key says what it is for");
  });

  it("offers people, inputs, those of the right kind first, and days", async () => {
    const editor = await opened("completion-values.pov.yaml", replaced(await example("01-pipeline-risk-report.pov.yaml"), "executive-sponsor, ", ""));
    const owners = inOrder(await offeredAt(editor, placeOf(editor, "owner: lindt", "lindt")));
    ok(owners.includes("lindt") && owners.includes("osei"), `People: ${owners.join(", ")}`);
    const rates = inOrder(await offeredAt(editor, placeOf(editor, "rate: analyst_rate", "analyst_rate")));
    equal(rates[0], "analyst_rate", "The first of the inputs for a rate");
    const days = inOrder(await offeredAt(editor, placeOf(editor, "end: 2026-03-16", "2026-03-16")));
    ok(days.includes("2026-03-17"), `Two weeks after the start: ${days.join(", ")}`);
  });

  it("offers whole outcomes that are worth something once they are accepted", async () => {
    const text = replaced(await example("01-pipeline-risk-report.pov.yaml"), "executive-sponsor, ", "");
    const editor = await opened("completion-outcome.pov.yaml", replaced(text, "business_case:", "  \nbusiness_case:"));
    const at = placeOf(editor, "  \nbusiness_case:").translate(0, 2);
    const outcome = (await offeredAt(editor, at)).find(({ insertText, label }) => nameOf(label).includes("error-reduction") && insertText instanceof vscode.SnippetString);
    ok(outcome?.insertText instanceof vscode.SnippetString, `An outcome is offered: ${inOrder(await offeredAt(editor, at)).join(", ")}`);
    ok(await editor.insertSnippet(outcome.insertText, outcome.range instanceof vscode.Range ? outcome.range : at), "It is written");
    ok(/^ {4}benefit: .*error-reduction|^ {6}driver: error-reduction/mu.test(editor.document.getText()), "It has a benefit");
  });
});

/** Opens a plan with a finding, so that the server has read it once the finding is there. */
async function opened(name: string, text: string): Promise<vscode.TextEditor> {
  const editor = await openPlan(name, text);
  await finding(editor.document.uri, "executive-sponsor");
  return editor;
}

async function offeredAt({ document }: vscode.TextEditor, at: vscode.Position): Promise<readonly vscode.CompletionItem[]> {
  const { items } = await vscode.commands.executeCommand<vscode.CompletionList>("vscode.executeCompletionItemProvider", document.uri, at, undefined, 20);
  return items.filter(({ kind }) => kind !== vscode.CompletionItemKind.Text);
}

function inOrder(offers: readonly vscode.CompletionItem[]): readonly string[] {
  const sorted = [...offers].sort((left, right) => ((left.sortText ?? nameOf(left.label)) < (right.sortText ?? nameOf(right.label)) ? -1 : 1));
  return sorted.map(({ label }) => nameOf(label));
}

function nameOf(label: string | vscode.CompletionItemLabel): string {
  return typeof label === "string" ? label : label.label;
}
