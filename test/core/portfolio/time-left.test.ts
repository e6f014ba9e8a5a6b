import assert from "node:assert/strict";
import { daysUntilEnd, timeLeft } from "../../../src/core/portfolio/time-left";
import { scheduleOf } from "../../../src/core/portfolio/summarise";

describe("the time that a plan has", () => {
  const on = (asOf: string): readonly unknown[] => {
    const plan = { status: "running", schedule: scheduleOf("2026-03-03", "2026-03-16", asOf) } as const;
    return [timeLeft(plan), daysUntilEnd(plan)];
  };

  it("counts down to 0 on the last day, and then how long it is overdue", () => {
    assert.deepEqual(on("2026-03-15"), [{ kind: "left", days: 2 }, 1]);
    assert.deepEqual(on("2026-03-16"), [{ kind: "left", days: 1 }, 0]);
    assert.deepEqual(on("2026-03-17"), [{ kind: "overdue", days: 1 }, -1]);
    assert.deepEqual(on("2026-04-06"), [{ kind: "overdue", days: 21 }, -21]);
  });

  it("is unknown without dates, and without a day", () => {
    assert.equal(daysUntilEnd({ schedule: undefined }), undefined);
    assert.equal(daysUntilEnd({ schedule: scheduleOf("2026-03-03", "2026-03-16", undefined) }), undefined);
  });
});
