import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { analyse } from "../../../../src/core/analyse";
import { along } from "../../../../src/core/economics/calculation/along";
import { evaluation } from "../../../../src/core/economics/calculation/evaluate";
import { calculationsOf } from "../../../../src/core/economics/calculations";
import { scenarioNames } from "../../../../src/core/economics/valuation";

describe("a figure along one number", () => {
  for (const file of ["01-pipeline-risk-report", "02-thirty-day-pilot", "03-routing-errors"]) {
    it(`is what the whole calculation of ${file} comes to, with and without other overrides`, () => {
      const { scenarios } = analyse(readFileSync(`examples/${file}.pov.yaml`, "utf8"), "2026-03-16").valuation;
      for (const scenario of scenarioNames.map((name) => scenarios[name])) {
        assert.ok(scenario.available);
        const { npv } = calculationsOf(scenario.model);
        const [first, ...others] = scenario.model.inputs;
        assert.ok(first);
        const held = new Map(others.map(({ path, value }, index) => [path, value * (1.1 + index / 10)]));
        for (const overrides of [new Map<string, number>(), held]) {
          const npvAt = along(npv, first.path, overrides);
          for (const value of [0, first.value / 3, first.value, first.value * 7]) {
            assert.equal(npvAt(value), evaluation(new Map([...overrides, [first.path, value]]))(npv));
          }
        }
      }
    });
  }
});
