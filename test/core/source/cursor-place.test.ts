import assert from "node:assert/strict";
import { describe, it } from "mocha";
import { type CursorPlace, cursorPlace } from "../../../src/core/source/cursor-place";

function at(marked: string): CursorPlace | undefined {
  return cursorPlace(marked.replace("‸", ""), marked.indexOf("‸"));
}

describe("the place of a cursor", () => {
  it("is that of the whole word that it stands in or behind", () => {
    assert.deepEqual(at("a: wo‸rd")?.word, { start: 3, end: 7 });
    assert.deepEqual(at("a: word‸")?.word, { start: 3, end: 7 });
  });

  it("is an empty one in front of a word, with what parts both", () => {
    for (const [marked, parting, siblings] of [
      ["{‸a: 1, b: 2}", ", ", ["a", "b"]],
      ["‸a: 1\nb: 2", "\n", ["a", "b"]],
      ["c:\n  - ‸a: 1\n    b: 2", "\n", ["a", "b"]],
      ["c: [‸a, b]", ", ", []],
      ["c:\n  - ‸a\n  - b", "\n- ", []],
    ] as const) {
      const place = at(marked);
      const start = marked.indexOf("‸");
      assert.deepEqual([place?.word, place?.parting, place?.touches, [...(place?.siblings.keys() ?? [])].sort()], [{ start, end: start }, parting, undefined, siblings], marked);
    }
    assert.deepEqual(at("c: [‸a, b]")?.listed.toSorted(), ["a", "b"]);
  });

  it("touches a word that nothing could part it from", () => {
    assert.deepEqual(at("a: ‸word")?.touches, { start: 3, end: 7 });
    assert.deepEqual(at('a: "‸word"')?.touches, { start: 4, end: 8 });
    assert.equal(at("a: ‸")?.touches, undefined);
  });

  it("is none in comments, texts of their own, and in front of brackets", () => {
    for (const marked of ["# a‸", "a: |\n  ‸text", "a: ‸[b]", " ‸ a: 1"]) assert.equal(at(marked), undefined, marked);
  });
});
