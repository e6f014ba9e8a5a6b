import assert from "node:assert/strict";
import { type ExportPlan, type ExportedPlan, exportPlan } from "../../src/protocol/language-server";
import { version } from "../../src/core/version";
import { exporters } from "../../src/export";
import { example, reportOf } from "../export/exported";
import { Editor } from "./editor";

const uri = "file:///home/secret/deals/a.pov.yaml";
const text = example("01-pipeline-risk-report");

describe("the server, asked for an export", () => {
  let editor: Editor;

  beforeEach(async () => {
    editor = new Editor(() => "2026-03-16");
    await editor.start();
  });

  afterEach(() => editor.stop());

  for (const format of ["html", "markdown", "json", "csv"] as const) {
    it(`gives ${format} as the command line does, and nothing of where the plan is`, async () => {
      await editor.open(uri, text);
      const answer = await ask({ uri, format, locale: "en" });
      assert.equal(answer?.text, exporters[format](reportOf(text), { version, locale: "en" }));
      assert.doesNotMatch(answer.text, /secret/u);
    });
  }

  it("takes the plan as it is being typed, and no figures from before it broke", async () => {
    await editor.open(uri, text);
    await editor.type(uri, text.replace("rate: analyst_rate", "rate: unknown_rate"));
    const answer = await ask({ uri, format: "markdown", locale: "en" });
    assert.match(answer?.text ?? "", /No figures at target yet/u);
  });

  it("writes numbers for the reader's locale", async () => {
    await editor.open(uri, text);
    assert.match((await ask({ uri, format: "markdown", locale: "de" }))?.text ?? "", /68\.538 USD/u);
  });

  it("has nothing to give of a plan that is not open", async () => {
    assert.equal(await ask({ uri, format: "csv", locale: "en" }), null);
  });

  function ask(asked: ExportPlan): Promise<ExportedPlan | null> {
    return editor.ask(exportPlan, asked);
  }
});
