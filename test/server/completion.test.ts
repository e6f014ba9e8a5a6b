import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { afterEach, beforeEach, describe, it } from "mocha";
import type { CompletionItem, InitializeResult } from "vscode-languageserver";
import { Editor } from "./editor";

const uri = "file:///plans/report.pov.yaml";
const plan = readFileSync("examples/01-pipeline-risk-report.pov.yaml", "utf8");

describe("completing in an editor", () => {
  let editor: Editor;

  beforeEach(() => {
    editor = new Editor();
  });

  afterEach(() => editor.stop());

  /** What is offered at the end of a line of the plan that is typed as this, in place of the line that starts with it. */
  async function offeredAt(start: string, typed: string): Promise<readonly CompletionItem[]> {
    const lines = plan.split("\n");
    const line = lines.findIndex((text) => text.startsWith(start));
    await editor.open(uri, plan);
    await editor.type(uri, lines.with(line, typed).join("\n"));
    return editor.ask("textDocument/completion", { textDocument: { uri }, position: { line, character: typed.length } });
  }

  const labels = (items: readonly CompletionItem[]): readonly string[] => items.map(({ label }) => label);

  it("is offered while typing", async () => {
    const { capabilities } = (await editor.start()) as InitializeResult;
    assert.deepEqual(capabilities.completionProvider?.triggerCharacters?.slice(0, 2), [":", " "]);
  });

  it("offers people, dates and words of the plan as it is typed", async () => {
    await editor.start();
    assert.deepEqual(labels(await offeredAt("    owner: lindt", "    owner: ")), ["osei", "lindt", "abe", "novak", "kim", "rossi"]);
    assert.equal((await offeredAt("  end: 2026-03-16", "  end: "))[0]?.detail, "Tuesday, 14 days after the start");
    assert.deepEqual(labels(await offeredAt("status: running", "status: ")).slice(0, 2), ["draft", "proposed"]);
  });

  it("writes no snippets for editors that do not fill them in", async () => {
    await editor.start();
    assert.ok((await offeredAt("scope:", "")).every(({ insertTextFormat }) => insertTextFormat !== 2));
  });

  it("writes snippets for those that do", async () => {
    const completion = { completionItem: { snippetSupport: true } };
    await editor.ask("initialize", { processId: null, rootUri: null, capabilities: { textDocument: { completion } } });
    const [first] = await offeredAt("    benefit:", "    benefit: ");
    assert.equal(first?.insertTextFormat, 2);
    assert.match(JSON.stringify(first.textEdit), /\{driver: time-saved, volume: \$\{1\|reports_per_year,/u);
  });

  it("lets people replace the word behind the cursor where the editor asks which", async () => {
    const completion = { completionItem: { insertReplaceSupport: true } };
    await editor.ask("initialize", { processId: null, rootUri: null, capabilities: { textDocument: { completion } } });
    await editor.open(uri, plan);
    const line = plan.split("\n").findIndex((text) => text.startsWith("    owner: lindt"));
    const [first]: readonly CompletionItem[] = await editor.ask("textDocument/completion", { textDocument: { uri }, position: { line, character: "    owner: ".length } });
    assert.ok(first?.textEdit !== undefined && "insert" in first.textEdit && first.textEdit.insert.start.character === first.textEdit.insert.end.character);
  });

  it("begins an empty plan with a whole one", async () => {
    await editor.start();
    const empty = "file:///plans/empty.pov.yaml";
    await editor.open(empty, "");
    const [first] = await editor.ask<readonly CompletionItem[]>("textDocument/completion", { textDocument: { uri: empty }, position: { line: 0, character: 0 } });
    assert.equal(first?.label, "New plan: time saved");
    assert.match(JSON.stringify(first.textEdit), /customer: ____/u);
  });

  it("goes on with the value behind a key in an editor that can", async () => {
    await editor.start(undefined, { suggestsAgain: true });
    const keys = await offeredAt("scope:", "");
    assert.ok(keys.length > 0 && keys.every(({ command }) => command?.command === "editor.action.triggerSuggest"));
    assert.equal((await offeredAt("status: running", "status: "))[0]?.command, undefined);
  });

  it("leaves to another server what that offers", async () => {
    editor.settings = { yaml: { provider: "redhat" } };
    await editor.start();
    assert.deepEqual(await offeredAt("status: running", "status: "), []);
    assert.ok(labels(await offeredAt("currency: USD", "currency: ")).includes("EUR"));
  });

  it("is silent in other files, and in plans that are not open", async () => {
    await editor.start();
    assert.deepEqual(await editor.ask("textDocument/completion", { textDocument: { uri }, position: { line: 0, character: 0 } }), []);
    await editor.open("file:///plans/other.yaml", plan);
    assert.deepEqual(await editor.ask("textDocument/completion", { textDocument: { uri: "file:///plans/other.yaml" }, position: { line: 0, character: 0 } }), []);
  });
});
