import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import fc from "fast-check";
import { applyEdits } from "../../../src/core/edit/apply-edits";
import { addMeasurement } from "../../../src/core/measurement/add-measurement";
import type { MeasurementDraft } from "../../../src/core/measurement/measurement-draft";
import { measurementForms } from "../../../src/core/measurement/measurement-form";
import { type PlanReading, readPlan } from "../../../src/core/plan/read-plan";
import type { Measurement } from "../../../src/core/plan/sections/measurement";
import { formatAmount, formatQuantity } from "../../../src/core/quantity/format-quantity";
import { withId } from "../../../src/core/shape/map";
import { layouts } from "../edit/plan-texts";

const routing = readFileSync("examples/03-routing-errors.pov.yaml", "utf8");
const reading = { value: "12 min/report", date: "2026-03-20" };

/** A plan of one outcome, written below `outcomes.time`. */
function plan(outcome: string): string {
  return `pov: "1"\npeople:\n  lindt: {name: M. Lindt}\noutcomes:\n  time:\n${outcome}`;
}

/** The plan with a reading more, which must be possible. */
function added(text: string, draft: Partial<MeasurementDraft>): string {
  const addition = addMeasurement(readPlan(text), { outcome: "time", ...reading, ...draft });
  assert.ok(addition.ok, addition.ok ? "" : addition.problems.map(({ message }) => message).join(" "));
  return applyEdits(text, addition.edits);
}

/** What keeps a reading from being added, by field. */
function problems(text: string, draft: Partial<MeasurementDraft>): Readonly<Record<string, string>> {
  const addition = addMeasurement(readPlan(text), { outcome: "time", ...reading, ...draft });
  return addition.ok ? {} : Object.fromEntries(addition.problems.map(({ field, message }) => [field, message]));
}

function readingsOf({ plan: { outcomes } }: PlanReading, outcome: string): readonly Measurement[] {
  return withId(outcomes, outcome)?.measurements ?? [];
}

describe("a reading is added", () => {
  it("as a line behind the last one, by the outcome's owner, and the comments stay where they are", () => {
    const text = plan("    owner: lindt\n    baseline: 14 h/report\n    measurements:\n      - {date: 2026-03-13, value: 19 min/report} # training\n      # more to come\n    result: mean\n");
    assert.equal(
      added(text, { samples: "4" }),
      text.replace("# training\n", "# training\n      - {date: 2026-03-20, value: 12 min/report, samples: 4, by: lindt}\n"),
    );
  });

  it("in brackets, where the list is in brackets", () => {
    const text = plan("    measurements: [{date: 2026-03-13, value: 19 min/report}] # so far\n");
    assert.equal(added(text, {}), text.replace("19 min/report}", "19 min/report}, {date: 2026-03-20, value: 12 min/report}"));
  });

  it("with a line for each key, where the last one has", () => {
    const text = plan("    measurements:\n    - date: 2026-03-13\n      value: 19 min/report\n");
    assert.equal(added(text, { samples: "4" }), `${text}    - date: 2026-03-20\n      value: 12 min/report\n      samples: 4\n`);
  });

  it("to an empty list, to a key without a value, and to an outcome without the key, where the format's order puts it", () => {
    const item = "{date: 2026-03-20, value: 12 min/report}";
    assert.equal(added(plan("    measurements: []\n"), {}), plan(`    measurements: [${item}]\n`));
    assert.equal(added(plan("    measurements: # none\n    result: mean\n"), {}), plan(`    measurements: # none\n      - ${item}\n    result: mean\n`));
    assert.equal(added(plan("    target: 9 min/report # agreed\n    result: mean\n"), {}), plan(`    target: 9 min/report # agreed\n    measurements: [${item}]\n    result: mean\n`));
    assert.equal(added("outcomes: {time: {target: 9 min/report}}", {}), `outcomes: {time: {target: 9 min/report, measurements: [${item}]}}`);
  });

  it("with the line ends of the plan", () => {
    const text = plan("    measurements:\n      - {date: 2026-03-13, value: 19 min/report}\n").replaceAll("\n", "\r\n");
    assert.equal(added(text, {}), `${text.trimEnd()}\r\n      - {date: 2026-03-20, value: 12 min/report}\r\n`);
  });

  it("with what the guardrails read; one left empty was not measured", () => {
    const text = plan('    guardrails:\n      returned: 6.0 %\n      late: {limit: 0, operator: "="}\n      lost: 3 case/week\n');
    assert.match(added(text, { guardrails: { late: "0", returned: "5.10 %", lost: " case/week" } }), /guardrails: \{returned: 5\.10 %, late: 0\}/u);
  });

  it("by somebody else than the owner, when that is said, and by nobody the plan does not know", () => {
    const text = plan("    owner: meyer\n    baseline: 14 h/report\n").replace("lindt:", "abe: {name: T. Abe}\n  lindt:");
    assert.match(added(text, { by: "abe" }), /by: abe/u);
    assert.doesNotMatch(added(text, {}), /by:/u);
    assert.match(problems(text, { by: "meyer" })["by"] ?? "", /“meyer” is not in people\./u);
  });

  for (const [name, text] of [...layouts, ["example 3 as written", routing] as const]) {
    it(`to any outcome of ${name}, in the right unit, and every other line stays`, () => {
      const before = readPlan(text);
      const outcome = fc.constantFrom(...measurementForms(before.plan));
      const amount = fc.integer({ min: 0, max: 10_000_000 }).map((cents) => formatAmount(cents / 100));
      const day = fc.date({ min: new Date("2026-01-01"), max: new Date("2027-12-31"), noInvalidDate: true }).map((date) => date.toISOString().slice(0, 10));
      fc.assert(
        fc.property(outcome, amount, day, fc.integer({ min: 1, max: 9_999 }), (form, value, date, samples) => {
          const draft = { outcome: form.outcome, value: `${value} ${form.unit}`, date, samples: String(samples) };
          const addition = addMeasurement(before, draft);
          assert.ok(addition.ok);
          assert.ok(addition.edits.every(({ span }) => span.start === span.end), "It only adds.");
          const after = readPlan(applyEdits(text, addition.edits));
          assert.deepEqual(after.problems, before.problems);
          const [earlier, readings] = [readingsOf(before, form.outcome), readingsOf(after, form.outcome)];
          assert.equal(readings.length, earlier.length + 1);
          const last = readings.at(-1);
          assert.deepEqual([last?.path, last?.date, last?.samples], [addition.path, date, samples]);
          assert.equal(last?.value && formatQuantity(last.value), draft.value);
        }),
        { numRuns: 8 },
      );
    });
  }
});

describe("a reading is not added", () => {
  const text = plan("    baseline: 14 h/report\n    target: 12 min/report\n    guardrails: {late: 0}\n");

  it("without a number", () => {
    assert.equal(problems(text, { value: " min/report" })["value"], "Write the number that was measured in front of “min/report”.");
    assert.equal(problems(plan("    statement: x\n"), { value: "" })["value"], "Write what was measured, with its unit, such as 14 h/report.");
    assert.equal(problems(text, { value: "quick" })["value"], "A quantity starts with a number, such as 14 h/report.");
  });

  it("without its unit, which is named", () => {
    assert.equal(problems(text, { value: "11" })["value"], "11 has no unit: write 11 min/report.");
  });

  it("in a unit that cannot be compared", () => {
    assert.equal(problems(text, { value: "11 h" })["value"], "“11 h” is a time, and what it is compared with is time per report (min/report). Write the reading in that unit.");
    assert.match(problems(text, { guardrails: { late: "1 h" } })["guardrails.late"] ?? "", /what it is compared with is a bare number/u);
    assert.match(problems(plan("    baseline: 4.0 %\n"), { value: "1 pp" })["value"] ?? "", /a difference in percentage points/u);
  });

  it("on a day that no calendar has, or none", () => {
    assert.equal(problems(text, { date: "2026-02-30" })["date"], "“2026-02-30” is not a day of the calendar. Write year-month-day, such as 2026-03-16.");
    assert.match(problems(text, { date: "" })["date"] ?? "", /^The day of the reading is missing\./u);
  });

  it("with samples that are no count", () => {
    for (const samples of ["0", "four", "2.5", "-1"]) assert.match(problems(text, { samples })["samples"] ?? "", /is not a number of samples/u);
  });

  it("to an outcome or with a guardrail that the plan does not have", () => {
    assert.deepEqual(problems(text, { outcome: "speed" }), { outcome: "This plan has no outcome “speed”." });
    assert.deepEqual(problems(text, { guardrails: { early: "1" } }), { "guardrails.early": "“early” is not a guardrail of this outcome." });
  });

  it("where it would be added to another outcome, or to no list at all", () => {
    const shared = "pov: \"1\"\noutcomes:\n  other:\n    measurements: &all\n      - {date: 2026-03-13, value: 1 h}\n  time:\n    measurements: *all\n";
    assert.match(problems(shared, { value: "1 h" })["outcome"] ?? "", /not a list of their own/u);
    assert.match(problems(plan("    measurements: soon\n"), {})["outcome"] ?? "", /not a list of their own/u);
  });
});

describe("the form of a reading", () => {
  function unitOf(outcome: string): string | undefined {
    return measurementForms(readPlan(plan(outcome)).plan)[0]?.unit;
  }

  it("has the unit of the latest reading, else of the target, else of the baseline", () => {
    const both = "    baseline: 14 h/report\n    target: 12 min/report\n";
    const readings = "    measurements: [{date: 2026-03-13, value: 300 s/report}, {date: 2026-03-09, value: 1 h/report}]\n";
    assert.equal(unitOf(both + readings), "s/report");
    assert.equal(unitOf(both), "min/report");
    assert.equal(unitOf("    baseline: 14 h/report\n    target: {reduction: 5 %}\n"), "h/report");
    assert.equal(unitOf("    baseline: 4.00 %\n    target: {reduction: 0.2 pp}\n"), "%");
    assert.equal(unitOf("    statement: x\n"), "");
  });

  it("does not repeat a unit that does not measure what the baseline does", () => {
    assert.equal(unitOf("    baseline: 14 h/report\n    target: 5 %\n    measurements: [{date: 2026-03-09, value: 3 case}]\n"), "h/report");
  });

  it("asks for each guardrail in the unit of its limit", () => {
    const [form] = measurementForms(readPlan(plan("    guardrails: {late: 0, returned: {name: cases returned, limit: 6.0 %}}\n")).plan);
    assert.deepEqual(form?.guardrails, [{ id: "late", name: "late", unit: "" }, { id: "returned", name: "cases returned", unit: "%" }]);
  });
});
