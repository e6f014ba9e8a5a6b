import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { applyEdits } from "../../../src/core/edit/apply-edits";
import { setInputs } from "../../../src/core/edit/set-inputs";
import { readPlan } from "../../../src/core/plan/read-plan";

const example = readFileSync("examples/01-pipeline-risk-report.pov.yaml", "utf8");

function planWith(inputs: string): string {
  return `pov: "1"\nid: a\ntitle: A\ncurrency: USD\ncustomer: B\ninputs:\n${inputs}`;
}

/** The text with other amounts, or why they are not written. */
function written(text: string, amounts: Readonly<Record<string, number>>): string {
  const answer = setInputs(readPlan(text), amounts);
  return answer.ok ? applyEdits(text, answer.edits) : answer.message;
}

function inputLine(line: string, amount: number): string {
  return written(planWith(`  rate: ${line}\n`), { "inputs.rate": amount }).split("rate: ")[1]?.trimEnd() ?? "";
}

describe("other values of inputs", () => {
  it("are written over the numbers alone, every other byte stays", () => {
    const after = written(example, { "inputs.analyst_rate": 62, "inputs.capture": 45.5 });
    assert.equal(after, example.replace("value: 68 USD/h", "value: 62 USD/h").replace("value: 50 %\n", "value: 45.5 %\n"));
  });

  for (const [how, line, amount, expected] of [
    ["quotes", '{value: "68 USD/h", low: 60 USD/h} # HR', 62, '{value: "62 USD/h", low: 60 USD/h} # HR'],
    ["the spelling of the unit", "{value: 14 hours / week}", 12, "{value: 12 hours / week}"],
    ["decimals, and adds those that are needed", "{value: 4.00 %}", 3.8, "{value: 3.80 %}"],
    ["decimals, and adds those that are needed", "{value: 4.0 %}", 3.875, "{value: 3.875 %}"],
    ["grouping", "{value: 1_250_000 USD/year}", 1_300_000, "{value: 1_300_000 USD/year}"],
    ["a short form", "68 USD/h # short", 62, "62 USD/h # short"],
    ["a negative number", "{value: -4 USD/h}", -3.5, "{value: -3.5 USD/h}"],
    ["round numbers", "{value: 68 USD/h}", 62.000_000_000_000_01, "{value: 62 USD/h}"],
  ] as const) {
    it(`keep ${how}: ${line}`, () => {
      assert.equal(inputLine(line, amount), expected);
    });
  }

  it("take the place of an alias, which stands for one number only here", () => {
    const text = planWith("  one: {value: &rate 68 USD/h}\n  other: {value: *rate}\n");
    assert.equal(written(text, { "inputs.other": 62 }), text.replace("*rate", "62 USD/h"));
  });

  it("are refused where others repeat the number by an alias", () => {
    const text = planWith("  one: {value: &rate 68 USD/h}\n  other: {value: *rate}\n");
    assert.match(written(text, { "inputs.one": 62 }), /without changing another one/u);
  });

  it("are refused for an input that is gone or cannot be read", () => {
    assert.match(written(example, { "inputs.gone": 62 }), /no readable value of “inputs\.gone”/u);
    assert.match(written(planWith("  rate: {value: about 68}\n"), { "inputs.rate": 62 }), /no readable value of “inputs\.rate”/u);
  });
});
