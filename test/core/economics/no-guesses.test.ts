import assert from "node:assert/strict";
import { describe, it } from "mocha";
import { analyse } from "../../../src/core/analyse";
import { figuresOf, planText, reasonsOf, valued } from "./plan";

const outcome = (numbers: string, benefit: string): string => planText({ outcomes: `a: {${numbers}, benefit: {${benefit}}}` });

describe("nothing is guessed, dropped or paid by mistake", () => {
  it("time that rises is not time saved", () => {
    const rising = (metric: string): string =>
      outcome(`${metric}baseline: 10 h/report, target: 15 h/report`, "driver: time-saved, volume: 100 report/year, rate: 50 USD/h");
    assert.match(reasonsOf(rising(""))[0] ?? "", /“time-saved” pays for a metric that falls, and the target of “a” lies above its baseline/u);
    assert.equal(Math.round(figuresOf(rising("metric: {name: hours given back, direction: increase}, ")).benefits[0]?.annual ?? 0), 25_000);
  });

  it("an outlay in a schedule stays as large as it is", () => {
    const text = outcome("baseline: 3 h, target: 1 h", "driver: cash-flow, initial: -5000 USD, amounts: [1000 USD], risk_adjustment: 50 %");
    assert.deepEqual([figuresOf(text).benefits[0]?.initial, figuresOf(text).benefits[0]?.years[0]], [-5_000, 500]);
  });

  it("a schedule longer than the horizon is refused", () => {
    const text = planText({
      outcomes: "a: {baseline: 3 h, target: 1 h, benefit: {driver: cash-flow, amounts: [1 USD, 2 USD]}}",
      businessCase: "horizon: 1 year, costs: {fee: {kind: vendor, amounts: [10 USD, 90000 USD]}}",
    });
    const reasons = reasonsOf(text);
    assert.equal(reasons.length, 2);
    for (const reason of reasons) assert.match(reason, /names 2 years, and the horizon has 1/u);
  });

  it("a fixed amount beside factors is refused", () => {
    const text = outcome("baseline: 9 ticket, target: 1 ticket", "driver: cost-avoided, amount: 1000 USD/year, cost: 15 USD/ticket");
    assert.match(reasonsOf(text)[0] ?? "", /has “amount” and also “cost”/u);
  });

  it("a metric that is money needs no cost per unit", () => {
    const text = outcome("baseline: 90000 USD/month, target: 20000 USD/month", "driver: cost-avoided");
    assert.equal(Math.round(figuresOf(text).benefits[0]?.annual ?? 0), 840_000);
  });

  it("a percentage is not compared with a bare number", () => {
    const measured = (limit: string, reading: string): boolean | undefined =>
      analyse(
        outcome(
          `baseline: 3 h, target: 1 h, guardrails: {q: {limit: ${limit}}}, measurements: [{date: 2026-03-01, value: 1 h, guardrails: {q: ${reading}}}]`,
          "driver: cost-avoided, amount: 1000 USD/year",
        ),
        undefined,
      ).assessments.get("a")?.guardrails[0]?.held;
    assert.deepEqual([measured("6", "8.0 %"), measured("6 %", "5"), measured("6 %", "5.9 %"), measured("6", "7")], [undefined, undefined, true, false]);
  });

  it("and the finding says so", () => {
    const text = outcome(
      "baseline: 3 h, target: 1 h, guardrails: {q: {name: returned cases, limit: 6}}, measurements: [{date: 2026-03-01, value: 1 h, guardrails: {q: 8.0 %}}]",
      "driver: none, reason: counted elsewhere",
    );
    const found = analyse(text, undefined).findings.filter(({ rule }) => rule === "unit-mismatch");
    assert.deepEqual(found.map(({ message }) => message), ["Limit of “returned cases” in no unit, reading in %: these cannot be compared. Write both in one unit."]);
  });

  it("a reading of a guardrail that does not exist is named", () => {
    const text = outcome(
      "baseline: 3 h, target: 1 h, guardrails: {returned: {limit: 6 %}}, measurements: [{date: 2026-03-01, value: 1 h, guardrails: {retruned: 5 %}}]",
      "driver: none, reason: counted elsewhere",
    );
    assert.deepEqual(analyse(text, undefined).problems.map(({ message }) => message), [
      "“retruned” is not a guardrail of this outcome, so nothing compares it. Did you mean “returned”?",
    ]);
  });

  it("says what would cancel a count that is left over", () => {
    const text = outcome("baseline: 9 h/report, target: 1 h/report", "driver: time-saved, volume: 100 report/year/person, rate: 50 USD/h");
    assert.match(valued(text).leftovers[0]?.message ?? "", /Multiply by the number of people, such as 20 person/u);
  });
});

describe("a number that is split by its thousands comma", () => {
  const problems = (body: string): readonly string[] =>
    analyse(`pov: "1"\nid: a\ntitle: A\ncurrency: USD\ncustomer: B\n${body}\n`, undefined).problems.map(({ message, correction }) => `${message} → ${correction?.edits[0]?.text ?? ""}`);

  for (const [written, plain] of [
    ["30,000 USD/year", "30000 USD/year"],
    ["$200,000", "200000 USD"],
    ["1,200,000 USD", "1200000 USD"],
  ] as const) {
    it(`${written} is one problem`, () => {
      assert.deepEqual(problems(`business_case: {costs: {fee: {kind: vendor, amount: ${written}, basis: list price}}}`), [
        `A comma inside { } starts a new key, so “${written}” is cut after the first one. Numbers have no thousands separator: write ${plain}. → ${plain}`,
      ]);
    });
  }

  it("in a list, and by the comma of its decimals, is one problem too", () => {
    assert.deepEqual(problems("business_case: {ramp: [62,5 %, 100 %, 100 %]}"), ["A comma inside [ ] starts a new item, so “62,5 %” is cut after the first one. Numbers have a decimal point and no thousands separator: write 62.5 %. → 62.5 %"]);
    assert.deepEqual(problems("business_case: {costs: {fee: {kind: vendor, amounts: [1,250,000 USD, 30 USD]}}}"), ["A comma inside [ ] starts a new item, so “1,250,000 USD” is cut after the first one. Numbers have a decimal point and no thousands separator: write 1250000 USD. → 1250000 USD"]);
    assert.deepEqual(problems("business_case: {costs: {fee: {kind: vendor, amount: 30 USD, risk_adjustment: 12,5 %}}}"), ["A comma inside { } starts a new key, so “12,5 %” is cut there. Numbers have a decimal point: write 12.5 %. → 12.5 %"]);
    assert.deepEqual(problems("business_case: {ramp: [50 %,75 %, 100 %]}"), []);
  });

  it("a bare 1 where a share is meant gets no guess", () => {
    assert.deepEqual(problems("business_case: {ramp: [0.5, 1]}"), ["0.5 has no unit: write 50 %. → 50 %", "1 has no unit. Write it with one, such as 50 %. → "]);
  });
});
