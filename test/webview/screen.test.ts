import assert from "node:assert/strict";
import { emptyScreen, screenAfter } from "../../src/webview/screen";
import { example, reportOf } from "../view/rendered";

const report = reportOf(example("01-pipeline-risk-report"));
const shown = screenAfter(emptyScreen, { type: "report", uri: "file:///a", report, locale: "de" });

describe("the preview's screen", () => {
  it("shows the last report, for readers of its locale", () => {
    assert.deepEqual(shown.shown, { uri: "file:///a", report });
    assert.equal(shown.formats.money(1234, "USD"), "1.234 USD");
  });

  it("makes the formats of a locale once", () => {
    const next = screenAfter(shown, { type: "report", uri: "file:///a", report, locale: "de" });
    assert.equal(next.formats, shown.formats);
  });

  it("keeps the report and the highlighted part when the server stops, until the next report", () => {
    const highlighted = screenAfter(shown, { type: "highlight", path: "outcomes" });
    const stopped = screenAfter(highlighted, { type: "serverStopped" });
    assert.deepEqual([stopped.shown?.report, stopped.current, stopped.isServerStopped], [report, "outcomes", true]);
    assert.equal(screenAfter(stopped, { type: "report", uri: "file:///a", report, locale: "de" }).isServerStopped, false);
  });
});
