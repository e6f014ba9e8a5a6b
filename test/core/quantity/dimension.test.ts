import assert from "node:assert/strict";
import fc from "fast-check";
import {
  describeDimension, dimensionless, multiplyDimensions, powerOfDimension, sameDimension, type Dimension,
} from "../../../src/core/quantity/dimension";
import { q } from "./read-quantity";

describe("a dimension", () => {
  const described = {
    "50 USD/h": "money per time",
    "12000 USD": "money",
    "14 h": "a time",
    "14 h/report": "time per report",
    "38 USD/error": "money per error",
    "192 report/year": "report per time",
    "20 person": "a count of people",
    "52 /year": "a number per time",
    "1 /report": "a number per report",
    "10 %": "a share",
    "5 USD*person/year": "money × person per time",
    "1.08 USD/EUR": "USD per EUR",
    "2 h^2": "time^2",
    "3 m2^2": "m2^2",
  };
  for (const [text, words] of Object.entries(described)) {
    it(`of ${text} is ${words}`, () => assert.equal(describeDimension(q(text).unit.dimension), words));
  }

  it("has no entry for what cancels", () => {
    const { money, counts, time } = multiplyDimensions(q("5 USD*report/h").unit.dimension, q("1 h/(USD*report)").unit.dimension);
    assert.deepEqual([money.size, counts.size, time], [0, 0, 0]);
  });

  it("is harmless whatever the counted thing is called", () => {
    for (const word of ["__proto__", "constructor", "toString", "hasOwnProperty", "valueOf", "prototype"]) {
      const { dimension } = q(`5 ${word}/year`).unit;
      assert.deepEqual([...dimension.counts], [[q(`1 ${word}`).unit.dimension.counts.keys().next().value, 1]]);
      assert.equal(sameDimension(dimension, q("5 report/year").unit.dimension), false);
    }
    assert.equal(({} as Record<string, unknown>)["counts"], undefined);
  });

  it("multiplies and divides back to itself", () => {
    fc.assert(fc.property(dimensions, dimensions, (a, b) => {
      const there = multiplyDimensions(a, b);
      return sameDimension(multiplyDimensions(there, powerOfDimension(b, -1)), a) && sameDimension(there, multiplyDimensions(b, a));
    }));
  });

  it("to the power of zero is none", () => {
    fc.assert(fc.property(dimensions, (d) => sameDimension(powerOfDimension(d, 0), dimensionless)));
  });
});

const powers = fc.dictionary(fc.constantFrom("USD", "EUR", "report", "__proto__", "constructor"), fc.integer({ min: 1, max: 4 }))
  .map((record) => new Map(Object.entries(record)));
const dimensions: fc.Arbitrary<Dimension> = fc.record({ time: fc.integer({ min: -4, max: 4 }), money: powers, counts: powers });
