import assert from "node:assert/strict";
import { describe, it } from "mocha";
import { after, labels, offered, top } from "./offered";

describe("completing keys of a plan", () => {
  it("offers required keys first, then the order of the format, without those that are written", () => {
    assert.deepEqual(labels("‸\nproblem: x").slice(0, 7), ["pov", "id", "title", "currency", "customer", "status", "result"]);
    assert.deepEqual(labels('pov: "1"\ntitle: A plan\n‸\nid: x').slice(0, 3), ["currency", "customer", "status"]);
    const sorted = offered("‸").map(({ sortText }) => sortText);
    assert.deepEqual(sorted, [...sorted].sort());
  });

  it("offers the keys of the driver that is written, and the driver first when there is none", () => {
    const keys = (benefit: string): readonly string[] => labels(`${top}outcomes:\n  a:\n    ${benefit}`, { served: "everything", takesSnippets: false });
    assert.deepEqual(keys("benefit: {driver: time-saved, ‸}").slice(0, 4), ["volume", "rate", "capture", "attribution"]);
    assert.deepEqual(keys("benefit:\n      driver: none\n      ‸")[0], "reason");
    assert.ok(keys("benefit: {attribution: 50 %, ‸}").includes("driver"));
    assert.ok(!keys("benefit: {attribution: 50 %, ‸}").includes("volume"));
  });

  it("offers only one of several keys that exclude each other", () => {
    assert.deepEqual(labels(`${top}outcomes:\n  a:\n    target: {value: 2 h, ‸}`), ["operator"]);
    assert.deepEqual(labels(`${top}outcomes:\n  a:\n    target: {‸}`), ["operator", "value", "reduction", "increase"]);
  });

  for (const [marked, label, expected] of [
    ["sta‸", "status", "status: "],
    ["sta‸: draft", "status", "status: draft"],
    ["people:\n  osei: {na‸}", "name", "people:\n  osei: {name: }"],
    ["people:\n  osei: {name: x,‸}", "title", "people:\n  osei: {name: x, title: }"],
    ["time‸", "timeline", "timeline:\n  "],
    ["timeline:\n    end: 2026-03-16\n    ‸", "phases", "timeline:\n    end: 2026-03-16\n    phases:\n        - "],
    ["timeline:\n  phases:\n    - ‸", "start", "timeline:\n  phases:\n    - start: "],
    ["timeline:\n  phases:\n    -‸", "start", "timeline:\n  phases:\n    - start: "],
    ["people:\n  osei: {‸}", "roles", "people:\n  osei: {roles: []}"],
    ["outcomes:\n  a: {‸}", "guardrails", "outcomes:\n  a: {guardrails: {}}"],
    ["outcomes:\n  a:\n    ben‸", "benefit", "outcomes:\n  a:\n    benefit:\n      driver: "],
    ["outcomes:\r\n  a:\r\n    ben‸\r\n", "benefit", "outcomes:\r\n  a:\r\n    benefit:\r\n      driver: \r\n"],
    ["outcomes:\n  a:\n    measurements:\n      - {date: 2026-03-13, ‸}", "value", "outcomes:\n  a:\n    measurements:\n      - {date: 2026-03-13, value: }"],
  ] as const) {
    it(`writes ${JSON.stringify(label)} at ${JSON.stringify(marked)}`, () => {
      assert.equal(after(marked, label), expected);
    });
  }

  it("writes a plain key for clients without snippets", () => {
    assert.equal(after("time‸", "timeline", { takesSnippets: false }), "timeline: ");
  });

  it("says what a key is for, with an example", () => {
    const [key] = offered(`${top}outcomes:\n  a:\n    owner‸`).filter(({ label }) => label === "owner");
    assert.deepEqual(key?.documentation, { kind: "markdown", value: "Who at the customer owns the metric.\n\n```yaml\nowner: lindt\n```" });
  });

  it("offers the guardrails of the outcome to a measurement", () => {
    const outcome = "outcomes:\n  a:\n    guardrails:\n      errors: {name: Errors, limit: 0}\n      delay: {limit: 1 h}\n";
    const found = labels(`${top}${outcome}    measurements:\n      - {date: 2026-03-13, guardrails: {errors: 0, ‸}}`);
    assert.deepEqual(found, ["delay"]);
  });
});
