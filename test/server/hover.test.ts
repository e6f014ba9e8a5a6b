import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { afterEach, beforeEach, describe, it } from "mocha";
import type { Hover } from "vscode-languageserver";
import { Editor } from "./editor";

const uri = "file:///plans/report.pov.yaml";
const plan = readFileSync("examples/01-pipeline-risk-report.pov.yaml", "utf8");
const line = plan.split("\n").findIndex((text) => text.startsWith("business_case:"));

describe("hovering in an editor", () => {
  let editor: Editor;

  beforeEach(() => {
    editor = new Editor();
  });

  afterEach(() => editor.stop());

  const hoverAt = (character: number, plan = uri): Promise<Hover | null> => editor.ask("textDocument/hover", { textDocument: { uri: plan }, position: { line, character } });

  it("is offered, and shows figures with links to their lines", async () => {
    const { capabilities } = (await editor.start()) as { readonly capabilities: { readonly hoverProvider?: unknown } };
    assert.equal(capabilities.hoverProvider, true);
    await editor.open(uri, plan);
    const found = await hoverAt(3);
    assert.ok(found);
    assert.deepEqual(found.range, { start: { line, character: 0 }, end: { line, character: "business_case".length } });
    assert.match(JSON.stringify(found.contents), /^\{"kind":"markdown","value":"\*\*NPV 68,538 USD\*\* at target/u);
  });

  it("shows what was typed, without waiting for a pause", async () => {
    await editor.start();
    await editor.open(uri, plan);
    await editor.type(uri, plan.replace("amount: 12000 USD", "amount: 22000 USD"));
    assert.match(JSON.stringify(await hoverAt(3)), /NPV 58,038 USD/u);
  });

  it("leaves the documentation of keys to another extension that serves the schema", async () => {
    editor.settings = { yaml: { provider: "redhat" } };
    await editor.start();
    await editor.open(uri, plan);
    const found = JSON.stringify(await hoverAt(3));
    assert.match(found, /NPV 68,538 USD/u);
    assert.doesNotMatch(found, /How benefits and costs become a return/u);
  });

  it("explains the keys of a configuration", async () => {
    await editor.start();
    const config = "file:///plans/pov.config.yaml";
    await editor.open(config, "rules:\n  too-long: warning\n");
    const over = (line: number, character: number): Promise<Hover | null> => editor.ask("textDocument/hover", { textDocument: { uri: config }, position: { line, character } });
    const found = await eventually(() => over(1, 4));
    assert.match(JSON.stringify(found.contents), /\*\*too\\\\-long\*\*: A plan takes at most 30 days/u);
    assert.match(JSON.stringify((await over(0, 2))?.contents), /How single rules are set/u);
    assert.equal(await over(1, 14), null);
  });

  it("is silent in other files, and in plans that are not open", async () => {
    await editor.start();
    await editor.open("file:///plans/other.yaml", plan);
    assert.equal(await hoverAt(3, "file:///plans/other.yaml"), null);
    assert.equal(await hoverAt(3), null);
  });
});

/** What is there as soon as the server has read the configuration. */
async function eventually<Value>(ask: () => Promise<Value | null>): Promise<Value> {
  for (;;) {
    const value = await ask();
    if (value !== null) return value;
    await new Promise((resolve) => setTimeout(resolve, 20));
  }
}
