import assert from "node:assert/strict";
import type { VNode } from "preact";
import { renderToString } from "preact-render-to-string";
import type { PlanHistoryReport } from "../../../src/core/history/plan-history-report";
import { formatsFor } from "../../../src/view/format/formats";
import { History } from "../../../src/view/history/History";
import { HistoryContext, type ReadableHistory } from "../../../src/view/history/history-context";
import { HistoryTable } from "../../../src/view/history/HistoryTable";
import { HistoryTracks } from "../../../src/view/history/HistoryTracks";
import { TargetHistories } from "../../../src/view/history/TargetHistories";
import { usualSettings } from "../../../src/core/config/settings";
import { historyReport, nothingTold, tellVersion } from "../../../src/core/history/tell-history";
import { SurroundingsContext } from "../../../src/view/surroundings";
import { historyOf, northwind, version } from "../../core/history/versions";
import { htmlOf, reportOf, wordsOf } from "../rendered";

const glance = { versions: 12, since: "2026-02-20", latest: "2026-03-15", author: "P. Rossi" };
const softened = historyOf(
  version(northwind.replace("12 min/report", "10 min/report"), { date: "2026-02-26", author: "M. Abe", commit: "a".repeat(40), subject: "Plan the proof" }),
  version("title: [a\n", { date: "2026-03-01", author: "P. <b>Rossi</b>", commit: "b".repeat(40), subject: "WIP" }),
  version(northwind, { date: "2026-03-04", author: "J. Kim", commit: "c".repeat(40), subject: "Soften the <i>target</i>" }),
  version(northwind, { date: "2026-03-05", author: undefined, commit: undefined, subject: undefined }),
);

function drawn(node: VNode): string {
  return renderToString(<SurroundingsContext.Provider value={{ formats: formatsFor("en"), actions: undefined }}>{node}</SurroundingsContext.Provider>);
}

function section(history: Partial<ReadableHistory> | undefined): string {
  const readable = history && { plan: "a", glance, report: undefined, unfold: () => undefined, ...history };
  return drawn(<HistoryContext.Provider value={readable}><History /></HistoryContext.Provider>);
}

function numbersOf(html: string, attribute: string): readonly number[] {
  return [...html.matchAll(new RegExp(` ${attribute}="(-?[\\d.]+)%?"`, "gu"))].map(([, number]) => Number(number));
}

describe("the history in a preview", () => {
  it("is not there where a plan has none", () => {
    assert.equal(section(undefined), "");
    assert.doesNotMatch(htmlOf(reportOf(northwind)), /History/u);
  });

  it("is folded away below a line that says who changed it last", () => {
    const html = section({});
    assert.match(wordsOf(html), /12 versions since 20 February 2026, the last one by P\. Rossi on 15 March 2026/u);
    assert.match(wordsOf(section({ glance: { ...glance, versions: 1 } })), /1 version, by P\. Rossi on 15 March 2026/u);
    assert.doesNotMatch(html, /<svg|<details[^>]* open/u);
    assert.doesNotMatch(section({ report: softened }), /<svg/u, "nothing is drawn before it is unfolded");
  });

  it("draws return, outcomes and findings across the same versions, inside of their drawings", () => {
    const html = drawn(<HistoryTracks report={softened} />);
    assert.match(html, /66\.2 %/u);
    assert.equal(html.match(/class="history-track"/gu)?.length, 4);
    for (const place of [...numbersOf(html, "cx"), ...numbersOf(html, "x1"), ...numbersOf(html, "x")]) assert.ok(place >= 0 && place <= 100, String(place));
    for (const down of numbersOf(html, "cy")) assert.ok(down >= 0 && down <= 128, String(down));
    assert.doesNotMatch(html, /NaN|Infinity|undefined/u);
  });

  it("marks where agreed values moved, and a version that cannot be read", () => {
    const html = drawn(<HistoryTracks report={softened} />);
    assert.match(html, /class="dot grave/u);
    assert.match(html, /class="missing"/u);
    assert.match(wordsOf(html), /agreed values moved/u);
    const harmless = drawn(<HistoryTracks report={historyOf(version(northwind), version(`${northwind}# x\n`))} />);
    assert.doesNotMatch(harmless, /grave|missing/u);
    assert.match(wordsOf(html), /no figures/u);
    assert.doesNotMatch(wordsOf(harmless), /no figures/u);
  });

  it("writes the effect of a change as the difference of what is written of both versions", () => {
    const report = historyOf(version(northwind), version(northwind.replace("12 min/report", "20 min/report")));
    const [before, after] = report.versions.map((one) => (one.readable ? formatsFor("en").shownPercent(one.figures?.roi ?? 0) : 0));
    const difference = ((after ?? 0) - (before ?? 0)) * 100;
    assert.ok(wordsOf(drawn(<HistoryTracks report={report} />)).includes(`ROI −${Math.abs(difference).toFixed(1)} pp`));
  });

  it("is one stop of the keyboard that says the version which is looked at", () => {
    const html = drawn(<HistoryTracks report={softened} />);
    assert.match(html, /role="slider" tabindex="0"/iu);
    assert.match(html, /aria-valuemin="1" aria-valuemax="4" aria-valuenow="4" aria-valuetext="5 March 2026, uncommitted: ROI 66\.2 %"/u);
    assert.equal(html.match(/tabindex/giu)?.length, 1);
  });

  it("says of each target since when it holds, who set it, what was measured, and who had agreed before", () => {
    const words = wordsOf(drawn(<TargetHistories report={softened} />)).replaceAll(/\s+/gu, " ");
    assert.match(words, /under 12 min\/report ?since 4 March 2026, J\. Kim ccccccc ?R\. Osei had agreed to the one before on 26 February 2026\. ?measured 11 min\/report.*under 10 min\/report ?since 26 February 2026, M\. Abe aaaaaaa/u);
  });

  it("says of a target that a merge brought it, since another may have set it", () => {
    const report = historyOf(version(northwind.replace("12 min/report", "10 min/report")), version(northwind, { date: "2026-03-04", author: "D. Novak", isMerge: true }));
    assert.match(wordsOf(drawn(<TargetHistories report={report} />)).replaceAll(/\s+/gu, " "), /under 12 min\/report ?since 4 March 2026, merged by D\. Novak/u);
  });

  it("names nobody for a target that may be older than the first version which is known", () => {
    const report = historyReport([version(northwind, { date: "2026-03-04", author: "J. Kim" })].reduce((told, one) => tellVersion(told, one, usualSettings), nothingTold), "shallow");
    const words = wordsOf(drawn(<TargetHistories report={report} />)).replaceAll(/\s+/gu, " ");
    assert.match(words, /under 12 min\/report ?since 4 March 2026 or earlier ?measured/u);
    assert.doesNotMatch(words, /J\. Kim/u);
  });

  it("is a table as well, with why a version cannot be read, the newest first", () => {
    const rows = drawn(<HistoryTable report={softened} />).split("<tr>").slice(2).map((row) => wordsOf(row).replaceAll(/\s+/gu, " ").trim());
    assert.equal(rows.length, 4);
    assert.match(rows[0] ?? "", /^5 March 2026 uncommitted – nothing 66\.2 % 68,538 USD 1 /u);
    assert.match(rows[1] ?? "", /^4 March 2026 J\. Kim Soften the <i>target<\/i> Goalposts 1 /u);
    assert.match(rows[2] ?? "", /not closed/u);
  });

  it("shows what people wrote as text", () => {
    const html = drawn(<HistoryTracks report={softened} />) + drawn(<TargetHistories report={softened} />) + drawn(<HistoryTable report={softened} />);
    assert.doesNotMatch(html, /<i>|<b>/u);
  });

  it("draws a history of one version, one without figures, and one without any version that can be read", () => {
    const draft = 'pov: "1"\nid: x\ntitle: X\n';
    const histories: readonly PlanHistoryReport[] = [historyOf(version(northwind)), historyOf(version(draft), version(`${draft}customer: Acme\n`)), historyOf(version("["))];
    for (const report of histories) assert.doesNotMatch(drawn(<HistoryTracks report={report} />), /NaN|Infinity/u);
    assert.equal(drawn(<HistoryTracks report={historyOf()} />), "");
  });
});
