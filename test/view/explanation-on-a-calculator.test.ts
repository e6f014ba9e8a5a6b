import assert from "node:assert/strict";
import fc from "fast-check";
import { analyse } from "../../src/core/analyse";
import { apply } from "../../src/core/economics/calculation/evaluate";
import type { Explanation } from "../../src/core/economics/calculation/explanation";
import { explain, explainable } from "../../src/core/economics/explain";
import { scenarioNames } from "../../src/core/economics/valuation";
import { parseUnit } from "../../src/core/quantity/parse-unit";
import { conversionWords } from "../../src/view/explanation/conversion-words";
import { amountWords } from "../../src/view/explanation/explanation-words";
import { operandPrecision, ownPrecision, type Precision } from "../../src/view/explanation/precision";
import { formatsFor } from "../../src/view/format/formats";
import { generatedPlan, textOf } from "../core/economics/generated-plan";
import { example } from "./rendered";

const formats = formatsFor("en");
const followed = new Set(["product", "quotient", "ratio", "sum", "difference"]);

describe("an explanation on a calculator", () => {
  for (const name of ["01-pipeline-risk-report", "02-thirty-day-pilot", "03-routing-errors"]) {
    it(`gives what is printed from what is printed: ${name}`, () => {
      assert.ok(checkPlan(example(name)) > 100);
    });
  }

  it("gives what is printed from what is printed in any plan", () => {
    fc.assert(fc.property(generatedPlan, (plan) => checkPlan(textOf(plan)) > 30), { numRuns: 10 });
  });

  const number = (amount: number, unit: string): Explanation => ({ label: "", amount, unit, operation: undefined, operands: [], origin: "input", path: undefined });
  const step = (operation: Explanation["operation"], unit: string, ...operands: readonly Explanation[]): Explanation => ({ ...number(1, unit), operation, operands, origin: undefined });

  it("is told the months, days and minutes that units do not show", () => {
    const told = (operation: Explanation["operation"], unit: string, ...units: readonly string[]): string | undefined =>
      conversionWords(step(operation, unit, ...units.map((text) => number(1, text))), formats);
    assert.equal(told("sum", "USD/year", "USD/month"), "12 months a year");
    assert.equal(told("product", "USD", "USD/month", "%"), "12 months a year");
    assert.equal(told("product", "USD", "USD/year", "day"), "365 days a year");
    assert.equal(told("product", "USD/year", "min/ticket", "ticket/year", "USD/h"), "60 min an hour");
    assert.equal(told("difference", "h/report", "h/report", "min/report"), "60 min an hour");
    assert.equal(told("product", "USD/month", "USD/week"), "52 weeks a year, 12 months a year");
  });

  it("is told nothing where the units cancel", () => {
    assert.equal(conversionWords(step("product", "USD/year", number(1, "h/week/person"), number(1, "week*person/year"), number(1, "USD/h")), formats), undefined);
    assert.equal(conversionWords(step("sum", "USD", number(1, "USD/year")), formats), undefined);
  });
});

/** Follows every step of every figure; gives how many there were. */
function checkPlan(text: string): number {
  const { valuation } = analyse(text, undefined);
  let count = 0;
  for (const scenario of scenarioNames) {
    for (const id of explainable(valuation, scenario)) {
      const explanation = explain(valuation, scenario, id);
      assert.ok(explanation);
      count += checkStep(explanation, ownPrecision(explanation), `${scenario} ${id}`);
    }
  }
  return count;
}

function checkStep(step: Explanation, precision: Precision, where: string): number {
  const precisions = step.operands.map((operand) => operandPrecision(operand, step, precision));
  if (step.operation !== undefined && followed.has(step.operation) && step.amount !== null) {
    const words = amountWords(step, formats, precision);
    const factor = factorOf(step.unit);
    const shown = step.operands.map((operand, index) => ({ words: amountWords(operand, formats, precisions[index]), factor: factorOf(operand.unit) }));
    const operands = shown.map((operand) => printed(operand.words) * operand.factor);
    const from = apply(step.operation, operands) / factor;
    const isSum = step.operation === "sum" || step.operation === "difference";
    // Each part of a sum is rounded by itself.
    const parts = isSum ? shown.reduce((sum, operand) => sum + (lastDigit(operand.words) * operand.factor) / factor / 2, 0) : 0;
    const room = Math.max(lastDigit(words), lastDigit(words) / 2 + parts, 1e-4 * Math.abs(printed(words)));
    assert.ok(Math.abs(from - printed(words)) <= room * (1 + 1e-9), `${where}: “${step.label}” is ${words}, and its parts give ${from}`);
  }
  return 1 + step.operands.reduce((sum, operand, index) => sum + checkStep(operand, precisions[index] ?? ownPrecision(operand), where), 0);
}

function printed(words: string): number {
  return Number(amountIn(words).replaceAll(",", "").replace("−", "-"));
}

/** What one more in the last digit is worth. */
function lastDigit(words: string): number {
  return 10 ** -(amountIn(words).split(".")[1]?.length ?? 0);
}

function amountIn(words: string): string {
  return words.split(" ")[0] ?? "";
}

const factors = new Map<string, number>([["", 1]]);

function factorOf(text: string): number {
  const known = factors.get(text);
  if (known !== undefined) return known;
  const reading = parseUnit(text);
  assert.ok(reading.ok, text);
  factors.set(text, reading.unit.factor);
  return reading.unit.factor;
}
