import assert from "node:assert/strict";
import { describe, it } from "mocha";
import { nearest } from "../../../src/core/shape/nearest";

describe("the word that was most likely meant", () => {
  for (const [written, candidates, meant] of [
    ["statuss", ["status", "result"], "status"],
    ["titel", ["title", "status"], "title"],
    ["osie", ["osei", "kim"], "osei"],
    ["excutive-sponsor", ["executive-sponsor", "economic-buyer"], "executive-sponsor"],
    ["analyst rate", ["analyst_rate"], "analyst_rate"],
    ["Rate", ["rate"], "rate"],
    ["zzz", ["start", "end"], undefined],
    ["b", ["a"], undefined],
    ["osei", [], undefined],
  ] as const) {
    it(`“${written}” of ${candidates.join(", ") || "nothing"} is ${meant ?? "none"}`, () => {
      assert.equal(nearest(written, candidates), meant);
    });
  }
});
