import assert from "node:assert/strict";
import { applyEdits } from "../../../src/core/edit/apply-edits";
import { examplePlan } from "../../../src/core/rules/example-plan";
import { found, messages } from "./findings";

describe("outcome-count", () => {
  it("takes moved outcomes out of the pass rule, and keeps comments", () => {
    const excerpt = "outcomes:\n  a: {baseline: 2 h, target: 1 h}\n  b: {baseline: 2 h, target: 1 h}\n  c: {baseline: 2 h, target: 1 h}\n  # the fourth\n  d:\n    metric: calls, a day\n    baseline: 2 h\n  e: {baseline: 2 h, target: 1 h}\ndecision: {pass_when: [a, d]}";
    const [finding] = found("outcome-count", excerpt);
    assert.equal(finding?.message, "5 outcomes. Pick the 1 to 3 the sponsor would pay for.");
    assert.equal(finding.fixes[0]?.title, "Move “d”, “e” to scope.later");
    const fixed = applyEdits(examplePlan(excerpt), finding.fixes[0].edits);
    assert.match(fixed, / c: \{[^}]*\}\n {2}# the fourth\nbusiness_case/u);
    assert.match(fixed, /later: \["calls, a day", e\]/u);
    assert.match(fixed, /pass_when: \[a\]/u);
  });
});

describe("feature-checklist", () => {
  const statements = (...texts: readonly string[]): string => `outcomes:\n${texts.map((text, index) => `  o${index}: {statement: "${text}"}\n`).join("")}`;
  const isFound = (text: string): boolean => messages("feature-checklist", statements(text)).length > 0;

  it("knows a capability in its usual clothes", () => {
    for (const text of ["Does it integrate with SFDC?", "Will the platform scale?", "Ability to filter", "It has an API", "Dark mode", "sso for everybody", "Compliant with ISO 27001", "Support for French"]) {
      assert.ok(isFound(text), text);
    }
  });

  it("leaves alone what only looks like one", () => {
    for (const text of ["Candidates are screened in half the time.", "Doing the report takes a minute.", "Analysts are capable people.", "Will Turner signs off in a day.", "Resso reports"]) {
      assert.ok(!isFound(text), text);
    }
  });

  it("accepts a number with a unit only beside a baseline", () => {
    const outcome = "statement: The ability to close 28 cases a week";
    assert.equal(messages("feature-checklist", `outcomes: {a: {${outcome}}}`).length, 1);
    assert.equal(messages("feature-checklist", `outcomes: {a: {${outcome}, baseline: 23 case/week}}`).length, 0);
  });

  it("knows a metric that is answered with yes or no", () => {
    assert.deepEqual(messages("feature-checklist", "outcomes: {a: {statement: Single sign-on for everybody, target: yes}}"), [
      "“Single sign-on for everybody” tests a feature. What gets faster, cheaper or safer if it can?",
    ]);
  });

  it("shortens what runs on", () => {
    const [message = ""] = messages("feature-checklist", statements(`Can the system ${"export and import ".repeat(20)}?`));
    assert.match(message, /^“Can the system (?:export and import )+(?:export|export and)? ?…” tests a feature\./u);
  });
});
