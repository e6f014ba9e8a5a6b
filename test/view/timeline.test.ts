import assert from "node:assert/strict";
import { describe, it } from "mocha";
import type { Report } from "../../src/core/report/report";
import { timelineEntries } from "../../src/view/timeline/timeline-entries";
import { type TimelineScale, timelineScale } from "../../src/view/timeline/timeline-scale";
import { example, htmlOf, reportOf, wordsIn } from "./rendered";

const northwind = example("01-pipeline-risk-report");

function scaleOf(report: Report): TimelineScale {
  if (report.timeline === undefined) throw new Error("The plan has no timeline");
  return timelineScale(report.timeline, timelineEntries(report));
}

describe("the timeline", () => {
  const rows = (text: string): readonly string[] => wordsIn(htmlOf(reportOf(text, "2026-03-14")), '<table class="timeline"').split(/\n\n+/).map((row) => row.replaceAll("\n", " | ").trim());

  it("is a table of everything that has a day, in order", () => {
    assert.deepEqual(rows(northwind).slice(1).filter((row) => row !== "" && row !== "|").map((row) => row.replaceAll(/[\u2009\u00a0 ]?–[\u2009\u00a0 ]?/g, "–")), [
      "connect CRM sample and validate parity | 3–6 March",
      "analysts run the report themselves | 7–13 March",
      "mid-point reviewM. Lindt, T. Abe, J. Kim | 9 March",
      "readout and business case | 14–16 March",
      "executive readoutR. Osei, D. Novak, J. Kim, P. Rossi | 16 March",
      "DecisionR. Osei | 18 March",
      "Commitment dueR. Osei | 27 March",
    ]);
  });

  it("marks the day of the report only where it falls inside", () => {
    assert.match(htmlOf(reportOf(northwind, "2026-03-14")), /class="today-label"[^>]*>as of 14 March/);
    assert.doesNotMatch(htmlOf(reportOf(northwind, "2026-04-14")), /class="today/);
    assert.doesNotMatch(htmlOf(reportOf(northwind)), /class="today|phase-bar passed/);
  });

  it("leads each row to its line", () => {
    for (const path of ["timeline.phases[0]", "timeline.checkpoints[1]", "decision.date", "commitment.due"]) assert.ok(htmlOf(reportOf(northwind)).includes(`data-path="${path}"`), path);
  });

  it("names the year of a day in another year than the heading's", () => {
    assert.match(rows(northwind.replace("due: 2026-03-27", "due: 2027-01-05")).join("\n"), /Commitment dueR\. Osei \| 5 January 2027/);
  });

  it("is left out where the plan has none", () => {
    assert.doesNotMatch(htmlOf(reportOf(northwind.replace(/^timeline:\n( .*\n)*/m, ""))), /class="timeline"/);
  });
});

describe("the scale of a timeline", () => {
  it("holds the days from the first to the last, whole days wide", () => {
    const scale = scaleOf(reportOf(northwind));
    assert.deepEqual([scale.first, scale.last], ["2026-03-03", "2026-03-27"]);
    assert.deepEqual(scale.stretch("2026-03-03", "2026-03-27"), { from: 0, width: 100 });
    assert.deepEqual(scale.stretch("2026-03-03", "2026-03-03"), { from: 0, width: 4 });
    assert.equal(scale.noon("2026-03-04"), 6);
  });

  it("draws the weekends of a few weeks, and no hairlines", () => {
    assert.equal(scaleOf(reportOf(northwind)).weekends.length, 6);
    assert.equal(scaleOf(reportOf(northwind.replace("end: 2026-03-16\n", "end: 2026-06-16\n"))).weekends.length, 0);
  });

  it("leaves a day that lies far beyond the work at the edge", () => {
    const scale = scaleOf(reportOf(northwind.replace("due: 2026-03-27", "due: 2026-12-24")));
    assert.deepEqual([scale.last, scale.holds("2026-12-24"), scale.noon("2026-12-24")], ["2026-03-18", false, 100]);
  });

  it("stands upright when the days of a phase or of the whole were swapped", () => {
    const report = reportOf(northwind.replace("start: 2026-03-07, end: 2026-03-13", "start: 2026-03-13, end: 2026-03-07").replace("start: 2026-03-03\n  end: 2026-03-16", "start: 2026-03-16\n  end: 2026-03-03"));
    const scale = scaleOf(report);
    assert.deepEqual([scale.first, scale.last], ["2026-03-03", "2026-03-27"]);
    for (const { start, end } of timelineEntries(report)) assert.ok(scale.stretch(start, end).width > 0);
  });
});
