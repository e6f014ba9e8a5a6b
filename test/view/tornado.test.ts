import assert from "node:assert/strict";
import type { ResultBreakEven, Swing } from "../../src/core/economics/appraisal/appraisal";
import { formatsFor } from "../../src/view/format/formats";
import type { SentencePart } from "../../src/view/sentence-part";
import { breakEvenSentence, swingWords } from "../../src/view/tornado/tornado-words";
import { mostBars, movingInputs, tornadoScales } from "../../src/view/tornado/tornado-scales";
import { example, htmlOf, reportOf, withoutCosts, wordsIn, wordsOf } from "./rendered";

const formats = formatsFor("en");
const capture: Swing = {
  input: "capture", path: "inputs.capture", unit: { text: "%", factor: 0.01 },
  value: 0.5, low: 0.4, high: 0.6, isAssumed: false, npvLow: -47_884, npvHigh: 222_927, breakEven: 0.43536, zeros: "one",
};
const rate: Swing = { ...capture, input: "hourly_rate", path: "inputs.hourly_rate", unit: { text: "USD/h", factor: 1 }, value: 50, low: 45, high: 55, isAssumed: true, npvLow: 19_819, npvHigh: 155_224, breakEven: 43.536, zeros: "one" };
const time: ResultBreakEven = { outcome: "time", path: "outcomes.time", unit: { text: "h", factor: 1 }, value: 7, breakEven: 8.939, zeros: "one" };
const plain = (parts: readonly SentencePart[]): string => parts.map((part) => (typeof part === "string" ? part : "link" in part ? part.link : "text" in part ? part.text : "")).join("");

describe("the tornado's bars", () => {
  it("are the inputs that move the NPV, ten at most", () => {
    assert.deepEqual(movingInputs([capture, { ...rate, npvLow: 87_522, npvHigh: 87_522 }]), [capture]);
    assert.equal(movingInputs(Array.from({ length: 14 }, () => capture)).length, mostBars);
  });

  it("hold the zero line only where the NPV changes its sign", () => {
    const { x, zero } = tornadoScales([capture], 87_522);
    assert.deepEqual([x(-47_884), x(222_927)], [0, 100]);
    assert.ok(zero !== undefined && zero > 0 && zero < x(87_522));
    assert.equal(tornadoScales([rate], 87_522).zero, undefined);
  });

  it("say their range, whose range it is, and what it does", () => {
    assert.equal(swingWords(capture, formats), "capture 40–60 %: NPV −47,884 to 222,927");
    assert.equal(swingWords(rate, formats), "hourly rate 45–55 USD/h, ±10 % because the plan gives no range: NPV 19,819 to 155,224");
  });
});

describe("the sentence on break-even", () => {
  const sentence = (swings: readonly Swing[], results: readonly ResultBreakEven[], npv: number): string =>
    plain(breakEvenSentence({ scenario: "target", sensitivity: swings, results }, npv, (outcome) => outcome, formats));

  it("names what the case can bear", () => {
    assert.equal(sentence([capture, rate], [time], 87_522), "Pays until capture falls to 43.5 %, hourly rate falls to 43.5 USD/h or time rises to 8.94 h.");
  });

  it("names what a losing case needs", () => {
    assert.equal(sentence([{ ...capture, breakEven: 0.55, zeros: "one" }], [], -60_000), "Pays once capture rises to 55 %.");
  });

  it("is silent on what never turns", () => {
    assert.equal(sentence([{ ...capture, breakEven: null, zeros: "one" }], [], 87_522), "");
  });
});

describe("the tornado", () => {
  const northwind = example("01-pipeline-risk-report");

  it("draws ranges of the plan solid and assumed ones as such, and explains both", () => {
    const html = htmlOf(reportOf(northwind));
    const bar = (path: string): string => html.slice(html.indexOf(`<li class="bar-row" data-path="${path}"`)).split("</li>")[0] ?? "";
    const [ranged, assumed] = [bar("inputs.analyst_rate"), bar("inputs.capture")];
    assert.match(ranged, /<rect class="bar bad" /);
    assert.match(assumed, /<rect class="bar bad assumed" /);
    assert.match(wordsIn(html, '<p class="key tornado"'), /±10 %, no range given/);
  });

  it("has every input and every result in its table, with where the NPV is 0", () => {
    const table = wordsIn(htmlOf(reportOf(northwind)), '<table class="chart-table"><caption class="visually-hidden">What moves');
    assert.match(table, /analyst rate USD\/h\n60\n68\n75\n[\d,]+\n[\d,]+\n40\.93/);
    assert.match(table, /analyst effort per pipeline risk report min\/report\n+12\n+341\.7/);
  });

  it("has no break-even to speak of before costs", () => {
    assert.doesNotMatch(wordsOf(htmlOf(reportOf(withoutCosts(northwind)))), /Pays until/);
  });

  it("can be asked where each end and each break-even comes from", () => {
    const html = htmlOf(reportOf(northwind));
    for (const name of ["sensitivity.capture.low", "sensitivity.analyst_rate.high", "sensitivity.capture.break-even", "results.report-time.break-even"]) {
      assert.match(html, new RegExp(`<button type="button" class="figure askable"[^>]*data-figure="${name.replaceAll(".", "\\.")}"`), name);
    }
  });
});
