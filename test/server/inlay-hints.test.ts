import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { afterEach, beforeEach, describe, it } from "mocha";
import type { InlayHint } from "vscode-languageserver";
import { Editor } from "./editor";

const uri = "file:///plans/report.pov.yaml";
const plan = readFileSync("examples/01-pipeline-risk-report.pov.yaml", "utf8");
const everything = { start: { line: 0, character: 0 }, end: { line: plan.split("\n").length, character: 0 } };

describe("hints in an editor", () => {
  let editor: Editor;

  beforeEach(() => {
    editor = new Editor();
  });

  afterEach(() => editor.stop());

  const labels = async (of = uri, range = everything): Promise<readonly unknown[]> => {
    const hints = await editor.ask<readonly InlayHint[]>("textDocument/inlayHint", { textDocument: { uri: of }, range });
    return hints.map(({ label }) => label);
  };

  it("are offered, and follow what is typed at once", async () => {
    const { capabilities } = (await editor.start()) as { readonly capabilities: { readonly inlayHintProvider?: unknown } };
    assert.equal(capabilities.inlayHintProvider, true);
    await editor.open(uri, plan);
    assert.deepEqual(await labels(), ["= 90,086 USD/year", "NPV 68,538 USD · ROI 66.2 %", "14 days"]);
    await editor.type(uri, plan.replace("amount: 12000 USD", "amount: 22000 USD"));
    assert.deepEqual((await labels())[1], "NPV 58,038 USD · ROI 50.9 %");
    assert.deepEqual(await labels(uri, { start: { line: 0, character: 0 }, end: { line: 3, character: 0 } }), []);
  });

  it("are those that the user wants", async () => {
    editor.settings = { inlayHints: { total: false, annualValue: false, relativeTargets: "odd" } };
    await editor.start();
    await editor.open(uri, plan);
    assert.deepEqual(await labels(), ["14 days"]);
  });

  it("are asked for again when settings or configurations change, and not while typing", async () => {
    const asked = editor.answers("workspace/inlayHint/refresh");
    await editor.start({ configuration: true, inlayHint: { refreshSupport: true } });
    await editor.open(uri, plan);
    await editor.type(uri, `${plan}\n`);
    await labels();
    assert.equal(asked.count, 0);
    editor.settings = { inlayHints: { timelineLength: false } };
    await editor.setLintRun("onType");
    assert.deepEqual(await labels(), ["= 90,086 USD/year", "NPV 68,538 USD · ROI 66.2 %"]);
    assert.equal(asked.count, 1);
    await editor.changedOnDisk("file:///plans/pov.config.yaml");
    await labels();
    assert.equal(asked.count, 2);
  });

  it("are not asked for again by editors that cannot", async () => {
    const asked = editor.answers("workspace/inlayHint/refresh");
    await editor.start();
    await editor.open(uri, plan);
    await editor.setLintRun("onType");
    await labels();
    assert.equal(asked.count, 0);
  });

  it("are none in other files, and in plans that are not open", async () => {
    await editor.start();
    await editor.open("file:///plans/other.yaml", plan);
    assert.deepEqual(await labels("file:///plans/other.yaml"), []);
    assert.deepEqual(await labels(), []);
  });
});
