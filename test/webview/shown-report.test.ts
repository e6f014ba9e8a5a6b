import assert from "node:assert/strict";
import { headlineFigures } from "../../src/core/report/report";
import { shownReports } from "../../src/webview/shown-report";
import { example, reportOf } from "../view/rendered";

const report = reportOf(example("01-pipeline-risk-report"));

describe("the report that is shown", () => {
  it("is the plan's own while nothing is supposed", () => {
    assert.equal(shownReports()(report, {}), report);
  });

  it("follows what is supposed, in the unit of the input", () => {
    const written = reportOf(example("01-pipeline-risk-report").replace("68 USD/h\n", "62 USD/h\n"));
    const [shown, expected] = [headlineFigures(shownReports()(report, { "inputs.analyst_rate": 62 })), headlineFigures(written)];
    assert.ok(shown && expected);
    assert.ok(Math.abs(shown.npv - expected.npv) < 1e-6);
  });

  it("is computed once for what is supposed", () => {
    const shown = shownReports();
    const supposed = { "inputs.analyst_rate": 62 };
    assert.equal(shown(report, supposed), shown(report, supposed));
    assert.notEqual(shown(report, supposed), shown(report, { ...supposed }));
  });
});
