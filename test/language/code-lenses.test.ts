import assert from "node:assert/strict";
import { describe, it } from "mocha";
import { codeLenses } from "../../src/language";
import { examplePlan, twoOutcomes, valued } from "./hinted";

const uri = "file:///plans/pilot.pov.yaml";
const titles = (text: string, more: { readonly locale?: string; readonly before?: string } = {}): readonly unknown[] => codeLenses(valued(text, more), { uri, openPreview: undefined }).map(({ command }) => command?.title);
const first = examplePlan("01");

describe("the line above an outcome", () => {
  it("says what it is worth, and what was measured against its target", () => {
    assert.deepEqual(titles(first), ["90,086 USD/year at target · measured 11 min/report, target < 12 min/report: met"]);
    assert.deepEqual(titles(examplePlan("02")), [
      "352,500 USD/year as measured · measured 7 h/week/person, target ≤ 8 h/week/person: met",
      "not monetised · measured 4.1 %, target ≤ 4.5 %: met",
      "not monetised · measured 30 case/week/person, target ≥ 28 case/week/person: met",
    ]);
  });

  it("says when nothing was measured, a target was missed or a guardrail broken", () => {
    const unmeasured = first.replace(/ {4}measurements:\n(?: {6}-.*\n)+/u, "");
    assert.deepEqual(titles(unmeasured), ["90,086 USD/year at target · not measured yet, target < 12 min/report"]);
    assert.match(String(titles(first.replace("value: 11 min", "value: 13 min"))[0]), /measured 13 min\/report, target < 12 min\/report: missed$/u);
    assert.match(String(titles(first.replace(/(evidence\/2026-03-13-log.csv, guardrails: \{differing-figures: )0/u, "$13"))[0]), /: met, but a guardrail is broken$/u);
    assert.match(String(titles(first.replace(/ {4}target: .*\n/u, ""))[0]), /^measured 11 min\/report, no target yet$/u);
    const other = examplePlan("02").replace(/(reduction: 14 h\/week\/person\})[^]*?( {4}benefit)/u, "$1\n$2").replace(/driver: none, reason: "rework.*"/u, "driver: cost-avoided, amount: 500000 USD/year");
    assert.deepEqual(titles(other).slice(0, 2), ["counts as nothing as measured · not measured yet, target ≤ 8 h/week/person", "500,000 USD/year as measured · measured 4.1 %, target ≤ 4.5 %: met"]);
  });

  it("is at the outcome's key, and leads to it in the preview", () => {
    const line = first.split("\n").findIndex((text) => text === "  report-time:");
    const [lens] = codeLenses(valued(first), { uri, openPreview: "pov.openPreviewToSide" });
    assert.deepEqual(lens?.range, { start: { line, character: 2 }, end: { line, character: 13 } });
    assert.deepEqual([lens.command?.command, lens.command?.arguments], ["pov.openPreviewToSide", [{ uri, path: "outcomes.report-time" }]]);
  });

  it("runs nothing in an editor without a preview", () => {
    const [lens] = codeLenses(valued(first), { uri, openPreview: undefined });
    assert.deepEqual([lens?.command?.command, lens?.command?.arguments], ["", undefined]);
  });

  it("writes numbers as the editor's reader does", () => {
    assert.match(String(titles(first, { locale: "de" })[0]), /^90\.086 USD\/year/u);
  });

  it("is not there while there is nothing to say, and never in a plan that is not one", () => {
    for (const text of ["", "pov: [", "outcomes:\n  a:\n", "outcomes: {a: {statement: Reports are quick.}}", "\toutcomes: 1"]) assert.deepEqual(titles(text), [], text);
    assert.deepEqual(titles("outcomes: {a: {target: 12 min/report}}"), ["not measured yet, target ≤ 12 min/report"]);
  });

  it("says what is missing where the outcome's own benefit cannot be computed, and not what it was before", () => {
    const two = twoOutcomes();
    const broken = two.replace(/benefit: \{driver: time-saved.*\}/u, "benefit: {driver: formula, formula: improvement * sh}");
    const expected = ["5,000 USD/year at target · not measured yet, target ≤ 0 licence", "no value: “sh” is not in inputs · measured 11 min/report, target < 12 min/report: met"];
    assert.deepEqual(titles(broken), expected);
    assert.deepEqual(titles(broken, { before: two }), expected);
    assert.match(String(titles(two.replace("driver: time-saved", "driver: time"), { before: two })[1]), /^no value: “time” is not one of time-saved, error-reduction, throughput, cost-avoided… · measured/u);
  });

  it("marks the last value while something else is broken that it needs", () => {
    const two = twoOutcomes();
    for (const broken of [two.replace("value: 68 USD/h", "value: 6 8"), two.replace("discount_rate: 10 %", "discount_rate: 1 0"), `${two}\nx: [`]) {
      assert.match(String(titles(broken, { before: two })[1]), /^last: 90,086 USD\/year at target/u);
      assert.doesNotMatch(String(titles(broken)[1]), /USD\/year at target/u);
    }
    assert.match(String(titles(two.replace("12000 USD,", "about 12000,"), { before: two })[1]), /^90,086 USD\/year at target/u);
  });

  it("is text, whatever the plan's units are", () => {
    const plan = first.replaceAll("/report", `/rep${"o".repeat(50)}rt`);
    for (const title of titles(plan)) assert.doesNotMatch(String(title), /[\n\r\u202E]/u);
    assert.ok(String(titles(plan)[0]).length <= 300);
  });
});
