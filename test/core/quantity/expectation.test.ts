import assert from "node:assert/strict";
import {
  anyQuantity, duration, exampleIn, exchangeRate, frequency, meets, mismatch, money, moneyOrMoneyPerTime, moneyPerCount, moneyPerTime,
  share, volume, type Expectation,
} from "../../../src/core/quantity/expectation";
import { q } from "./read-quantity";

const table: readonly (readonly [expectation: Expectation, fits: readonly string[], misfits: readonly string[]])[] = [
  [share, ["50 %", "0.5"], ["5 pp", "20 h/week", "5 person", "5 USD", "2 %/year"]],
  [money, ["5 USD", "5 EUR"], ["5 USD/year", "5 USD/error", "5 h", "5 USD^2", "5 USD/EUR"]],
  [moneyPerTime, ["50 USD/h", "200000 USD/year", "600000 USD/(3 year)"], ["14 h", "5 USD", "5 USD/year/person", "5 h/USD"]],
  [moneyOrMoneyPerTime, ["5 USD", "5 USD/year"], ["5 USD/error", "5 h"]],
  [moneyPerCount, ["38 USD/error"], ["38 USD", "38 USD/h", "38 USD*error", "38 error"]],
  [duration, ["3 year", "2 workday"], ["3 report", "3 h/report", "3 /year"]],
  [volume, ["192 report/year", "20 person", "52 /year", "47 week/year"], ["5 USD", "5 USD/year"]],
  [frequency, ["4 incident/year", "52 /year"], ["4 incident", "4 USD/year"]],
  [exchangeRate, ["1.08 USD/EUR"], ["1.08 USD", "1.08 USD/h", "1 USD*EUR", "1 USD/EUR/h"]],
  [anyQuantity, ["1 h", "1 USD*person"], []],
];

for (const [expectation, fits, misfits] of table) {
  describe(`where ${expectation.name} is expected`, () => {
    it("its own example fits", () => assert.ok(meets(expectation, q(expectation.example))));
    for (const text of fits) it(`${text} fits`, () => assert.ok(meets(expectation, q(text))));
    for (const text of misfits) it(`${text} does not`, () => assert.equal(meets(expectation, q(text)), false));
  });
}

describe("a mismatch", () => {
  it("says what was expected, shows an example and names what is there", () => {
    assert.equal(mismatch(moneyPerTime, "rate", q("14 h")), "rate must be money per time, such as 50 USD/h; this is a time.");
    assert.equal(mismatch(share, "capture", q("5 pp")), "capture must be a share, such as 50 %; this is a difference in percentage points.");
    assert.equal(mismatch(share, "capture", q("20 h/week")), "capture must be a share, such as 50 %; this is time per week.");
  });

  it("gives its example in the plan's currency", () => {
    assert.match(mismatch(money, "initial", q("14 h"), "EUR"), /such as 12000 EUR;/);
    assert.equal(exampleIn(exchangeRate, "EUR"), "1.08 USD/EUR");
  });
});
