import assert from "node:assert/strict";
import { analyse } from "../../../src/core/analyse";
import { usualSettings } from "../../../src/core/config/settings";
import { applyEdits } from "../../../src/core/edit/apply-edits";
import { readPlan } from "../../../src/core/plan/read-plan";
import { examplePlan } from "../../../src/core/rules/example-plan";
import { rules } from "../../../src/core/rules";
import type { Finding } from "../../../src/core/rules/finding";
import type { BadExample, Example, Rule } from "../../../src/core/rules/rule";
import { findingsBy, findingsIn, shippedPlans } from "./findings";

describe("the examples of the rules hold", () => {
  it("the complete plan has no finding, under any preset", () => {
    for (const preset of ["recommended", "strict"] as const) {
      const { findings } = analyse(examplePlan(""), "2026-03-02", { settings: { ...usualSettings, preset } });
      assert.deepEqual(findings.map(({ rule, message }) => `${rule}: ${message}`), [], preset);
    }
  });

  for (const rule of rules) {
    for (const example of rule.good) {
      it(`${rule.id} accepts: ${example.title}`, () => {
        assert.deepEqual(judgedBy(rule, example, examplePlan(example.plan)).map(({ message }) => message), []);
      });
    }
    for (const example of rule.bad) {
      it(`${rule.id} finds: ${example.title}`, () => {
        checkBad(rule, example);
      });
    }
  }

  it("every rule has a good and a bad example", () => {
    assert.deepEqual(rules.filter(({ good, bad }) => good.length === 0 || bad.length === 0).map(({ id }) => id), []);
  });

  it("every rule that promises a fix shows one, and the other way round", () => {
    const shown = rules.filter(({ bad }) => bad.some(({ fixed }) => fixed !== undefined)).map(({ id }) => id);
    assert.deepEqual(shown, rules.filter(({ fix }) => fix !== undefined).map(({ id }) => id));
  });
});

describe("the shipped plans", () => {
  it("have no finding but hints, at the end of their time", () => {
    const ends = ["2026-03-16", "2026-06-30", "2026-05-07"];
    assert.deepEqual(shippedPlans.map((text, index) => findingsIn(text, ends[index]).filter(({ severity }) => severity !== "hint").map(({ rule, message }) => `${rule}: ${message}`)), [[], [], []]);
  });
});

/** One finding, which every fix of it mends. */
function checkBad(rule: Rule, example: BadExample): void {
  const { plan, message, fixed } = example;
  const text = examplePlan(plan);
  const findings = judgedBy(rule, example, text);
  assert.deepEqual(findings.map((finding) => finding.message), [message]);
  const fixes = findings[0]?.fixes ?? [];
  for (const { title, edits } of fixes) {
    assert.deepEqual(judgedBy(rule, example, applyEdits(text, edits)), [], `“${title}” mends it`);
  }
  if (fixed === undefined) return;
  assert.equal(applyEdits(text, fixes[0]?.edits ?? []), examplePlan(fixed));
}

function judgedBy(rule: Rule, { asOf, neighbours = [], earlier }: Example, text: string): readonly Finding[] {
  const versions = earlier === undefined ? [] : [{ reading: readPlan(examplePlan(earlier)), date: undefined }];
  return findingsBy(rule, text, asOf, { neighbours, earlier: versions });
}
