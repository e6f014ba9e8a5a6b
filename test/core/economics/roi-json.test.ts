import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { describe, it } from "mocha";
import { analyse } from "../../../src/core/analyse";
import { type Json, roiJson } from "../../../src/core/economics/roi-json";
import { buildReport } from "../../../src/core/report/build-report";
import { planText } from "./plan";

function json(text: string): Json {
  const { plan, valuation, appraisal } = buildReport(analyse(text, undefined));
  return roiJson(plan, valuation, appraisal);
}

/** The keys of an object in JSON, in order. */
function keys(value: unknown, ...path: readonly string[]): readonly string[] {
  const found = path.reduce((at, key) => (typeof at === "object" && at !== null ? Object.entries(at).find(([name]) => name === key)?.[1] : undefined), value);
  return typeof found === "object" && found !== null ? Object.keys(found) : [];
}

describe("the JSON of a plan's money", () => {
  const example = json(readFileSync("examples/02-thirty-day-pilot.pov.yaml", "utf8"));

  it("has the keys of its contract, in their order", () => {
    assert.deepEqual(keys(example), ["version", "plan", "method", "horizonYears", "discountRate", "scenarios", "waterfall", "sensitivity", "simulation"]);
    assert.deepEqual(keys(example, "plan"), ["id", "title", "status", "currency"]);
    assert.deepEqual(keys(example, "scenarios"), ["target", "measured", "floor"]);
    assert.deepEqual(keys(example, "scenarios", "target"), [
      "available", "benefits", "costs", "cashFlow", "pvBenefits", "pvCosts", "npv", "roi", "roiSimple", "roiNucleus", "benefitCostRatio",
      "irr", "mirr", "payback", "breakEvenHaircut", "costOfDelayPerMonth", "workingCapital",
    ]);
    assert.deepEqual(keys(example, "scenarios", "target", "benefits", "0"), ["outcome", "driver", "annual", "years", "pv"]);
    assert.deepEqual(keys(example, "scenarios", "target", "costs", "0"), ["id", "kind", "initial", "years", "pv"]);
    assert.deepEqual(keys(example, "scenarios", "target", "cashFlow"), ["initial", "years", "cumulative"]);
    assert.deepEqual(keys(example, "scenarios", "target", "payback"), ["status", "months", "years"]);
  });

  it("has waterfall, sensitivity and simulation of the scenario that the plan is judged by", () => {
    assert.deepEqual(keys(example, "waterfall", "0"), ["step", "roi", "npv"]);
    assert.deepEqual(keys(example, "sensitivity", "0"), ["input", "low", "high", "npvLow", "npvHigh"]);
    const ranged = json(readFileSync("examples/01-pipeline-risk-report.pov.yaml", "utf8"));
    assert.deepEqual(keys(ranged, "simulation"), ["trials", "seed", "npv", "roi", "probabilityOfLoss"]);
    assert.deepEqual([keys(ranged, "simulation", "npv"), keys(ranged, "simulation", "roi")], [["p5", "p50", "p95"], ["p5", "p50", "p95"]]);
  });

  it("writes the ends of an input in its own unit, a share as a fraction", () => {
    const { sensitivity } = JSON.parse(JSON.stringify(json(readFileSync("examples/01-pipeline-risk-report.pov.yaml", "utf8")))) as { sensitivity: { input: string; low: number; high: number }[] };
    const ends = Object.fromEntries(sensitivity.map(({ input, low, high }) => [input, [low, high].map((end) => Number(end.toFixed(6)))]));
    assert.deepEqual(ends, { analyst_rate: [60, 75], reports_per_year: [172.8, 211.2], capture: [0.45, 0.55] });
  });

  it("is what JSON can hold: nothing is lost on the way", () => {
    assert.deepEqual(JSON.parse(JSON.stringify(example)), example);
  });

  it("says why a scenario has no figures, with line and column from 1", () => {
    const missing = json(planText({ outcomes: "a: {baseline: 3 h, target: 1 h, benefit: {driver: cost-avoided, amount: 9 USD/year}}" }));
    assert.deepEqual(keys(missing, "scenarios", "measured"), ["available", "reasons"]);
    assert.deepEqual(keys(missing, "scenarios", "measured", "reasons", "0"), ["message", "line", "column"]);
  });

  it("has null where a plan says nothing", () => {
    const { plan, valuation } = analyse("", undefined);
    assert.match(JSON.stringify(roiJson(plan, valuation, undefined)), /"plan":\{"id":null,"title":null,"status":"draft","currency":null\}/u);
  });
});
