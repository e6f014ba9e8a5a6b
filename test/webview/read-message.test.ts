import assert from "node:assert/strict";
import { readMessage } from "../../src/webview/read-message";

const report = { version: 1, plan: {}, valuation: {}, outcomes: [] };

describe("messages to the preview", () => {
  it("are read when the editor sent them", () => {
    const message = { type: "report", uri: "file:///plan.pov.yaml", version: 3, locale: "en", report, lines: {} };
    assert.equal(readMessage(message), message);
    assert.deepEqual(readMessage({ type: "highlight", path: "outcomes.a" }), { type: "highlight", path: "outcomes.a" });
    assert.deepEqual(readMessage({ type: "waiting", uri: "file:///a" }), { type: "waiting", uri: "file:///a" });
    assert.deepEqual(readMessage({ type: "scroll", line: 12 }), { type: "scroll", line: 12 });
    assert.deepEqual(readMessage({ type: "lock", isLocked: true }), { type: "lock", isLocked: true });
    const glance = { versions: 1, since: "2026-02-26", latest: "2026-02-26", author: "M. Abe" };
    for (const history of [null, { glance }, { glance, report: { version: 1 } }]) assert.deepEqual(readMessage({ type: "history", uri: "file:///a", history }), { type: "history", uri: "file:///a", history });
    assert.deepEqual(readMessage({ type: "serverStopped", isRestarting: true }), { type: "serverStopped", isRestarting: true });
    assert.deepEqual(readMessage({ type: "serverStarted" }), { type: "serverStarted" });
  });

  it("are ignored when they are anything else", () => {
    const strangers = [
      undefined, null, 7, "report", [], {}, { type: "reload" }, { type: "highlight" }, { type: "highlight", path: 3 }, { type: "waiting" }, { type: "lock" },
      { type: "toString" }, { type: "history" }, { type: "history", history: null }, { type: "history", uri: "file:///a", history: {} }, { type: "history", uri: "file:///a", history: { glance: {}, report: 1 } },
      { type: "report", uri: "file:///a", locale: "en" },
      { type: "report", uri: "file:///a", version: 3, lines: {}, locale: "en", report: { ...report, version: 2 } },
      { type: "report", uri: "file:///a", version: 3, locale: "en", report },
      { type: "report", uri: "file:///a", lines: {}, locale: "en", report },
      { type: "scroll" },
      { type: "report", uri: "file:///a", version: 3, lines: {}, report },
      { type: "report", version: 3, lines: {}, locale: "en", report },
    ];
    for (const stranger of strangers) assert.equal(readMessage(stranger), undefined, JSON.stringify(stranger));
  });
});
