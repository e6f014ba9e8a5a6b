import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { describe, it } from "mocha";
import { analyse } from "../../../src/core/analyse";
import type { Appraisal } from "../../../src/core/economics/appraisal/appraisal";
import { breakEven } from "../../../src/core/economics/appraisal/break-even";
import { buildReport } from "../../../src/core/report/build-report";
import { whatIf } from "../../../src/core/report/what-if";
import { figuresOf, planText } from "./plan";

const example = (name: string): string => readFileSync(`examples/${name}.pov.yaml`, "utf8");
const appraised = (text: string): Appraisal => {
  const { appraisal } = buildReport(analyse(text, undefined));
  assert.ok(appraisal);
  return appraisal;
};
const percent = (roi: number | null): string => (roi === null ? "none" : (roi * 100).toFixed(1));

describe("the haircut waterfall", () => {
  it("of example 02 goes from 252.5 % with the licence alone to 14.8 %", () => {
    const { waterfall, scenario } = appraised(example("02-thirty-day-pilot"));
    assert.equal(scenario, "measured");
    assert.deepEqual(waterfall.map(({ step, roi }) => `${step} ${percent(roi)}`), [
      "licence-only 252.5", "all-costs 197.4", "capture 48.7", "attribution 48.7", "risk-adjustment 26.4", "ramp 14.8", "decay 14.8",
    ]);
  });

  it("starts at what the vendor is paid once where nothing recurs, and has no ROI where nothing is paid", () => {
    const text = (costs: string): string =>
      planText({ outcomes: "a: {baseline: 3 h, target: 1 h, benefit: {driver: cost-avoided, amount: 1000 USD/year}}", businessCase: `discount_rate: 0 %, costs: {${costs}}` });
    assert.equal(percent(appraised(text("box: {kind: vendor, amount: 1500 USD, risk_adjustment: 100 %}")).waterfall[0]?.roi ?? null), "100.0");
    assert.equal(appraised(text("team: {kind: internal, amount: 1500 USD}")).waterfall[0]?.roi, null);
  });
});

describe("the tornado", () => {
  it("moves ranged inputs over their range, others by 10 %, and puts the largest swing first", () => {
    const { sensitivity } = appraised(example("01-pipeline-risk-report"));
    assert.deepEqual(sensitivity.map(({ input, isAssumed }) => [input, isAssumed]), [["analyst_rate", false], ["capture", true], ["reports_per_year", true]]);
  });

  it("never takes a share beyond 100 %", () => {
    const text = planText({ inputs: "kept: 95 %", outcomes: "a: {baseline: 3 h/report, target: 1 h/report, benefit: {driver: time-saved, volume: 10 report/year, rate: 10 USD/h, capture: kept}}" });
    assert.deepEqual(appraised(text).sensitivity.map(({ low, high }) => [low.toFixed(3), high]), [["0.855", 1]]);
  });

  it("leaves out an input that no benefit uses", () => {
    const text = planText({ inputs: "users: {value: 20 person, low: 10 person}", outcomes: "a: {baseline: 3 h, target: 1 h, benefit: {driver: cost-avoided, amount: 1000 USD/year}}" });
    assert.deepEqual(appraised(text).sensitivity, []);
  });
});

describe("a break-even", () => {
  it("is the number at which the NPV is 0", () => {
    assert.equal(breakEven((x) => 3 * x - 30, 100), 10);
    assert.equal(Math.round((breakEven((x) => x * x - 2, 1) ?? 0) * 1e9), 1_414_213_562);
  });

  it("may lie far above the value, but a share ends at 100 %", () => {
    assert.equal(breakEven((x) => x - 700, 1), 700);
    assert.equal(breakEven((x) => x - 2, 0.5, 1), null);
  });

  it("is none where several numbers get there, or none", () => {
    assert.equal(breakEven((x) => (x - 3) * (x - 8), 10), null);
    assert.equal(breakEven(() => 5, 10), null);
    assert.equal(breakEven(() => Number.NaN, 10), null);
  });

  it("of a target given as a reduction is the level to reach", () => {
    const [result] = appraised(example("03-routing-errors").replace("status: concluded\nresult: go", "status: running")).results;
    assert.ok(result);
    assert.equal(result.path, "outcomes.routing-errors.target");
    assert.equal(((result.breakEven ?? 0) * 100).toFixed(3), "3.846");
  });
});

describe("an IRR that does not exist", () => {
  const flow = (amounts: string): ReturnType<typeof figuresOf> =>
    figuresOf(planText({ outcomes: `a: {baseline: 3 h, target: 1 h, benefit: {driver: cash-flow, amounts: [${amounts}]}}`, businessCase: "costs: {fee: {kind: vendor, amount: 100 USD}}" }));

  it("says that the flow never turns, or turns more than once, and MIRR stands beside it", () => {
    const several = flow("230 USD, -132 USD");
    assert.deepEqual([several.irr, several.irrTrouble, several.mirr === null], [null, "several-changes", false]);
    assert.deepEqual([flow("-10 USD").irrTrouble, flow("200 USD").irrTrouble], ["no-change-of-sign", null]);
  });
});

describe("a what-if", () => {
  const report = buildReport(analyse(example("01-pipeline-risk-report"), undefined));
  const perYear = 8760;

  it("gives the figures that the plan would have with that value", () => {
    const moved = whatIf(report, { "inputs.analyst_rate": 62 * perYear });
    const written = buildReport(analyse(example("01-pipeline-risk-report").replace("value: 68 USD/h", "value: 62 USD/h"), undefined));
    for (const name of ["target", "measured", "floor"] as const) {
      const [one, other] = [moved.valuation.scenarios[name], written.valuation.scenarios[name]];
      assert.ok(one.available && other.available);
      assert.ok(Math.abs(one.npv - other.npv) < 1e-6, name);
      assert.equal(one.payback.months, other.payback.months);
    }
    assert.deepEqual(moved.appraisal?.simulation, written.appraisal?.simulation);
    assert.deepEqual(moved.appraisal?.waterfall.map(({ npv }) => npv.toFixed(6)), written.appraisal?.waterfall.map(({ npv }) => npv.toFixed(6)));
  });

  it("with no change is the report itself", () => {
    assert.deepEqual(whatIf(report, {}), report);
  });

  it("leaves scenarios without figures as they are", () => {
    const unmeasured = buildReport(analyse(planText({ inputs: "fee: {value: 100 USD/year, low: 90 USD/year}", outcomes: "a: {baseline: 3 h, target: 1 h, benefit: {driver: cost-avoided, amount: fee}}" }), undefined));
    assert.deepEqual(whatIf(unmeasured, { "inputs.fee": 95 }).valuation.scenarios.measured, unmeasured.valuation.scenarios.measured);
  });
});

describe("net cost of delay", () => {
  it("is less the recurring costs that waiting saves", () => {
    const text = planText({
      outcomes: "a: {baseline: 3 h, target: 1 h, benefit: {driver: cost-avoided, amount: 2400 USD/year}}",
      businessCase: "costs: {fee: {kind: vendor, amount: 1200 USD/year}, setup: {kind: vendor, amount: 600 USD}}",
    });
    const { costOfDelayPerMonth, costOfDelayNetPerMonth } = figuresOf(text);
    assert.deepEqual([costOfDelayPerMonth, costOfDelayNetPerMonth], [200, 100]);
  });
});
