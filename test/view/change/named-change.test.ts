import assert from "node:assert/strict";
import type { Change } from "../../../src/core/changes/plan-change";
import { namedChange } from "../../../src/view/change/named-change";

const target: Change = { kind: "changed", class: "goalpost", path: "outcomes.a.target", line: 5, label: "target of a", before: "12 min", after: "20 min", effect: undefined, agreed: { by: "R. Osei", date: "2026-02-26" }, settled: undefined };
const settled = { kind: "accepted", by: "R. Osei", date: "2026-03-01" } as const;

function said(change: Partial<Change>): string {
  return namedChange({ ...target, ...change }, "Northwind");
}

describe("one change in a sentence", () => {
  it("says of what was agreed from what to what it moved, and whether that is settled", () => {
    assert.equal(said({}), "In Northwind, the agreed target of a moved from 12 min to 20 min.");
    assert.equal(said({ settled }), "In Northwind, the agreed target of a moved from 12 min to 20 min, and that is settled.");
    assert.equal(said({ before: undefined, after: undefined }), "In Northwind, the agreed target of a is another now.");
  });

  it("says of what came or went what it said", () => {
    const cost = { label: "cost training", path: "business_case.costs.training" };
    assert.equal(said({ ...cost, kind: "added", before: undefined, after: "12000 USD" }), "In Northwind, the cost training (12000 USD) was added to what was agreed.");
    assert.equal(said({ ...cost, kind: "removed", before: "12000 USD", after: undefined, settled }), "In Northwind, the agreed cost training (12000 USD) was taken out, and that is settled.");
    assert.equal(said({ ...cost, class: "commercial", kind: "added", before: undefined, after: undefined }), "In Northwind, the cost training was added.");
    assert.equal(said({ ...cost, class: "commercial", kind: "removed", before: "12000 USD", after: undefined }), "In Northwind, the cost training (12000 USD) was removed.");
  });

  it("says of the scope what came in or was taken out after the start", () => {
    const outcome = { class: "scope", label: "outcome win-rate", path: "outcomes.win-rate", before: undefined, after: undefined } as const;
    assert.equal(said({ ...outcome, kind: "added" }), "In Northwind, the outcome win-rate came in after the start.");
    assert.equal(said({ ...outcome, kind: "removed", settled }), "In Northwind, the outcome win-rate was taken out after the start, as was accepted.");
    assert.equal(said({ class: "scope", label: "in scope", path: "scope.in[1]", kind: "added", before: undefined, after: "“single sign-on”" }), "In Northwind, the entry “single sign-on” (in scope) came in after the start.");
  });

  it("says of everything else what it was and is, and what it was called", () => {
    assert.equal(said({ class: "schedule", label: "decision date", before: "2026-03-18", after: "2026-03-20" }), "In Northwind, the decision date changed from 2026-03-18 to 2026-03-20.");
    assert.equal(said({ class: "wording", kind: "renamed", label: "outcome b", before: "a", after: "b" }), "In Northwind, the outcome b was called a before.");
  });

  it("cuts long values to where they differ, and stays one sentence", () => {
    const words = "the same words as before, ".repeat(6);
    const sentence = said({ class: "wording", label: "problem", before: `“${words}weekly”`, after: `“${words}monthly”` });
    assert.ok(sentence.length < 200 && /weekly.*monthly/u.test(sentence), sentence);
    assert.ok(said({ label: "x".repeat(500), before: "y".repeat(500), after: "z".repeat(500) }).length < 300);
  });
});
