import assert from "node:assert/strict";
import naughtyStrings from "big-list-of-naughty-strings";
import { analyse } from "../../src/core/analyse";
import { planShape } from "../../src/core/plan/plan-shape";
import { buildReport } from "../../src/core/report/build-report";
import type { Fields, Shape, Structure } from "../../src/core/shape/shape";
import { exporters } from "../../src/export";
import { cellsOf } from "../export/exported";
import { claims } from "./claims";
import { asOf } from "./claims/claim";
import type { Written } from "./plans/words";

/** A plan of every section whose words are all the same. */
function planWith(words: string): string {
  return JSON.stringify({ ...asMap(filled(planShape, words)), pov: "1", id: "naughty", currency: "USD" });
}

describe("the big list of naughty strings", function () {
  this.timeout(0);

  for (const name of ["quantity", "formula", "configuration"]) {
    it(`refutes nothing that is claimed of ${name}`, () => {
      for (const words of naughtyStrings) claims[name]?.(words);
    });
  }

  it("is words like any others in every text of a plan", () => {
    for (const words of chosen(60)) for (const name of ["analysis", "outputs", "editor", "comparison"]) claims[name]?.(planWith(words));
    for (const words of chosen(20)) for (const name of ["formatting", "measurement"]) claims[name]?.(planWith(words));
    for (const words of naughtyStrings) claims["plainReader"]?.(planWith(words));
  });

  it("is a key, a quantity, a formula or a whole plan like any other mistake", () => {
    for (const words of chosen(4)) {
      const quoted = JSON.stringify(words);
      for (const text of [words, `${quoted}: ${quoted}`, `pov: "1"\ntitle: ${words}\n`, `inputs: {${quoted}: ${quoted}}\noutcomes: {time: {baseline: ${quoted}, benefit: {driver: formula, formula: ${quoted}}}}\n`]) {
        for (const name of ["analysis", "fixes", "formatting", "plainReader"]) claims[name]?.(text);
      }
    }
  });

  it("reaches the exports as the text that it is", () => {
    for (const words of naughtyStrings) {
      const report = buildReport(analyse(`title: ${JSON.stringify(words)}\noutcomes: {${JSON.stringify("time")}: {statement: ${JSON.stringify(words)}, baseline: 2 h, target: 1 h}}\n`, asOf));
      const title = words.trim() === "" ? undefined : words;
      assert.equal(report.plan.title, title);
      const setting = { version: "1.2.3", locale: "en" };
      const data = JSON.parse(exporters.json(report, setting)) as { readonly plan: { readonly title?: string | null } };
      assert.equal(data.plan.title ?? undefined, title);
      for (const [first = ""] of cellsOf(exporters.csv(report, setting))) assert.doesNotMatch(first, /^\s*[=+\-@\t\r]/u, words);
      assert.doesNotMatch(exporters.html(report, setting), /<(?!\/?(?:[a-z][a-z0-9]*)[\s>/]|!doctype)/iu, words);
      assert.deepEqual(scriptsIn(exporters.html(report, setting)), [], words);
    }
  });
});

/** Every so many of the strings: all of them take minutes where much is done with each. */
function chosen(every: number): readonly string[] {
  const step = process.env["POV_FUZZ"] === undefined ? every : 1;
  return naughtyStrings.filter((_, index) => index % step === 0);
}

/** A value of a shape with these words wherever words may stand. */
function filled({ structure }: Shape<unknown>, words: string): Written {
  switch (structure.kind) {
    case "scalar":
      return wordIn(structure) ?? words;
    case "record":
      return filledFields(structure.fields, words);
    case "map":
      return { one: filled(structure.value, words) };
    case "list":
      return [filled(structure.item, words)];
    case "either":
      return structure.options.map((option) => filled(option, words))[0] ?? words;
    case "variant":
      return Object.entries(structure.variants).map(([name, { fields }]) => ({ ...filledFields(fields, words), [structure.tag]: name }))[0] ?? words;
  }
}

function wordIn({ choices = [], measures }: Extract<Structure, { kind: "scalar" }>): string | undefined {
  return choices[0] ?? measures?.example;
}

function filledFields(fields: Fields, words: string): { readonly [key: string]: Written } {
  return Object.fromEntries(Object.entries(fields).map(([name, { shape }]) => [name, filled(shape, words)]));
}

function asMap(value: Written): { readonly [key: string]: Written } {
  return typeof value === "object" && value !== null ? Object.fromEntries(Object.entries(value)) : {};
}

/** What a browser would run. */
function scriptsIn(page: string): readonly string[] {
  return page.match(/<script|<iframe|<object|<embed|<[a-z]+(?:\s+[\w:-]+(?:="[^"]*")?)*\s+on\w+\s*=|(?:href|src)="\s*javascript:/giu) ?? [];
}
