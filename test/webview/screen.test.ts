import assert from "node:assert/strict";
import { emptyScreen, hasCursorMoved, screenAfter } from "../../src/webview/screen";
import { example, reportOf } from "../view/rendered";

const report = reportOf(example("01-pipeline-risk-report"));
const shown = screenAfter(emptyScreen, { type: "report", uri: "file:///a", version: 1, report, lines: {}, locale: "de" });

describe("the preview's screen", () => {
  it("shows the last report, for readers of its locale", () => {
    assert.deepEqual([shown.uri, shown.report], ["file:///a", report]);
    assert.equal(shown.formats.money(1234, "USD"), "1.234 USD");
  });

  it("makes the formats of a locale once", () => {
    const next = screenAfter(shown, { type: "report", uri: "file:///a", version: 1, report, lines: {}, locale: "de" });
    assert.equal(next.formats, shown.formats);
  });

  it("never shows one plan's figures under another's name", () => {
    const waiting = screenAfter(screenAfter(shown, { type: "highlight", path: "outcomes" }), { type: "waiting", uri: "file:///b" });
    assert.deepEqual([waiting.uri, waiting.report, waiting.current], ["file:///b", undefined, undefined]);
  });

  it("keeps the report and the highlighted part when the server stops, until the next report", () => {
    const highlighted = screenAfter(shown, { type: "highlight", path: "outcomes" });
    const stopped = screenAfter(highlighted, { type: "serverStopped", isRestarting: true });
    assert.deepEqual([stopped.report, stopped.current, stopped.outage], [report, "outcomes", "restarting"]);
    assert.equal(screenAfter(stopped, { type: "report", uri: "file:///a", version: 1, report, lines: {}, locale: "de" }).outage, undefined);
  });

  it("takes the server's word that it runs again, though no report comes", () => {
    const again = screenAfter(screenAfter(shown, { type: "serverStopped", isRestarting: true }), { type: "serverStarted" });
    assert.deepEqual([again.report, again.outage], [report, undefined]);
  });

  it("keeps the report of a plan that is gone, until it is back", () => {
    const gone = screenAfter(shown, { type: "planGone" });
    assert.deepEqual([gone.report, gone.outage], [report, "gone"]);
    assert.equal(screenAfter(gone, { type: "report", uri: "file:///a", version: 2, report, lines: {}, locale: "de" }).outage, undefined);
  });

  it("tells a cursor that moves from one that is just where it is", () => {
    const placed = screenAfter(shown, { type: "highlight", path: "outcomes" });
    const moved = screenAfter(placed, { type: "highlight", path: "business_case" });
    const next = screenAfter(moved, { type: "report", uri: "file:///b", version: 1, report, lines: {}, locale: "de" });
    const placedInNext = screenAfter(next, { type: "highlight", path: "outcomes" });
    const steps = [shown, placed, moved, next, placedInNext];
    assert.deepEqual(steps.slice(1).map((step, index) => hasCursorMoved(steps[index] ?? step, step)), [false, true, false, false]);
  });

  it("knows the history of the plan that it shows; a glance takes nothing away, another plan does", () => {
    const glance = { versions: 2, since: "2026-02-26", latest: "2026-03-01", author: "M. Abe" };
    const whole = { version: 1, plan: undefined, versions: [], past: "whole", outcomes: [] } as const;
    const unfolded = screenAfter(shown, { type: "history", uri: "file:///a", history: { glance, report: whole } });
    const glanced = screenAfter(unfolded, { type: "history", uri: "file:///a", history: { glance: { ...glance, versions: 3 }, report: undefined } });
    assert.deepEqual([glanced.history?.glance.versions, glanced.history?.report], [3, whole]);
    assert.equal(screenAfter(shown, { type: "history", uri: "file:///b", history: { glance, report: whole } }), shown);
    assert.equal(screenAfter(glanced, { type: "history", uri: "file:///a", history: null }).history, undefined);
    assert.equal(screenAfter(glanced, { type: "waiting", uri: "file:///b" }).history, undefined);
  });
});
