import assert from "node:assert/strict";
import fc from "fast-check";
import { describe, it } from "mocha";
import { addDays, isWorkingDay } from "../../../src/core/quantity/calendar";
import { workingDays } from "../../../src/core/quantity/working-days";

describe("the working days of a period", () => {
  it("leave out weekends and holidays", () => {
    assert.equal(workingDays("2026-03-03", "2026-03-16", new Set()), 10);
    assert.equal(workingDays("2026-03-03", "2026-03-16", new Set(["2026-03-09", "2026-03-14", "2026-04-03"])), 9);
    assert.equal(workingDays("2026-03-14", "2026-03-15", new Set()), 0);
  });

  it("are as many as one counts day by day", () => {
    const holidays = new Set(["1999-12-31", "2000-01-03"]);
    fc.assert(fc.property(fc.integer({ min: -400, max: 400 }), fc.integer({ min: 0, max: 40 }), (offset, length) => {
      const start = addDays("2000-01-01", offset);
      const days = Array.from({ length: length + 1 }, (_, index) => addDays(start, index));
      assert.equal(workingDays(start, days.at(-1) ?? start, holidays), days.filter((day) => isWorkingDay(day, holidays)).length);
    }));
  });
});
