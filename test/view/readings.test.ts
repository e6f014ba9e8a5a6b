import assert from "node:assert/strict";
import fc from "fast-check";
import type { OutcomeLine } from "../../src/core/report/report";
import { readingsScales } from "../../src/view/readings/readings-scales";
import { readingLabels } from "../../src/view/readings/reading-labels";
import { inTime } from "../../src/view/readings/result";
import { example, htmlOf, paperOf, reportOf, wordsIn, wordsOf } from "./rendered";

const northwind = example("01-pipeline-risk-report");
const contoso = example("02-thirty-day-pilot");
const chart = '<svg class="readings-chart"';

/** The plan of example 1 with other readings and another rule for the result. */
function measured(readings: readonly string[], rule: string): string {
  const written = readings.map((reading) => `      - {${reading}}\n`).join("");
  return northwind.replace(/( {4}measurements:\n)(?: {6}- .*\n)+ {4}result:.*\n/u, `$1${written}    result: ${rule}\n`);
}

const three = ["date: 2026-03-13, value: 11 min/report", "date: 2026-03-06, value: 19 min/report", "date: 2026-03-09, value: 12 min/report"];

/** The drawing of the first outcome's readings. */
function drawn(text: string): string {
  const html = htmlOf(reportOf(text));
  const start = html.indexOf(chart);
  assert.ok(start >= 0, "There is a chart.");
  return html.slice(start, html.indexOf('<figcaption', start));
}

/** The values of an attribute, in the order of the drawing. */
function valuesOf(svg: string, element: RegExp): readonly number[] {
  return [...svg.matchAll(element)].map(([, value]) => Number(value));
}

describe("readings over time", () => {
  it("are dots in the order of their days, each of them a place in the plan", () => {
    const svg = drawn(measured(three, "latest"));
    const days = valuesOf(svg, /<circle class="reading" cx="([\d.]+)%"/g);
    assert.equal(days.length, 3);
    assert.deepEqual(days, days.toSorted((a, b) => a - b));
    assert.deepEqual(svg.match(/outcomes\.report-time\.measurements\[\d\]/g), [1, 2, 0].map((index) => `outcomes.report-time.measurements[${index}]`));
    assert.match(wordsOf(svg), /19.*12.*11/su);
  });

  it("lie as far apart as their days", () => {
    const [first = 0, second = 0, last = 0] = valuesOf(drawn(measured(three, "latest")), /<circle class="reading" cx="([\d.]+)%"/g);
    assert.ok(Math.abs((second - first) / (last - first) - 3 / 7) < 1e-9);
  });

  it("end with the last one: nothing is drawn of what is to come", () => {
    for (const rule of ["mean", "latest"]) {
      const svg = drawn(measured(three, rule));
      const last = Math.max(...valuesOf(svg, /<circle class="reading" cx="([\d.]+)%"/g));
      const path = /<path class="trend" d="([^"]*)"/.exec(svg)?.[1] ?? "";
      assert.equal(Math.max(...valuesOf(path, /[ML]([\d.]+),/g).map(Math.round)), Math.round(last));
      assert.doesNotMatch(svg, /class="level mean"><line x1="[^"]*" x2="100%"/);
    }
    assert.doesNotMatch(wordsOf(htmlOf(reportOf(measured(three, "latest")))), /at this rate|trend|forecast of|on track/iu);
  });

  it("say which of them is the result, and why", () => {
    const note = (text: string): string => wordsIn(htmlOf(reportOf(text)), '<p class="result-note"').replace(/\s+/g, " ");
    assert.equal(note(northwind), "The latest reading counts, 11 min/report: 9 March was a training run, agreed with osei that day");
    assert.equal(note(measured(three, "worst")), "The worst reading counts, 19 min/report.");
    assert.equal(note(measured(three, "median")), "The median counts, 12 min/report.");
    assert.equal(note(measured(three, "mean")), "The mean counts, 14 min/report.");
    assert.equal(note(contoso), "The mean weighted by samples counts, 7 h/week/person.");
  });

  for (const [rule, result] of [["latest", 0], ["worst", 1], ["median", 2]] as const) {
    it(`mark the ${rule} one, where it is the result`, () => {
      const marked = [...drawn(measured(three, rule)).matchAll(/class="reading-dot result" data-path="([^"]*)"/g)].map(([, path]) => path);
      assert.deepEqual(marked, [`outcomes.report-time.measurements[${result}]`]);
    });
  }

  it("show the mean as a line, because no reading is the mean", () => {
    const svg = drawn(measured(three, "mean"));
    assert.match(svg, /class="level mean"/);
    assert.doesNotMatch(svg, /reading-dot result/);
  });

  it("have a target line, and a baseline line where readings can still be told apart beside it", () => {
    assert.match(drawn(northwind), /class="level target"/);
    assert.doesNotMatch(drawn(northwind), /class="level baseline"/);
    assert.match(wordsOf(drawn(northwind)), /↑ baseline/u);
    assert.match(drawn(northwind.replace("value: 14 h/report", "value: 30 min/report")), /class="level baseline"/);
  });

  it("stand side by side on one day", () => {
    const svg = drawn(measured(["date: 2026-03-09, value: 19 min/report", "date: 2026-03-09, value: 11 min/report"], "latest"));
    const [first = 0, second = 0] = valuesOf(svg, /<circle class="reading" cx="([\d.]+)%"/g);
    assert.ok(second - first > 5);
    assert.match(wordsOf(svg), /19.*11/su);
  });

  it("name their years where these differ", () => {
    const across = measured(["date: 2025-12-20, value: 19 min/report", "date: 2026-03-09, value: 11 min/report"], "latest");
    assert.match(wordsOf(drawn(across)), /20 December 2025.*9 March 2026/su);
    assert.doesNotMatch(wordsOf(drawn(northwind)), /2026/);
  });

  it("are marked where their day is yet to come", () => {
    const html = htmlOf(reportOf(northwind, "2026-03-10"));
    assert.match(html, /class="reading-dot result ahead"/);
    assert.match(wordsIn(html, '<p class="result-note caution"'), /13 March 2026: after today’s date\./);
    assert.doesNotMatch(htmlOf(reportOf(northwind, "2026-03-13")), /after today’s date/);
    assert.match(wordsIn(htmlOf(reportOf(example("03-routing-errors"), "2026-05-01")), '<p class="readings"'), /\(after today’s date\)/);
  });

  it("name the first, the last and the extremes of many long numbers, none over another or outside", () => {
    const { outcomes: [outcome = assert.fail()] } = reportOf(measured(Array.from({ length: 12 }, (_, index) => `date: 2026-03-${10 + index}, value: ${100_000 + ((index * 7) % 12)}.5 min/report`), "latest"));
    const labels = [...readingLabels(inTime(outcome), [], readingsScales(outcome), ({ value }) => `${value.amount}`).values()];
    assert.ok(labels.length >= 2 && labels.length <= 4);
    for (const { x, anchor, text } of labels) assert.ok(anchor !== "middle" || (x - text.length > 0 && x + text.length < 90));
  });

  it("are a table as well, each row leading to its line", () => {
    const table = wordsIn(htmlOf(reportOf(northwind)), '<caption class="visually-hidden">Readings of');
    assert.match(table, /Readings of analyst effort per pipeline risk report/u);
    const html = htmlOf(reportOf(northwind));
    const rows = html.slice(html.indexOf("Readings of analyst effort per pipeline risk report</caption>")).match(/<tr data-path="[^"]*"><th scope="row"><button/g);
    assert.equal(rows?.length, 2);
    assert.match(wordsOf(html), /11 min\/report \(result\)/u);
  });

  it("are words while there is one", () => {
    const html = htmlOf(reportOf(example("03-routing-errors")));
    assert.ok(!html.includes(chart));
    assert.match(wordsIn(html, '<p class="readings"'), /7 May 3\.72 %/u);
  });

  it("name the unit of each value where units differ", () => {
    const mixed = ["date: 2026-03-06, value: 1.5 h/report", "date: 2026-03-09, value: 40 min/report"];
    assert.match(wordsOf(drawn(measured(mixed, "mean"))), /1\.5 h\/report.*40 min\/report/su);
  });

  it("can be added to where something can be pressed, and not on paper", () => {
    const report = reportOf(contoso);
    assert.equal(htmlOf(report).match(/Add measurement…/g)?.length, 3);
    assert.doesNotMatch(paperOf(report), /Add measurement/);
  });
});

describe("the scales of readings", () => {
  const measure = (base: number): OutcomeLine["target"] => ({ amount: base, base, unit: "h", decimals: 0 });
  const day = fc.integer({ min: 0, max: 400 }).map((days) => new Date(Date.UTC(2026, 0, 1 + days)).toISOString().slice(0, 10));
  const value = fc.integer({ min: -1_000, max: 100_000 });
  const outcome = reportOf(northwind).outcomes[0];

  it("hold every reading, target and baseline, or say on which side the baseline is", () => {
    fc.assert(
      fc.property(fc.array(fc.tuple(day, value), { minLength: 2, maxLength: 12 }), value, value, (written, target, baseline) => {
        assert.ok(outcome);
        const readings = written.map(([date, base], index) => ({ date, samples: undefined, path: `readings[${index}]`, value: measure(base) ?? assert.fail() }));
        const scales = readingsScales({ ...outcome, readings, target: measure(target), baseline: measure(baseline), measured: undefined });
        for (const reading of readings) assertWithin(scales.x(reading), scales.y(reading.value.base), scales.height);
        const across = inTime({ readings }).map(scales.x);
        assert.deepEqual(across, across.toSorted((a, b) => a - b));
        assertWithin(0, scales.y(target), scales.height);
        const bases = [target, ...readings.map(({ value: { base } }) => base)];
        if (scales.baselineBeyond === undefined) assertWithin(0, scales.y(baseline), scales.height);
        else assert.ok(scales.baselineBeyond === "above" ? baseline > Math.max(...bases) : baseline < Math.min(...bases));
      }),
    );
  });
});

function assertWithin(x: number, y: number, height: number): void {
  assert.ok(x >= 0 && x <= 100, `across: ${x}`);
  assert.ok(y >= 0 && y <= height, `down: ${y}`);
}
