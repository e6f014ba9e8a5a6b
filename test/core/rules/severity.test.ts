import assert from "node:assert/strict";
import { rules } from "../../../src/core/rules";
import { always, byStatus as statusSteps, from, isAtLeast, until } from "../../../src/core/rules/severity";
import { found } from "./findings";

describe("severity by status", () => {
  const byStatus = (severity: ReturnType<typeof always>) => (["draft", "proposed", "agreed", "running"] as const).map(severity.at);

  it("is one step softer for each status before the one from which it holds", () => {
    assert.deepEqual(byStatus(from("agreed", "error")), ["hint", "warning", "error", "error"]);
    assert.deepEqual(byStatus(from("proposed", "error")), ["warning", "error", "error", "error"]);
    assert.deepEqual(byStatus(from("agreed", "warning")), ["hint", "hint", "warning", "warning"]);
    assert.deepEqual(byStatus(from("running", "error")), ["hint", "hint", "warning", "error"]);
    assert.deepEqual(byStatus(statusSteps({ draft: "hint", proposed: "warning", running: "error" })), ["hint", "warning", "warning", "error"]);
    assert.deepEqual(byStatus(until("agreed", "warning", "error")), ["warning", "warning", "error", "error"]);
    assert.deepEqual(byStatus(always("hint")), ["hint", "hint", "hint", "hint"]);
  });

  it("says so in words", () => {
    assert.equal(from("agreed", "error").inWords, "error from agreed; warning when proposed; hint when draft");
    assert.equal(until("agreed", "warning", "error").inWords, "warning; error from agreed");
  });

  it("is what the catalogue says of each rule", () => {
    const table = Object.fromEntries(rules.map(({ id, severity }) => [id, (["draft", "proposed", "agreed"] as const).map((status) => severity.at(status).charAt(0)).join("")]));
    assert.deepEqual(table, {
      "executive-sponsor": "wwe",
      "no-economic-buyer": "hwe",
      "sponsor-wrong-side": "eee",
      "sponsor-too-junior": "www",
      "sponsor-no-stake": "hhw",
      "champion-missing": "hww",
      "technical-lead-missing": "hhw",
      "finance-reviewer-missing": "hhw",
      "single-threaded": "hww",
      "unknown-person": "eee",
      "no-outcome": "wee",
      "outcome-count": "www",
      "feature-checklist": "www",
      "requirements-list": "www",
      "vague-wording": "www",
      "activity-not-outcome": "www",
      "outcome-no-owner": "hhw",
      "baseline-missing": "hwe",
      "target-missing": "wee",
      "direction-conflict": "eee",
      "unit-mismatch": "eee",
      "percent-ambiguous": "wwe",
      "impossible-target": "eee",
      "trivial-target": "www",
      "vanity-metric": "www",
      "no-method": "hhw",
      "vendor-measured": "www",
      "baseline-weak": "hhw",
      "no-guardrail": "hhh",
      "input-unsourced": "hwe",
      "input-not-agreed": "hhw",
      "vendor-assumption": "hww",
      "agreed-after-measured": "eee",
      "changed-since-agreed": "hhw",
      "literal-in-formula": "hhw",
      "input-range": "eee",
      "impossible-share": "eee",
      "no-end-date": "hwe",
      "too-long": "www",
      "date-order": "eee",
      overdue: "eee",
      "no-readout": "hhw",
      "no-agree-phase": "hhw",
      "no-midpoint": "hhw",
      "non-working-day": "hhh",
      "no-out-of-scope": "hhw",
      "scope-creep": "www",
      "commitment-missing": "hwe",
      "commitment-not-by-buyer": "hwe",
      "commitment-weak": "www",
      "commitment-late": "www",
      "pass-rule-missing": "hwe",
      "no-stop-criteria": "hhh",
      "decider-date": "hhw",
      "not-measured": "www",
      stale: "www",
      "cherry-picked": "www",
      "result-vs-claim": "eee",
      "thin-annualization": "hhh",
      "too-good": "www",
      "capture-missing": "www",
      "full-year": "www",
      "costs-thin": "eee",
      "price-term-missing": "hwe",
      "negative-cost": "eee",
      "no-ramp": "www",
      "no-risk-adjustment": "www",
      "double-count": "www",
      "revenue-as-profit": "eee",
      "target-below-breakeven": "hwe",
      dominance: "www",
      "phantom-volume": "www",
      secret: "eee",
      "personal-data": "www",
      "internal-note": "www",
      currency: "eee",
      "calendar-effort": "www",
      "quantity-form": "eee",
      "duplicate-id": "eee",
      unfilled: "hwe",
      "unknown-key": "eee",
      suppression: "www",
      schema: "eee",
      yaml: "eee",
    });
  });

  it("of too many outcomes is an error from the sixth on", () => {
    const outcomes = (count: number): string => `status: draft\noutcomes:\n${Array.from({ length: count }, (_, index) => `  o${index}: {baseline: 2 h, target: 1 h}\n`).join("")}`;
    assert.deepEqual([3, 4, 5, 6].map((count) => found("outcome-count", outcomes(count))[0]?.severity), [undefined, "warning", "warning", "error"]);
  });

  it("of a feature test depends on whether there is anything else", () => {
    const feature = "  a: {statement: Can the system export to CSV?, baseline: 2 h, target: 1 h}\n";
    const other = "  b: {statement: Half the hours., baseline: 2 h, target: 1 h}\n";
    const severities = (outcomes: string) => ["draft", "proposed", "agreed"].map((status) => found("feature-checklist", `status: ${status}\noutcomes:\n${outcomes}`)[0]?.severity);
    assert.deepEqual(severities(feature), ["hint", "warning", "error"]);
    assert.deepEqual(severities(feature + other), ["warning", "warning", "warning"]);
  });

  it("is ordered", () => {
    assert.ok(isAtLeast("error", "warning") && isAtLeast("hint", "hint") && !isAtLeast("hint", "warning"));
  });
});
