import assert from "node:assert/strict";
import { describe, it } from "mocha";
import type { Range } from "vscode-languageserver-types";
import { readPlan } from "../../../src/core/plan/read-plan";
import { analyse } from "../../../src/core/analyse";
import { definition } from "../../../src/language/navigation/definition";
import { highlights } from "../../../src/language/navigation/highlights";
import { mentionsIn } from "../../../src/core/plan/mentions";
import { references } from "../../../src/language/navigation/references";
import { draft } from "../draft";
import { marked } from "../marked";

const uri = "file:///plans/report.pov.yaml";

/** A plan in which every mention of one thing is marked, its definition first. */
function named(plan: string): { readonly analysis: ReturnType<typeof analyse>; readonly ranges: readonly Range[]; readonly definition: Range } {
  const { text, ranges } = marked(plan);
  const [first] = ranges;
  assert.ok(first);
  return { analysis: analyse(text, undefined), ranges, definition: first };
}

const plans = {
  "a person": `${draft}people:\n  «osei»: {name: R. Osei}\n  kim: {name: J. Kim}\ninputs:\n  rate: {value: 68 USD/h, provided_by: "«osei»", agreed: {by: «osei», date: 2026-02-26}}\ntimeline:\n  checkpoints:\n    - {name: readout, date: 2026-03-16, attendees: [kim, '«osei»']}\nagreements: [{by: «osei», date: 2026-02-27}]\n`,
  "an input": `${draft}inputs:\n  «users»: 20 person\n  other-users: 3 person\noutcomes:\n  time:\n    benefit: {driver: formula, formula: (improvement * «users» + other-users) * «users»}\n  rest:\n    benefit: {driver: time-saved, volume: [«users», other-users], rate: «users»}\n`,
  "an outcome": `${draft}outcomes:\n  "«time»": {statement: We save time}\n  other: {statement: …}\ndecision: {pass_when: [other, «time»]}\n`,
  "a guardrail": `${draft}outcomes:\n  time:\n    guardrails: {«quality»: 5 %}\n    measurements:\n      - {date: 2026-03-01, value: 1 h, guardrails: {«quality»: 4 %}}\n  other:\n    guardrails: {quality: 6 %}\n`,
};

describe("what a plan names", () => {
  for (const [what, plan] of Object.entries(plans)) {
    it(`is found from wherever it is named: ${what}`, () => {
      const { analysis, ranges, definition: first } = named(plan);
      for (const { start, end } of ranges) {
        for (const position of [start, end]) {
          assert.deepEqual(definition(analysis, uri, position), { uri, range: first });
          assert.deepEqual(references(analysis, uri, position, { includeDeclaration: true }), ranges.map((range) => ({ uri, range })));
          assert.deepEqual(references(analysis, uri, position, { includeDeclaration: false }), ranges.slice(1).map((range) => ({ uri, range })));
          assert.deepEqual(highlights(analysis, position), ranges.map((range) => ({ range, kind: range === first ? 3 : 2 })));
        }
      }
    });
  }

  it("is looked at once, however often aliases repeat it", () => {
    const { analysis, ranges, definition: first } = named(`${draft}people:\n  «osei»: {name: R. Osei}\noutcomes:\n  a: &a {owner: «osei»}\n  b: *a\n`);
    assert.deepEqual(references(analysis, uri, first.start, { includeDeclaration: true }).map(({ range }) => range), ranges);
  });

  it("has no definition where the plan lacks it, and is found elsewhere all the same", () => {
    const { analysis, ranges, definition: first } = named(`${draft}outcomes:\n  a: {owner: «ghost», matters_to: «ghost»}\n`);
    assert.equal(definition(analysis, uri, first.start), null);
    assert.deepEqual(references(analysis, uri, first.start, { includeDeclaration: true }).map(({ range }) => range), ranges);
  });

  it("is nothing in text, on keys of the format and outside of everything", () => {
    const { text, ranges } = marked(`${draft}people:\n  osei: {«»name: R. «»osei}\n# osei «»\ndecision: {pass_when: «»all}\n`);
    const analysis = analyse(text, undefined);
    for (const { start } of ranges) {
      assert.equal(definition(analysis, uri, start), null);
      assert.deepEqual(references(analysis, uri, start, { includeDeclaration: true }), []);
      assert.equal(highlights(analysis, start), null);
    }
    assert.deepEqual(mentionsIn(readPlan("")), []);
  });

  it("is found in a plan that is broken elsewhere", () => {
    const { analysis, definition: first, ranges } = named(`${draft}people:\n  «osei»: {name: R. Osei}\noutcomes:\n  a:\n    owner: «osei»\n    target: [\n`);
    assert.deepEqual(references(analysis, uri, first.start, { includeDeclaration: true }).map(({ range }) => range), ranges);
  });
});
