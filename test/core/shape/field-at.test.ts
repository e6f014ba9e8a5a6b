import assert from "node:assert/strict";
import { describe, it } from "mocha";
import { planShape } from "../../../src/core/plan/plan-shape";
import { fieldAt } from "../../../src/core/shape/field-at";

const described = (path: string, driver?: string): string | undefined => fieldAt(planShape, path, () => driver)?.description;

describe("what the format says of a key", () => {
  it("is found at the root, below ids and in lists", () => {
    assert.equal(described("status"), "Where the plan is on its way; draft when left out.");
    assert.equal(described("people.osei.name"), "Who this is.");
    assert.equal(described("outcomes.report-time.measurements[0].by"), "Who measured.");
    assert.equal(described("decision.pass_when"), "Which outcomes must be met.");
  });

  it("is that of the kind that is written, else of the first kind that has the key", () => {
    const volume = "outcomes.report-time.benefit.volume";
    assert.equal(described(volume, "time-saved"), "How often the time is saved in a year: one or more factors.");
    assert.notEqual(described(volume, "error-reduction"), described(volume, "time-saved"));
    assert.equal(described(volume, "no-driver"), described(volume, "time-saved"));
    assert.equal(described("outcomes.report-time.benefit.reason", "time-saved"), "Why this outcome is not counted in money.");
  });

  it("is nothing for ids, items and what the format does not know", () => {
    for (const path of ["", "people.osei", "outcomes.report-time.measurements[0]", "colour", "people.osei.colour.shade", "constructor", "outcomes.x.benefit.toString"]) {
      assert.equal(described(path), undefined, path);
    }
  });
});
