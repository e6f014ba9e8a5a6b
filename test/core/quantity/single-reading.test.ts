import assert from "node:assert/strict";
import { parseQuantity } from "../../../src/core/quantity/parse-quantity";

describe("a quantity that people write in their own way", () => {
  const certain = (written: string, currency = "USD"): readonly (string | boolean | undefined)[] => {
    const reading = parseQuantity(written, { currency });
    return reading.ok ? ["read", true] : [reading.problem.suggestion, reading.problem.isCertain];
  };

  it("can mean one thing only, and is then written without asking", () => {
    const cases: readonly (readonly [string, string])[] = [
      ["200,000 USD/year", "200000 USD/year"],
      ["$200k", "200000 USD"],
      ["1,234,567 h", "1234567 h"],
      ["1.234,50 EUR", "1234.50 EUR"],
      ["1,2 Mio EUR", "1200000 EUR"],
      ["14 hrs per week", "14 h/week"],
      ["4,5 %", "4.5 %"],
      ["20 €", "20 EUR"],
      ["3 percentage points", "3 pp"],
    ];
    for (const [written, canonical] of cases) assert.deepEqual(certain(written), [canonical, true], written);
  });

  it("can mean several, and is then only suggested", () => {
    for (const written of ["1,200 h", "3,500 report", "5m USD", "$5m", "£20"]) {
      const [suggestion, isCertain] = certain(written);
      assert.ok(suggestion === undefined || isCertain === false, `${written}: ${String(suggestion)}`);
    }
    assert.equal(certain("$20", "EUR")[1], false);
  });
});
