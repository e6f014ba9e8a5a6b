import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { analyse } from "../../../src/core/analyse";
import { applyEdits } from "../../../src/core/edit/apply-edits";
import type { Finding } from "../../../src/core/rules/finding";

const asOf = "2026-08-20";
const checklist = readFileSync("test/corpus/checklist-as-outcomes.pov.yaml", "utf8").replaceAll(/ # expect: .*$/gmu, "");
const ofTheUsual = (text: string): readonly Finding[] => analyse(text, asOf).findings;

describe("a plan of 85 yes/no requirements over 90 days with a junior analyst as sponsor", () => {
  it("is told in a page what it lacks, the most of it with a fix", () => {
    const findings = ofTheUsual(checklist);
    assert.ok(findings.length <= 20, String(findings.length));
    const messages = findings.map(({ message }) => message).join("\n");
    for (const words of ["85 outcomes, all of them feature tests.", "90 days.", "“Junior Analyst” rarely owns a budget: whom does Jamie Park report to?", "No champion", "If we prove it, they will ____ by ____."]) assert.ok(messages.includes(words), words);
    assert.deepEqual(findings.filter(({ fixes }) => fixes.length === 0).map(({ rule }) => rule), []);
  });

  it("becomes a proof of value by taking the first fix each time, but for what only its author knows", () => {
    const { text, taken } = mended(checklist);
    const { plan, findings } = analyse(text, asOf);
    assert.ok(taken <= 20, String(taken));
    assert.equal(plan.outcomes.length, 1);
    assert.equal(plan.scope?.later.length, 85);
    assert.equal(plan.timeline?.end, "2026-09-30");
    const open = findings.filter(({ message }) => !message.includes("to be filled in") && !message.includes("____")).map(({ rule }) => rule);
    assert.deepEqual(open.filter((rule) => rule !== "commitment-not-by-buyer"), []);
  });
});

/** Takes the first fix of the first finding that has one, until none is left; blanks are left to the author. */
function mended(checklistText: string): { readonly text: string; readonly taken: number } {
  let text = checklistText;
  for (let taken = 0; taken < 40; taken++) {
    const fix = ofTheUsual(text).flatMap(({ fixes }) => fixes)[0];
    if (fix === undefined) return { text, taken };
    text = applyEdits(text, fix.edits);
  }
  return { text, taken: 40 };
}
