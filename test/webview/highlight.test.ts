import assert from "node:assert/strict";
import { deepestAround } from "../../src/webview/highlight";

const shown = ["", "outcomes", "outcomes.time", "outcomes.time.measurements[1]", "business_case", "outcomes.time-to-value"];

describe("the highlighted part", () => {
  it("is the part itself when it is shown", () => {
    assert.equal(deepestAround(shown, "outcomes.time"), "outcomes.time");
  });

  it("is the deepest part around it when it is not", () => {
    assert.equal(deepestAround(shown, "outcomes.time.measurements[1].value"), "outcomes.time.measurements[1]");
    assert.equal(deepestAround(shown, "outcomes.time.measurements[10]"), "outcomes.time");
    assert.equal(deepestAround(shown, "outcomes.errors.target"), "outcomes");
  });

  it("is nothing where nothing around it is shown", () => {
    assert.equal(deepestAround(shown, "people.kim"), undefined);
    assert.equal(deepestAround(shown, ""), undefined);
  });
});
