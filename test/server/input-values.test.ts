import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { afterEach, beforeEach, describe, it } from "mocha";
import { TextDocument } from "vscode-languageserver-textdocument";
import type { InputValuesAnswer } from "../../src/protocol/what-if";
import { Editor } from "./editor";

const uri = "file:///plans/report.pov.yaml";
const text = readFileSync("examples/01-pipeline-risk-report.pov.yaml", "utf8");

describe("the values of a what-if", () => {
  let editor: Editor;

  beforeEach(async () => {
    editor = new Editor();
    await editor.start();
  });

  afterEach(() => editor.stop());

  function ask(version: number, amounts: Readonly<Record<string, number>> = { "inputs.analyst_rate": 62 }): Promise<InputValuesAnswer> {
    return editor.ask("pov/inputValuesToSet", { uri, version, amounts });
  }

  it("are one edit of the version that was shown", async () => {
    await editor.open(uri, text);
    const answer = await ask(1);
    assert.ok(answer.ok);
    assert.deepEqual([answer.version, answer.edits.length], [1, 1]);
    const after = TextDocument.applyEdits(TextDocument.create(uri, "yaml", 1, text), [...answer.edits]);
    assert.equal(after, text.replace("68 USD/h\n    low", "62 USD/h\n    low"));
  });

  it("are refused when the plan was changed since", async () => {
    await editor.open(uri, text);
    await editor.type(uri, `# typed in the meantime\n${text}`);
    const answer = await ask(1);
    assert.match(answer.ok ? "" : answer.message, /changed after these figures were shown/u);
  });

  it("are refused for a plan that is not open, and for an input that is not there", async () => {
    assert.equal((await ask(1)).ok, false);
    await editor.open(uri, text);
    assert.equal((await ask(1, { "inputs.gone": 1 })).ok, false);
  });

  it("belong to a report that names its version and the lines of its parts", async () => {
    await editor.open(uri, text);
    await editor.report(uri, 1);
    const { version, lines } = editor.reported.at(-1) ?? assert.fail("No report arrived.");
    const [first, last] = lines["inputs.analyst_rate"] ?? assert.fail("The input has no lines.");
    assert.equal(version, 1);
    assert.equal(text.split("\n").slice(first, last + 1).join("\n"), text.slice(text.indexOf("  analyst_rate:"), text.indexOf("\n  capture:\n")));
    assert.equal(lines["inputs.analyst_rate.agreed.by"], undefined, "A part on the line of the part around it");
  });
});
