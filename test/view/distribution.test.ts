import assert from "node:assert/strict";
import type { AvailableSimulation } from "../../src/core/economics/appraisal/appraisal";
import { distributionScales } from "../../src/view/distribution/distribution-scales";
import { drawSentence, lossSentence, spreadSentence } from "../../src/view/distribution/distribution-words";
import { formatsFor } from "../../src/view/format/formats";
import { example, htmlOf, reportOf, wordsOf } from "./rendered";

const formats = formatsFor("en");
const simulation: AvailableSimulation = {
  available: true, trials: 10_000, seed: 7, probabilityOfLoss: 0.032, inputs: ["hourly_rate"],
  npv: { p5: 12_400, p50: 61_204, p95: 118_900 }, roi: null, histogram: { from: -20_000, to: 140_000, counts: [1, 4, 6, 2] },
};
const lossOf = (probabilityOfLoss: number): string => lossSentence({ ...simulation, probabilityOfLoss }, formats);

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

  it("say the spread in money, and what was drawn how", () => {
    assert.equal(spreadSentence(simulation, "USD", formats), "Half of them end above 61,204 USD, nine in ten between 12,400 and 118,900 USD.");
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
    assert.match(words, /Drawn from their ranges: analyst rate \(triangular\)\./);
    assert.match(words, /NPV, USD\n[\d,]+\n[\d,]+\n[\d,]+\n\nROI\n[\d.]+ %/);
  });

  it("says why there is none, and leads there", () => {
    const html = htmlOf(reportOf(example("02-thirty-day-pilot")));
    assert.match(wordsOf(html), /No input that the benefits use has a range/);
    assert.match(html, /<button type="button" class="reveal">Show it in the plan\.<\/button>/);
  });
});
