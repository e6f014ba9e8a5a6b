import assert from "node:assert/strict";
import { describe, it } from "mocha";
import { assessOutcomes } from "../../../src/core/economics/assess-outcomes";
import type { Assessment } from "../../../src/core/economics/assessment";
import { readPlan } from "../../../src/core/plan/read-plan";
import { formatQuantity } from "../../../src/core/quantity/format-quantity";
import type { Quantity } from "../../../src/core/quantity/quantity";
import { planText } from "./plan";

function assess(outcome: string): Assessment {
  const assessment = assessOutcomes(readPlan(planText({ outcomes: `a: {${outcome}}` })).plan).get("a");
  assert.ok(assessment);
  return assessment;
}

const shown = (quantity: Quantity | undefined): string | undefined => quantity && formatQuantity(quantity);

describe("the target as a value of the metric", () => {
  for (const [baseline, target, value, direction] of [
    ["4.00 %", "{reduction: 5 %}", "3.8 %", "decrease"],
    ["4.00 %", "{reduction: 0.2 pp}", "3.8 %", "decrease"],
    ["4.00 %", "3.80 %", "3.8 %", "decrease"],
    ["60 %", "{increase: 10 %}", "66 %", "increase"],
    ["60 %", "{increase: 10 pp}", "70 %", "increase"],
    ["22 h/week", "{reduction: 14 h/week}", "8 h/week", "decrease"],
    ["14 h/report", "{reduction: 90 min/report}", "12.5 h/report", "decrease"],
    ["14 h/report", "12 min/report", "0.2 h/report", "decrease"],
    ["23 case/week", "{increase: 30 %}", "29.9 case/week", "increase"],
    ["0 error/day", "{reduction: 10 %}", "0 error/day", "decrease"],
    ["14 h/report", "50 %", undefined, undefined],
    ["14 h/report", "{reduction: 5 pp}", undefined, "decrease"],
    ["4.00 %", "5 pp", undefined, undefined],
    ["4 h", "4 h", "4 h", undefined],
  ] as const) {
    it(`${target} from ${baseline} is ${value ?? "not comparable"}`, () => {
      const assessment = assess(`baseline: ${baseline}, target: ${target}`);
      assert.deepEqual([shown(assessment.target), assessment.direction], [value, direction]);
    });
  }

  it("stands alone without a baseline, and a change of nothing is no value", () => {
    assert.equal(shown(assess("target: 12 min/report").target), "12 min/report");
    assert.equal(assess("target: {reduction: 5 %}").target, undefined);
  });
});

describe("direction and operator", () => {
  it("a stated direction goes before what the numbers say", () => {
    assert.equal(assess("metric: {name: cases, direction: decrease}, baseline: 23 case, target: 28 case").direction, "decrease");
  });

  it("an operator says the direction when there is nothing else", () => {
    assert.equal(assess('target: {value: 12 min, operator: "<"}').direction, "decrease");
    assert.equal(assess('target: {value: 12 min, operator: ">="}').direction, "increase");
    assert.equal(assess('target: {value: 12 min, operator: "="}').direction, undefined);
  });

  it("without an operator a falling metric is at most the target, a rising one at least", () => {
    assert.equal(assess("baseline: 14 h, target: 2 h").operator, "<=");
    assert.equal(assess("baseline: 14 case, target: 20 case").operator, ">=");
    assert.equal(assess('baseline: 14 h, target: {value: 2 h, operator: "<"}').operator, "<");
  });
});

describe("the measured result", () => {
  const readings = "[{date: 2026-03-09, value: 30 min, samples: 1}, {date: 2026-03-13, value: 10 min, samples: 3}, {date: 2026-03-11, value: 12 min, samples: 1}]";
  const measured = (rule: string, extra = ""): string | undefined => shown(assess(`baseline: 60 min, target: 12 min, measurements: ${readings}${rule}${extra}`).measured);

  it("is the mean weighted by samples unless the plan says otherwise", () => {
    assert.equal(measured(""), "14.4 min");
    assert.equal(measured(", result: mean"), "14.4 min");
  });

  it("or the median, the latest by date, the worst by direction", () => {
    assert.equal(measured(", result: median"), "12 min");
    assert.equal(measured(", result: {rule: latest, reason: training}"), "10 min");
    assert.equal(measured(", result: worst"), "30 min");
    assert.equal(measured(", result: worst", ", metric: {name: speed, direction: increase}"), "10 min");
  });

  it("of an even number of readings has the median in the middle", () => {
    const text = "baseline: 60 min, target: 12 min, result: median, measurements: [{date: 2026-03-09, value: 30 min}, {date: 2026-03-10, value: 10 min}]";
    assert.equal(shown(assess(text).measured), "20 min");
  });

  it("of two readings of one day takes the later line", () => {
    const text = "baseline: 60 min, target: 12 min, result: latest, measurements: [{date: 2026-03-09, value: 30 min}, {date: 2026-03-09, value: 10 min}]";
    assert.equal(shown(assess(text).measured), "10 min");
  });

  it("counts a reading without samples as one, and one of no samples not at all", () => {
    const mean = (first: string, second: string): string | undefined =>
      shown(assess(`baseline: 60 min, measurements: [{date: 2026-03-09, value: 30 min${first}}, {date: 2026-03-10, value: 10 min${second}}]`).measured);
    assert.equal(mean("", ", samples: 3"), "15 min");
    assert.equal(mean(", samples: 0", ", samples: 2"), "10 min");
    assert.equal(mean(", samples: 0", ", samples: 0"), undefined);
  });

  it("is in the unit of the baseline", () => {
    assert.equal(shown(assess("baseline: 14 h/report, measurements: [{date: 2026-03-09, value: 30 min/report}]").measured), "0.5 h/report");
  });

  it("does not exist while nothing was measured, or when a reading measures something else", () => {
    assert.equal(assess("baseline: 14 h, target: 2 h").measured, undefined);
    assert.equal(assess("baseline: 14 h, target: 2 h, measurements: [{date: 2026-03-09, value: 3 case}]").measured, undefined);
  });
});

describe("passing", () => {
  const judged = (value: string, more = "", target = "2 h"): readonly unknown[] => {
    const { targetMet, passed, guardrails } = assess(`baseline: 14 h, target: ${target}, measurements: [{date: 2026-03-09, value: ${value}${more}`);
    return [targetMet, passed, guardrails[0]?.held];
  };

  it("needs the target; a result on the target meets it, unless it must be below", () => {
    assert.deepEqual(judged("120 min}]"), [true, true, undefined]);
    assert.deepEqual(judged("121 min}]"), [false, false, undefined]);
    assert.deepEqual(judged("120 min}]", "", '{value: 2 h, operator: "<"}'), [false, false, undefined]);
  });

  it("needs every guardrail to hold, at its own latest reading", () => {
    const guardrail = ', guardrails: {errors: 5.9 %}}, {date: 2026-03-12, value: 1 h}], guardrails: {errors: {operator: "<=", limit: 6.0 %}}';
    assert.deepEqual(judged("1 h", guardrail), [true, true, true]);
    assert.deepEqual(judged("1 h", guardrail.replace("5.9", "6.1")), [true, false, false]);
    assert.deepEqual(judged("1 h", "}], guardrails: {errors: 6.0 %}"), [true, undefined, undefined]);
  });

  it("of a guardrail is at most its limit unless it says otherwise", () => {
    const held = (guardrail: string, reading: string): boolean | undefined =>
      assess(`measurements: [{date: 2026-03-09, value: 1 h, guardrails: {g: ${reading}}}], guardrails: {g: ${guardrail}}`).guardrails[0]?.held;
    assert.equal(held("6.0 %", "6.0 %"), true);
    assert.equal(held('{operator: "=", limit: 0}', "0"), true);
    assert.equal(held('{operator: "=", limit: 0}', "1"), false);
    assert.equal(held('{operator: ">", limit: 3 case}', "4 case"), true);
    assert.equal(held("3 case", "4 h"), undefined);
  });

  it("is open without a target, and without a measurement", () => {
    assert.equal(assess("baseline: 14 h, measurements: [{date: 2026-03-09, value: 1 h}]").passed, undefined);
    assert.equal(assess("baseline: 14 h, target: 2 h").passed, undefined);
  });
});
