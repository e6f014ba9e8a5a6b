import assert from "node:assert/strict";
import type { WaterfallStep } from "../../src/core/economics/appraisal/appraisal";
import { waterfallBars } from "../../src/view/waterfall/waterfall-bars";
import { omissions } from "../../src/view/waterfall/waterfall-words";
import { example, htmlOf, reportOf, withoutCosts, wordsIn, wordsOf } from "./rendered";

const steps: readonly WaterfallStep[] = [
  { step: "licence-only", roi: 2.525, npv: 1_255_000 },
  { step: "all-costs", roi: 1.974, npv: 1_163_000 },
  { step: "capture", roi: 0.487, npv: 287_000 },
  { step: "attribution", roi: 0.487, npv: 287_000 },
  { step: "risk-adjustment", roi: 0.264, npv: 155_000 },
  { step: "ramp", roi: 0.148, npv: 87_522 },
  { step: "decay", roi: 0.148, npv: 87_522 },
];

describe("the bars of the waterfall", () => {
  it("are the haircuts that change something, each with what was left before", () => {
    const { measure, bars } = waterfallBars(steps);
    assert.equal(measure, "roi");
    assert.deepEqual(bars.map(({ step }) => step), ["licence-only", "all-costs", "capture", "risk-adjustment", "ramp"]);
    assert.deepEqual(bars.map(({ before }) => before), [undefined, 2.525, 1.974, 0.487, 0.264]);
  });

  it("leave what changes nothing to one sentence", () => {
    assert.equal(omissions(waterfallBars(steps), "tei"), "Unchanged by attribution and decay.");
    assert.equal(omissions(waterfallBars(steps.slice(0, 3)), "tei"), undefined);
  });

  it("show the NPV where nothing is paid, so that there is no ROI", () => {
    const { measure, bars } = waterfallBars(steps.map((step) => ({ ...step, roi: null })));
    assert.equal(measure, "npv");
    assert.equal(bars.at(-1)?.value, 87_522);
  });

  it("begin with all costs where the licence alone has no ROI, and say why", () => {
    const drawn = waterfallBars(steps.map((step) => (step.step === "licence-only" ? { ...step, roi: null } : step)));
    assert.equal(drawn.bars[0]?.step, "all-costs");
    assert.match(omissions(drawn, "tei") ?? "", /^The vendor is paid nothing/);
    assert.match(omissions(drawn, "nucleus") ?? "", /^The licence alone costs nothing at the start/);
  });
});

describe("the waterfall", () => {
  const contoso = example("02-thirty-day-pilot");
  const drawn = (text: string): string => wordsIn(htmlOf(reportOf(text)), '<ol class="bars waterfall"');

  it("goes from the published headline to the published ROI, with the size of each haircut", () => {
    const words = drawn(contoso);
    for (const value of ["252.5 %", "197.4 %", "48.7 %", "26.4 %", "14.8 %"]) assert.ok(words.includes(value), value);
    for (const name of ["capture 50 %", "risk 15 %", "ramp 75 %"]) assert.ok(words.includes(name), name);
  });

  it("ends in the colour of success, or of danger left of zero", () => {
    assert.match(htmlOf(reportOf(contoso)), /<rect class="bar good" fill-opacity="1" x="0%"/);
    const html = htmlOf(reportOf(contoso.replace("amount: 200000 USD/year", "amount: 300000 USD/year")));
    const [, zero] = /<line class="axis" x1="([\d.]+)%"/.exec(html) ?? [];
    assert.ok(Number(zero) > 0);
    assert.match(html, /<rect class="bar bad" fill-opacity="1" x="0%"/);
  });

  it("speaks of NPV while no costs are entered", () => {
    const words = wordsOf(htmlOf(reportOf(withoutCosts(contoso))));
    assert.match(words, /From headline to defended NPV/);
  });

  it("has every step in its table, also as money", () => {
    const table = wordsIn(htmlOf(reportOf(contoso)), '<table class="chart-table"><caption class="visually-hidden">From headline');
    assert.match(table, /decay\n14\.8 %\n87,522/);
  });

  it("can be asked where each step comes from", () => {
    const html = htmlOf(reportOf(contoso));
    assert.match(html, /title="Where does the ROI after ramp of [\d.]+ % come from\?" data-figure="waterfall\.ramp\.roi"/);
    assert.match(html, /data-figure="waterfall\.licence-only"/);
  });
});
