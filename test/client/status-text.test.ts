import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { describe, it } from "mocha";
import { statusLabel, statusText, statusTooltip } from "../../src/client/status-text";
import { analyse } from "../../src/core/analyse";
import { buildReport } from "../../src/core/report/build-report";
import type { Report } from "../../src/core/report/report";

const example = readFileSync("examples/01-pipeline-risk-report.pov.yaml", "utf8");

function reportOn(text: string): Report {
  return buildReport(analyse(text, "2026-03-16"));
}

describe("the status bar", () => {
  it("says the ROI, and that nothing was found", () => {
    assert.equal(statusText({ ...reportOn(example), counts: { error: 0, warning: 0, hint: 0 } }, "en"), "$(graph) ROI 66.2 % $(check)");
  });

  it("counts what was found", () => {
    const report: Report = { ...reportOn(example), counts: { error: 1, warning: 2, hint: 0 } };
    assert.match(statusText(report, "en"), / \$\(error\) 1 \$\(warning\) 2$/u);
    assert.equal(statusLabel(report, "en"), "Proof of value: ROI 66.2 %, 1 errors, 2 warnings, 0 hints");
  });

  it("says why there is no figure", () => {
    const report = reportOn(example.replace("50 %", "fifty"));
    assert.match(statusText(report, "en"), /ROI –/u);
    assert.ok(statusTooltip(report).split("\n\n").length >= 3);
  });

  it("never shows text of the plan, which could be markup", () => {
    const report = reportOn(example.replace(/^title: .*$/mu, "title: $(flame)"));
    assert.ok(!statusText(report, "en").includes("flame"));
    assert.ok(!statusLabel(report, "en").includes("flame"));
  });
});
