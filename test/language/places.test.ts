import assert from "node:assert/strict";
import { describe, it } from "mocha";
import { analyse } from "../../src/core/analyse";
import { pathAtPosition, rangeOfPath } from "../../src/language";
import { draft, people } from "./draft";
import { marked } from "./marked";

const { text, ranges } = marked(`${draft}${people}«outcomes»:\n  «report-time»:\n    target: «»12 min/report\n\n# an afterthought «»\n`);
const analysis = analyse(text, undefined);
const [outcomes, outcome, target, comment] = ranges;

describe("places of a plan", () => {
  it("are found from a position, as deep as they go", () => {
    assert.ok(outcomes && outcome && target);
    assert.equal(pathAtPosition(analysis, outcomes.start), "outcomes");
    assert.equal(pathAtPosition(analysis, outcome.start), "outcomes.report-time");
    assert.equal(pathAtPosition(analysis, target.start), "outcomes.report-time.target");
  });

  it("are the whole plan outside of everything", () => {
    assert.ok(comment);
    assert.equal(pathAtPosition(analysis, comment.start), "");
  });

  it("start at their key", () => {
    assert.deepEqual(rangeOfPath(analysis, "outcomes.report-time"), outcome);
  });

  it("that are not written are found at the nearest key above", () => {
    assert.deepEqual(rangeOfPath(analysis, "outcomes.report-time.baseline.value"), outcome);
    assert.deepEqual(rangeOfPath(analysis, "outcomes.second"), outcomes);
  });
});
