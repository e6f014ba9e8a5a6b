import assert from "node:assert/strict";
import { describe, it } from "mocha";
import type { PlanComparison } from "../../src/protocol/change";
import type { ToChange } from "../../src/protocol/change-panel";
import { screenAfter, screenWith } from "../../src/webview/change-screen";
import { readChangeMessage } from "../../src/webview/read-change-message";

const base = { kind: "saved" } as const;
const comparison: PlanComparison = { kind: "unreadable", file: "a.pov.yaml", earlierFile: undefined, side: "before", message: "It is a list.", line: 1 };
const shown: ToChange = { type: "comparison", comparison, isSameText: false, baseName: "main", locale: "de" };
const waiting: ToChange = { type: "waiting", uri: "file:///a.pov.yaml", base };

describe("the page of a change", () => {
  it("knows from before a reload what it compares", () => {
    assert.deepEqual(screenWith({ uri: "file:///a.pov.yaml", base, scrollY: 8 }).compared, { uri: "file:///a.pov.yaml", base });
    assert.equal(screenWith(undefined).compared, undefined);
  });

  it("shows the last comparison, for readers of its locale", () => {
    const screen = screenAfter(screenAfter(screenWith(undefined), waiting), shown);
    assert.deepEqual([screen.shown?.comparison, screen.shown?.baseName, screen.formats.locale], [comparison, "main", "de"]);
  });

  it("never shows one comparison under another’s name", () => {
    assert.equal(screenAfter(screenAfter(screenWith(undefined), shown), { ...waiting, uri: "file:///b.pov.yaml" }).shown, undefined);
    assert.equal(screenAfter(screenAfter(screenWith(undefined), shown), { type: "unavailable", message: "It is gone." }).shown, undefined);
  });

  it("keeps what it shows when the server stops, and follows again with the next comparison", () => {
    const stopped = screenAfter(screenAfter(screenWith(undefined), shown), { type: "serverStopped", isRestarting: true });
    assert.deepEqual([stopped.shown?.comparison, stopped.outage], [comparison, "restarting"]);
    assert.equal(screenAfter(stopped, shown).outage, undefined);
  });
});

describe("messages to the page of a change", () => {
  it("are read when the editor sent them", () => {
    const change = { type: "comparison", comparison: { kind: "changed", file: "a", change: { version: 1, changes: [] } }, isSameText: true, baseName: "main", locale: "en" };
    const added = { type: "comparison", comparison: { kind: "added", file: "a", sketch: {} }, isSameText: false, baseName: "main", locale: "en" };
    for (const message of [shown, waiting, change, added, { type: "unavailable", message: "Gone." }, { type: "serverStopped", isRestarting: true }]) assert.equal(readChangeMessage(message), message);
  });

  it("are ignored when they are anything else", () => {
    const others: readonly unknown[] = [undefined, "comparison", { type: "report" }, { ...shown, comparison: { kind: "changed", file: "a", change: { version: 2, changes: [] } } }, { ...shown, comparison: { kind: "odd", file: "a" } }, { ...shown, locale: 1 }, { type: "waiting", uri: "a" }];
    for (const message of others) assert.equal(readChangeMessage(message), undefined, JSON.stringify(message));
  });
});
