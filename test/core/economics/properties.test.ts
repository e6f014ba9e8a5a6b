import assert from "node:assert/strict";
import fc from "fast-check";
import { describe, it } from "mocha";
import { analyse } from "../../../src/core/analyse";
import type { Appraisal } from "../../../src/core/economics/appraisal/appraisal";
import type { AvailableScenario, ScenarioName } from "../../../src/core/economics/valuation";
import { buildReport } from "../../../src/core/report/build-report";
import type { Report } from "../../../src/core/report/report";
import { generatedPlan, textOf } from "./generated-plan";

const scenarioOf = ({ valuation }: Report, name: ScenarioName): AvailableScenario => {
  const scenario = valuation.scenarios[name];
  assert.ok(scenario.available, JSON.stringify(scenario));
  return scenario;
};
const reportOf = (text: string): Report => buildReport(analyse(text, undefined));
const appraisalOf = (report: Report): Appraisal => {
  assert.ok(report.appraisal);
  return report.appraisal;
};
const near = (one: number | null, other: number | null, what: string, scale = 1): void => {
  if (one === null || other === null) assert.equal(one, other, what);
  else assert.ok(Math.abs(one - other) <= 1e-7 * Math.max(scale, Math.abs(one), Math.abs(other)), `${what}: ${one} is not ${other}`);
};
const runs = { numRuns: 12 };

describe("for any plan", () => {
  it("scaling all money scales NPV and cost of delay and leaves ROI, IRR, payback and the odds of a loss", () => {
    fc.assert(
      fc.property(generatedPlan, fc.integer({ min: 2, max: 50 }), (plan, scale) => {
        const [one, scaled] = [reportOf(textOf(plan)), reportOf(textOf(plan, { scale }))];
        const [before, after] = [scenarioOf(one, "target"), scenarioOf(scaled, "target")];
        near(after.npv, before.npv * scale, "NPV", before.pvCosts * scale);
        near(after.costOfDelayPerMonth, (before.costOfDelayPerMonth ?? 0) * scale, "cost of delay");
        near(after.roi, before.roi, "ROI");
        near(after.irr, before.irr, "IRR");
        assert.equal(after.payback.months, before.payback.months);
        const [draws, scaledDraws] = [appraisalOf(one).simulation, appraisalOf(scaled).simulation];
        assert.equal(draws.available && draws.probabilityOfLoss.toFixed(3), scaledDraws.available && scaledDraws.probabilityOfLoss.toFixed(3));
      }),
      runs,
    );
  });

  it("the order of outcomes, inputs and costs changes nothing", () => {
    fc.assert(
      fc.property(generatedPlan, (plan) => {
        const [one, other] = [reportOf(textOf(plan)), reportOf(textOf(plan, { reversed: true }))];
        for (const name of ["target", "floor"] as const) near(scenarioOf(one, name).npv, scenarioOf(other, name).npv, `NPV of ${name}`, scenarioOf(one, name).pvCosts);
        const [appraisal, reordered] = [appraisalOf(one), appraisalOf(other)];
        assert.deepEqual(appraisal.sensitivity.map(({ input }) => input), reordered.sensitivity.map(({ input }) => input));
        const { simulation } = appraisal;
        if (simulation.available && reordered.simulation.available) near(simulation.npv.p50, reordered.simulation.npv.p50, "P50", scenarioOf(one, "target").pvCosts);
        else assert.equal(simulation.available, reordered.simulation.available);
      }),
      runs,
    );
  });

  it("the steps of the waterfall add up to what lies between the headline and the scenario", () => {
    fc.assert(
      fc.property(generatedPlan, (plan) => {
        const report = reportOf(textOf(plan));
        const { waterfall, scenario } = appraisalOf(report);
        const { npv, roi, pvBenefits } = scenarioOf(report, scenario);
        const [headline, ...steps] = waterfall.map((step) => step.npv);
        const changes = steps.map((after, index) => after - (waterfall[index]?.npv ?? 0));
        near((headline ?? 0) + changes.reduce((sum, change) => sum + change, 0), npv, "the sum of the steps", pvBenefits);
        near(waterfall.at(-1)?.npv ?? null, npv, "the last step", pvBenefits);
        near(waterfall.at(-1)?.roi ?? null, roi, "the last ROI");
        assert.ok(changes.every((change) => change <= 1e-6 * pvBenefits), "no haircut adds to a gain");
      }),
      runs,
    );
  });

  it("the floor is never above what it stands on", () => {
    fc.assert(
      fc.property(generatedPlan, (plan) => {
        const report = reportOf(textOf(plan));
        const mixed = plan.outcomes.every(({ measured }) => measured === undefined) ? "target" : plan.outcomes.every(({ measured }) => measured !== undefined) ? "measured" : undefined;
        if (mixed === undefined) return;
        assert.ok(scenarioOf(report, "floor").npv <= scenarioOf(report, mixed).npv + 1e-6);
      }),
      runs,
    );
  });

  it("NPV falls as the discount rate rises, for money paid before it is earned", () => {
    fc.assert(
      fc.property(generatedPlan, (plan) => {
        const [low, high] = [5, 15].map((discountRate) => scenarioOf(reportOf(textOf({ ...plan, discountRate })), "target"));
        const isConventional = low !== undefined && low.cashFlow.years.every((net) => net > 0);
        assert.ok(!isConventional || (high?.npv ?? 0) < low.npv);
      }),
      runs,
    );
  });

  it("at the break-even of an input or a result, the NPV is 0", () => {
    fc.assert(
      fc.property(generatedPlan, (plan) => {
        const text = textOf(plan);
        const report = reportOf(text);
        const { pvCosts } = scenarioOf(report, "target");
        for (const { input, breakEven, unit } of appraisalOf(report).sensitivity) {
          if (breakEven === null) continue;
          const line = new RegExp(`(${input}: \\{value: )[\\d.]+`, "u");
          const moved = reportOf(text.replace(line, `$1${(breakEven / unit.factor).toFixed(9)}`).replace(/, low: [^,]+, high: [^,]+, distribution: [a-z0-9-]+/gu, ""));
          near(scenarioOf(moved, "target").npv, 0, `NPV with ${input} at its break-even`, pvCosts);
        }
        for (const { outcome, breakEven, unit } of appraisalOf(report).results) {
          if (breakEven === null) continue;
          const line = new RegExp(`(${outcome}: \\{baseline: \\d+ h/report, target: )[\\d.]+`, "u");
          const moved = reportOf(text.replace(line, `$1${(breakEven / unit.factor).toFixed(9)}`));
          if (moved.valuation.scenarios.target.available) near(moved.valuation.scenarios.target.npv, 0, `NPV with ${outcome} at its break-even`, pvCosts);
        }
      }),
      { numRuns: 6 },
    );
  });
});
