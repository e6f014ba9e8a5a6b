import assert from "node:assert/strict";
import fc from "fast-check";
import {
  addDays, daysBetween, inclusiveDays, isWeekend, isWorkingDay, nextWorkingDay, parseDate, parsePeriod, weekdayName, workingDayFrom, workingDayUpTo,
} from "../../../src/core/quantity/calendar";

describe("a day", () => {
  for (const text of ["2026-03-16", "2024-02-29", "2000-02-29", "0001-01-01"]) {
    it(`${text} is read`, () => assert.equal(parseDate(text), text));
  }
  for (const text of ["2026-02-29", "1900-02-29", "2026-13-01", "2026-00-10", "2026-04-31", "2026-01-00", "2026-3-16", "16.03.2026", "20260316", "2026-03-16T00:00", "2026-03-16\n", " 2026-03-16", "+002026-03-16", "２０２６-03-16", ""]) {
    it(`${JSON.stringify(text)} is not`, () => assert.equal(parseDate(text), undefined));
  }

  it("on a weekend moves to Monday", () => {
    assert.deepEqual(["2026-03-13", "2026-03-14", "2026-03-15", "2026-03-16"].map(isWeekend), [false, true, true, false]);
    assert.deepEqual(["2026-03-12", "2026-03-13", "2026-03-14", "2026-03-15"].map((date) => nextWorkingDay(date)), ["2026-03-13", "2026-03-16", "2026-03-16", "2026-03-16"]);
    assert.equal(weekdayName("2026-03-14"), "Saturday");
  });

  it("on which nobody works is a weekend or a holiday", () => {
    const holidays = new Set(["2026-03-16", "2026-03-13"]);
    assert.deepEqual(["2026-03-12", "2026-03-13", "2026-03-14"].map((date) => isWorkingDay(date, holidays)), [true, false, false]);
    assert.equal(nextWorkingDay("2026-03-12", holidays), "2026-03-17");
    assert.deepEqual(["2026-03-17", "2026-03-16", "2026-03-14"].map((date) => workingDayUpTo(date, holidays)), ["2026-03-17", "2026-03-12", "2026-03-12"]);
    assert.deepEqual(["2026-03-12", "2026-03-14", "2026-03-16"].map((date) => workingDayFrom(date, holidays)), ["2026-03-12", "2026-03-17", "2026-03-17"]);
  });

  it("beyond the last that can be named is the last", () => {
    assert.deepEqual([addDays("9999-12-30", 5), addDays("0000-01-02", -5)], ["9999-12-31", "0000-01-01"]);
    assert.equal(nextWorkingDay("9999-12-30", new Set(["9999-12-31"])), "9999-12-31");
  });

  it("that nobody parsed is our own mistake", () => assert.throws(() => addDays("2026-02-30", 1), /not a day/));
});

describe("days", () => {
  it("of a period count the first and the last", () => {
    assert.equal(inclusiveDays("2026-03-03", "2026-03-16"), 14);
    assert.equal(inclusiveDays("2026-03-03", "2026-03-03"), 1);
  });

  it("between two dates are signed", () => {
    assert.equal(daysBetween("2026-02-27", "2026-03-01"), 2);
    assert.equal(daysBetween("2026-03-01", "2026-02-27"), -2);
  });

  it("added are days between", () => {
    fc.assert(fc.property(fc.integer({ min: -300_000, max: 300_000 }), (count) => daysBetween("2026-03-16", addDays("2026-03-16", count)) === count));
  });
});

describe("a period", () => {
  it("is two days in order", () => assert.deepEqual(parsePeriod("2026-01-05/2026-02-13"), { start: "2026-01-05", end: "2026-02-13" }));
  for (const text of ["2026-02-13/2026-01-05", "2026-01-05", "2026-01-05/", "2026-01-05/2026-02-30", "2026-01-05/2026-02-13/2026-03-01", ""]) {
    it(`“${text}” is none`, () => assert.equal(parsePeriod(text), undefined));
  }
});
