import assert from "node:assert/strict";
import { describe, it } from "mocha";
import { after, labels, offered, top } from "./offered";

const outcome = (line: string): string => `${top}outcomes:\n  report-time:\n    baseline: 14 h/report\n    ${line}`;

describe("completing values of a plan", () => {
  for (const [marked, expected] of [
    ["status: ‸", ["draft", "proposed", "agreed", "running", "concluded", "closed"]],
    ["status: \"dr‸\"", ["draft", "proposed", "agreed", "running", "concluded", "closed"]],
    ["people:\n  a: {side: ‸}", ["customer", "vendor"]],
    ["commitment:\n  steps:\n    - {step: x, done: ‸}", ["true", "false"]],
    ["scope:\n  changes:\n    - decision: ‸", ["accepted", "deferred", "rejected"]],
    [outcome("owner: ‸"), ["osei", "lindt"]],
    [outcome("owner: \"‸\""), ["osei", "lindt"]],
    [outcome("owner:\n      ‸"), ["osei", "lindt"]],
    [`${top}  checkpoints:\n    - {name: x, date: 2026-03-09, attendees: [osei, ‸]}`, ["lindt"]],
    [outcome("benefit: {driver: time-saved, rate: ‸}"), ["hourly_rate", "68 EUR/h"]],
    [outcome("benefit: {driver: time-saved, volume: [users, ‸]}"), ["hourly_rate", "reports_per_year", "192 report/year"]],
    [outcome("benefit: {driver: formula, formula: \"improvement * ‸\"}"), ["baseline", "result", "improvement", "users", "hourly_rate", "reports_per_year", "min", "max"]],
    [`${outcome("owner: osei\n")}decision:\n  pass_when: ‸`, ["all", "any", "report-time"]],
    [`${outcome("owner: osei\n")}decision:\n  pass_when: [‸]`, ["report-time"]],
  ] as const) {
    it(`offers ${expected.join(", ")} at ${JSON.stringify(marked.slice(-40))}`, () => {
      assert.deepEqual(labels(marked), expected);
    });
  }

  for (const [marked, label, expected] of [
    ["status:‸", "draft", "status: draft"],
    ["status: \"dr‸\"", "draft", "status: \"draft\""],
    ["pov: ‸", "1", "pov: \"1\""],
    ["pov: \"‸\"", "1", "pov: \"1\""],
    ["outcomes:\n  a:\n    target: {operator: ‸}", ">=", "outcomes:\n  a:\n    target: {operator: \">=\"}"],
    ["people:\n  a:\n    roles: ‸", "champion", "people:\n  a:\n    roles: [champion]"],
    ["people:\n  a:\n    roles:\n      ‸", "champion", "people:\n  a:\n    roles:\n      - champion"],
    ["people:\n  a:\n    roles:\n      -‸", "champion", "people:\n  a:\n    roles:\n      - champion"],
    ["inputs:\n  a-b: 2 h\noutcomes:\n  a:\n    benefit: {driver: formula, formula: \"result * a‸*2\"}", "a-b", "inputs:\n  a-b: 2 h\noutcomes:\n  a:\n    benefit: {driver: formula, formula: \"result * a-b*2\"}"],
  ] as const) {
    it(`writes ${label} at ${JSON.stringify(marked.slice(-40))}`, () => {
      assert.equal(after(marked, label), expected);
    });
  }

  it("says who people are, what inputs are worth and what words mean", () => {
    const [osei] = offered(outcome("owner: ‸"));
    assert.equal(osei?.detail, "R. Osei, VP Operations");
    assert.match(JSON.stringify(osei.documentation), /executive-sponsor.*Stands behind the project/u);
    const rates = offered(outcome("benefit: {driver: time-saved, rate: ‸}")).map(({ detail }) => detail);
    assert.deepEqual(rates, ["68 EUR/h", "an example"]);
    const costs = offered(outcome("benefit: {driver: error-reduction, cost: ‸}").replace("hourly_rate: {value: 68 EUR/h", "hourly_rate: {value: 68 h")).map(({ detail }) => detail);
    assert.equal(costs[0], "20 person, does not fit: money, or money per unit is wanted");
    assert.match(JSON.stringify(offered("status: ‸")[0]?.documentation), /Still being written/u);
  });

  it("knows ids that were typed since the last analysis", () => {
    assert.deepEqual(labels(outcome("owner: ‸"), { analysis: undefined }), ["osei", "lindt"]);
  });

  it("knows the numbers of inputs that were typed since the last analysis", () => {
    assert.deepEqual(labels(outcome("benefit: {driver: time-saved, rate: ‸}"), { analysis: undefined }), ["hourly_rate", "68 EUR/h"]);
    assert.deepEqual(labels("inputs:\n  a: 68 EUR/h # by HR\n  b:\n    # of all\n    value: '20 person'\n    source: x\noutcomes:\n  o: {benefit: {driver: error-reduction, volume: ‸}}", { analysis: undefined }), ["b", "2400000 shipment/year"]);
  });

  it("offers shares in fields of shares, an example first and only inputs that are shares", () => {
    assert.deepEqual(labels(outcome("benefit: {driver: time-saved, capture: ‸}")), ["50 %"]);
    assert.deepEqual(labels(outcome("benefit: {driver: time-saved, decay: ‸}").replace("users: 20 person", "users: 20 %")), ["5 %", "users"]);
  });

  it("offers only what no schema can when another server offers the rest", () => {
    const served = "beyond-schema";
    assert.deepEqual(labels("status: ‸", { served }), []);
    assert.deepEqual(labels("‸", { served }).filter((label) => !label.startsWith("New ")), []);
    assert.deepEqual(labels(outcome("owner: ‸"), { served }), ["osei", "lindt"]);
    assert.ok(labels("currency: ‸", { served }).includes("EUR"));
  });

  describe("with units", () => {
    for (const [marked, first] of [
      [outcome("target: 12 ‸"), "h/report"],
      [outcome("measurements: [{date: 2026-03-02, value: 12 ‸}]"), "h/report"],
      [outcome("benefit: {driver: time-saved, rate: 50 ‸}"), "EUR/h"],
      [outcome("benefit: {driver: time-saved, capture: 50 ‸}"), "%"],
      [outcome("benefit: {driver: time-saved, volume: 50 ‸}"), "person"],
      [`${top}business_case: {horizon: 3 ‸}`, "year"],
      [`${top}business_case: {costs: {a: {kind: vendor, amount: 30000 ‸}}}`, "EUR/year"],
      [outcome("target: {reduction: 20 ‸}"), "%"],
      [`${top}exchange_rates: {USD: {rate: 0.9 ‸}}`, "EUR/USD"],
      ["inputs:\n  a: {value: 60 km, low: 50 ‸}", "km"],
    ] as const) {
      it(`offers ${first} first at ${JSON.stringify(marked.slice(-45))}`, () => {
        assert.equal(labels(marked)[0], first);
      });
    }

    it("offers points where the baseline is a percentage", () => {
      assert.deepEqual(labels("outcomes:\n  a:\n    baseline: 5 %\n    target: {reduction: 20 ‸}").slice(0, 2), ["%", "pp"]);
      assert.deepEqual(labels(outcome("target: {reduction: 20 ‸}")).slice(0, 2), ["%", "h/report"]);
    });

    it("offers only those that the field can take", () => {
      const found = labels(outcome("benefit: {driver: time-saved, rate: 50 EU‸}"));
      assert.deepEqual(found, ["EUR/h", "EUR/year", "EUR/month", "EUR/workday"]);
    });

    it("also writes the space between number and unit", () => {
      assert.equal(after("inputs:\n  a: 14‸", "h"), "inputs:\n  a: 14 h");
      assert.equal(after("inputs:\n  a: 14h‸", "h"), "inputs:\n  a: 14 h");
      assert.equal(after("inputs:\n  a: 14 h/‸", "h/week"), "inputs:\n  a: 14 h/week");
      assert.equal(after("inputs: {a: 14 ‸}", "%"), "inputs: {a: 14 %}");
    });

    it("says what a unit measures", () => {
      assert.equal(offered(outcome("target: 12 ‸"))[0]?.detail, "time per report");
    });
  });

  describe("with dates", () => {
    for (const [marked, expected] of [
      ["timeline:\n  start: ‸", [["2026-03-02", "Monday, today"], ["2026-03-03", "Tuesday, the next working day"]]],
      ["timeline:\n  start: 2026-03-03\n  end: ‸", [["2026-03-17", "Tuesday, 14 days after the start"], ["2026-04-02", "Thursday, 30 days after the start"]]],
      [outcome("measurements:\n      - date: ‸"), [["2026-03-02", "Monday, today"], ["2026-03-03", "Tuesday, the next working day"]]],
      [`${top}decision: {date: ‸}`, [["2026-03-17", "Tuesday, the next working day after the end"], ["2026-03-23", "Monday, 7 days after the end"]]],
      [`${top}  phases:\n    - {name: a, start: ‸}`, [["2026-03-03", "Tuesday, the start of the timeline"], ["2026-03-16", "Monday, the end of the timeline"]]],
      [`${top}  phases:\n    - {name: a, end: ‸}`, [["2026-03-16", "Monday, the end of the timeline"], ["2026-03-03", "Tuesday, the start of the timeline"]]],
      ["timeline:\n  start: 2026-03-07\n  end: ‸", [["2026-03-23", "Monday, 16 days after the start"], ["2026-04-06", "Monday, 30 days after the start"]]],
      ["outcomes:\n  a:\n    baseline: {period: ‸}", [["2026-02-02/2026-03-01", "Monday–Sunday, the last 4 weeks"], ["2026-01-19/2026-03-01", "Monday–Sunday, the last 6 weeks"]]],
      ["outcomes:\n  a:\n    baseline: {period: 2026-01-05/‸}", [["2026-01-05/2026-01-18", "Monday–Sunday, 2 weeks"], ["2026-01-05/2026-02-01", "Monday–Sunday, 4 weeks"]]],
    ] as const) {
      it(`offers ${expected.map(([day]) => day).join(", ")} at ${JSON.stringify(marked.slice(-35))}`, () => {
        assert.deepEqual(offered(marked).slice(0, 2).map(({ label, detail }) => [label, detail]), expected);
      });
    }

    it("offers no weekend first for what is planned", () => {
      const saturday = { today: "2026-03-07" };
      for (const marked of ["timeline:\n  start: ‸", "timeline:\n  end: 2026-03-14\n  phases: [{name: a, end: ‸}]", "timeline:\n  end: 2026-03-14\ncommitment: {steps: [{step: x, due: ‸}]}", "decision: {date: ‸}"]) {
        assert.match(offered(marked, saturday)[0]?.detail ?? "", /^Monday/u);
      }
      assert.equal(offered(outcome("measurements: [{date: ‸}]"), saturday)[0]?.detail, "Saturday, today");
    });

    it("names days in the language of the editor", () => {
      assert.match(offered("timeline: {start: ‸}", { locale: "de" })[0]?.detail ?? "", /^Montag/u);
      assert.match(offered("timeline: {start: ‸}", { locale: "C" })[0]?.detail ?? "", /^Monday/u);
    });
  });

  describe("with currencies", () => {
    it("offers them with their names, the usual ones first", () => {
      const found = offered("currency: ‸");
      assert.deepEqual(found.slice(0, 3).map(({ label, detail }) => [label, detail]), [["USD", "US Dollar"], ["EUR", "Euro"], ["GBP", "British Pound"]]);
      assert.equal(found.length, 156);
    });

    it("offers the others as keys of exchange rates", () => {
      assert.ok(!labels(`${top}exchange_rates:\n  ‸`).includes("EUR"));
      assert.equal(after("currency: EUR\nexchange_rates:\n  ‸", "USD"), "currency: EUR\nexchange_rates:\n  USD: {rate: 1.00 EUR/USD, date: 2026-03-02}");
    });
  });
});
