import assert from "node:assert/strict";
import { analyse } from "../../../src/core/analyse";
import { applyEdits } from "../../../src/core/edit/apply-edits";
import { examplePlan } from "../../../src/core/rules/example-plan";
import { found, messages } from "./findings";

const outcome = (fields: string): string => `outcomes: {a: {${fields}}}`;

describe("baseline-missing", () => {
  it("asks in the target's own words", () => {
    assert.deepEqual(messages("baseline-missing", outcome("target: {reduction: 5 %}")), ["No baseline: 5 % of what?"]);
    assert.deepEqual(messages("baseline-missing", outcome("statement: Fewer errors")), ["No baseline: better than what?"]);
  });

  it("counts a key without a value as missing", () => {
    assert.equal(messages("baseline-missing", "outcomes:\n  a:\n    baseline:\n    target: 1 h").length, 1);
  });
});

describe("target-missing", () => {
  it("counts a target without a number as missing, and keeps its operator", () => {
    const excerpt = outcome('baseline: 14 h/report, target: {operator: "<"}');
    const [finding] = found("target-missing", excerpt);
    assert.match(applyEdits(examplePlan(excerpt), finding?.fixes[0]?.edits ?? []), /target: \{operator: "<", value: ____ h\/report\}/u);
  });
});

describe("direction-conflict", () => {
  it("speaks of the resolved target", () => {
    assert.deepEqual(messages("direction-conflict", outcome("metric: {name: hit rate, direction: increase}, baseline: 4.00 %, target: {reduction: 5 %}")), [
      "direction is increase but the target falls from 4.00 % to 3.80 %.",
    ]);
  });

  it("holds a measured value against the direction only without a target", () => {
    const measured = (target: string): string => outcome(`metric: {name: effort, direction: decrease}, baseline: 14 h, ${target}measurements: [{date: 2026-03-09, value: 15 h}]`);
    assert.deepEqual(messages("direction-conflict", measured("")), ["direction is decrease but the measured value rises from 14 h to 15 h."]);
    assert.deepEqual(messages("direction-conflict", measured("target: 1 h, ")), []);
  });

  it("links the target", () => {
    const [finding] = found("direction-conflict", outcome("metric: {name: n, direction: decrease}, baseline: 1 h, target: 2 h"));
    assert.deepEqual(finding?.related.map(({ path, message }) => [path, message]), [["outcomes.a.target", "The target is 2 h."]]);
  });
});

describe("unit-mismatch", () => {
  it("compares every figure of an outcome with its baseline, and says each fault once", () => {
    assert.deepEqual(messages("unit-mismatch", outcome("baseline: 14 h/report, target: 12 min/report, measurements: [{date: 2026-03-09, value: 13 min}, {date: 2026-03-10, value: 11 min}]")), [
      "Baseline in h/report, measured in min: these cannot be compared. Write both in one unit, such as h/report.",
    ]);
    assert.deepEqual(messages("unit-mismatch", outcome("baseline: 14 h/report, target: 12 min, measurements: [{date: 2026-03-09, value: 13 min}]")), [
      "Baseline in h/report, target in min: these cannot be compared. Write both in one unit, such as h/report.",
    ]);
    assert.deepEqual(messages("unit-mismatch", outcome("baseline: 14 h, target: 1 h, guardrails: {returned: {limit: 6 %}}, measurements: [{date: 2026-03-09, value: 1 h, guardrails: {returned: 3 case}}]")), [
      "Limit of “returned” in %, reading in case: these cannot be compared. Write both in one unit, such as %.",
    ]);
    assert.deepEqual(messages("unit-mismatch", "inputs: {rate: {value: 68 USD/h, low: 60 EUR/h, high: 75 USD}}"), ["Value of “rate” in USD/h, high in USD: these cannot be compared. Write both in one unit, such as USD/h."]);
  });

  it("takes points as a change and not as a level", () => {
    assert.deepEqual(messages("unit-mismatch", outcome("baseline: 4 %, target: {reduction: 0.2 pp}")), []);
    assert.deepEqual(messages("unit-mismatch", outcome("baseline: 4 %, target: 0.2 pp")), ["Baseline in %, target in pp: these cannot be compared. Write both in one unit, such as %."]);
    assert.deepEqual(messages("unit-mismatch", outcome("baseline: 4 h, target: {reduction: 5 pp}")), ["Baseline in h, reduction in pp: these cannot be compared. Write both in one unit, such as h."]);
  });

  it("mends every figure that lacks the same", () => {
    const excerpt = outcome("baseline: 14 h/report, target: 12 min, measurements: [{date: 2026-03-09, value: 13 min}]");
    const fixed = applyEdits(examplePlan(excerpt), found("unit-mismatch", excerpt)[0]?.fixes[0]?.edits ?? []);
    assert.match(fixed, /target: 12 min\/report.*value: 13 min\/report/u);
  });

  it("keeps the form of a target that becomes a reduction", () => {
    const excerpt = outcome('metric: {name: n, direction: increase}, baseline: 14 h, target: {operator: ">", value: 50 %}');
    assert.match(applyEdits(examplePlan(excerpt), found("unit-mismatch", excerpt)[0]?.fixes[0]?.edits ?? []), /target: \{operator: ">", increase: 50 %\}/u);
  });

  it("hints at what is left over, with the mend", () => {
    const excerpt = outcome("baseline: 22 h/week, target: 8 h/week, measurements: [{date: 2026-03-09, value: 7 h/week}], benefit: {driver: time-saved, volume: [20 person, 47 week/year], rate: 50 USD/h}");
    const [finding] = found("unit-mismatch", excerpt);
    assert.equal(finding?.severity, "hint");
    assert.match(finding.message, /“person” is left over/u);
    const fixed = applyEdits(examplePlan(excerpt), finding.fixes[0]?.edits ?? []);
    assert.match(fixed, /baseline: 22 h\/week\/person, target: 8 h\/week\/person.*value: 7 h\/week\/person/u);
    assert.deepEqual(analyse(fixed, undefined).findings, []);
  });

  it("says a fault of an input's range at the range alone", () => {
    const excerpt = (rate: string): string => `inputs: {r: {value: 50 USD/h, low: 40 h}}\n${outcome(`baseline: 14 h/report, target: 1 h/report, benefit: {driver: time-saved, volume: 192 report/year, rate: ${rate}}`)}`;
    assert.deepEqual(found("unit-mismatch", excerpt("r")).map(({ path }) => path), ["inputs.r.low"]);
    assert.deepEqual(found("unit-mismatch", excerpt("40 h")).map(({ path }) => path), ["inputs.r.low", "outcomes.a.benefit.rate"]);
  });

  it("says at the benefit what does not come to money per time", () => {
    const found_ = found("unit-mismatch", outcome("baseline: 14 h/report, target: 1 h/report, benefit: {driver: time-saved, volume: 192 report, rate: 68 USD/h}"));
    assert.deepEqual(found_.map(({ path, severity }) => [path, severity]), [["outcomes.a.benefit", "error"]]);
  });
});

describe("percent-ambiguous", () => {
  const about = (statement: string, target: string, baseline = "4.00 %"): readonly string[] =>
    messages("percent-ambiguous", outcome(`statement: ${statement}, baseline: ${baseline}, target: ${target}`));

  it("reads a change upwards", () => {
    assert.deepEqual(about("Raise the hit rate by 10 %", "10 %", "40 %"), ["“Raise the hit rate by 10 %”: from 40 % to 44 % (relative) or to 50 % (points)?"]);
  });

  it("finds a text that disagrees with the target's own words", () => {
    assert.deepEqual(about("Reduce errors by 5 %", "{reduction: 7 %}"), [
      "“Reduce errors by 5 %” makes 3.80 % (relative) or -1.00 % (points) of 4.00 %, but the target is a reduction of 7 %. Which one is agreed?",
    ]);
  });

  it("is content with points, with either value, and with other metrics", () => {
    assert.deepEqual(about("Reduce errors by 2 percentage points", "{reduction: 2 pp}"), []);
    assert.deepEqual(about("Reduce errors by 2 %", "{reduction: 2 pp}"), []);
    assert.deepEqual(about("Reduce errors by 2 %", "2.00 %"), []);
    assert.deepEqual(about("Reduce effort by 2 %", "13 h", "14 h"), []);
  });

  it("leaves alone what is about something else than the metric", () => {
    const ofErrors = (statement: string): number => messages("percent-ambiguous", outcome(`statement: ${statement}, metric: error rate, baseline: 4.00 %, target: {reduction: 50 %}`)).length;
    assert.deepEqual([ofErrors("Reduce handling costs by 30% by cutting errors"), ofErrors("Reduce manual touches by 30%"), ofErrors("30 % less rework")], [0, 0, 0]);
    assert.deepEqual([ofErrors("Reduce errors by 30%"), ofErrors("30 % fewer errors"), ofErrors("Errors are 30 % lower")], [1, 1, 1]);
  });

  it("finds points that the target takes as a share", () => {
    for (const points of ["5 pp", "5 percentage points"]) {
      assert.deepEqual(about(`Reduce errors by ${points}`, "{reduction: 5 %}", "8.00 %"), [
        `“Reduce errors by ${points}” makes 3.00 % of 8.00 %, but the target is a reduction of 5 %. Which one is agreed?`,
      ]);
      assert.deepEqual(about(`Reduce errors by ${points}`, "{reduction: 5 pp}", "8.00 %"), []);
      assert.deepEqual(about(`Reduce errors by ${points}`, "3.00 %", "8.00 %"), []);
    }
  });

  it("reads the title of a plan with one outcome", () => {
    const title = "title: Cut routing errors by 5 %\n";
    assert.deepEqual(found("percent-ambiguous", `${title}${outcome("baseline: 4.00 %, target: 5 %")}`).map(({ path }) => path), ["title"]);
    assert.deepEqual(found("percent-ambiguous", `${title}outcomes: {a: {baseline: 4.00 %, target: 5 %}, b: {baseline: 2 h, target: 1 h}}`), []);
  });

  it("offers both meanings, and keeps an operator", () => {
    const excerpt = outcome('statement: Reduce errors by 5 %, baseline: 4.00 %, target: {operator: "<", value: 5 %}');
    const [finding] = found("percent-ambiguous", excerpt);
    assert.deepEqual(finding?.fixes.map(({ title }) => title), ["Relative: write reduction: 5 %", "In points: write reduction: 5 pp"]);
    assert.match(applyEdits(examplePlan(excerpt), finding.fixes[1]?.edits ?? []), /target: \{operator: "<", reduction: 5 pp\}/u);
  });
});
