import assert from "node:assert/strict";
import { stateAfter } from "../../src/webview/kept-state";
import type { ToPreview } from "../../src/protocol/preview";
import { emptyScreen, screenAfter, screenWith } from "../../src/webview/screen";
import { example, reportOf } from "../view/rendered";

const kept = { uri: "file:///a", scrollY: 480, isLocked: false, supposed: {} };

describe("what the preview keeps", () => {
  it("is its plan from the moment the plan is named, before any report", () => {
    const waiting = screenAfter(emptyScreen, { type: "waiting", uri: "file:///a" });
    assert.deepEqual(stateAfter(waiting, undefined), { uri: "file:///a", scrollY: 0, isLocked: false, supposed: {} });
  });

  it("stays as it is until then", () => {
    assert.equal(stateAfter(emptyScreen, kept), kept);
  });

  it("is the place in the same plan, and the top of another", () => {
    assert.deepEqual(stateAfter(screenAfter(emptyScreen, { type: "waiting", uri: "file:///a" }), kept), kept);
    assert.equal(stateAfter(screenAfter(emptyScreen, { type: "waiting", uri: "file:///b" }), kept)?.scrollY, 0);
  });

  it("is whether it is locked", () => {
    const locked = screenAfter(emptyScreen, { type: "lock", isLocked: true });
    assert.equal(stateAfter(screenAfter(locked, { type: "waiting", uri: "file:///a" }), kept)?.isLocked, true);
  });

  it("is the what-if, which a webview that comes back goes on with for the same plan only", () => {
    const report = reportOf(example("01-pipeline-risk-report"));
    const reported: ToPreview = { type: "report", uri: "file:///a", version: 1, report, lines: {}, locale: "en" };
    const supposing = { ...screenAfter(emptyScreen, reported), supposed: { "inputs.analyst_rate": 62 } };
    const state = stateAfter(supposing, kept);
    assert.deepEqual(state?.supposed, { "inputs.analyst_rate": 62 });
    assert.deepEqual(screenAfter(screenWith(state), reported).supposed, { "inputs.analyst_rate": 62 });
    assert.deepEqual(screenAfter(screenWith(state), { ...reported, uri: "file:///b" }).supposed, {});
  });
});
