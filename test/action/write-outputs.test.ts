import { deepEqual, equal } from "node:assert/strict";
import { outputLines, outputsOf } from "../../src/action/write-outputs";

const noFindings = { introduced: [], remaining: [], resolved: [] };
const changed = {
  kind: "changed",
  before: { roi: 1.31 },
  after: { roi: 0.96 },
  changes: [{ class: "goalpost" }],
  findings: { ...noFindings, introduced: [{}, {}] },
};
const layout = { kind: "changed", before: { roi: 2 }, after: { roi: 2 }, changes: [], findings: noFindings };
const added = { kind: "added", before: null, after: { roi: 0.5 }, changes: [], findings: noFindings };
const removed = { kind: "removed", before: { roi: null }, after: null, changes: [], findings: noFindings };

describe("what a review gives to the steps after it", () => {
  it("is the plan's return before and after, and what was counted", () => {
    deepEqual(outputsOf({ plans: [changed, layout], total: { classes: { goalpost: { changes: 1, open: 1 }, scope: { changes: 3, open: 2 } } } }), { changed: "1", goalposts: "1", scope: "2", "new-findings": "2", "roi-base": "1.31", "roi-head": "0.96" });
  });

  it("has a return where a single plan was added or removed, as far as it has one", () => {
    deepEqual([outputsOf({ plans: [added] })["roi-base"], outputsOf({ plans: [added] })["roi-head"]], ["", "0.5"]);
    deepEqual([outputsOf({ plans: [removed] })["roi-base"], outputsOf({ plans: [removed] })["roi-head"]], ["", ""]);
  });

  it("has no return where several plans changed, or none", () => {
    const several = outputsOf({ plans: [changed, added] });
    deepEqual([several.changed, several["roi-base"], several["roi-head"]], ["2", "", ""]);
    deepEqual(outputsOf({ plans: [layout] }), { changed: "0", goalposts: "0", scope: "0", "new-findings": "0", "roi-base": "", "roi-head": "" });
  });

  it("counts a plan that cannot be read, and one in which only the findings differ", () => {
    equal(outputsOf({ plans: [{ kind: "unreadable", before: null, after: null, changes: [], findings: noFindings }] }).changed, "1");
    equal(outputsOf({ plans: [{ ...layout, findings: { ...noFindings, resolved: [{}] } }] }).changed, "1");
  });

  it("is one line each", () => {
    equal(outputLines({ changed: "1", failed: "false" }), "changed=1\nfailed=false\n");
  });
});
