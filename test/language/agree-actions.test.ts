import assert from "node:assert/strict";
import type { CodeAction, Range } from "vscode-languageserver-types";
import { TextDocument } from "vscode-languageserver-textdocument";
import { type Analysis, analyse } from "../../src/core/analyse";
import { recordAgreement } from "../../src/core/agreement/record-agreement";
import { applyEdits } from "../../src/core/edit/apply-edits";
import { readPlan } from "../../src/core/plan/read-plan";
import { examplePlan } from "../../src/core/rules/example-plan";
import { agreeActions, diagnostics } from "../../src/language";

const uri = "file:///a.pov.yaml";
const plan = examplePlan("status: running");
const agreed = ["osei", "novak"].reduce((text, by) => {
  const recording = recordAgreement(readPlan(text), { by, date: "2026-02-27" });
  return recording.kind === "recorded" ? applyEdits(text, recording.edits) : text;
}, plan);

function at(text: string, words: string): Range {
  const document = TextDocument.create(uri, "yaml", 1, text);
  const start = document.positionAt(text.indexOf(words));
  return { start, end: start };
}

function actions(analysis: Analysis, words: string, only?: readonly string[]): readonly CodeAction[] {
  const shown = diagnostics(analysis, uri, () => "https://example.com");
  return agreeActions(analysis, { uri, version: 1 }, at(analysis.source.text, words), { diagnostics: shown, ...(only && { only: [...only] }) });
}

function titles(text: string, words: string, only?: readonly string[]): readonly string[] {
  return actions(analyse(text, "2026-03-03"), words, only).map(({ title, kind }) => `${kind}: ${title}`);
}

describe("recording an agreement in the editor", () => {
  it("is offered at the sponsor and among the agreements", () => {
    assert.deepEqual(titles(plan, "osei: {name"), ["refactor: Record that R. Osei agreed today"]);
    assert.deepEqual(titles(plan, "lindt: {name"), []);
    assert.deepEqual(titles(plan, "kim: {name"), []);
    assert.deepEqual(titles(plan, "title: Weekly"), []);
    assert.deepEqual(titles(`${plan}agreements: [{by: lindt, date: 2026-02-27}]\n`, "{by: lindt, date: 2026-02-27}]"), ["refactor: Record that R. Osei agreed today", "refactor: Record that M. Lindt agreed today"]);
  });

  it("is not offered to somebody who agrees already, nor in a plan that cannot be read", () => {
    assert.deepEqual(titles(agreed, "osei: {name"), []);
    assert.deepEqual(titles(plan.replace("14 h/report", "14"), "osei: {name"), []);
  });

  it("is a quick fix of a term that changed, for those who had agreed", () => {
    const moved = agreed.replace("target: 12 min/report", "target: 20 min/report");
    const offered = ["quickfix: Record that R. Osei agreed today", "quickfix: Record that D. Novak agreed today"];
    assert.deepEqual(titles(moved, "20 min/report"), offered);
    assert.deepEqual(titles(moved, "20 min/report", ["quickfix"]), offered);
    assert.deepEqual(titles(moved, "20 min/report", ["refactor"]), []);
    const [first] = actions(analyse(moved, "2026-03-03"), "20 min/report");
    assert.deepEqual(first?.diagnostics?.map(({ code }) => code), ["changed-since-agreed"]);
  });

  it("writes the agreement", () => {
    const [action] = actions(analyse(plan, "2026-03-03"), "osei: {name");
    const [change] = action?.edit?.documentChanges ?? [];
    const edits = change !== undefined && "edits" in change ? change.edits.flatMap((edit) => ("newText" in edit ? [edit] : [])) : [];
    const after = TextDocument.applyEdits(TextDocument.create(uri, "yaml", 1, plan), edits);
    assert.deepEqual(readPlan(after).plan.agreements.map(({ by, date }) => `${by} ${date}`), ["osei 2026-03-03"]);
  });
});
