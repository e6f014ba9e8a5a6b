import assert from "node:assert/strict";
import { describe, it } from "mocha";
import { analyse } from "../../../src/core/analyse";
import { buildReport } from "../../../src/core/report/build-report";
import type { InputLine } from "../../../src/core/report/report";

const head = `pov: "1"
id: inputs
title: Inputs
currency: USD
customer: Acme
people: {novak: {name: D. Novak, title: FP&A Partner}}
`;

/** The inputs of a plan, in the report's order. */
function inputsOf(inputs: string, outcomes = ""): readonly InputLine[] {
  return buildReport(analyse(`${head}inputs:\n${inputs}${outcomes}`, undefined)).inputs;
}

/** The only input of a plan. */
function inputOf(fields: string, outcomes?: string): InputLine {
  const [input] = inputsOf(`  rate: ${fields}\n`, outcomes);
  if (input === undefined) throw new Error("The plan has no input");
  return input;
}

describe("the inputs of a report", () => {
  it("begin with those that nobody has agreed to, else in the plan's order", () => {
    const agreed = "agreed: {by: novak, date: 2026-02-26}";
    const lines = inputsOf(`  a: {value: 1 h, ${agreed}}\n  b: 2 h\n  c: {value: 3 h, ${agreed}}\n  d: {value: 4 h}\n`);
    assert.deepEqual(lines.map(({ id }) => id), ["b", "d", "a", "c"]);
  });

  it("have value and range as written, and where they come from", () => {
    const input = inputOf("{value: 68.50 USD/h, low: 60 USD/h, high: 75 USD/h, distribution: pert, source: HR, provided_by: novak}");
    assert.deepEqual([input.value?.amount, input.value?.decimals, input.low?.amount, input.high?.amount], [68.5, 2, 60, 75]);
    assert.deepEqual([input.path, input.distribution, input.source, input.providedBy?.title], ["inputs.rate", "pert", "HR", "FP&A Partner"]);
  });

  it("are drawn from a triangle where the plan does not say", () => {
    assert.equal(inputOf("68 USD/h").distribution, "triangular");
  });

  it("are agreed to on a day even by somebody whom the plan does not know", () => {
    assert.deepEqual(inputOf("{value: 1 h, agreed: {by: nobody, date: 2026-02-26}}").agreed, { by: undefined, date: "2026-02-26" });
  });

  it("name the outcomes that use them, alone or in a product", () => {
    const benefit = (volume: string): string => `{baseline: 2 h/report, target: 1 h/report, benefit: {driver: time-saved, volume: ${volume}, rate: rate, capture: 50 %}}`;
    const outcomes = `outcomes:\n  time: ${benefit("[3 report/year, weeks]")}\n  other: {baseline: 1 h}\n`;
    const lines = inputsOf("  rate: 68 USD/h\n  weeks: 47 week/year\n  spare: 1 h\n", outcomes);
    assert.deepEqual(lines.map(({ id, usedBy }) => [id, usedBy]), [["rate", ["time"]], ["weeks", ["time"]], ["spare", []]]);
  });
});
