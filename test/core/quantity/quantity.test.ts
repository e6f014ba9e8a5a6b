import assert from "node:assert/strict";
import fc from "fast-check";
import { sameDimension } from "../../../src/core/quantity/dimension";
import { formatQuantity } from "../../../src/core/quantity/format-quantity";
import {
  add, baseValue, convert, convertCurrency, difference, divide, multiply, quantity, quantityIn, scale, subtract, type Quantity,
} from "../../../src/core/quantity/quantity";
import { q } from "./read-quantity";

describe("headline figures", () => {
  it("15 h/week/person of 20 people at 50 USD/h are 780,000 USD a year", () => {
    const total = product("15 h/week/person", "20 person", "52 week/year", "50 USD/h");
    assert.equal(formatQuantity(total), "780000 USD/year");
  });

  it("and 39,000 USD a year for each of them", () => {
    const total = product("15 h/week/person", "20 person", "52 week/year", "50 USD/h");
    assert.equal(shown(divide(total, q("20 person"))), "39000 USD/year/person");
    assert.equal(formatQuantity(product("15 h/week", "52 week/year", "50 USD/h")), "39000 USD/year");
  });

  it("14 h to 12 min save 13.8 h a report, 98.57 %, 717.6 h a year", () => {
    const saved = subtract(q("14 h/report"), q("12 min/report"));
    assert.ok(saved);
    assert.equal(formatQuantity(saved), "13.8 h/report");
    assert.equal(formatQuantity(multiply(saved, q("52 report/year"))), "717.6 h/year");
    const share = divide(saved, q("14 h/report"));
    assert.equal(share && formatQuantity(convert(share, q("1 %").unit) ?? share, { decimals: 2 }), "98.57 %");
  });

  it("600,000 USD for three years are 200,000 USD a year", () => {
    assert.equal(shown(convert(q("600000 USD/(3 year)"), q("1 USD/year").unit)), "200000 USD/year");
    assert.equal(baseValue(q("600000 USD/(3 year)")), 200000);
  });

  it("5 % of 4.00 % is 0.2 %, and 3.80 % is left", () => {
    const fall = multiply(q("4.00 %"), q("5 %"));
    assert.equal(formatQuantity(fall), "0.2 %");
    assert.equal(shown(subtract(q("4.00 %"), fall), 2), "3.80 %");
  });
});

describe("a product", () => {
  const products: readonly (readonly [a: string, b: string, product: string])[] = [
    ["14 h/report", "52 report/year", "728 h/year"],
    ["12 min/report", "50 USD/h", "10 USD/report"],
    ["2 workday/report", "50 USD/h", "800 USD/report"],
    ["2 day/report", "50 USD/h", "2400 USD/report"],
    ["47 week/year", "50 USD/h", "2350 USD*week/h/year"],
    ["30 min/day", "8 h/workday", "30 min/day"],
    ["50 %", "100 USD/year", "50 USD/year"],
    ["50 %", "50 %", "25 %"],
    ["50 %", "2 pp", "1 pp"],
    ["0.5 pp/month", "12 month", "0.06"],
    ["600000 USD/(3 year)", "2 person", "400000 USD*person/year"],
    ["50 USD/h", "1 year", "438000 USD"],
    ["20 person", "30 USD", "600 USD*person"],
    ["2400000 shipments/year", "38 USD/shipment", "91200000 USD/year"],
    ["3 report", "1 /year", "3 report/year"],
  ];
  for (const [a, b, expected] of products) {
    it(`${a} × ${b} is ${expected}`, () => assert.equal(formatQuantity(product(a, b)), expected));
  }

  it("cancels calendar units of different length", () => {
    const perYear = product("22 case/week", "12 month/year");
    assert.equal(perYear.unit.text, "case/year");
    assert.ok(close(perYear.amount, 22 * 52));
  });

  it("is readable in whichever order a benefit is multiplied", () => {
    const factors = ["22 h/week/person", "20 person", "47 week/year", "50 USD/h"];
    const rotations = factors.map((_, index) => [...factors.slice(index), ...factors.slice(0, index)]);
    for (const [first = "", ...others] of rotations) assert.equal(formatQuantity(product(first, ...others)), "1034000 USD/year");
  });

  it("is the same either way round", () => {
    fc.assert(fc.property(quantities, quantities, (a, b) => {
      assert.equal(multiply(a, b).amount, multiply(b, a).amount);
      assert.equal(multiply(a, b).unit.text, multiply(b, a).unit.text);
    }));
  });

  it("has the same value however it is grouped", () => {
    fc.assert(fc.property(quantities, quantities, quantities, (a, b, c) => {
      const left = multiply(multiply(a, b), c);
      const right = multiply(a, multiply(b, c));
      assert.ok(close(baseValue(left), baseValue(right)));
      assert.ok(sameDimension(left.unit.dimension, right.unit.dimension));
    }));
  });

  it("has the value and the dimension of its factors", () => {
    fc.assert(fc.property(quantities, quantities, (a, b) => {
      assert.ok(close(baseValue(multiply(a, b)), baseValue(a) * baseValue(b)));
    }));
  });
});

describe("a quotient", () => {
  it("undoes the product", () => {
    fc.assert(fc.property(quantities, quantities, (a, b) => {
      fc.pre(b.amount !== 0);
      const back = divide(multiply(a, b), b);
      assert.ok(back && close(baseValue(back), baseValue(a)) && sameDimension(back.unit.dimension, a.unit.dimension));
    }));
  });

  it("by zero is none", () => assert.equal(divide(q("5 h"), q("0 h")), undefined));

  it("of two times is a plain number", () => assert.equal(shown(divide(q("3 h"), q("30 min"))), "6"));
});

describe("a sum", () => {
  it("is in the unit of the first", () => {
    assert.equal(shown(add(q("30 min"), q("1 h"))), "90 min");
    assert.equal(shown(subtract(q("1 h"), q("30 min"))), "0.5 h");
  });

  it("needs two quantities of one dimension", () => {
    assert.equal(add(q("14 h"), q("14 USD")), undefined);
    assert.equal(subtract(q("5 USD"), q("5 EUR")), undefined);
  });

  it("of a percentage and points is a percentage", () => assert.equal(shown(subtract(q("6 %"), q("2 pp"))), "4 %"));

  it("comes back when what was added is taken away", () => {
    fc.assert(fc.property(quantities, amounts, (a, other) => {
      const sum = add(a, { amount: other, unit: a.unit });
      const back = sum && subtract(sum, { amount: other, unit: a.unit });
      assert.ok(back && Math.abs(back.amount - a.amount) <= 1e-9 * (Math.abs(a.amount) + Math.abs(other) + 1));
    }));
  });
});

describe("a difference", () => {
  it("of two percentages is in points", () => assert.equal(shown(difference(q("4.00 %"), q("3.75 %"))), "0.25 pp"));
  it("of other quantities is as subtracted", () => assert.equal(shown(difference(q("14 h"), q("30 min"))), "13.5 h"));
  it("of different things is none", () => assert.equal(difference(q("4 %"), q("4 h")), undefined));
});

describe("a conversion", () => {
  it("goes there and back", () => {
    fc.assert(fc.property(quantities, fc.constantFrom("min", "h", "week", "year", "workday"), fc.constantFrom("s", "quarter", "month"), (a, from, to) => {
      const start = quantity(a.amount, `${from}/report`);
      const there = convert(start, quantity(1, `${to}/report`).unit);
      const back = there && convert(there, start.unit);
      assert.ok(back && close(back.amount, start.amount));
    }));
  });

  it("to another dimension is none", () => assert.equal(convert(q("14 h"), q("1 USD").unit), undefined));

  it("keeps the amount to the last digit when only the words differ", () => {
    assert.equal(convert(q("0.1 hours"), q("1 h").unit)?.amount, 0.1);
  });
});

describe("another currency", () => {
  const rates = new Map([["EUR", q("1.08 USD/EUR")], ["GBP", q("0.8 GBP/USD")], ["CHF", q("5 USD")], ["SEK", q("0 USD/SEK")]]);

  it("is converted at the plan's rate", () => {
    assert.deepEqual(converted("50 EUR/h"), "54 USD/h");
    assert.deepEqual(converted("1 error/EUR"), "0.925925925926 error/USD");
    assert.deepEqual(converted("600000 EUR/(3 year)"), "216000 USD/year");
  });

  it("may have its rate the other way round", () => assert.equal(converted("8 GBP"), "10 USD"));
  it("is left alone when it is the plan's own", () => assert.equal(converted("5 USD/(3 year)"), "5 USD/(3 year)"));

  it("without a usable rate is named", () => {
    for (const code of ["JPY", "CHF", "SEK"]) {
      assert.deepEqual(convertCurrency(q(`5 ${code}`), rates, "USD"), { ok: false, missingRate: code });
    }
  });

  function converted(text: string): string {
    const conversion = convertCurrency(q(text), rates, "USD");
    return conversion.ok ? formatQuantity(conversion.quantity) : conversion.missingRate;
  }
});

describe("a quantity from our own code", () => {
  it("is read from its unit's text", () => assert.equal(baseValue(quantity(50, "USD/h")), 50 * 8760));
  it("may be a bare number", () => assert.equal(formatQuantity(quantity(0, "")), "0"));
  it("throws when the unit is no unit", () => assert.throws(() => quantity(50, "USD/"), /is not a unit/));
  it("may be given by its base value", () => assert.equal(formatQuantity(quantityIn(438000, q("1 USD/h").unit)), "50 USD/h"));
  it("scales by a plain number", () => assert.equal(formatQuantity(scale(q("4.00 %"), 0.95), { decimals: 2 }), "3.80 %"));
});

const amounts = fc.double({ min: -1e9, max: 1e9, noNaN: true }).filter((amount) => amount === 0 || Math.abs(amount) > 1e-9);
const words = fc.constantFrom("h", "min", "week", "day", "workday", "month", "year", "USD", "EUR", "report", "people", "%", "pp");
const unitTexts = fc.tuple(words, fc.array(fc.tuple(fc.constantFrom("*", "/"), words), { maxLength: 3 }))
  .map(([first, rest]) => first + rest.map(([operator, word]) => operator + word).join(""));
const quantities = fc.tuple(amounts, unitTexts).map(([amount, unitText]) => quantity(amount, unitText));

function product(first: string, ...others: readonly string[]): Quantity {
  return others.map(q).reduce(multiply, q(first));
}

function shown(result: Quantity | undefined, decimals?: number): string | undefined {
  return result && formatQuantity(result, decimals === undefined ? {} : { decimals });
}

function close(a: number, b: number): boolean {
  return a === b || Math.abs(a - b) <= 1e-9 * Math.max(Math.abs(a), Math.abs(b));
}
