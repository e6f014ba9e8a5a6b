import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { describe, it } from "mocha";
import { analyse } from "../../../src/core/analyse";
import { buildReport } from "../../../src/core/report/build-report";
import type { Report } from "../../../src/core/report/report";

const head = `pov: "1"
id: lines
title: Lines
currency: USD
customer: Acme
people:
  osei: {name: R. Osei, title: VP Sales}
  kim: {name: J. Kim, side: vendor}
`;

function reportOf(rest: string): Report {
  return buildReport(analyse(head + rest, "2026-03-10"));
}

describe("the timeline of a report", () => {
  it("has phases and checkpoints with the names of who attends, as far as the plan knows them", () => {
    const { timeline } = reportOf("timeline: {start: 2026-03-03, end: 2026-03-16, phases: [{name: run, start: 2026-03-07, end: 2026-03-13}], checkpoints: [{name: readout, date: 2026-03-16, attendees: [osei, nobody]}]}\n");
    assert.deepEqual(timeline?.phases, [{ name: "run", start: "2026-03-07", end: "2026-03-13", path: "timeline.phases[0]" }]);
    assert.deepEqual(timeline.checkpoints, [{ name: "readout", date: "2026-03-16", attendees: ["R. Osei"], path: "timeline.checkpoints[0]" }]);
  });

  it("begins and ends with its parts where it does not say when", () => {
    const { timeline } = reportOf("timeline: {checkpoints: [{name: last, date: 2026-03-16}, {name: first, date: 2026-03-04}]}\n");
    assert.deepEqual([timeline?.start, timeline?.end], ["2026-03-04", "2026-03-16"]);
  });

  it("is none without a day", () => {
    assert.equal(reportOf("timeline: {phases: [{name: run}]}\n").timeline, undefined);
    assert.equal(reportOf("").timeline, undefined);
  });
});

describe("the decision of a report", () => {
  it("names the outcomes that must be met", () => {
    const { decision } = reportOf("outcomes: {time: {metric: hours per report}}\ndecision: {pass_when: [time], stop_when: [no data], decided_by: osei, date: 2026-03-18}\n");
    assert.deepEqual(decision?.passWhen, ["hours per report"]);
    assert.deepEqual([decision.stopWhen, decision.decidedBy?.name, decision.date], [["no data"], "R. Osei", "2026-03-18"]);
  });

  it("does not guess a rule that is not written", () => {
    assert.equal(reportOf("decision: {date: 2026-03-18}\n").decision?.passWhen, undefined);
    assert.equal(reportOf("decision: {pass_when: any}\n").decision?.passWhen, "any");
  });
});

describe("the commitment of a report", () => {
  it("has its steps, which are open unless they are done", () => {
    const { commitment } = reportOf("commitment: {statement: We will sign., date: 2026-02-27, steps: [{step: legal review, owner: osei, due: 2026-03-20}, {step: questionnaire, done: true}]}\n");
    assert.deepEqual(commitment?.steps.map(({ step, owner, due, done }) => [step, owner?.name, due, done]), [
      ["legal review", "R. Osei", "2026-03-20", false],
      ["questionnaire", undefined, undefined, true],
    ]);
  });

  it("keeps steps for which nothing is promised yet", () => {
    const { commitment } = reportOf("commitment: {steps: [{step: legal review}]}\n");
    assert.deepEqual([commitment?.statement, commitment?.steps.length], [undefined, 1]);
    assert.equal(reportOf("commitment: {due: 2026-03-27}\n").commitment, undefined);
  });
});

describe("the frame of a report", () => {
  it("tells what is written from the format's defaults", () => {
    const { frame, valuation } = reportOf("business_case: {horizon: 5 year, ramp: [60 %, 100 %]}\n");
    assert.deepEqual([frame.method.settledBy, frame.horizon.settledBy, frame.discountRate.settledBy], ["format", "plan", "format"]);
    assert.deepEqual([frame.ramp.shares, frame.discountRate.path], [[0.6, 1], "business_case.discount_rate"]);
    assert.deepEqual([valuation.method, valuation.horizonYears, valuation.discountRate], ["tei", 5, 0.1]);
  });

  it("has what each cost rests on, and what other currencies are worth", () => {
    const { costLines, exchangeRates } = reportOf("exchange_rates: {EUR: {rate: 1.08 USD/EUR, date: 2026-02-26, source: ECB}}\nbusiness_case: {costs: {setup: {kind: internal, amount: 9 USD, basis: 3 h x 3 USD/h}}}\n");
    assert.deepEqual(costLines, [{ id: "setup", kind: "internal", basis: "3 h x 3 USD/h", path: "business_case.costs.setup" }]);
    const [euro] = exchangeRates;
    assert.deepEqual([euro?.currency, euro?.rate?.amount, euro?.rate?.decimals, euro?.date, euro?.source], ["EUR", 1.08, 2, "2026-02-26", "ECB"]);
  });
});

describe("the suppressed findings of a report", () => {
  it("include a comment that has nothing to keep quiet at the moment: its reason is an assumption too", () => {
    const { suppressed } = reportOf(readFileSync("examples/02-thirty-day-pilot.pov.yaml", "utf8"));
    assert.deepEqual(suppressed.map(({ rule, path }) => [rule, path]), [["full-year", "outcomes.time.benefit"]]);
    assert.match(suppressed[0]?.reason ?? "", /^15 h is 37\.5 % of a 40 h week/u);
  });

  const outcome = "outcomes:\n";
  const suppressedBy = (comment: string): Report["suppressed"] => reportOf(`${outcome}  # pov-disable-next-line baseline-missing${comment}\n  time: {target: 1 h}\n`).suppressed;

  it("have their reason and their last day apart", () => {
    const [finding] = suppressedBy(" -- measured in week 1, until 2026-03-31");
    assert.deepEqual([finding?.rule, finding?.reason, finding?.until, finding?.line], ["baseline-missing", "measured in week 1", "2026-03-31", 11]);
  });

  it("say when there is no reason", () => {
    assert.deepEqual(suppressedBy("").map(({ reason, until }) => [reason, until]), [[undefined, undefined]]);
  });

  it("come back as findings when their day has passed", () => {
    assert.deepEqual(suppressedBy(" -- soon, until 2026-03-09"), []);
  });
});
