import assert from "node:assert/strict";
import { analyse } from "../../../src/core/analyse";
import { removeEntries } from "../../../src/core/edit/remove-entries";
import { setValue } from "../../../src/core/edit/set-value";
import { applyEdits } from "../../../src/core/edit/apply-edits";
import { readPlan } from "../../../src/core/plan/read-plan";
import type { TextEdit } from "../../../src/core/source/span";
import { shippedPlans } from "./findings";

describe("no rule fails", () => {
  shippedPlans.forEach((text, index) => {
    const { source } = readPlan(text);
    const paths = [...source.places.keys()].filter((path) => path !== "");

    it(`on any beginning of example ${index + 1}`, () => {
      for (let length = 0; length < text.length; length += 37) judge(text.slice(0, length));
    }).timeout(20_000);

    it(`on example ${index + 1} without any one entry`, () => {
      for (const path of paths.filter((_, order) => index !== 1 || order % 2 === 0)) judge(applyEdits(text, removeEntries(source, [path])));
    }).timeout(20_000);

    it(`on example ${index + 1} with something strange in any one place`, () => {
      for (const path of paths.filter((_, order) => order % 3 === index)) judge(withEdits(text, setValue(source, path, "1e400 %")));
    }).timeout(20_000);
  });

  it("on keys that every object has", () => {
    for (const key of ["__proto__", "constructor", "toString"]) {
      judge(`pov: "1"\n${key}: 1\npeople: {${key}: {name: x, ${key}: 2}}\noutcomes: {${key}: {baseline: 1 h, target: 2 ${key}}}\ndecision: {decided_by: ${key}}\n`);
    }
  });
});

/** Every finding has a place, and every fix can be made. */
function judge(text: string): void {
  const { findings } = analyse(text, "2026-03-16");
  assert.deepEqual(findings.filter(({ failure }) => failure), []);
  for (const { span, fixes } of findings) {
    assert.ok(0 <= span.start && span.start <= span.end && span.end <= text.length);
    for (const { edits } of fixes) applyEdits(text, edits);
  }
}

function withEdits(text: string, edits: readonly TextEdit[] | undefined): string {
  return edits === undefined ? text : applyEdits(text, edits);
}
