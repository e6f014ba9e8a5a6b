import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { describe, it } from "mocha";
import { analyse } from "../../../src/core/analyse";
import type { Appraisal } from "../../../src/core/economics/appraisal/appraisal";
import { breakEven } from "../../../src/core/economics/appraisal/break-even";
import { explain } from "../../../src/core/economics/explain";
import { buildReport } from "../../../src/core/report/build-report";
import { whatIf } from "../../../src/core/report/what-if";
import { figuresOf, planText, valued } from "./plan";

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
  const zeroOf = (npv: (x: number) => number, scale: number, most?: number): number | string | null => {
    const { breakEven: zero, zeros } = breakEven(npv, { scale, ...(most !== undefined && { most }) });
    return zeros === "one" ? zero : zeros;
  };

  it("is the number at which the NPV is 0", () => {
    assert.equal(zeroOf((x) => 3 * x - 30, 100), 10);
    assert.equal(Number(zeroOf((x) => x * x - 2, 1)).toFixed(9), "1.414213562");
  });

  it("may lie far above the value, but a share ends at 100 %", () => {
    assert.equal(zeroOf((x) => x - 700, 1), 700);
    assert.equal(zeroOf((x) => x - 2, 0.5, 1), "none");
  });

  it("is none where several numbers get there, or none", () => {
    assert.equal(zeroOf((x) => (x - 3) * (x - 8), 10), "several");
    assert.equal(zeroOf(() => 5, 10), "none");
    assert.equal(zeroOf(() => Number.NaN, 10), "none");
  });

  it("is not where the NPV jumps from loss to gain", () => {
    assert.equal(zeroOf((x) => 1 / (x - 3.3), 10), "none");
  });

  it("of a target of zero, or a tiny one, lies between it and the baseline", () => {
    for (const target of ["0 min/report", "10 s/report"]) {
      const [result] = appraised(example("01-pipeline-risk-report").replace('{operator: "<", value: 12 min/report}', target)).results;
      assert.ok(result);
      assert.equal(((result.breakEven ?? 0) / result.unit.factor / (result.unit.text === "min/report" ? 60 : 3600) + 0).toFixed(2), "5.69", target);
    }
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

describe("cautious ends", () => {
  it("are each the worse one given the others: with a loss on each unit, more units are worse", () => {
    const text = planText({
      inputs:
        "price: {value: 10 USD/item, low: 8 USD/item, high: 11 USD/item}, cost: {value: 9 USD/item, low: 8.5 USD/item, high: 12 USD/item}, volume: {value: 10000 item/year, low: 8000 item/year, high: 12000 item/year}",
      outcomes: 'a: {baseline: 3 h, target: 1 h, benefit: {driver: formula, formula: "(price - cost) * volume"}}',
      businessCase: "horizon: 1 year, discount_rate: 0 %, costs: {fee: {kind: vendor, amount: 100 USD}}",
    });
    assert.equal(Math.round(figuresOf(text, "floor").npv), (8 - 12) * 12_000 - 100);
  });

  it("that give no figure are not passed over", () => {
    const text = planText({
      inputs: "share: {value: 50 %, low: 0 %}",
      outcomes: 'a: {baseline: 3 h, target: 1 h, benefit: {driver: cash-flow, amounts: [100 USD]}}, b: {baseline: 4 USD/year, target: 2 USD/year, benefit: {driver: formula, formula: "improvement / share"}}',
    });
    assert.equal(valued(text).scenarios.floor.available, false);
  });

  it("turn a gain of a schedule into an outlay, which no haircut makes smaller", () => {
    const text = planText({
      inputs: "y1: {value: 100 USD, low: -100 USD}",
      outcomes: "a: {baseline: 3 h, target: 1 h, benefit: {driver: cash-flow, initial: -20 USD, amounts: [y1], risk_adjustment: 50 %}}",
      businessCase: "horizon: 1 year, discount_rate: 0 %, costs: {fee: {kind: vendor, amount: 10 USD}}",
    });
    assert.deepEqual([figuresOf(text).npv, figuresOf(text, "floor").npv], [20, -130]);
  });
});

describe("the annual value", () => {
  it("is money a year also where the metric is counted by the month", () => {
    const text = planText({ outcomes: "a: {baseline: 4000 error/month, target: 0 error/month, benefit: {driver: cost-avoided, cost: 38 USD/error}}" });
    assert.equal(explain(valued(text), "target", "benefits.a.annual")?.unit, "USD/year");
  });
});

describe("a steady year", () => {
  it("is one in which the ramp has arrived, also when that is beyond the horizon", () => {
    const text = planText({
      outcomes: "a: {baseline: 3 h, target: 1 h, benefit: {driver: cost-avoided, amount: 2400 USD/year}}",
      businessCase: "horizon: 1 year, ramp: [60 %, 100 %], costs: {fee: {kind: vendor, amount: 100 USD}}",
    });
    assert.equal(figuresOf(text).costOfDelayPerMonth, 200);
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
