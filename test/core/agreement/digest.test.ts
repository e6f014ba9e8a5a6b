import assert from "node:assert/strict";
import { parseDocument, stringify } from "yaml";
import { agreedTerms } from "../../../src/core/agreement/agreed-terms";
import { digestOf } from "../../../src/core/agreement/digest";
import { readPlan } from "../../../src/core/plan/read-plan";
import { examplePlan } from "../../../src/core/rules/example-plan";
import { layouts } from "../edit/plan-texts";

const text = examplePlan("");

function digest(plan: string): string {
  const { problems, plan: read } = readPlan(plan);
  assert.deepEqual(problems.map(({ message }) => message), []);
  return digestOf(read);
}

/** Whether the digest stays when words of the complete plan are replaced. */
function isSame(words: string, other: string): boolean {
  assert.ok(text.includes(words), words);
  return digest(text) === digest(text.replace(words, other));
}

describe("the digest of what was agreed", () => {
  it("is the same in every layout", () => {
    const [first, ...others] = layouts.filter(([name]) => name.startsWith("example 1")).map(([, plan]) => digest(plan));
    assert.deepEqual(new Set(others), new Set([first]));
  });

  it("does not depend on the order of keys", () => {
    const reversed = (value: unknown): unknown =>
      Array.isArray(value) ? value.map(reversed) : typeof value === "object" && value !== null ? Object.fromEntries(Object.entries(value).map(([key, child]) => [key, reversed(child)]).reverse()) : value;
    assert.equal(digest(stringify(reversed(parseDocument(text).toJS()))), digest(text));
  });

  for (const [words, other] of [
    ["14 h/report", "14.0 h/report"],
    ["14 h/report", "840 min/report"],
    ["14 h/report", "14 hours/reports"],
    ["12 min/report", "0.2 h/report"],
    ["192 report/year", "16 report/month"],
    ["68 USD/h", "68.00 USD/h"],
    ["value: 50 %", "value: 50.0 %"],
    ["target: 12 min/report", "target: {value: 12 min/report}"],
    ["volume: reports", "volume: [reports]"],
    ["source: analyst timesheets", "source: timesheets of the analysts"],
    ["samples: 24, ", ""],
    ["agreed: {by: osei, date: 2026-02-26}", "agreed: {by: osei, date: 2026-02-20}"],
    ["date: 2026-02-27\n", "date: 2026-02-28\n"],
    ["end: 2026-03-16\n", "end: 2026-03-20\n"],
    ["statement: Analysts produce", "statement: Our analysts produce"],
    ["stopwatch log kept by the analysts", "\"stopwatch log  kept\\n by the analysts\""],
  ] as const) {
    it(`stays when “${words.trim()}” is “${other.trim()}”`, () => assert.ok(isSame(words, other)));
  }

  for (const [words, other] of [
    ["14 h/report", "15 h/report"],
    ["target: 12 min/report", "target: {operator: \"<\", value: 12 min/report}"],
    ["limit: 0", "limit: 1"],
    ["operator: \"=\", limit", "operator: \"<=\", limit"],
    ["192 report/year", "193 report/year"],
    ["risk_adjustment: 10 %", "risk_adjustment: 5 %"],
    ["amount: 30000 USD/year", "amount: 31000 USD/year"],
    ["amount: 30000 USD/year", "amount: 30000 USD"],
    ["pass_when: all", "pass_when: any"],
    ["we will issue", "we may issue"],
    ["due: 2026-03-27", "due: 2026-04-27"],
    ["method: stopwatch log kept by the analysts", "method: logs of the product"],
    ["target: 12 min/report", "target: 12 min/report\n    result: latest"],
  ] as const) {
    it(`changes when “${words}” is “${other}”`, () => assert.ok(!isSame(words, other)));
  }

  it("tells a percentage from percentage points, and the years of a schedule by their order", () => {
    const target = (reduction: string): string => digest(examplePlan(`outcomes: {o: {baseline: 4 %, target: {reduction: ${reduction}}}}`));
    assert.notEqual(target("2 %"), target("2 pp"));
    const schedule = (amounts: string): string => digest(examplePlan(`business_case: {costs: {seats: {kind: vendor, amounts: [${amounts}]}}}`));
    assert.notEqual(schedule("1 USD, 2 USD"), schedule("2 USD, 1 USD"));
    const factors = (volume: string): string => digest(text.replace("volume: reports", `volume: [${volume}]`));
    assert.equal(factors("reports, 2 %"), factors("2 %, reports"));
  });

  it("covers every field of the benefit by name, and says each field once", () => {
    const paths = agreedTerms(readPlan(text).plan).map(({ path }) => path);
    assert.equal(new Set(paths).size, paths.length);
    assert.deepEqual(paths.filter((path) => path.includes("benefit")).map((path) => path.split(".").at(-1)), ["driver", "volume", "rate", "capture", "risk_adjustment"]);
  });
});
