import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { allTexts } from "../../../scripts/texts";
import { type Analysis, analyse } from "../../../src/core/analyse";
import { explain } from "../../../src/core/economics/explain";
import type { Explanation } from "../../../src/core/economics/calculation/explanation";
import { usualSettings } from "../../../src/core/config/settings";
import { digestOf } from "../../../src/core/agreement/digest";
import { examplePlan } from "../../../src/core/rules/example-plan";
import { rules } from "../../../src/core/rules";
import { speak } from "../../../src/core/texts/say";
import { messages } from "../rules/findings";

/** A language that nobody speaks: English in brackets, so that what is not in brackets was never translated. */
const bracketed = Object.fromEntries(allTexts().map((text) => [text, `⟦${text}⟧`]));

const plans = [
  "bad-calendar-and-currencies", "bad-checklist-evaluation", "bad-double-counting", "bad-moved-goalposts", "bad-overdue",
  "bad-percent-ambiguous", "bad-personal-data", "bad-secrets", "bad-suppressions", "bad-too-good",
].map((name) => `test/corpus/${name}.pov.yaml`);

describe("in another language", () => {
  beforeEach(() => speak(bracketed));
  afterEach(() => speak());

  for (const file of plans) {
    it(`every word that is said of ${file} is translated`, () => {
      const said = saidOf(judged(readFileSync(file, "utf8")));
      assert.ok(said.length > 0);
      assert.deepEqual(said.filter((text) => !isTranslated(text)), []);
    });
  }

  it("every word that is said of a plan that cannot be read is translated", () => {
    const broken = ["", "pov: [", "pov: 2\nfoo: bar", "outcomes: {a: {baseline: 14 hrs}}", "inputs: {rate: {value: 5..3 USD, low: h}}", "timeline: {start: March}\npeople: 3"];
    assert.deepEqual(broken.flatMap((text) => saidOf(judged(text))).filter((text) => !isTranslated(text)), []);
  });

  it("values stand in what is said, in the plan's own words", () => {
    assert.deepEqual(messages("no-method", "outcomes: {report-time: {metric: effort per report, baseline: 14 h/report, target: 12 min/report}}"), [
      "⟦How will ⟦“effort per report”⟧ be measured, and by whom? Write it as the metric's method.⟧",
    ]);
  });

  it("the steps of a figure are named", () => {
    const valued = judged(readFileSync("examples/01-pipeline-risk-report.pov.yaml", "utf8"));
    assert.equal(explain(valued.valuation, "target", "roi")?.label, "⟦ROI (TEI)⟧");
    const labels = labelsOf(explain(valued.valuation, "target", "roi"));
    assert.deepEqual(labels.filter((label) => / /u.test(label) && !isTranslated(label)), []);
  });
});

describe("no language changes", () => {
  afterEach(() => speak());

  it("what people agreed to, by its digest", () => {
    const plan = readFileSync("examples/02-thirty-day-pilot.pov.yaml", "utf8");
    const english = digestOf(judged(plan).plan);
    speak(bracketed);
    assert.equal(digestOf(judged(plan).plan), english);
  });

  it("which rules find something, where, and what their fixes write", () => {
    const texts = rules.flatMap(({ bad }) => bad.slice(0, 1)).slice(0, 12).map(({ plan }) => examplePlan(plan));
    const english = texts.map(foundIn);
    speak(bracketed);
    assert.deepEqual(texts.map(foundIn), english);
  });
});

function judged(text: string): Analysis {
  return analyse(text, "2026-03-20", { settings: { ...usualSettings, preset: "strict" } });
}

/** The reasons for what cannot be valued, and every finding with what is related to it and the names of its fixes. */
function saidOf({ findings, valuation }: Analysis): readonly string[] {
  const scenarios = Object.values(valuation.scenarios);
  const reasons = scenarios.flatMap((scenario) => (scenario.available ? [] : scenario.reasons.map(({ message }) => message)));
  return [...reasons, ...findings.flatMap(({ message, related, fixes }) => [message, ...related.map((other) => other.message), ...fixes.map(({ title }) => title)])];
}

/** Sentences may follow one another; nothing with letters stands between them. */
function isTranslated(text: string): boolean {
  const rest = text.replace(/⟦[^⟦⟧]*⟧/gu, "");
  return rest === text ? !/\p{L}/u.test(text) : isTranslated(rest);
}

function labelsOf(explanation: Explanation | undefined): readonly string[] {
  return explanation === undefined ? [] : [explanation.label, ...explanation.operands.flatMap(labelsOf)];
}

function foundIn(text: string): readonly unknown[] {
  return judged(text).findings.map(({ rule, severity, path, span, fixes }) => ({ rule, severity, path, span, edits: fixes.map(({ edits }) => edits) }));
}
