import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { describe, it } from "mocha";
import { analyse } from "../../../src/core/analyse";
import { internalRate, modifiedInternalRate } from "../../../src/core/economics/internal-rate";
import { presentValueOf } from "./present-value";
import type { AvailableScenario, ScenarioName } from "../../../src/core/economics/valuation";

function figures(example: string, scenario: ScenarioName): AvailableScenario {
  const { valuation } = analyse(readFileSync(`examples/${example}.pov.yaml`, "utf8"), undefined);
  const figures = valuation.scenarios[scenario];
  assert.ok(figures.available, JSON.stringify(figures));
  return figures;
}

const percent = (fraction: number | null): string => (fraction === null ? "none" : `${(fraction * 100).toFixed(1)} %`);

describe("the published figures of the examples", () => {
  for (const [example, scenario, pvBenefits, pvCosts, npv, roi, months, haircut] of [
    ["01-pipeline-risk-report", "target", 172_146, 103_607, 68_538, "66.2 %", 14, "39.8 %"],
    ["01-pipeline-risk-report", "measured", 172_353, 103_607, 68_746, "66.4 %", 14, "39.9 %"],
    ["02-thirty-day-pilot", "target", 631_891, 589_505, 42_387, "7.2 %", 24, "6.7 %"],
    ["02-thirty-day-pilot", "measured", 677_026, 589_505, 87_522, "14.8 %", 19, "12.9 %"],
    ["03-routing-errors", "target", 336_351, 259_692, 76_659, "29.5 %", 17, "22.8 %"],
    ["03-routing-errors", "measured", 470_891, 259_692, 211_199, "81.3 %", 9, "44.9 %"],
  ] as const) {
    it(`${example}, ${scenario}`, () => {
      const found = figures(example, scenario);
      assert.deepEqual(
        [found.pvBenefits, found.pvCosts, found.npv].map(Math.round).concat(found.payback.months ?? Number.NaN),
        [pvBenefits, pvCosts, npv, months],
      );
      assert.deepEqual([percent(found.roi), percent(found.breakEvenHaircut)], [roi, haircut]);
    });
  }

  it("02: every month of waiting costs 24,969", () => {
    assert.equal(Math.round(figures("02-thirty-day-pilot", "measured").costOfDelayPerMonth ?? 0), 24_969);
  });

  it("02: the cash flow of its table", () => {
    const { cashFlow, costs } = figures("02-thirty-day-pilot", "measured");
    assert.equal(Math.round(cashFlow.initial), -60_800);
    assert.deepEqual(cashFlow.years.map(Math.round), [12_119, 87_025, 87_025]);
    assert.deepEqual(cashFlow.cumulative.map(Math.round), [-60_800, -48_681, 38_344, 125_369]);
    assert.equal(Math.round(costs.find(({ id }) => id === "subscription")?.pv ?? 0), 497_370);
  });

  it("02: outcomes that are measured and not monetised add nothing", () => {
    assert.deepEqual(figures("02-thirty-day-pilot", "measured").benefits.map(({ outcome }) => outcome), ["time"]);
  });

  it("01: the floor takes the low end of the rate", () => {
    const [measured, floor] = [figures("01-pipeline-risk-report", "measured"), figures("01-pipeline-risk-report", "floor")];
    assert.ok(Math.abs((floor.benefits[0]?.annual ?? 0) / (measured.benefits[0]?.annual ?? 1) - 60 / 68) < 1e-12);
  });
});

describe("the figures that spreadsheets give", () => {
  it("NPV at 10 % of −10,000, 3,000, 4,200, 6,800", () => {
    assert.equal(presentValueOf(0.1, 0, [-10_000, 3_000, 4_200, 6_800]).toFixed(2), "1188.44");
    assert.equal(presentValueOf(0.1, -10_000, [3_000, 4_200, 6_800]).toFixed(2), "1307.29");
  });

  it("IRR of −70,000, 12,000, 15,000, 18,000, 21,000, 26,000", () => {
    assert.equal(((internalRate(-70_000, [12_000, 15_000, 18_000, 21_000, 26_000]) ?? 0) * 100).toFixed(2), "8.66");
  });

  it("MIRR of −120,000, 39,000, 30,000, 21,000, 37,000, 46,000 at 10 % and 12 %", () => {
    assert.equal(((modifiedInternalRate(-120_000, [39_000, 30_000, 21_000, 37_000, 46_000], 0.1, 0.12) ?? 0) * 100).toFixed(3), "12.609");
  });
});
