import assert from "node:assert/strict";
import { analyse } from "../../../src/core/analyse";
import { buildReport } from "../../../src/core/report/build-report";
import type { OutcomeLine } from "../../../src/core/report/report";

/** The outcome of a plan with these fields. */
function outcomeWith(fields: string): OutcomeLine {
  const [outcome] = buildReport(analyse(`pov: "1"\nid: decimals\noutcomes:\n  effort: {${fields}}\n`, undefined)).outcomes;
  if (outcome === undefined) throw new Error("The plan has no outcome");
  return outcome;
}

function measuredWith(baseline: string, target: string, ...readings: readonly string[]): OutcomeLine["measured"] {
  const measurements = readings.map((value, index) => `{date: 2026-05-0${index + 1}, value: ${value}}`);
  return outcomeWith(`baseline: ${baseline}, target: ${target}, measurements: [${measurements.join(", ")}]`).measured;
}

describe("the decimals of an outcome", () => {
  it("are for a result those of its readings, not of the baseline or the target", () => {
    assert.equal(measuredWith("4.00000 h/report", "0.00001 h/report", "3 h/report", "1 h/report")?.decimals, 0);
    assert.equal(measuredWith("6 %", "5 %", "4.13 %", "4.3 %")?.decimals, 3);
  });

  it("are for a result that is one of its readings those of that reading", () => {
    assert.equal(measuredWith("6 %", "5 %", "4.10 %", "4.1 %")?.decimals, 2);
    assert.equal(measuredWith("9 h/report", "4 h/report", "2.5 h/report", "3 h/report", "3.5 h/report")?.decimals, 0);
    const worst = outcomeWith("baseline: 9 h, target: 4 h, result: {rule: worst}, measurements: [{date: 2026-05-01, value: 2.5 h}, {date: 2026-05-02, value: 3 h}]");
    assert.deepEqual([worst.measured?.amount, worst.measured?.decimals], [3, 0]);
  });

  it("are for a mean no zeros that nobody wrote", () => {
    assert.equal(measuredWith("9 h/report", "4 h/report", "2.5 h/report", "3.5 h/report")?.decimals, 0);
  });

  it("are for a result one more than those of its readings, where a mean needs it", () => {
    assert.equal(measuredWith("9 h/report", "4 h/report", "3 h/report", "2 h/report")?.decimals, 1);
    assert.equal(measuredWith("9 h/report", "4 h/report", "3 h/report", "2 h/report", "2 h/report")?.decimals, 1);
    assert.equal(measuredWith("9 h/report", "4 h/report", "3 h/report", "3.0 h/report")?.decimals, 1);
  });

  it("are for readings in several units as many as three digits need", () => {
    assert.equal(measuredWith("9 h/report", "4 h/report", "10 min/report", "1 h/report")?.decimals, 3);
  });

  it("are for a relative target those of the baseline, and more where it needs them", () => {
    assert.equal(outcomeWith("baseline: 4.00 %, target: {reduction: 5 %}").target?.decimals, 2);
    assert.equal(outcomeWith("baseline: 15 h/report, target: {reduction: 50 %}").target?.decimals, 1);
  });

  it("are for a guardrail's reading its own, not those of the limit", () => {
    const guardrail = "guardrails: {errors: {name: errors, limit: 0.00001 error}}, measurements: [{date: 2026-05-01, value: 3 h, guardrails: {errors: 2 error}}]";
    assert.equal(outcomeWith(guardrail).guardrails[0]?.reading?.decimals, 0);
  });
});
