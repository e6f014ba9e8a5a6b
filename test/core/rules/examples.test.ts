import assert from "node:assert/strict";
import { applyEdits } from "../../../src/core/edit/apply-edits";
import { examplePlan } from "../../../src/core/rules/example-plan";
import { rules } from "../../../src/core/rules";
import type { BadExample, Rule } from "../../../src/core/rules/rule";
import { findingsIn, shippedPlans } from "./findings";

describe("the examples of the rules hold", () => {
  it("the complete plan has no finding", () => {
    assert.deepEqual(findingsIn(examplePlan("")), []);
  });

  for (const rule of rules) {
    for (const { title, plan } of rule.good) {
      it(`${rule.id} accepts: ${title}`, () => {
        assert.deepEqual(findingsIn(examplePlan(plan)).filter((finding) => finding.rule === rule.id), []);
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
  it("have no finding at all, at the end of their time", () => {
    const ends = ["2026-03-16", "2026-06-30", "2026-05-07"];
    assert.deepEqual(shippedPlans.map((text, index) => findingsIn(text, ends[index]).map(({ rule, message }) => `${rule}: ${message}`)), [[], [], []]);
  });
});

/** One finding and no other: what a rule is about must not set off its neighbours. */
function checkBad(rule: Rule, { plan, message, fixed }: BadExample): void {
  const text = examplePlan(plan);
  const findings = findingsIn(text);
  assert.deepEqual(findings.map((finding) => [finding.rule, finding.message]), [[rule.id, message]]);
  const fixes = findings[0]?.fixes ?? [];
  for (const { title, edits } of fixes) {
    const left = findingsIn(applyEdits(text, edits)).filter((finding) => finding.rule === rule.id);
    assert.deepEqual(left, [], `“${title}” mends it`);
  }
  if (fixed === undefined) return;
  assert.equal(applyEdits(text, fixes[0]?.edits ?? []), examplePlan(fixed));
}
