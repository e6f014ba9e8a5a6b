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

  it("is silent in other files, and in plans that are not open", async () => {
    await editor.start();
    await editor.open("file:///plans/other.yaml", plan);
    assert.equal(await hoverAt(3, "file:///plans/other.yaml"), null);
    assert.equal(await hoverAt(3), null);
  });
});
