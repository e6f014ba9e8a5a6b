import assert from "node:assert/strict";
import { slidersOf } from "../../../src/view/what-if/slider";
import { baseValues, stillSupposed, supposing } from "../../../src/view/what-if/supposed";
import { example, reportOf } from "../rendered";

const text = example("01-pipeline-risk-report");
const report = reportOf(text);
const rate = slidersOf(report)[0] ?? assert.fail("The rate has no slider.");
const at62 = supposing({}, rate, 62);

/** What is left of the what-if when the plan's rate reads otherwise. */
function keptWith(written: string): Readonly<Record<string, number>> {
  return stillSupposed(at62, reportOf(text.replace("    value: 68 USD/h\n    low: 60 USD/h\n    high: 75 USD/h\n", written)));
}

describe("a what-if", () => {
  it("has a slider for each input with a range that a figure rests on", () => {
    assert.deepEqual(slidersOf(report).map(({ path, unit, planned }) => [path, unit, planned]), [["inputs.analyst_rate", "USD/h", 68]]);
    assert.deepEqual(slidersOf(reportOf(text.replace("rate: analyst_rate", "rate: 68 USD/h"))), []);
  });

  it("goes to the value itself where an end is missing, and reads an end in another unit", () => {
    const [open] = slidersOf(reportOf(text.replace("    low: 60 USD/h\n", "")));
    assert.deepEqual([open?.stops[0], open?.stops.at(-1)], [68, 75]);
    const [other] = slidersOf(reportOf(text.replace("low: 60 USD/h", "low: 1 USD/min")));
    assert.equal(other?.stops[0], 60);
  });

  it("moves people one by one", () => {
    const [users] = slidersOf(reportOf(example("02-thirty-day-pilot").replace("{value: 20 person,", "{value: 20 person, low: 17 person, high: 24 person,")));
    assert.deepEqual(users?.stops, [17, 18, 19, 20, 21, 22, 23, 24]);
  });

  it("supposes nothing at the plan's own value", () => {
    assert.deepEqual(at62, { "inputs.analyst_rate": 62 });
    assert.deepEqual(supposing(at62, rate, 68), {});
  });

  it("is computed in base units", () => {
    assert.deepEqual(baseValues(at62, report), { "inputs.analyst_rate": 62 * rate.factor });
  });

  it("goes on when the plan changes, while the input has a range around the amount", () => {
    assert.deepEqual(keptWith("    value: 70 USD/h\n    low: 60 USD/h\n    high: 75 USD/h\n"), at62);
    assert.deepEqual(keptWith("    value: 62 USD/h\n    low: 60 USD/h\n    high: 75 USD/h\n"), {}, "The plan has it");
    assert.deepEqual(keptWith("    value: 68 USD/h\n    low: 65 USD/h\n    high: 75 USD/h\n"), {}, "It is out of the range");
    assert.deepEqual(keptWith("    value: 68 USD/h\n"), {}, "There is no range");
  });
});
