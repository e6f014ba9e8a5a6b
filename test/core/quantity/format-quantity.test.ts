import assert from "node:assert/strict";
import fc from "fast-check";
import { formatAmount, formatQuantity, writtenDecimals } from "../../../src/core/quantity/format-quantity";
import { normalForm } from "../../../src/core/quantity/normal-form";
import { parseQuantity } from "../../../src/core/quantity/parse-quantity";
import { quantity } from "../../../src/core/quantity/quantity";
import { q } from "./read-quantity";

describe("an amount is written", () => {
  const written: readonly (readonly [amount: number, text: string])[] = [
    [0, "0"], [-0, "0"], [14, "14"], [-14.5, "-14.5"], [1200000, "1200000"], [0.1 + 0.2, "0.3"], [13.799999999999999, "13.8"],
    [1e21, "1000000000000000000000"], [1.5e-7, "0.00000015"], [-2e-9, "-0.000000002"],
  ];
  for (const [amount, text] of written) it(text, () => assert.equal(formatAmount(amount), text));

  it("with the digits asked for", () => assert.equal(formatAmount(1234.567, 3), "1230"));
  it("never as what is not a number", () => assert.throws(() => formatAmount(Number.NaN), RangeError));
});

describe("a quantity is written", () => {
  it("as its amount and its unit", () => {
    assert.deepEqual(["9.9 min/report", "52 /year", "4.00 %", "7"].map((text) => formatQuantity(q(text))), ["9.9 min/report", "52 /year", "4 %", "7"]);
  });

  it("with the decimals asked for", () => {
    assert.equal(formatQuantity(quantity(3.8, "%"), { decimals: 2 }), "3.80 %");
    assert.equal(formatQuantity(quantity(1.005, "h"), { decimals: 2 }), "1.00 h");
    assert.equal(formatQuantity(quantity(-0.001, "h"), { decimals: 2 }), "0.00 h");
    assert.equal(formatQuantity(quantity(1e21, "h"), { decimals: 2 }), "1000000000000000000000 h");
  });

  it("so that it is read as the same quantity again", () => {
    fc.assert(fc.property(fc.double({ noNaN: true, noDefaultInfinity: true, min: -1e100, max: 1e100 }), fc.constantFrom("h/report", "%", "USD/(3 year)", "/year", "hours"), (amount, unit) => {
      const reading = parseQuantity(formatQuantity(quantity(amount, unit), { significant: 17 }));
      const isTooLong = Math.abs(amount) > 0 && Math.abs(amount) < 1e-150;
      assert.ok(isTooLong || (reading.ok && reading.quantity.amount === (amount || 0) && reading.quantity.unit.text === unit));
    }));
  });
});

describe("the normal form", () => {
  const forms = {
    "14 hours / week": "14 h/week",
    "10%": "10 %",
    "+1_000 USD": "1000 USD",
    "4.00 %": "4.00 %",
    "20 people": "20 person",
    "5 USD / ( 3 years )": "5 USD/(3 year)",
    "52/year": "52 /year",
  };
  for (const [text, normal] of Object.entries(forms)) {
    it(`of ${text} is ${normal}`, () => {
      assert.equal(normalForm(text), normal);
      assert.equal(normalForm(normal), normal);
    });
  }

  it("of what is no quantity is none", () => assert.equal(normalForm("$200k"), undefined));
});

describe("written decimals", () => {
  it("are those after the point", () => assert.deepEqual(["4.00 %", "6.0 %", "5 %", "12 h", ""].map(writtenDecimals), [2, 1, 0, 0, 0]));
});
