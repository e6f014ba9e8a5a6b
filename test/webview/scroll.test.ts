import assert from "node:assert/strict";
import type { ToPreview } from "../../src/protocol/preview";
import { emptyScreen, screenAfter } from "../../src/webview/screen";
import { scrollAfter } from "../../src/webview/scroll";
import { example, reportOf } from "../view/rendered";

const report = reportOf(example("01-pipeline-risk-report"));
const reportOn = (uri: string): ToPreview => ({ type: "report", uri, version: 1, report, lines: {}, locale: "en" });
const kept = { uri: "file:///a", scrollY: 480, isLocked: false, supposed: {} };

describe("the preview scrolls", () => {
  it("back to where the reader left the plan, when it was hidden or the window reloaded", () => {
    const waiting = screenAfter(emptyScreen, { type: "waiting", uri: "file:///a" });
    assert.equal(scrollAfter(emptyScreen, waiting, kept), undefined);
    assert.equal(scrollAfter(waiting, screenAfter(waiting, reportOn("file:///a")), kept), 480);
    assert.equal(scrollAfter(emptyScreen, screenAfter(emptyScreen, reportOn("file:///a")), kept), 480);
  });

  it("to the top of a plan that replaces another, and of a new one", () => {
    const shown = screenAfter(emptyScreen, reportOn("file:///a"));
    assert.equal(scrollAfter(shown, screenAfter(shown, reportOn("file:///b")), kept), 0);
    assert.equal(scrollAfter(emptyScreen, shown, undefined), 0);
  });

  it("nowhere when the same plan's figures change", () => {
    const shown = screenAfter(emptyScreen, reportOn("file:///a"));
    assert.equal(scrollAfter(shown, screenAfter(shown, reportOn("file:///a")), kept), undefined);
  });
});
