import assert from "node:assert/strict";
import { basicFindingsIn, smallPlan } from "./small-plan";

describe("schema: what keeps a plan from being valued", () => {
  const found = (excerpt: string): readonly string[] => basicFindingsIn(smallPlan(excerpt)).map(({ rule, severity, path }) => `${rule} ${severity} ${path}`);
  const benefit = (fields: string): string => `outcomes: {a: {owner: lindt, baseline: 14 h/report, target: 12 min/report, benefit: {${fields}}}}`;
  const costs = "costs: {subscription: {kind: vendor, amount: 30000 USD/year}}";

  it("is found in the terms of the business case", () => {
    assert.deepEqual(found(`business_case: {horizon: 2.5 year, ${costs}}`), ["schema error business_case.horizon"]);
    assert.deepEqual(found(`business_case: {discount_rate: -100 %, ${costs}}`), ["schema error business_case.discount_rate"]);
    assert.deepEqual(found("business_case: {costs: {subscription: {kind: vendor}}}"), ["schema error business_case.costs.subscription"]);
  });

  it("is found in a benefit that lacks a factor", () => {
    assert.deepEqual(found(benefit("driver: time-saved, volume: 192 report/year, rate: []")), ["schema error outcomes.a.benefit"]);
    const alone = found(benefit("driver: cost-avoided"));
    assert.deepEqual([alone.length, alone[0]?.replace(/^\S+ /u, "")], [1, "error outcomes.a.benefit"]);
  });

  it("is found in a rate that is missing, or turns into another currency", () => {
    const inEuro = benefit("driver: time-saved, volume: 192 report/year, rate: 68 EUR/h");
    assert.deepEqual(found(inEuro), ["currency error outcomes.a.benefit.rate"]);
    assert.deepEqual(found(`${inEuro}\nexchange_rates: {EUR: {rate: 1.08 GBP/EUR, date: 2026-01-01}}`), ["currency error exchange_rates.EUR.rate"]);
  });

  it("is found in a target that is no change", () => {
    assert.deepEqual(found(benefit("driver: time-saved, volume: 192 report/year, rate: 68 USD/h").replace("12 min", "14 h")), ["schema error outcomes.a.target"]);
  });

  it("is found in a metric that moves against what its driver pays for", () => {
    assert.deepEqual(found(benefit("driver: throughput, margin: 10 USD/report")), ["schema error outcomes.a.target"]);
  });

  it("is not said twice, and not of what is only unfinished", () => {
    assert.deepEqual(found(benefit("driver: time-saved, volume: 192 report/year")), ["schema error outcomes.a.benefit"]);
    assert.deepEqual(found(benefit("driver: time-saved, volume: 192 report/year, rate: 68 h")), ["unit-mismatch error outcomes.a.benefit.rate"]);
    assert.deepEqual(found(benefit("driver: time-saved, volume: 192 report, rate: 68 USD/h")), ["unit-mismatch error outcomes.a.benefit"]);
    assert.deepEqual(found(benefit("driver: time-saved, volume: 192 report/year, rate: 68 USD/h").replace("12 min/report", "50 %")), ["unit-mismatch error outcomes.a.target"]);
    assert.deepEqual(found(benefit("driver: time-saved, volume: 192 report/year, rate: 68 USD/h").replace("baseline: 14 h/report, ", "")), ["baseline-missing error outcomes.a.baseline"]);
    assert.deepEqual(found("outcomes: {a: {owner: lindt, baseline: 14 h/report, target: 12 min/report}}\nbusiness_case: {horizon: 2.5 year}"), []);
  });
});
