import * as vscode from "vscode";
import { equal, ok } from "../suite/assert";
import { finding, rulesFound } from "../suite/findings";
import { example, openPlan, replaced } from "../suite/plans";

const file = "02-thirty-day-pilot.pov.yaml";

describe("beside the YAML extension", () => {
  afterEach(async () => {
    await setProvider(undefined);
    await vscode.commands.executeCommand("workbench.action.revertAndCloseActiveEditor");
  });

  it("keys are completed by it, once, and ids by us", async () => {
    const { document } = await opened("beside-keys.pov.yaml");
    equal(await sourcesOf(document, "decision", 0), ["stand-in"], "Who completes a key");
    equal(await sourcesOf(document, "larsen", lineOf(document, "by: larsen")), ["pov"], "Who completes a person");
  });

  it("keys are explained by it, once, and figures by us", async () => {
    const { document } = await opened("beside-hover.pov.yaml");
    const hovers = await hoversAt(document, lineOf(document, "currency:"), 2);
    equal(hovers.filter((text) => text.startsWith("stand-in")).length, 1, "It explains the key");
    ok(hovers.every((text) => text.startsWith("stand-in") || !text.includes("ISO 4217")), `We do not explain it again: ${hovers.join(" | ")}`);
    const figures = await hoversAt(document, lineOf(document, "business_case:"), 2);
    ok(figures.some((text) => text.includes("NPV")), "We say what the business case is worth");
  });

  it("keys are completed by us where it is set so, and never twice", async () => {
    await setProvider("builtin");
    const { document } = await opened("beside-builtin.pov.yaml");
    equal(await sourcesOf(document, "decision", 0), ["pov"], "Who completes a key");
  });

  it("a text that is no sound YAML is its finding, and what is wrong with the plan is ours", async () => {
    const { document } = await openPlan("beside-broken.pov.yaml", `${replaced(await example(file), "executive-sponsor, ", "")}\nscope: {in: [a\n`);
    await finding(document.uri, "executive-sponsor");
    ok(!rulesFound(document.uri).includes("yaml"), "We say nothing of its syntax");
  });
});

async function opened(name: string): Promise<vscode.TextEditor> {
  const editor = await openPlan(name, `\n${replaced(replaced(await example(file), "executive-sponsor, ", ""), "decision: {", "decided: {")}`);
  await finding(editor.document.uri, "executive-sponsor");
  return editor;
}

async function setProvider(value: string | undefined): Promise<void> {
  await vscode.workspace.getConfiguration("pov").update("yaml.provider", value, vscode.ConfigurationTarget.Workspace);
}

/** Who offers a word at the beginning of a line, or behind the last space of one. */
async function sourcesOf(document: vscode.TextDocument, word: string, line: number): Promise<readonly string[]> {
  const character = line === 0 ? 0 : document.lineAt(line).text.indexOf(word);
  const { items } = await vscode.commands.executeCommand<vscode.CompletionList>("vscode.executeCompletionItemProvider", document.uri, new vscode.Position(line, character));
  const same = items.filter(({ label, kind }) => (typeof label === "string" ? label : label.label) === word && kind !== vscode.CompletionItemKind.Text);
  return same.map(({ detail }) => (detail === "stand-in" ? "stand-in" : "pov"));
}

async function hoversAt(document: vscode.TextDocument, line: number, character: number): Promise<readonly string[]> {
  const hovers = await vscode.commands.executeCommand<readonly vscode.Hover[]>("vscode.executeHoverProvider", document.uri, new vscode.Position(line, character));
  return hovers.flatMap(({ contents }) => contents.map((content) => (content instanceof vscode.MarkdownString ? content.value : "")));
}

function lineOf(document: vscode.TextDocument, passage: string): number {
  return document.positionAt(document.getText().indexOf(passage)).line;
}
