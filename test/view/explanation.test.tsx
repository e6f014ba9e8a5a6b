import assert from "node:assert/strict";
import { renderToString } from "preact-render-to-string";
import type { Explanation } from "../../src/core/economics/calculation/explanation";
import { explainable } from "../../src/core/economics/explain";
import { ExplanationTree } from "../../src/view/explanation/ExplanationTree";
import { figureWords } from "../../src/view/explanation/explanation-words";
import { withoutRepeats } from "../../src/view/explanation/without-repeats";
import { figureIn } from "../../src/view/cash-flow-figures";
import { cashFlowRows } from "../../src/view/cash-flow-rows";
import { formatsFor } from "../../src/view/format/formats";
import { headlineFigures } from "../../src/core/report/report";
import { example, htmlOf, paperOf, reportOf, wordsOf } from "./rendered";

const leaf: Explanation = { label: "rate", amount: 68, unit: "USD/h", operation: undefined, operands: [], origin: "input", path: "inputs.rate" };
const step = (operation: Explanation["operation"], label: string, amount: number | null, unit: string, ...operands: readonly Explanation[]): Explanation => ({
  label, amount, unit, operation, operands, origin: undefined, path: undefined,
});
const constant = (label: string, amount: number, unit = ""): Explanation => ({ ...leaf, label, amount, unit, origin: "constant", path: undefined });
const wordsOfTree = (explanation: Explanation): string => wordsOf(renderToString(<ExplanationTree explanation={explanation} />));

describe("an explanation", () => {
  it("says what is done with each operand, in a sign and in a word", () => {
    const words = wordsOfTree(step("difference", "NPV", 68_538, "USD", constant("benefits", 172_146, "USD"), constant("costs", 103_607, "USD")));
    assert.match(words, /NPV = 68,538 USD/);
    assert.match(words, /−minus costs by definition = 103,607 USD/);
  });

  it("says how far an amount is discounted", () => {
    const factor = step("discount", "discount factor", 82.6446, "%", { ...leaf, label: "discount rate", amount: 10, unit: "%" }, constant("years", 2));
    assert.match(wordsOfTree(factor), /discount factor discounted 2 years at 10 % = 82\.645 %/);
  });

  it("ends at the lines of the plan, and says what the plan does not write", () => {
    assert.match(wordsOfTree(leaf), /rate written at inputs\.rate = 68 USD\/h/);
    assert.match(wordsOfTree({ ...leaf, origin: "assumed", path: undefined }), /assumed by the format, as the plan writes none/);
  });

  it("says of an empty total that there is nothing", () => {
    assert.match(wordsOfTree(constant("benefits", 0, "USD")), /benefits none here = 0 USD/);
  });

  it("says that a figure does not exist", () => {
    assert.match(wordsOfTree(step("internal-rate", "IRR", null, "%", constant("net", 1, "USD"))), /IRR .*= does not exist/);
  });

  it("is asked for in the words of the cards", () => {
    const formats = formatsFor("en");
    assert.equal(figureWords(step("ratio", "ROI (TEI)", 66.15, "%", leaf), formats), "ROI (TEI) 66.2 %");
    assert.equal(figureWords(step("payback", "payback", 14, "month", leaf), formats), "payback month 14");
  });

  it("is not told twice where several are read one after the other", () => {
    const shared = step("product", "annual value", 100, "USD", leaf);
    const [first, second] = withoutRepeats([step("sum", "a", 100, "USD", shared), step("sum", "b", 100, "USD", shared)]);
    assert.equal(first?.operands[0]?.operands.length, 1);
    assert.deepEqual(second?.operands[0]?.operands, []);
    assert.match(wordsOfTree(second), /annual value as above/);
  });
});

for (const name of ["01-pipeline-risk-report", "02-thirty-day-pilot", "03-routing-errors"]) {
  describe(`the figures of ${name}`, () => {
    const report = reportOf(example(name));

    it("can be asked about in the preview, every amount of the cash flow included", () => {
      const scenario = headlineFigures(report);
      assert.ok(scenario);
      const known = new Set(explainable(report.valuation, report.headline));
      for (const row of cashFlowRows(report, scenario).flat()) {
        for (const [year, amount] of row.amounts.entries()) {
          const figure = figureIn(row.key, year);
          if (amount !== 0 && figure !== undefined) assert.ok(known.has(figure), figure);
        }
        const pv = row.pv === undefined ? undefined : figureIn(row.key, "pv");
        if (pv !== undefined) assert.ok(known.has(pv), pv);
      }
    });

    it("are buttons that say what they ask", () => {
      assert.match(htmlOf(report), new RegExp(`<button type="button" class="figure askable" title="Where does NPV [\\d,]+ USD come from\\?" data-figure="${report.headline}.npv">`));
    });

    it("lead on paper to explanations that are there", () => {
      const paper = paperOf(report);
      const links = [...paper.matchAll(/href="#([^"]*)"/g)].map(([, anchor]) => anchor ?? "");
      assert.ok(links.length >= 6);
      for (const link of links) assert.ok(paper.includes(`id="${link}"`), link);
      assert.doesNotMatch(htmlOf(report), /Where the figures come from/);
    });

    it("lie open on paper, down to the lines of the plan", () => {
      const paper = paperOf(report);
      assert.doesNotMatch(paper.slice(paper.indexOf("Where the figures come from")), /<details>/);
      assert.match(wordsOf(paper), /written at inputs\./);
    });
  });
}
