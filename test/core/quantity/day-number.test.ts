import assert from "node:assert/strict";
import fc from "fast-check";
import { addDays, create, dayOfWeek, daysInMonth, diffDays, toString } from "temporal-polyfill/fns/PlainDate";
import { dayNumber, dayOf, weekdayOf } from "../../../src/core/quantity/day-number";

const years = fc.integer({ min: 0, max: 9999 });
const months = fc.integer({ min: 1, max: 12 });
const anyDay = fc.tuple(years, months).chain(([year, month]) => fc.integer({ min: 1, max: daysInMonth(create(year, month, 1)) }).map((day) => ({ year, month, day })));

describe("the number of a day", () => {
  it("differs from another one's by the days between, as Temporal counts them", () => {
    fc.assert(fc.property(anyDay, anyDay, (one, other) => {
      const days = diffDays(create(one.year, one.month, one.day), create(other.year, other.month, other.day));
      assert.equal(numberOf(other) - numberOf(one), days);
    }));
  });

  it("says which day and which weekday it is, as Temporal does", () => {
    fc.assert(fc.property(anyDay, fc.integer({ min: -400_000, max: 400_000 }), (one, count) => {
      const moved = addDays(create(one.year, one.month, one.day), count);
      const [year, month, day] = dayOf(numberOf(one) + count);
      assert.equal(toString(create(year, month, day)), toString(moved));
      assert.equal(weekdayOf(numberOf(one) + count), dayOfWeek(moved));
    }));
  });

  it("goes up by one from day to day, over every end of a month and every leap day of an era", () => {
    let expected = numberOf({ year: 1600, month: 1, day: 1 });
    for (let year = 1600; year <= 2000; year++) {
      for (let month = 1; month <= 12; month++) {
        const last = daysInMonth(create(year, month, 1));
        for (let day = 1; day <= last; day++) assert.equal(dayNumber(year, month, day), expected++);
        assert.equal(dayNumber(year, month, last + 1), undefined);
      }
    }
  });

  it("is none for what the calendar does not have", () => {
    assert.deepEqual([dayNumber(2026, 0, 1), dayNumber(2026, 13, 1), dayNumber(2026, 1, 0), dayNumber(2100, 2, 29)], [undefined, undefined, undefined, undefined]);
  });
});

function numberOf({ year, month, day }: { readonly year: number; readonly month: number; readonly day: number }): number {
  return dayNumber(year, month, day) ?? assert.fail(`${year}-${month}-${day} has no number.`);
}
