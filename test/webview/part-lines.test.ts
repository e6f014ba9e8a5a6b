import assert from "node:assert/strict";
import { lineOfPlace, placeOfLine } from "../../src/webview/part-lines";

const lines = { inputs: [10, 29], "inputs.rate": [11, 15], "inputs.users": [16, 16], outcomes: [30, 49], "outcomes.time": [31, 49] } as const;
const shown = new Set(["inputs", "inputs.rate", "inputs.users", "outcomes.time", "commitment"]);

describe("scrolling with the editor", () => {
  it("puts the smallest part at the top that the line is in and that is shown", () => {
    assert.deepEqual(placeOfLine(11, lines, shown), { path: "inputs.rate", progress: 0 });
    assert.deepEqual(placeOfLine(16, lines, shown), { path: "inputs.users", progress: 0 });
    assert.deepEqual(placeOfLine(20, lines, shown), { path: "inputs", progress: 0.5 });
    assert.deepEqual(placeOfLine(11, lines, new Set(["inputs"])), { path: "inputs", progress: 0.05 });
  });

  it("goes nowhere for a line whose part is not shown", () => {
    assert.equal(placeOfLine(3, lines, shown), undefined);
    assert.equal(placeOfLine(30, lines, shown), undefined);
  });

  it("finds the line back, also of a part that has none of its own", () => {
    assert.equal(lineOfPlace({ path: "inputs.rate", progress: 0 }, lines), 11);
    assert.equal(lineOfPlace({ path: "inputs.rate", progress: 0.99 }, lines), 15);
    assert.equal(lineOfPlace({ path: "outcomes.time.target.value", progress: 0.5 }, lines), 31);
    assert.equal(lineOfPlace({ path: "commitment", progress: 0 }, lines), undefined);
  });
});
