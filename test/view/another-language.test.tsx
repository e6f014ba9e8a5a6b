import assert from "node:assert/strict";
import { renderToString } from "preact-render-to-string";
import { parse } from "yaml";
import { allTexts } from "../../scripts/texts";
import { whatIf } from "../../src/core/report/what-if";
import type { Report } from "../../src/core/report/report";
import { speak } from "../../src/core/texts/say";
import { exporters } from "../../src/export";
import { formatsFor } from "../../src/view/format/formats";
import { idWords } from "../../src/view/id-words";
import { ReportView } from "../../src/view/ReportView";
import { baseValues } from "../../src/view/what-if/supposed";
import { slidersOf } from "../../src/view/what-if/slider";
import { WhatIfContext } from "../../src/view/what-if/what-if-context";
import { Waiting } from "../../src/webview/Waiting";
import { example, htmlOf, reportOf, withoutCosts } from "./rendered";

/** A language in which every text stands in brackets, so that what stands outside of them was never translated. */
const bracketed = Object.fromEntries(allTexts().map((english) => [english, `⟦${english}⟧`]));

/** Dates are not translated, but written in the language. */
const months = new RegExp(Array.from({ length: 12 }, (_, month) => new Date(2026, month, 1).toLocaleString("de", { month: "long" })).join("|"), "gu");

/** Places in the plan, and keys. */
const paths = /[\p{L}\d_-]+(?:\[\d+\]|\.[\p{L}\d_-]*)+|\p{L}+_\p{L}+/gu;

const [northwind, ...others] = ["01-pipeline-risk-report", "02-thirty-day-pilot", "03-routing-errors"] as const;
const text = example(northwind);

const plans: readonly (readonly [name: string, text: string])[] = [
  [northwind, text],
  ...others.map((name) => [name, example(name)] as const),
  ["a plan without costs", withoutCosts(text)],
  ["a plan that loses money", text.replace(/amount: \d+ /u, "amount: 990000 ")],
  ["a plan with a number that cannot be read", text.replace(/capture: \S+ %/u, "capture: fifty")],
  ["a plan that nobody decides on", text.replace(/^(commitment|decision|inputs):\n( .*\n)*/gmu, "")],
  ["a plan without a customer", text.replace(/^customer:.*\n/mu, "")],
  ["a plan that costs nothing at the start", text.replace(/^ {4}(implementation|internal-setup):.*\n/gmu, "")],
  ["a plan that is over", text.replace(/^status: .*$/mu, "status: concluded")],
  ["a plan with a hole in its YAML", `${text}\n  : [`],
  ["a plan that has hardly begun", 'pov: "1"\nid: x\nstatus: draft\n'],
];

describe("in another language", () => {
  before(() => { speak(bracketed, "de"); });
  after(() => { speak(); });

  for (const [name, text] of plans) {
    it(`nothing of ${name} stays English`, () => {
      const report = reportOf(text, "2026-03-12");
      const own = ownWords(text);
      const pages = [htmlOf(report, { locale: "de", outage: "stopped" }), htmlOf(report, { locale: "de", outage: "restarting" }), htmlOf(report, { locale: "de", outage: "gone" }), supposing(report), exporters.html(report, { version: "1", locale: "de" })];
      assert.deepEqual(pages.flatMap((page) => englishIn(page, own)), []);
      assert.deepEqual(wordsOutside(exporters.markdown(report, { version: "1", locale: "de" }).replaceAll("&#8203;", "").replaceAll("\\", ""), own), []);
    });
  }

  it("the preview says in it that it waits", () => {
    const pages = ([undefined, "stopped", "gone"] as const).map((outage) => renderToString(<Waiting outage={outage} />));
    assert.deepEqual(pages.flatMap((page) => englishIn(page, [])), []);
  });
});

/** The preview while every slider was moved to its end. */
function supposing(report: Report): string {
  const sliders = slidersOf(report);
  const supposed = Object.fromEntries(sliders.map(({ path, stops, planned }) => [path, stops.at(-1) ?? planned]));
  const nothing = (): void => undefined;
  return renderToString(
    <WhatIfContext.Provider value={{ written: report, sliders, supposed, suppose: nothing, reset: nothing, apply: nothing }}>
      <ReportView report={whatIf(report, baseValues(supposed, report))} formats={formatsFor("de")} actions={{ reveal: nothing, showFindings: nothing, addMeasurement: nothing }} />
    </WhatIfContext.Provider>,
  );
}

/** The English of a page: between its tags, and in what only some readers hear or see. */
function englishIn(html: string, own: readonly RegExp[]): readonly string[] {
  const page = html.replaceAll(/<(style|pre|code)\b[^>]*>.*?<\/\1>/gsu, "").replaceAll(/<wbr\/?>/gu, "").replaceAll(/<span class="figure">(\d{4}-\d{2}-\d{2}|[\d.,]+ %|(?:&lt;|>|[≤≥=]) [\d.,]+)<\/span>/gu, "$1");
  const heard = [...page.matchAll(/ (?:title|aria-label|aria-valuetext|alt)="([^"]*)"/gu)].map(([, words = ""]) => words);
  return [page.replaceAll(/<[^>]*>/gu, "\n"), ...heard].flatMap((words) => wordsOutside(decoded(words), own));
}

/** What stands outside of brackets and has letters, without the plan's own words, its units, and what no language changes. */
function wordsOutside(words: string, own: readonly RegExp[]): readonly string[] {
  let outside = words;
  for (let before = ""; before !== outside; ) {
    before = outside;
    outside = outside.replaceAll(/⟦[^⟦⟧]*⟧/gu, "");
  }
  const left = own.reduce((text, word) => text.replaceAll(word, ""), outside).replaceAll(paths, "");
  return left.split("\n").map((line) => line.replaceAll(/\b(POV as Code|TEI|Nucleus|P5|P50|P95)\b/gu, "").replace("Σ xₜ / (1 + r)ᵗ", "").replaceAll(months, "").trim()).filter((line) => /\p{L}{2}/u.test(line));
}

/** Everything that a plan says itself, the longest first: its values, its ids, and the words of its units. */
function ownWords(plan: string): readonly RegExp[] {
  const words = new Set(["pp"]);
  const visit = (value: unknown, place: string): void => {
    if (typeof value === "string") {
      const said = value.trim().replaceAll(/\s+/gu, " ");
      for (const word of [said, ...(/\d/u.test(said) ? (said.match(/\p{L}[\p{L}/]+/gu) ?? []) : [])]) words.add(word).add(idWords(word));
    } else if (typeof value === "object" && value !== null) {
      for (const [key, child] of Object.entries(value)) {
        if (named.has(place)) words.add(key).add(idWords(key));
        visit(child, key);
      }
    }
  };
  for (const [, reason = ""] of plan.matchAll(/# pov-disable\S* .* -- (.*)$/gmu)) words.add(reason);
  visit(parse(plan.replace(/\n {2}: \[$/u, "")), "");
  return [...words].filter((word) => /\p{L}/u.test(word)).sort((one, other) => other.length - one.length).map(wholeWord);
}

function wholeWord(word: string): RegExp {
  return new RegExp(`(?<![\\p{L}_-])${word.replaceAll(/[.*+?^${}()|[\]\\/]/gu, "\\$&")}(?![\\p{L}_-])`, "gu");
}

/** What has ids of the plan's own. */
const named: ReadonlySet<string> = new Set(["people", "inputs", "outcomes", "guardrails", "costs", "exchange_rates"]);

function decoded(words: string): string {
  const entities: Readonly<Record<string, string>> = { "&lt;": "<", "&gt;": ">", "&quot;": '"', "&amp;": "&", "&#39;": "'" };
  return words.replaceAll(/&(?:lt|gt|quot|amp|#39);/gu, (entity) => entities[entity] ?? entity);
}
