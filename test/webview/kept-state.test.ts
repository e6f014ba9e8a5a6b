import assert from "node:assert/strict";
import { stateAfter } from "../../src/webview/kept-state";
import { emptyScreen, screenAfter } from "../../src/webview/screen";

const kept = { uri: "file:///a", scrollY: 480, isLocked: false };

describe("what the preview keeps", () => {
  it("is its plan from the moment the plan is named, before any report", () => {
    const waiting = screenAfter(emptyScreen, { type: "waiting", uri: "file:///a" });
    assert.deepEqual(stateAfter(waiting, undefined), { uri: "file:///a", scrollY: 0, isLocked: false });
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
});
