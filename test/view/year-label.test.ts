import assert from "node:assert/strict";
import { yearLabel } from "../../src/view/year-label";

/** The years, 0 being the start, that a plan of so many years labels. */
function labelled(years: number, ...rooms: readonly string[]): readonly number[] {
  return Array.from({ length: years + 1 }, (_, year) => year).filter((year) => rooms.includes(yearLabel(year, years).room));
}

describe("the labels of the years", () => {
  it("stand at every year of a short plan", () => {
    assert.deepEqual(labelled(3, "any"), [0, 1, 2, 3]);
    assert.deepEqual([0, 3].map((year) => yearLabel(year, 3).text), ["Start", "Year 3"]);
    assert.deepEqual([0, 3].map((year) => yearLabel(year, 3).anchor), ["middle", "middle"]);
  });

  it("are at most six in a narrow panel and twelve in a wide one, evenly spaced, with the last year", () => {
    assert.deepEqual(labelled(25, "any"), [1, 7, 13, 19, 25]);
    assert.deepEqual(labelled(25, "any", "wide"), [1, 4, 7, 10, 13, 16, 19, 22, 25]);
    for (const years of [7, 12, 25, 30, 50]) {
      assert.ok(labelled(years, "any").length <= 6, `${years} years`);
      assert.ok(labelled(years, "any", "wide").length <= 12, `${years} years`);
      assert.equal(labelled(years, "any").at(-1), years);
    }
  });

  it("stay within the drawing of a long plan", () => {
    assert.deepEqual([0, 5, 25].map((year) => yearLabel(year, 25).anchor), ["start", "middle", "end"]);
    assert.deepEqual([0, 5, 25].map((year) => yearLabel(year, 25).text), ["Start", "5", "Year 25"]);
  });
});
