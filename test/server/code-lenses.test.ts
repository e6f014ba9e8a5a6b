import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { afterEach, beforeEach, describe, it } from "mocha";
import type { CodeLens } from "vscode-languageserver";
import { Editor } from "./editor";

const uri = "file:///plans/report.pov.yaml";
const plan = readFileSync("examples/01-pipeline-risk-report.pov.yaml", "utf8");

describe("lenses in an editor", () => {
  let editor: Editor;

  beforeEach(() => {
    editor = new Editor();
  });

  afterEach(() => editor.stop());

  const lenses = (of = uri): Promise<readonly CodeLens[]> => editor.ask("textDocument/codeLens", { textDocument: { uri: of } });

  it("are offered, and open the preview where there is one", async () => {
    const { capabilities } = (await editor.start(undefined, { opensPreview: true })) as { readonly capabilities: { readonly codeLensProvider?: unknown } };
    assert.deepEqual(capabilities.codeLensProvider, {});
    await editor.open(uri, plan);
    assert.deepEqual((await lenses()).map(({ command }) => command), [
      {
        title: "90,086 USD/year at target · measured 11 min/report, target < 12 min/report: met",
        command: "pov.openPreviewToSide",
        arguments: [{ uri, path: "outcomes.report-time" }],
      },
    ]);
  });

  it("only say what they have to say in other editors", async () => {
    await editor.start();
    await editor.open(uri, plan);
    assert.equal((await lenses())[0]?.command?.command, "");
  });

  it("never show what an outcome was worth before its benefit was broken", async () => {
    await editor.start();
    await editor.open(uri, plan);
    assert.match((await lenses())[0]?.command?.title ?? "", /^90,086 USD/u);
    await editor.type(uri, plan.replace("rate: analyst_rate", "rate: anal"));
    assert.match((await lenses())[0]?.command?.title ?? "", /^no value: “anal” is not in inputs · measured/u);
    await editor.type(uri, plan.replace("value: 68 USD/h", "value: 6 8"));
    assert.match((await lenses())[0]?.command?.title ?? "", /^last: 90,086 USD/u);
  });

  it("can be switched off, which editors that can are told", async () => {
    const asked = editor.answers("workspace/codeLens/refresh");
    await editor.start({ configuration: true, codeLens: { refreshSupport: true } });
    await editor.open(uri, plan);
    assert.equal((await lenses()).length, 1);
    editor.settings = { codeLens: { outcomes: false } };
    await editor.setLintRun("onType");
    assert.deepEqual(await lenses(), []);
    assert.equal(asked.count, 1);
  });

  it("are none in other files, and in plans that are not open", async () => {
    await editor.start();
    await editor.open("file:///plans/other.yaml", plan);
    assert.deepEqual(await lenses("file:///plans/other.yaml"), []);
    assert.deepEqual(await lenses(), []);
  });
});
