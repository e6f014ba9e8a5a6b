import assert from "node:assert/strict";
import { currencies, isCurrency } from "../../../src/core/quantity/currencies";
import { sameDimension } from "../../../src/core/quantity/dimension";
import { baseValue } from "../../../src/core/quantity/quantity";
import { timeUnit, timeUnits } from "../../../src/core/quantity/time-units";
import { describeUnit } from "../../../src/core/quantity/unit";
import { q } from "./read-quantity";

describe("the business calendar", () => {
  for (const year of ["1 year", "12 month", "4 quarter", "52 week", "365 day", "8760 h", "525600 min", "31536000 s", "1095 workday", "219 workweek"]) {
    it(`has ${year} in a year`, () => assert.ok(Math.abs(baseValue(q(year)) - 1) < 1e-12));
  }

  const spellings = {
    h: "H hr hrs hour hours Hours", min: "mins minute minutes", s: "sec secs second seconds",
    day: "d days", week: "wk weeks Week", month: "mo months", quarter: "qtr quarters", year: "y yr yrs years annum",
    workday: "workdays", workweek: "workweeks",
  };
  for (const [name, words] of Object.entries(spellings)) {
    it(`reads ${words} as ${name}`, () => {
      for (const word of words.split(" ")) assert.equal(timeUnit(word)?.name, name);
    });
  }

  it("gives no spelling to two units", () => {
    const all = timeUnits.flatMap(({ name, spellings: others }) => [name, ...others]);
    assert.equal(new Set(all).size, all.length);
  });

  it("is not fooled by words of JavaScript", () => assert.equal(timeUnit("constructor"), undefined));
});

describe("a currency", () => {
  it("is an ISO 4217 code in capitals", () => {
    assert.deepEqual(["USD", "EUR", "JPY", "CHF"].filter(isCurrency), ["USD", "EUR", "JPY", "CHF"]);
    assert.deepEqual(["usd", "XYZ", "DEM", "$", "", "toString"].filter(isCurrency), []);
  });

  it("is listed once", () => {
    assert.equal(new Set(currencies).size, currencies.length);
    assert.ok(currencies.every((code) => /^[A-Z]{3}$/.test(code)));
  });
});

describe("a unit", () => {
  it("keeps its author's words and normalises the spacing", () => {
    assert.equal(q("22 hours / week/ persons").unit.text, "hours/week/persons");
    assert.equal(q("5 USD / ( 3   year )").unit.text, "USD/(3 year)");
  });

  it("is the same in singular and plural", () => {
    for (const [one, many] of [["report", "reports"], ["person", "people"], ["case", "cases"], ["analysis", "analyses"], ["Report", "reports"]]) {
      assert.ok(sameDimension(q(`1 ${one}`).unit.dimension, q(`2 ${many}`).unit.dimension), `${one}, ${many}`);
    }
  });

  it("tells which time words it was written with", () => {
    assert.deepEqual(q("2 days/report").unit.timeUnits, ["day"]);
    assert.deepEqual(q("2 hours/week").unit.timeUnits, ["h", "week"]);
    assert.deepEqual(q("38 USD/error").unit.timeUnits, []);
  });

  it("knows a percentage from points", () => {
    assert.deepEqual(["5 %", "5 pp", "5 USD", "2 %/year"].map((text) => q(text).unit.notation), ["percent", "points", "plain", "percent"]);
  });

  it("has its own words for hours per week and for points", () => {
    assert.equal(describeUnit(q("22 h/week").unit), "time per week");
    assert.equal(describeUnit(q("22 h/week/person").unit), "time per week per person");
    assert.equal(describeUnit(q("5 pp").unit), "a difference in percentage points");
    assert.equal(describeUnit(q("50 USD/h").unit), "money per time");
    assert.equal(describeUnit(q("14 h").unit), "a time");
  });
});
