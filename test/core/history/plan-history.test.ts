import assert from "node:assert/strict";
import { analyse } from "../../../src/core/analyse";
import { uncommitted } from "../../../src/core/history/plan-version";
import { historyOf, historyOfTexts, judged, northwind, version } from "./versions";

const target = (value: string): string => northwind.replace("value: 12 min/report", `value: ${value}`);

describe("the history of a plan", () => {
  it("has who, when and why of each version, and its figures", () => {
    const { versions, plan } = historyOf(version(northwind, { date: "2026-02-26", subject: "Plan the proof" }), version(northwind.replace("30000 USD", "40000 USD"), { author: "D. Novak" }));
    assert.deepEqual(versions.map(({ author, date, subject }) => [author, date, subject]), [["M. Abe", "2026-02-26", "Plan the proof"], ["D. Novak", "2026-03-01", "Change it"]]);
    const [first, second] = [judged(versions[0]), judged(versions[1])];
    assert.deepEqual([first, second].map(({ figures }) => Math.round(figures?.npv ?? 0)), [68_538, 43_670]);
    assert.deepEqual([first.status, first.currency, first.outcomes, first.scopeItems, first.scenario], ["running", "USD", 1, 2, "target"]);
    assert.equal(plan?.customer, "Northwind Example Ltd");
  });

  it("judges each version as of its own day", () => {
    const unmeasured = northwind.replace(/^ {4}measurements:\n( {6}- .*\n)+/mu, "");
    const { versions } = historyOf(version(unmeasured, { date: "2026-03-10" }), version(unmeasured, { date: "2026-05-01" }));
    const found = (day: string): number => analyse(unmeasured, day).findings.length;
    assert.deepEqual(versions.map((point) => Object.values(judged(point).counts).reduce((sum, count) => sum + count)), [found("2026-03-10"), found("2026-05-01")]);
    assert.notEqual(found("2026-03-10"), found("2026-05-01"));
  });

  it("says what changed, and keeps a version that means the same", () => {
    const { versions } = historyOfTexts(northwind, northwind.replace("68 USD/h", "80 USD/h"), northwind.replace("68 USD/h", '"80 USD/h" # as agreed'));
    const [first, second, third] = versions.map((point) => judged(point).changes);
    assert.deepEqual([first, third], [undefined, []]);
    assert.ok(second?.some(({ path, before, after }) => path.startsWith("inputs.analyst_rate") && before === "68 USD/h" && after === "80 USD/h"));
  });

  it("says which version cannot be read and why, and compares across it", () => {
    const { versions, outcomes } = historyOf(version(northwind), version("title: [a\n"), version("", { content: { readable: false, message: "The file was deleted here." } }), version(target("15 min/report")));
    const [, broken, gone, last] = versions;
    assert.ok(broken?.readable === false && broken.line === 2 && broken.message.length > 10);
    assert.ok(gone?.readable === false && gone.line === undefined && gone.message === "The file was deleted here.");
    assert.ok(judged(last).changes?.some(({ path }) => path.startsWith("outcomes.report-time.target")));
    assert.deepEqual(outcomes[0]?.targets.map((one) => one.version), [0, 3]);
  });

  it("is empty without versions, and of broken ones alone has no plan", () => {
    assert.deepEqual(historyOf(), { version: 1, plan: undefined, versions: [], past: "whole", outcomes: [] });
    assert.deepEqual([historyOf(version("[")).plan, historyOf(version("[")).outcomes], [undefined, []]);
  });

  it("survives being sent", () => {
    const report = historyOfTexts(northwind, target("15 min/report"));
    assert.deepEqual(JSON.parse(JSON.stringify(report)), JSON.parse(JSON.stringify({ ...report })));
    assert.doesNotMatch(JSON.stringify(report), /NaN|Infinity/u);
  });
});

describe("what is not committed", () => {
  it("is a version of today, unless only line ends differ", () => {
    const last = version(northwind);
    const written = (text: string) => uncommitted({ readable: true, text }, last, "2026-03-09");
    assert.equal(written(northwind), undefined);
    assert.equal(written(`\uFEFF${northwind.replaceAll("\n", "\r\n")}`), undefined);
    const changed = written(target("15 min/report"));
    assert.deepEqual([changed?.commit, changed?.author, changed?.date], [undefined, undefined, "2026-03-09"]);
  });

  it("is a version too when the file is gone, until that is committed", () => {
    const gone = { readable: false, message: "It does not exist." } as const;
    assert.equal(uncommitted(gone, version(northwind), "2026-03-09")?.content, gone);
    assert.equal(uncommitted(gone, version("", { content: { readable: false, message: "The file was deleted here." } }), "2026-03-09"), undefined);
  });
});
