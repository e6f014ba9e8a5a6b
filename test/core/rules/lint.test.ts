import assert from "node:assert/strict";
import { assess } from "../../../src/core/analyse";
import type { Finding } from "../../../src/core/rules/finding";
import { type ActiveRule, lint } from "../../../src/core/rules/lint";
import type { JudgedPlan, Observation, Rule, Visitor } from "../../../src/core/rules/rule";
import { always } from "../../../src/core/rules/severity";
import { found, marked } from "./findings";
import { basicFindingsIn, smallPlan } from "./small-plan";

describe("lint", () => {
  it("lists findings in the order of the text", () => {
    const findings = basicFindingsIn('pov: "1"\nid: a\ntitle: b\ncustomer: c\ncurrency: USDD\nscope: {outt: []}\ndecision: {decided_by: x}\n');
    const starts = findings.map(({ span }) => span.start);
    assert.deepEqual(starts, starts.toSorted((a, b) => a - b));
  });

  it("shows the same thing once", () => {
    const twice: Observation = { at: "title", message: "Twice." };
    assert.equal(findingsBy(() => [twice, twice]).length, 1);
  });

  it("marks the value, the key, or the nearest key above what is missing", () => {
    const text = smallPlan("");
    const marks = findingsBy(() => [
      { at: "customer", message: "value" },
      { at: "currency", message: "key", onKey: true },
      { at: "commitment.due", message: "missing" },
      { at: "agreements", message: "nowhere" },
    ]).map((finding) => [finding.message, marked(text, finding)]);
    assert.deepEqual(marks, [["nowhere", "pov"], ["key", "currency"], ["value", "Northwind Example Ltd"], ["missing", "commitment"]]);
  });

  it("never underlines more than a line", () => {
    const text = smallPlan("");
    assert.deepEqual(findingsBy(() => [{ at: "people", message: "whole" }]).map((finding) => marked(text, finding)), ["people"]);
    assert.deepEqual(findingsBy(() => [{ at: "", message: "plan" }]).map((finding) => marked(text, finding)), ['pov: "1"']);
  });

  it("says so when a rule fails, and goes on", () => {
    const broken: Rule = { ...rule(() => []), id: "broken", visit: { plan: () => { throw new Error("no such thing"); } } };
    const { findings } = lint(judged(), [broken, rule(() => [{ at: "title", message: "Still here." }])].map(active));
    assert.deepEqual(findings.map(({ rule: id, severity, failure }) => [id, severity, failure]), [["broken", "error", true], ["tried", "warning", undefined]]);
    assert.match(findings[0]?.message ?? "", /The rule broken failed.*please report it.*no such thing/u);
  });

  it("shows reading problems under their own rules, with what was meant as a fix", () => {
    const [finding] = found("schema", "status: agred");
    assert.equal(finding?.path, "status");
    assert.deepEqual(finding.fixes.map(({ title }) => title), ["Change to “agreed”"]);
  });

  it("works out the fixes that need somebody to look once, and not before somebody asks", () => {
    let asked = 0;
    const [safe, other] = [{ title: "Safe", edits: [] }, { title: "Other", edits: [] }];
    const [finding] = findingsBy(() => [{ at: "title", message: "Told.", safeFixes: [safe], fixes: () => { asked += 1; return [other]; } }]);
    assert.deepEqual([asked, finding?.safeFixes], [0, [safe]]);
    assert.deepEqual([finding?.fixes, finding?.fixes, asked], [[safe, other], [safe, other], 1]);
  });

  it("asks for nothing in an empty file but the beginning", () => {
    for (const text of ["", "\n", "# nothing yet\n", "---\n"]) assert.deepEqual(basicFindingsIn(text).map(({ rule: id }) => id), ["schema"], JSON.stringify(text));
  });

  it("judges a first draft at once", () => {
    const draft = 'pov: "1"\nid: a\ntitle: b\ncurrency: USD\ncustomer: c\n';
    assert.deepEqual(basicFindingsIn(draft).map(({ rule: id, severity }) => `${id} ${severity}`), ["executive-sponsor warning", "no-outcome warning", "commitment-missing hint"]);
  });
});

describe("one cause makes one finding", () => {
  const cases: readonly (readonly [cause: string, excerpt: string, rules: readonly string[]])[] = [
    ["an unreadable baseline is not a missing one", "outcomes: {a: {baseline: fourteen, target: 1 h}}", ["quantity-form"]],
    ["an unreadable target is not a missing one", "outcomes: {a: {baseline: 14 h, target: {reduction: half}}}", ["quantity-form"]],
    ["a baseline without a value is reported where it stands", "outcomes: {a: {baseline: {source: logs}, target: 1 h}}", ["schema"]],
    ["an unreadable role may be the sponsor's", "people: {osei: {name: R. Osei, roles: [executive-sponser]}, lindt: {name: M. Lindt}}", ["schema"]],
    ["an unreadable person may be the sponsor", "people: {osei: R. Osei, lindt: {name: M. Lindt}}", ["schema"]],
    ["unreadable people are no strangers", "people: 5\ndecision: {decided_by: osei}", ["schema"]],
    ["an unreadable outcome is not a missing one", "outcomes: {a: 14 h}", ["schema"]],
    ["a misspelt key is not a missing one", "outcomes: {a: {basline: 14 h, target: 1 h}}", ["unknown-key"]],
    ["a misspelt section is not a missing one", "commitment:\ncommitmnt: {statement: We will sign by Friday.}", ["unknown-key"]],
    ["somebody unknown is unknown once", "decision: {decided_by: haddad}\nagreements: [{by: haddad, date: 2026-02-27}]", ["unknown-person"]],
    ["an unreadable commitment is not a missing one", "commitment: soon", ["schema"]],
  ];
  for (const [cause, excerpt, rules] of cases) {
    it(cause, () => {
      assert.deepEqual(basicFindingsIn(smallPlan(excerpt)).map(({ rule: id }) => id), rules);
    });
  }

  it("a break that swallows the sections below it makes no unknown keys of them", () => {
    const broken = smallPlan("").replace("customer: Northwind Example Ltd", "customer: Northwind: Berlin");
    assert.deepEqual(basicFindingsIn(broken).flatMap(({ rule: id }) => (id === "yaml" || id === "unknown-key" ? [id] : [])), ["yaml"]);
  });

  it("broken YAML hides nothing and invents nothing elsewhere", () => {
    const broken = smallPlan("people:\n  osei: {name: R. Osei, roles: [executive-sponsor\n  lindt: {name: M. Lindt}\nscope: {outt: [x]}");
    const rules = basicFindingsIn(broken).map(({ rule: id }) => id);
    assert.ok(rules.includes("yaml"));
    assert.ok(rules.includes("unknown-key"), "The rest of the plan is judged");
    assert.deepEqual(rules.filter((id) => id !== "yaml" && id !== "unknown-key"), []);
  });
});

function judged(): JudgedPlan {
  return assess(smallPlan(""), undefined);
}

function active(one: Rule): ActiveRule {
  return { rule: one, severity: undefined, options: {} };
}

type See = NonNullable<Visitor["plan"]>;

function findingsBy(see: See): readonly Finding[] {
  return lint(judged(), [active(rule(see))]).findings;
}

function rule(see: See): Rule {
  return { id: "tried", category: "hygiene", severity: always("warning"), summary: "", why: "", good: [], bad: [], visit: { plan: see } };
}
