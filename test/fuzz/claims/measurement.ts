import assert from "node:assert/strict";
import { applyEdits } from "../../../src/core/edit/apply-edits";
import { addMeasurement } from "../../../src/core/measurement/add-measurement";
import { readPlan } from "../../../src/core/plan/read-plan";
import { asOf } from "./claim";

/** A reading that somebody types can be added to any outcome of a text, or is refused; where it is added it stands there. */
export function measurement(text: string): void {
  const reading = readPlan(text);
  for (const { id, measurements } of reading.plan.outcomes.slice(0, 3)) {
    const typed = text.slice(0, 40);
    addMeasurement(reading, { outcome: id, value: typed, date: typed, samples: typed, by: typed });
    const added = addMeasurement(reading, { outcome: id, value: "12 min/report", date: asOf });
    if (!added.ok) continue;
    const after = readPlan(applyEdits(text, added.edits)).plan.outcomes.find((outcome) => outcome.id === id);
    assert.equal(after?.measurements.length, measurements.length + 1);
  }
}
