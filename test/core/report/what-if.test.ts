import assert from "node:assert/strict";
import { readFileSync, readdirSync } from "node:fs";
import { analyse } from "../../../src/core/analyse";
import { buildReport } from "../../../src/core/report/build-report";
import type { Report } from "../../../src/core/report/report";
import { whatIf } from "../../../src/core/report/what-if";

describe("a what-if", () => {
  for (const file of readdirSync("examples").filter((name) => name.endsWith(".pov.yaml"))) {
    it(`without changes shows the figures of ${file}, also where the report arrived as JSON`, () => {
      const report = buildReport(analyse(readFileSync(`examples/${file}`, "utf8"), "2026-03-16"));
      const { valuation, appraisal } = whatIf(travelled(report), {});
      assert.deepEqual(travelled({ ...report, valuation, appraisal }), travelled(report));
    });
  }

  it("shows the figures that the plan would have with the other value, up to the cautious ends of the ranges", () => {
    const text = readFileSync("examples/01-pipeline-risk-report.pov.yaml", "utf8");
    const written = buildReport(analyse(text.replace("value: 68 USD/h", "value: 62 USD/h"), "2026-03-16"));
    const supposed = whatIf(travelled(buildReport(analyse(text, "2026-03-16"))), { "inputs.analyst_rate": 62 * 8760 });
    for (const name of ["target", "measured", "floor"] as const) {
      const [one, other] = [supposed.valuation.scenarios[name], written.valuation.scenarios[name]];
      assert.ok(one.available && other.available);
      assert.ok(Math.abs(one.npv - other.npv) < 1e-6, `${name}: ${one.npv} and ${other.npv}`);
    }
  });
});

/** As it arrives in the preview. */
function travelled(report: Report): Report {
  return JSON.parse(JSON.stringify(report)) as Report;
}
