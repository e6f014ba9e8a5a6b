import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import fc from "fast-check";
import { describe, it } from "mocha";
import { type Analysis, analyse } from "../../../src/core/analyse";
import { appraise } from "../../../src/core/economics/appraisal/appraise";
import { apply } from "../../../src/core/economics/calculation/evaluate";
import type { Explanation } from "../../../src/core/economics/calculation/explanation";
import { explain, explainable, scenarioBehind } from "../../../src/core/economics/explain";
import { type AvailableScenario, type ScenarioName, scenarioNames } from "../../../src/core/economics/valuation";
import { parseUnit } from "../../../src/core/quantity/parse-unit";
import { isWritten } from "../../../src/core/source/source-index";
import { generatedPlan, textOf } from "./generated-plan";
import { planText } from "./plan";

const examples = ["01-pipeline-risk-report", "02-thirty-day-pilot", "03-routing-errors"].map((name) => [name, readFileSync(`examples/${name}.pov.yaml`, "utf8")] as const);

/** One plan of several drivers and currencies, with ranges and a schedule. */
const many = planText({
  rates: "exchange_rates: {EUR: {rate: 1.08 USD/EUR, date: 2026-02-26}}\n",
  inputs: "rate: {value: 50 EUR/h, low: 40 EUR/h, high: 55 EUR/h}, share: {value: 40 %, low: 20 %, high: 60 %}, revenue: 12000000 USD/year",
  outcomes: `
    effort: {baseline: 22 h/week, target: {reduction: 30 %}, measurements: [{date: 2026-03-01, value: 900 min/week, samples: 3}, {date: 2026-03-08, value: 14 h/week, samples: 9}], result: {rule: median}, benefit: {driver: time-saved, volume: [47 week/year, 3 person], rate: rate, capture: share, decay: 10 %, attribution: 90 %, ramp: [50 %, 80 %]}},
    cash: {baseline: 45 day, target: 38 day, benefit: {driver: working-capital, revenue: revenue, cost_of_capital: 8 %}},
    plan: {baseline: 3 case, target: 5 case, benefit: {driver: cash-flow, initial: 1000 USD, amounts: [5000 USD, -200 EUR]}}`,
  businessCase: "costs: {fee: {kind: vendor, amount: 1000 USD/month, risk_adjustment: 5 %}, setup: {kind: internal, initial: 700 EUR, amounts: [100 USD, 200 USD]}}",
});

describe("every figure that can be explained", () => {
  for (const [name, text] of [...examples, ["several drivers and currencies", many] as const]) {
    it(`recomputes from its parts: ${name}`, () => {
      assert.ok(recomputed(analyse(text, undefined)) > 30);
    });
  }

  it("recomputes from its parts in any plan", () => {
    fc.assert(fc.property(generatedPlan, (plan) => recomputed(analyse(textOf(plan), undefined)) > 30), { numRuns: 15 });
  });

  it("is the figure that the scenario shows", () => {
    for (const [, text] of examples) {
      const { valuation } = analyse(text, undefined);
      for (const scenario of scenarioNames) {
        const figures = valuation.scenarios[scenario];
        assert.ok(figures.available);
        for (const [id, shown] of shownFigures(figures)) {
          const amount = explain(valuation, scenario, id)?.amount;
          assert.ok(typeof amount === "number" && isNear(amount, shown), `${scenario} ${id}: ${amount ?? "none"} is not ${shown}`);
        }
      }
    }
  });
});

describe("a figure of the appraisal", () => {
  for (const [name, text] of [...examples, ["several drivers and currencies", many] as const]) {
    it(`is the one that the waterfall and the tornado show: ${name}`, () => {
      const { valuation } = analyse(text, undefined);
      for (const scenario of scenarioNames) {
        const appraisal = appraise(valuation, scenario, 1);
        assert.ok(appraisal);
        const shown = [
          ...appraisal.waterfall.flatMap(({ step, npv, roi }) => [[`waterfall.${step}`, npv] as const, [`waterfall.${step}.roi`, roi === null ? null : roi * 100] as const]),
          ...appraisal.sensitivity.flatMap(({ input, npvLow, npvHigh }) => [[`sensitivity.${input}.low`, npvLow] as const, [`sensitivity.${input}.high`, npvHigh] as const]),
        ];
        for (const [id, figure] of shown) {
          const { amount } = explained(valuation, scenario, id);
          assert.ok(figure === null ? amount === null : amount !== null && isNear(amount, figure), `${scenario} ${id}: ${amount ?? "none"} is not ${figure ?? "none"}`);
        }
      }
    });
  }

  it("comes to 0 at a break-even, which is named as found and stands for the written number", () => {
    const { valuation } = analyse(examples[0]?.[1] ?? "", undefined);
    for (const [id, label, path] of [
      ["sensitivity.capture.break-even", "capture, found by search", "inputs.capture"],
      ["results.report-time.break-even", "target, found by search", "outcomes.report-time.target"],
    ] as const) {
      const explanation = explained(valuation, "target", id);
      assert.ok(Math.abs(explanation.amount ?? Number.NaN) < 1e-3, id);
      const leaf = leaves(explanation).find(({ origin }) => origin === "supposed");
      assert.deepEqual([leaf?.label, leaf?.path], [label, path]);
    }
  });

  it("names the end that an input is held at, and the one that is taken without a range", () => {
    const { valuation } = analyse(examples[0]?.[1] ?? "", undefined);
    const leafOf = (id: string, start: string) => leaves(explained(valuation, "target", id)).find(({ label }) => label.startsWith(start));
    const [written, taken] = [leafOf("sensitivity.analyst_rate.high", "analyst_rate"), leafOf("sensitivity.capture.low", "capture")];
    assert.deepEqual([written?.label, written?.amount, written?.origin, written?.path], ["analyst_rate, high end", 75, "input", "inputs.analyst_rate.high"]);
    assert.deepEqual([taken?.label, taken?.amount, taken?.origin, taken?.path], ["capture, low end taken", 45, "supposed", "inputs.capture"]);
  });
});

describe("a figure", () => {
  const { valuation } = analyse(examples[0]?.[1] ?? "", undefined);

  it("names the end of a range that the floor takes, where it is written", () => {
    const leaf = leaves(explained(valuation, "floor", "npv")).find(({ label }) => label.startsWith("analyst_rate"));
    assert.deepEqual([leaf?.label, leaf?.amount, leaf?.path], ["analyst_rate, low end", 60, "inputs.analyst_rate.low"]);
  });

  it("of waiting is the floor's in every scenario", () => {
    assert.equal(scenarioBehind("cost-of-delay", "target"), "floor");
    assert.deepEqual(explain(valuation, "target", "cost-of-delay"), explain(valuation, "floor", "cost-of-delay"));
  });

  it("that is paid by the month says so, beside what a year of it comes to", () => {
    const monthly = explained(analyse(many, undefined).valuation, "target", "costs.fee.year-1");
    assert.deepEqual([monthly.amount, monthly.unit], [12_600, "USD"]);
    assert.deepEqual(leaves(monthly).map(({ amount, unit }) => [amount, unit])[0], [1000, "USD/month"]);
  });

  it("that nobody knows has no explanation", () => {
    assert.equal(explain(valuation, "target", "npw"), undefined);
    assert.ok(!explainable(valuation, "target").includes("working-capital"));
  });
});

/** Recomputes all figures of all scenarios from amounts and units alone, as a reviewer with a calculator would; gives how many there were. */
function recomputed(analysis: Analysis): number {
  let count = 0;
  for (const scenario of scenarioNames) {
    for (const id of explainable(analysis.valuation, scenario)) {
      const explanation = explained(analysis.valuation, scenario, id);
      checkStep(explanation, `${scenario} ${id}`);
      checkLeaves(explanation, analysis);
      count += 1;
    }
  }
  return count;
}

/** Gives the base value that the leaves below come to. */
function checkStep(explanation: Explanation, where: string): number {
  const { label, amount, unit, operation, operands } = explanation;
  if (operation === undefined) return (amount ?? Number.NaN) * factorOf(unit);
  const base = apply(operation, operands.map((operand) => checkStep(operand, where)));
  const shown = base / factorOf(unit);
  if (amount === null) assert.ok(!Number.isFinite(shown), `${where}: “${label}” is ${shown}`);
  else assert.ok(isNear(shown, amount, sizeOf(operands)), `${where}: “${label}” is ${amount} ${unit}, and its parts come to ${shown}`);
  return base;
}

function checkLeaves(explanation: Explanation, { source }: Analysis): void {
  for (const { label, origin, path } of leaves(explanation)) {
    const isOurs = origin === "constant" || origin === "assumed";
    assert.ok(isOurs ? path === undefined : path !== undefined && isWritten(source, path), `“${label}” stands at ${path ?? "no place"}`);
  }
}

function leaves(explanation: Explanation): readonly Explanation[] {
  return explanation.operands.length === 0 ? [explanation] : explanation.operands.flatMap(leaves);
}

function explained(valuation: Analysis["valuation"], scenario: ScenarioName, id: string): Explanation {
  const explanation = explain(valuation, scenario, id);
  assert.ok(explanation, `${scenario} ${id}`);
  return explanation;
}

const factors = new Map<string, number>([["", 1]]);

function factorOf(text: string): number {
  const known = factors.get(text);
  if (known !== undefined) return known;
  const reading = parseUnit(text);
  assert.ok(reading.ok, `“${text}” is no unit`);
  factors.set(text, reading.unit.factor);
  return reading.unit.factor;
}

function shownFigures(figures: AvailableScenario): readonly (readonly [string, number])[] {
  const { npv, roi, roiSimple, roiNucleus, irr, mirr, pvBenefits, pvCosts, benefitCostRatio, breakEvenHaircut, payback, costOfDelayPerMonth, costOfDelayNetPerMonth, cashFlow } = figures;
  const percent = (fraction: number | null): number => (fraction ?? Number.NaN) * 100;
  return [
    ["npv", npv], ["roi", percent(roi)], ["roi-simple", percent(roiSimple)], ["roi-nucleus", percent(roiNucleus)], ["irr", percent(irr)], ["mirr", percent(mirr)],
    ["pv-benefits", pvBenefits], ["pv-costs", pvCosts], ["benefit-cost-ratio", benefitCostRatio ?? Number.NaN], ["break-even-haircut", percent(breakEvenHaircut)],
    ["payback", payback.months ?? Number.NaN], ["cost-of-delay", costOfDelayPerMonth ?? Number.NaN], ["cost-of-delay-net", costOfDelayNetPerMonth ?? Number.NaN],
    ["net.initial", cashFlow.initial], ["net.year-3", cashFlow.years[2] ?? Number.NaN], ["cumulative.year-2", cashFlow.cumulative[2] ?? Number.NaN],
    ...figures.costs.map(({ id, pv }) => [`costs.${id}.pv`, pv] as const),
    ...figures.benefits.map(({ outcome, annual }) => [`benefits.${outcome}.annual`, annual ?? Number.NaN] as const),
  ];
}

function sizeOf(operands: readonly Explanation[]): number {
  return Math.max(...operands.map(({ amount }) => Math.abs(amount ?? 0)));
}

/** Differences of large amounts keep their rounding errors. */
function isNear(one: number, other: number, scale = 0): boolean {
  return Math.abs(one - other) <= 1e-9 * Math.max(1e-6, Math.abs(one), Math.abs(other), scale);
}
