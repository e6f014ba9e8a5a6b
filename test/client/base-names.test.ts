import assert from "node:assert/strict";
import { describe, it } from "mocha";
import { baseIn, baseName } from "../../src/client/base-names";
import { english } from "./english";

const commit = "1a2b3c4d5e6f7a8b9c0d1a2b3c4d5e6f7a8b9c0d";
const fileName = (uri: string): string => uri.replace("file:///", "");

describe("what a plan is compared with", () => {
  it("has a name that people know it by", () => {
    const names = [{ kind: "saved" }, { kind: "file", uri: "file:///b.pov.yaml" }, { kind: "commit", commit, name: null }, { kind: "commit", commit, name: "v1.2" }] as const;
    assert.deepEqual(names.map((base) => baseName(base, english, fileName)), ["the saved version", "b.pov.yaml", "the commit 1a2b3c4", "v1.2 (1a2b3c4)"]);
  });

  it("is read again from what a page kept", () => {
    for (const base of [{ kind: "saved" }, { kind: "file", uri: "file:///b.pov.yaml" }, { kind: "commit", commit, name: "v1.2" }, { kind: "commit", commit, name: null }]) assert.deepEqual(baseIn({ ...base, more: 1 }), base);
  });

  it("is nothing that a page could have made up", () => {
    const madeUp: readonly unknown[] = [undefined, null, "saved", {}, { kind: "file" }, { kind: "commit", commit: "--output=x" }, { kind: "commit", commit: "main" }, { kind: "commit", commit: `${commit}^` }];
    for (const kept of madeUp) assert.equal(baseIn(kept), undefined, JSON.stringify(kept));
  });
});
