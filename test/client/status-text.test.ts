import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { describe, it } from "mocha";
import { type Status, statusLabel, statusText, statusTooltip } from "../../src/client/status-text";
import { analyse } from "../../src/core/analyse";
import { buildReport } from "../../src/core/report/build-report";
import type { Report } from "../../src/core/report/report";
import { english } from "./english";

const example = readFileSync("examples/01-pipeline-risk-report.pov.yaml", "utf8");

function statusOf(text: string, changed: Partial<Report> = {}): Status {
  return { report: { ...buildReport(analyse(text, "2026-03-16")), ...changed }, outage: undefined, ...english };
}

describe("the status bar", () => {
  it("says the ROI, and that nothing was found", () => {
    const status = statusOf(example, { counts: { error: 0, warning: 0, hint: 0 } });
    assert.equal(statusText(status), "$(graph) ROI 66.2 % $(check)");
    assert.equal(statusLabel(status), "Proof of value: ROI 66.2 %, no findings");
  });

  it("counts what was found", () => {
    const status = statusOf(example, { counts: { error: 1, warning: 2, hint: 0 } });
    assert.equal(statusText(status), "$(graph) ROI 66.2 % $(error) 1 $(warning) 2");
    assert.equal(statusLabel(status), "Proof of value: ROI 66.2 %, 1 error, 2 warnings");
  });

  it("names scenario and method as the field does, a line for each thing it says", () => {
    const [title, method, ...others] = statusTooltip(statusOf(example)).split("\n");
    assert.match(example, new RegExp(`^title: ${title ?? ""}$`, "mu"));
    assert.equal(method, "ROI of the target scenario by the TEI method.");
    assert.deepEqual(others, ["Click to open the preview."]);
  });

  it("says why there is no figure", () => {
    const status = statusOf(example.replace("50 %", "fifty"));
    assert.match(statusText(status), /ROI –/u);
    assert.equal(statusTooltip(status).split("\n").length, 3);
  });

  it("marks figures that are not those of the text as it stands", () => {
    const kept = statusOf(example, { counts: { error: 1, warning: 0, hint: 0 }, freshness: { status: "kept", because: [] } });
    assert.equal(statusText(kept), "$(graph) ROI 66.2 % $(history) $(error) 1");
    assert.equal(statusLabel(kept), "Proof of value: ROI 66.2 %, last figures that could be computed, 1 error");
    const stopped = { ...kept, outage: "stopped" } as const;
    assert.equal(statusText(stopped), "$(graph) ROI 66.2 % $(debug-disconnect) $(error) 1");
    assert.match(statusTooltip(stopped), /^The language server has stopped, so/mu);
    const restarting = { ...kept, outage: "restarting" } as const;
    assert.equal(statusText(restarting), "$(graph) ROI 66.2 % $(sync~spin) $(error) 1");
    assert.match(statusLabel(restarting), /language server restarting/u);
    assert.match(statusTooltip(restarting), /Restarting…$/mu);
  });

  it("never shows text of the plan, which could be markup", () => {
    const status = statusOf(example.replace(/^title: .*$/mu, "title: $(flame)"));
    assert.ok(!statusText(status).includes("flame"));
    assert.ok(!statusLabel(status).includes("flame"));
  });
});
