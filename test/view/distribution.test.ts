import assert from "node:assert/strict";
import type { AvailableSimulation } from "../../src/core/economics/appraisal/appraisal";
import { distributionScales } from "../../src/view/distribution/distribution-scales";
import { drawSentence, lossSentence, lossTone, spreadSentence } from "../../src/view/distribution/distribution-words";
import { formatsFor } from "../../src/view/format/formats";
import { headlineFigures } from "../../src/core/report/report";
import { example, htmlOf, paperOf, reportOf, withoutCosts, wordsOf } from "./rendered";

const formats = formatsFor("en");
const simulation: AvailableSimulation = {
  available: true, trials: 10_000, seed: 7, probabilityOfLoss: 0.032, inputs: ["hourly_rate"],
  npv: { p5: 12_400, p50: 61_204, p95: 118_900 }, roi: null, histogram: { from: -20_000, to: 140_000, counts: [1, 4, 6, 2] },
};
const lossOf = (probabilityOfLoss: number, pvCosts = 1): string => lossSentence({ ...simulation, probabilityOfLoss }, { pvCosts }, formats);

describe("the words of the distribution", () => {
  it("say how often the case loses money", () => {
    assert.equal(lossOf(0.032), "In 3.2 % of 10,000 trials the case loses money.");
    assert.equal(lossOf(0), "In none of 10,000 trials does the case lose money.");
    assert.equal(lossOf(1), "In every one of 10,000 trials the case loses money.");
  });

  it("round neither a single loss to none nor a single gain to none", () => {
    assert.equal(lossOf(0.0001), "In under 0.1 % of 10,000 trials the case loses money.");
    assert.equal(lossOf(0.9999), "In over 99.9 % of 10,000 trials the case loses money.");
  });

  it("claim nothing where there are no costs", () => {
    assert.equal(lossOf(0, 0), "Without costs there is nothing to lose yet.");
    const html = htmlOf(reportOf(withoutCosts(example("01-pipeline-risk-report"))));
    assert.match(html, /<strong>Without costs there is nothing to lose yet\.<\/strong>/);
  });

  it("are good news only where at least half of the inputs vary", () => {
    const plan = example("01-pipeline-risk-report");
    const figures = headlineFigures(reportOf(plan)) ?? assert.fail();
    const [input = assert.fail()] = figures.model.inputs;
    const toneAmong = (count: number, probabilityOfLoss = 0): string | undefined =>
      lossTone({ ...simulation, probabilityOfLoss }, { pvCosts: 1, model: { ...figures.model, inputs: Array.from({ length: count }, () => input) } });
    assert.deepEqual([toneAmong(1), toneAmong(2), toneAmong(3)], ["good", "good", undefined]);
    assert.equal(toneAmong(3, 0.1), "bad");
  });

  it("count what stays fixed", () => {
    const { inputs: [input = assert.fail()] } = (headlineFigures(reportOf(example("01-pipeline-risk-report"))) ?? assert.fail()).model;
    const among = (ids: readonly string[], drawn: readonly string[]): string => drawSentence({ ...simulation, inputs: drawn }, ids.map((id) => ({ ...input, id })));
    assert.match(among(["rate", "volume", "share"], ["rate"]), /^Only rate \(triangular\) varies; the other 2 inputs have no range and stay fixed\. Seed 7;/);
    assert.match(among(["rate", "volume", "share"], ["rate", "share"]), /^Only rate \(triangular\) and share \(triangular\) vary; the other input has no range and stays fixed\./);
    assert.match(among(["rate"], ["rate"]), /^Drawn from their ranges: rate \(triangular\)\./);
  });

  it("say the spread in money, and what was drawn how", () => {
    assert.equal(spreadSentence(simulation, "USD", formats), "Half of the 10,000 trials end above 61,204 USD, nine in ten between 12,400 and 118,900 USD.");
    assert.match(drawSentence(simulation, []), /^Drawn from their ranges: hourly rate\. Seed 7;/);
  });
});

describe("the scales of the distribution", () => {
  it("shade what lies below zero, and only that", () => {
    assert.equal(distributionScales(simulation, 68_000).lossWidth, 12.5);
    assert.equal(distributionScales({ histogram: { from: 10, to: 20, counts: [1] } }, 15).lossWidth, 0);
    assert.equal(distributionScales({ histogram: { from: -20, to: -10, counts: [1] } }, -15).lossWidth, 100);
  });

  it("hold the plan's own NPV where no trial reached it", () => {
    assert.equal(distributionScales(simulation, 180_000).x(180_000), 100);
  });
});

describe("the distribution", () => {
  it("is drawn with its percentiles, its words and its table", () => {
    const words = wordsOf(htmlOf(reportOf(example("01-pipeline-risk-report"))));
    assert.match(words, /In none of 10,000 trials does the case lose money\./);
    assert.match(words, /Only analyst rate \(triangular\) varies; the other 2 inputs have no range and stay fixed\./);
    assert.match(words, /NPV, USD\n[\d,]+\n[\d,]+\n[\d,]+\n\nROI\n[\d.]+ %/);
  });

  it("says why there is none, and leads there", () => {
    const html = htmlOf(reportOf(example("02-thirty-day-pilot")));
    assert.match(wordsOf(html), /No input that the benefits use has a range/);
    assert.match(html, /<button type="button" class="reveal">Show it in the plan\.<\/button>/);
  });

  it("names its scenario, and leads nowhere on paper", () => {
    assert.match(wordsOf(htmlOf(reportOf(example("01-pipeline-risk-report")))), /How the NPV spreads, at target/);
    assert.doesNotMatch(wordsOf(paperOf(reportOf(example("02-thirty-day-pilot")))), /Show it in the plan/);
  });
});
