import assert from "node:assert/strict";
import { describe, it } from "mocha";
import { analyse } from "../../../src/core/analyse";
import type { Explanation } from "../../../src/core/economics/calculation/explanation";
import { explain } from "../../../src/core/economics/explain";
import { linesOf } from "../../../src/core/source/lines";
import { findingsIn, marked } from "../rules/findings";
import { figuresOf, planText, valued } from "./plan";

/** A plan whose one benefit is a formula, by default of a report that takes 10 h less, 192 times a year. */
function plan(formula: string, { inputs = "", rest = "", outcome = "baseline: 14 h/report, target: 4 h/report" } = {}): string {
  return planText({
    inputs: `reports-per-year: 192 report/year, rate: 50 USD/h, licence: 12000 USD/year, nothing: 0 h, share: 25 %${inputs}`,
    outcomes: `report-time: {${outcome}, benefit: {driver: formula, formula: "${formula}"${rest}}}`,
  });
}

function annual(formula: string, options?: Parameters<typeof plan>[1]): number | null | undefined {
  return figuresOf(plan(formula, options)).benefits[0]?.annual;
}

/** Why a formula has no value, as `offset message`, counted from the beginning of the formula; the whole of it begins with its quote. */
function trouble(formula: string): readonly string[] {
  const text = plan(formula);
  const { target } = valued(text).scenarios;
  assert.ok(!target.available, "the formula has a value");
  const start = text.indexOf(formula);
  const { offsetAt } = linesOf(text);
  return target.reasons.map(({ line, column, message }) => `${offsetAt({ line: line - 1, column: column - 1 }) - start} ${message}`);
}

describe("a formula is worth", () => {
  const saved = 10 * 192 * 50;
  const formulas: readonly (readonly [formula: string, value: number])[] = [
    ["improvement * reports-per-year * rate", saved],
    ["improvement*reports-per-year*rate", saved],
    ["(baseline - result) * reports-per-year * rate", saved],
    ["(baseline-result) * reports-per-year * rate", saved],
    ["improvement * reports-per-year * rate - licence", saved - 12_000],
    ["improvement * reports-per-year * rate - licence - licence / 2", saved - 18_000],
    ["-licence + improvement * reports-per-year * rate", saved - 12_000],
    ["licence / 4", 3000],
    ["licence / 2 / 2", 3000],
    ["licence / (2 / 2)", 12_000],
    ["licence * 50 %", 6000],
    ["licence * (1 - share)", 9000],
    ["licence * (50 % - share)", 3000],
    ["min(improvement * reports-per-year * rate, licence)", 12_000],
    ["max(improvement * reports-per-year * rate, licence, licence * 2)", saved],
    ["improvement / baseline * licence", (10 / 14) * 12_000],
    ["min(licence)", 12_000],
  ];
  for (const [formula, value] of formulas) {
    it(`${formula} = ${Math.round(value)} USD a year`, () => assert.ok(Math.abs((annual(formula) ?? Number.NaN) - value) < 1e-6, String(annual(formula))));
  }

  it("a time in whatever unit it is written", () => {
    assert.equal(Math.round(annual("(improvement - setup) * reports-per-year * rate", { inputs: ", setup: 30 min/report" }) ?? 0), Math.round(9.5 * 192 * 50));
  });

  it("money in whatever currency it is written, at the plan's rate", () => {
    const text = planText({
      rates: "exchange_rates: {EUR: {rate: 1.1 USD/EUR, date: 2026-02-26}}\n",
      inputs: "licence: 1000 EUR/year, other: 500 USD/year",
      outcomes: 'o: {baseline: 14 h, target: 4 h, benefit: {driver: formula, formula: "licence + other"}}',
    });
    assert.ok(Math.abs((figuresOf(text).benefits[0]?.annual ?? 0) - 1600) < 1e-9);
  });

  it("a negative amount where the outcome got worse", () => {
    const outcome = "baseline: 14 h/report, target: 4 h/report, measurements: [{date: 2026-03-13, value: 15 h/report, samples: 5}]";
    assert.equal(Math.round(figuresOf(plan("improvement * reports-per-year * rate", { outcome }), "measured").benefits[0]?.annual ?? 0), -9600);
  });

  it("its haircuts less", () => {
    const [benefit] = figuresOf(plan("licence", { rest: ", attribution: 50 %" })).benefits;
    assert.equal(benefit?.annual, 12_000);
    assert.equal(Math.round(benefit.years[0] ?? Number.NaN), 6000);
  });

  it("nothing yet, while it rests on no result and the outcome is not met", () => {
    const missed = "baseline: 14 h/report, target: 4 h/report, measurements: [{date: 2026-03-13, value: 9 h/report, samples: 5}]";
    assert.deepEqual(figuresOf(plan("licence", { outcome: missed }), "measured").benefits, []);
    assert.equal(figuresOf(plan("licence * result / baseline", { outcome: missed }), "measured").benefits.length, 1);
  });
});

describe("where a formula's value comes from", () => {
  it("is told sign by sign, down to the plan", () => {
    const { valuation } = analyse(plan("(improvement * reports-per-year * rate - licence) * 50 %"), undefined);
    const annual = explain(valuation, "target", "benefits.report-time.annual");
    assert.ok(annual);
    assert.equal(annual.unit, "USD/year");
    assert.deepEqual(linesIn(annual), [
      "product 42000 annual value of report-time",
      "difference 84000 improvement * reports-per-year * rate - licence",
      "product 96000 improvement * reports-per-year * rate",
      "difference 10 improvement",
      "baseline 14 baseline outcomes.report-time.baseline",
      "result 4 target outcomes.report-time.target",
      "input 192 reports-per-year inputs.reports-per-year",
      "input 50 rate inputs.rate",
      "input 12000 licence inputs.licence",
      "written 50 50 % outcomes.report-time.benefit.formula",
    ]);
  });
});

function linesIn({ operation, origin, amount, label, path, operands }: Explanation): readonly string[] {
  const own = `${operation ?? origin ?? ""} ${Math.round(amount ?? Number.NaN)} ${label}${operation === undefined ? ` ${path ?? ""}` : ""}`;
  return [own, ...operands.flatMap(linesIn)];
}

describe("a formula whose parts do not fit says where", () => {
  const faults: readonly (readonly [formula: string, reasons: readonly string[]])[] = [
    ["improvement + rate", ["14 “improvement” is time per report, “rate” is money per time: these cannot be added."]],
    ["licence - improvement * rate", ["10 “licence” is money per time, “improvement * rate” is money per report: these cannot be subtracted."]],
    ["min(licence, improvement, rate)", ["13 “licence” is money per time, “improvement” is time per report: these cannot be compared."]],
    ["licence + rate + licence + nothing", ["27 “licence” is money per time, “nothing” is a time: these cannot be added."]],
    ["licence + 5", ["10 “licence” is money per time, “5” is a number without a unit: these cannot be added."]],
    ["(licence + improvement) * (rate - nothing)", ["11 “licence” is money per time, “improvement” is time per report: these cannot be added.", "34 “rate” is money per time, “nothing” is a time: these cannot be subtracted."]],
    ["licence / 0", ["10 “0” comes to 0, and nothing can be divided by 0. Divide by something that is never 0."]],
    ["licence / nothing * improvement", ["10 “nothing” comes to 0, and nothing can be divided by 0. Divide by something that is never 0."]],
    ["licence / (baseline - 2 * baseline / 2)", ["10 “baseline - 2 * baseline / 2” comes to 0, and nothing can be divided by 0. Divide by something that is never 0."]],
    ["improvement * reports-per-year", ["-1 This benefit comes to time per year (h/year); it must come to money per time, such as 50000 USD/year. It is what formula says: look for a factor that is missing or too many."]],
    ["licence *", ["8 A number or a name is missing after “*”."]],
    ["licence * wage", ["10 “wage” is not in inputs. Add it to inputs; besides them, a formula knows baseline, result, improvement."]],
  ];
  for (const [formula, reasons] of faults) it(formula, () => assert.deepEqual(trouble(formula), reasons));

  it("by line and column of the file", () => {
    const text = plan("licence + improvement").replace('formula: "licence', 'formula:\n  "licence');
    const { target } = valued(text).scenarios;
    assert.deepEqual(target.available ? [] : target.reasons.map(({ line, column }) => [line, column]), [[8, 14]]);
  });

  it("also where its outcome lacks what it names", () => {
    const { target } = valued(plan("improvement * reports-per-year * rate", { outcome: "target: 4 h/report" })).scenarios;
    assert.match(target.available ? "" : (target.reasons[0]?.message ?? ""), /has no baseline/u);
  });

  it("and has no cautious case where a range reaches down to a division by 0", () => {
    const { target, floor } = valued(plan("licence - licence / parts", { inputs: ", parts: {value: 20 %, low: 0 %}" })).scenarios;
    assert.ok(target.available);
    assert.match(floor.available ? "" : (floor.reasons[0]?.message ?? ""), /a formula that divides by what can be 0/u);
  });

  it("and is marked there by the rules", () => {
    for (const [formula, rule, words] of [
      ["(licence + improvement) * (rate - nothing)", "unit-mismatch", ["improvement", "nothing"]],
      ["licence / nothing", "schema", ["nothing"]],
      ["licence * rato", "schema", ["rato"]],
    ] as const) {
      const text = plan(formula);
      const found = findingsIn(text).filter((finding) => finding.rule === rule);
      assert.deepEqual(found.map((finding) => marked(text, finding)), words);
    }
  });
});
