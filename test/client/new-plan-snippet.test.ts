import assert from "node:assert/strict";
import { describe, it } from "mocha";
import { newPlanSnippet } from "../../src/client/new-plan-snippet";
import { analyse } from "../../src/core/analyse";

const text = newPlanSnippet.replaceAll(/\$\{\d+:([^}]*)\}/gu, "$1").replaceAll("$0", "");

describe("a new plan", () => {
  it("starts as YAML and a valid plan", () => {
    assert.deepEqual(analyse(text, "2026-03-01").problems, []);
  });

  it("starts with nothing worse than warnings", () => {
    const errors = analyse(text, "2026-03-01").findings.filter(({ severity }) => severity === "error");
    assert.deepEqual(errors, []);
  });

  it("starts without an executive sponsor, and says so", () => {
    assert.ok(analyse(text, "2026-03-01").findings.some(({ rule }) => rule === "executive-sponsor"));
  });

  it("shows figures from the start", () => {
    const { target } = analyse(text, "2026-03-01").valuation.scenarios;
    assert.equal(target.available, true, JSON.stringify(target));
  });
});
