import assert from "node:assert/strict";
import fc from "fast-check";
import { describe, it } from "mocha";
import { internalRate, modifiedInternalRate, signChanges } from "../../../src/core/economics/internal-rate";
import { paybackOf } from "../../../src/core/economics/payback";
import { presentValueOf } from "./present-value";
import { figuresOf, planText } from "./plan";

describe("payback", () => {
  it("is the first whole month, each year's net spread evenly", () => {
    assert.deepEqual(paybackOf(-100, [120, 0]), { status: "reached", months: 10, years: 100 / 120 });
    assert.deepEqual(paybackOf(-100, [50, 100]), { status: "reached", months: 18, years: 1.5 });
    assert.equal(paybackOf(-100, [120.0001, 0]).months, 10);
    assert.equal(paybackOf(-100, [119, 0]).months, 11);
  });

  it("at the end of a year is that year's last month", () => {
    assert.equal(paybackOf(-120, [120]).months, 12);
    assert.equal(paybackOf(-0.3, [0.1, 0.2]).months, 24);
  });

  it("may not be reached", () => {
    assert.deepEqual(paybackOf(-100, [10, 20]), { status: "not-reached", months: null, years: null });
    assert.deepEqual(paybackOf(-100, [-10, 0]), { status: "not-reached", months: null, years: null });
  });

  it("needs an initial investment", () => {
    assert.deepEqual(paybackOf(0, [10, 20]), { status: "no-initial-investment", months: null, years: null });
  });

  it("counts what the first years cost, also without anything paid at the start", () => {
    assert.deepEqual(paybackOf(0, [-60, 120]), { status: "reached", months: 18, years: 1.5 });
    assert.equal(paybackOf(10, [-60, 20, 20]).status, "not-reached");
    assert.equal(paybackOf(10, [-10, 20]).status, "no-initial-investment");
  });

  it("is the month in which the money is back, for any flow", () => {
    fc.assert(
      fc.property(fc.double({ min: -1e6, max: -1, noNaN: true }), fc.array(fc.double({ min: -1e5, max: 1e6, noNaN: true }), { minLength: 1, maxLength: 6 }), (initial, years) => {
        const { months } = paybackOf(initial, years);
        const afterMonths = (count: number): number => Array.from({ length: count }, (_, month) => (years[Math.floor(month / 12)] ?? 0) / 12).reduce((sum, net) => sum + net, initial);
        if (months === null) return;
        assert.ok(afterMonths(months) >= -1e-3, `back after ${months}`);
        assert.ok(afterMonths(months - 1) < 1e-3, `not back after ${months - 1}`);
      }),
    );
  });
});

describe("the internal rate of return", () => {
  it("needs exactly one change of sign", () => {
    assert.equal(internalRate(-100, [-10, -20]), null);
    assert.equal(internalRate(-100, [230, -132]), null);
    assert.equal(internalRate(100, [20]), null);
    assert.equal(signChanges([-1, 0, 2, 0, -3]), 2);
  });

  it("may be negative, and very high", () => {
    assert.ok(Math.abs((internalRate(-100, [50, 25]) ?? 0) - -0.1909830056) < 1e-9);
    assert.ok(Math.abs((internalRate(-1, [1_001]) ?? 0) - 1_000) < 1e-6);
  });

  it("is the rate at which the net present value is 0", () => {
    const amount = fc.double({ min: 1, max: 1e6, noNaN: true });
    fc.assert(
      fc.property(amount, fc.array(amount, { minLength: 1, maxLength: 8 }), (paid, earned) => {
        const rate = internalRate(-paid, earned);
        assert.ok(rate !== null);
        assert.ok(Math.abs(presentValueOf(rate, -paid, earned)) < 1e-6 * Math.max(paid, ...earned));
      }),
    );
  });

  it("has no modified form without both paying and earning", () => {
    assert.equal(modifiedInternalRate(0, [10], 0.1, 0.1), null);
    assert.equal(modifiedInternalRate(-10, [-10], 0.1, 0.1), null);
  });
});

describe("a scenario's figures", () => {
  const plan = (scale: number, order: "ab" | "ba", rate = 10): string => {
    const a = `a: {baseline: 3 h, target: 1 h, benefit: {driver: cost-avoided, amount: ${(1000 * scale).toFixed(6)} USD/year}}`;
    const b = `b: {baseline: 3 h, target: 1 h, benefit: {driver: cost-avoided, amount: ${(700 * scale).toFixed(6)} USD/year, risk_adjustment: 10 %}}`;
    const costs = [`fee: {kind: vendor, amount: ${(900 * scale).toFixed(6)} USD/year}`, `setup: {kind: internal, amount: ${(800 * scale).toFixed(6)} USD}`];
    return planText({
      outcomes: order === "ab" ? `${a}, ${b}` : `${b}, ${a}`,
      businessCase: `discount_rate: ${rate} %, costs: {${(order === "ab" ? costs : [...costs].reverse()).join(", ")}}`,
    });
  };
  const near = (one: number | null, other: number | null): void => {
    assert.ok(one !== null && other !== null && Math.abs(one - other) <= 1e-6 * Math.max(1, Math.abs(other)), `${String(one)} is not ${String(other)}`);
  };

  it("scale with all money, and the ROI stays", () => {
    const one = figuresOf(plan(1, "ab"));
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 1000 }), (scale) => {
        const scaled = figuresOf(plan(scale, "ab"));
        near(scaled.npv, one.npv * scale);
        near(scaled.roi, one.roi);
        assert.deepEqual(scaled.payback.months, one.payback.months);
      }),
      { numRuns: 15 },
    );
  });

  it("do not depend on the order of outcomes and costs", () => {
    near(figuresOf(plan(1, "ab")).npv, figuresOf(plan(1, "ba")).npv);
  });

  it("fall as the discount rate rises", () => {
    const npvs = [0, 5, 10, 20, 50].map((rate) => figuresOf(plan(1, "ab", rate)).npv);
    assert.deepEqual(npvs, [...npvs].sort((a, b) => b - a));
  });

  it("have no ratio to no cost", () => {
    const { roi, benefitCostRatio, npv, payback } = figuresOf(
      planText({ outcomes: "a: {baseline: 3 h, target: 1 h, benefit: {driver: cost-avoided, amount: 1000 USD/year}}", businessCase: "horizon: 1 year, discount_rate: 0 %" }),
    );
    assert.deepEqual([roi, benefitCostRatio, npv, payback.status], [null, null, 1000, "no-initial-investment"]);
  });

  it("show the ROI by the plan's method and the two others beside it", () => {
    const by = (method: string): ReturnType<typeof figuresOf> =>
      figuresOf(
        planText({
          outcomes: "a: {baseline: 3 h, target: 1 h, benefit: {driver: cost-avoided, amount: 500 USD/year}}",
          businessCase: `method: ${method}, horizon: 2 year, costs: {setup: {kind: vendor, amount: 400 USD}, fee: {kind: vendor, amount: 100 USD/year}}`,
        }),
      );
    near(by("simple").roi, (1000 - 600) / 600);
    near(by("nucleus").roi, 400 / 400);
    const pvBenefits = presentValueOf(0.1, 0, [500, 500]);
    const pvCosts = presentValueOf(0.1, 400, [100, 100]);
    near(by("tei").roi, (pvBenefits - pvCosts) / pvCosts);
    assert.deepEqual([by("tei").roiSimple, by("tei").roiNucleus], [by("simple").roi, by("nucleus").roi]);
  });

  it("count a result that is worse than the baseline as a loss", () => {
    const text = planText({
      outcomes:
        "a: {metric: {name: effort, direction: decrease}, baseline: 2 h/report, target: 1 h/report, measurements: [{date: 2026-03-01, value: 3 h/report}], benefit: {driver: time-saved, volume: 10 report/year, rate: 10 USD/h}}",
    });
    assert.equal(Math.round(figuresOf(text, "measured").benefits[0]?.annual ?? 0), -100);
  });
});
