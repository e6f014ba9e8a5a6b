import assert from "node:assert/strict";
import { describe, it } from "mocha";
import { readPlan } from "../../../src/core/plan/read-plan";
import { after, labels, offered, top } from "./offered";

const outcome = (line: string): string => `${top}outcomes:\n  report-time:\n    baseline: 14 h/report\n    ${line}`;

describe("completing values that are yet to be known", () => {
  for (const [marked, expected] of [
    ["inputs:\n  rate: ‸", ["68 USD/h", "{value: 68 USD/h, source: …}"]],
    ["currency: EUR\ninputs:\n  rate: ‸", ["68 EUR/h", "{value: 68 EUR/h, source: …}"]],
    ["inputs:\n  a: {value: 20 person, low: ‸}", ["20 person"]],
    ["people:\n  a: ‸", ["{name: …, roles: [executive-sponsor]}"]],
    ["timeline: ‸", ["{start: 2026-03-02, end: 2026-03-16}"]],
    ["business_case:\n  horizon: ‸", ["3 year"]],
    ["business_case:\n  discount_rate: ‸", ["10 %"]],
    ["business_case:\n  ramp: ‸", ["[60 %, 100 %, 100 %]"]],
    ["business_case:\n  ramp: [‸]", ["60 %"]],
    ["business_case:\n  ramp: [60 %, ‸]", ["100 %"]],
    ["currency: EUR\nbusiness_case:\n  costs: ‸", ["{subscription: {kind: vendor, amount: 30000 EUR/year}}"]],
    ["outcomes:\n  x: ‸", ["{baseline: 14 h/report, target: 12 min/report}"]],
    [outcome("target: ‸"), ["12 h/report", "{reduction: 5 %}", "{increase: 30 %}"]],
    [outcome("target:‸"), ["12 h/report", "{reduction: 5 %}", "{increase: 30 %}"]],
    [outcome("measurements:\n      - {date: 2026-03-09, value: ‸}"), ["11 h/report"]],
    [outcome("measurements: [{date: 2026-03-09, value: ‸}]").replace("14 h/report", "{value: 14 h/report, source: x}"), ["11 h/report"]],
    [outcome("benefit: {driver: time-saved, capture: ‸}").replace(/inputs:[^]*timeline/u, "timeline"), ["50 %"]],
    [`${top}  phases: ‸`, ["[{name: …, start: 2026-03-03, end: 2026-03-16}]"]],
    [outcome("measurements: ‸"), ["[{date: 2026-03-02, value: 11 h/report, by: lindt}]"]],
    ["problem: ‸", ["{pain: …, why_now: …, status_quo: …}"]],
    ["risks:\n  r: ‸", ["{text: …, likelihood: medium}"]],
    [`${top}exchange_rates: ‸`, ["{USD: {rate: 1.08 EUR/USD, date: 2026-03-02}}"]],
    [`${top}decision: ‸`, ["{pass_when: all, decided_by: osei, date: 2026-03-17}"]],
    ["decision:\n  stop_when: ‸", ["[…]"]],
  ] as const) {
    it(`offers ${expected.join(" and ")} at ${JSON.stringify(marked.slice(-40))}`, () => {
      assert.deepEqual(labels(marked), expected);
    });
  }

  it("lets the amount be filled in, and each part of a record", () => {
    assert.equal(offered("business_case:\n  horizon: ‸")[0]?.textEdit?.newText, "${1:3} year");
    assert.equal(offered("risks:\n  r: ‸")[0]?.textEdit?.newText, "{text: ${1:…}, likelihood: ${2|medium,low,high|}}");
  });

  it("offers what can be read", () => {
    const sections = ["problem", "risks", "scope", "decision", "commitment", "agreements", "business_case", "exchange_rates", "outcomes"];
    for (const section of sections) {
      const marked = `${top}${section}: ‸\n`;
      const [first = ""] = labels(marked);
      assert.deepEqual(readPlan(after(marked, first)).problems.map(({ message }) => message), [], section);
    }
  });

  it("offers no example once a number is begun, nor in front of one", () => {
    assert.ok(!labels("business_case:\n  horizon: 3‸").includes("3 year"));
    assert.deepEqual(labels("business_case:\n  horizon: ‸5 year"), []);
  });

  it("offers ids for the plan from its customer, its outcome and its title", () => {
    assert.deepEqual(labels("id: ‸\ntitle: Weekly pipeline risk report\ncustomer:\n  name: Northwind\n"), ["northwind-weekly-pipeline-risk"]);
    assert.deepEqual(labels("id: ‸\ntitle: A plan\ncustomer: {name: Müller & Söhne, industry: x}\noutcomes:\n  report_time:\n    statement: x"), ["muller-sohne-report-time", "muller-sohne-a-plan"]);
    assert.deepEqual(labels("id: ‸\ncustomer:\n  industry: x\n  name: \"O'Neil, Inc\"\ntitle: 'Less work' # soon\n"), ["oneil-inc-less-work"]);
    assert.deepEqual(labels("id: ‸\ncustomer: Northwind # since May\ntitle: x"), ["northwind-x"]);
    assert.deepEqual(labels("id: ‸\n"), []);
  });
});
