import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { afterEach, beforeEach, describe, it } from "mocha";
import { TextDocument } from "vscode-languageserver-textdocument";
import type { MeasurementAnswer, MeasurementForms } from "../../src/protocol/measurement";
import { Editor } from "./editor";

const uri = "file:///plans/report.pov.yaml";
const text = readFileSync("examples/01-pipeline-risk-report.pov.yaml", "utf8");
const inOutcome = TextDocument.create(uri, "yaml", 1, text).positionAt(text.indexOf("differing-figures"));
const draft = { outcome: "report-time", value: "10 min/report", date: "2026-03-14" };

describe("measurements", () => {
  let editor: Editor;

  beforeEach(() => {
    editor = new Editor(() => "2026-03-14");
  });

  afterEach(() => editor.stop());

  async function actions(): Promise<readonly string[]> {
    const found = await editor.codeActions(uri, { start: inOutcome, end: inOutcome }, []);
    return found.map(({ title }) => title);
  }

  for (const options of [undefined, null, "asksForMeasurements", { asksForMeasurements: "yes" }, { asksForMeasurements: false }]) {
    it(`are not offered to an editor that says ${JSON.stringify(options)} of itself`, async () => {
      await editor.start({}, options);
      await editor.open(uri, text);
      assert.deepEqual(await actions(), []);
    });
  }

  it("are offered to an editor that asks for the number", async () => {
    await editor.start({}, { asksForMeasurements: true });
    await editor.open(uri, text);
    assert.deepEqual(await actions(), ["Add measurement…"]);
  });

  it("are asked for in the unit of the outcome, as of today", async () => {
    await editor.start();
    await editor.open(uri, text);
    const { today, forms } = await editor.ask<MeasurementForms>("pov/measurementForms", { uri });
    assert.equal(today, "2026-03-14");
    assert.deepEqual(forms.map(({ outcome, unit }) => [outcome, unit]), [["report-time", "min/report"]]);
  });

  it("are added to the text as it is at that moment", async () => {
    await editor.start();
    await editor.open(uri, text);
    const typed = `# typed in the meantime\n${text}`;
    const version = await editor.type(uri, typed);
    const answer = await editor.ask<MeasurementAnswer>("pov/measurementToAdd", { uri, draft });
    assert.ok(answer.ok);
    assert.equal(answer.version, version);
    const after = TextDocument.applyEdits(TextDocument.create(uri, "yaml", version, typed), [...answer.edits]);
    assert.equal(after.split("\n")[answer.added.start.line], "      - {date: 2026-03-14, value: 10 min/report, by: lindt}");
  });

  it("of a plan that is not open, or of one that cannot be read, are refused", async () => {
    await editor.start();
    assert.deepEqual((await editor.ask<MeasurementForms>("pov/measurementForms", { uri })).forms, []);
    assert.equal((await editor.ask<MeasurementAnswer>("pov/measurementToAdd", { uri, draft })).ok, false);
    await editor.open(uri, "outcomes: {report-time");
    assert.equal((await editor.ask<MeasurementAnswer>("pov/measurementToAdd", { uri, draft })).ok, false);
  });
});
