import assert from "node:assert/strict";
import fc from "fast-check";
import { parseDocument } from "yaml";
import { quoteIfNeeded } from "../../../src/core/edit/quote";

describe("quoteIfNeeded", () => {
  it("leaves plain what reads back as it is", () => {
    for (const text of ["12 min/report", "5 %", "2026-03-16", "If it works, we will sign.", "a: b".replace(": ", ":"), "____"]) {
      assert.equal(quoteIfNeeded(text, "block"), text);
    }
  });

  it("quotes what YAML would read as something else", () => {
    assert.deepEqual(["1", "true", "null", "", " a", "a: b", "a #b", "- a", "no", "*a", "@a", "%a"].map((text) => quoteIfNeeded(text)), [
      '"1"', '"true"', '"null"', '""', '" a"', '"a: b"', '"a #b"', '"- a"', '"no"', '"*a"', '"@a"', '"%a"',
    ]);
  });

  it("quotes a comma and brackets only between brackets", () => {
    assert.equal(quoteIfNeeded("payroll, fully loaded", "block"), "payroll, fully loaded");
    assert.equal(quoteIfNeeded("payroll, fully loaded", "flow"), '"payroll, fully loaded"');
  });

  it("reads back as the same text, in blocks and between brackets", () => {
    const text = fc.oneof(fc.string(), fc.string({ unit: "binary" }), fc.stringMatching(/^[-?:,[\]{}#&*!|>'"%@` a1.~]{0,6}$/u));
    fc.assert(
      fc.property(text, (value) => {
        fc.pre(!/\p{Surrogate}/u.test(value));
        assert.deepEqual(parseDocument(`a: ${quoteIfNeeded(value, "block")}\nb: 1`).toJS(), { a: value, b: 1 });
        assert.deepEqual(parseDocument(`- ${quoteIfNeeded(value, "block")}\n- 1`).toJS(), [value, 1]);
        assert.deepEqual(parseDocument(`{a: ${quoteIfNeeded(value, "flow")}, b: [${quoteIfNeeded(value, "flow")}]}`).toJS(), { a: value, b: [value] });
      }),
      { numRuns: 500 },
    );
  });
});
