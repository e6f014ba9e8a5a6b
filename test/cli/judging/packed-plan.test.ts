import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { analyse } from "../../../src/core/analyse";
import { toldPlan } from "../../../src/cli/check-plan";
import { packPlan, unpackedPlans } from "../../../src/cli/judging/packed-plan";

describe("plans that wait for their report", () => {
  const text = readFileSync("examples/01-pipeline-risk-report.pov.yaml", "utf8");
  const plans = [
    toldPlan("without-sponsor.pov.yaml", analyse(text.replaceAll("executive-sponsor", "champion"), "2026-03-16")),
    toldPlan("mended.pov.yaml", analyse(`${text}# pov-disable-line sponsor-missing -- “ü” 😀\n`, "2026-03-16")),
    toldPlan("empty.pov.yaml", analyse("", undefined)),
  ];

  it("are found again as they were judged, in whatever order somebody asks of them", () => {
    const found = unpackedPlans(plans.map(packPlan));
    assert.ok(plans.every(({ findings }) => findings.length > 0), "Every plan has something to find again.");
    for (const [index, plan] of [...found.entries(), ...[...found.entries()].reverse()]) assert.equal(JSON.stringify({ ...plan }), JSON.stringify(plans[index]));
  });

  it("keep what was mended in them", () => {
    const mending = { before: "a", mark: "", fixed: { text: "b", mended: 1 } };
    assert.deepEqual(unpackedPlans([packPlan({ path: "a.pov.yaml", title: "A", findings: [], mending })]).map((plan) => plan.mending), [mending]);
  });
});
