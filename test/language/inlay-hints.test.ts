import assert from "node:assert/strict";
import { describe, it } from "mocha";
import { speak } from "../../src/core/texts/say";
import { type HintKind, hintKinds, inlayHints } from "../../src/language";
import { examplePlan, twoOutcomes, valued } from "./hinted";

const everything = { start: { line: 0, character: 0 }, end: { line: 10_000, character: 0 } };

/** The lines of a plan that have hints, with these in ⟦brackets⟧. */
function hinted(text: string, { kinds = hintKinds, range = everything, ...more }: { readonly kinds?: readonly HintKind[]; readonly range?: typeof everything; readonly locale?: string; readonly before?: string } = {}): readonly string[] {
  const lines = text.split(/\r?\n/u);
  return inlayHints(valued(text, more), range, kinds).map(({ position: { line, character }, label }) => {
    assert.ok(typeof label === "string");
    const written = lines[line] ?? "";
    return `${written.slice(0, character)}⟦${label}⟧${written.slice(character)}`.trim();
  });
}

const first = examplePlan("01");
const tooltips = (text: string, kind: HintKind): readonly unknown[] => inlayHints(valued(text), everything, [kind]).map(({ tooltip }) => tooltip);

describe("inlay hints", () => {
  it("show what a plan does not write but means", () => {
    assert.deepEqual(hinted(first), [
      "benefit: {driver: time-saved, volume: reports_per_year, rate: analyst_rate, capture: capture, risk_adjustment: 10 %}⟦= 90,086 USD/year⟧",
      "business_case:⟦NPV 68,538 USD · ROI 66.2 %⟧",
      "end: 2026-03-16⟦14 days⟧",
    ]);
    assert.deepEqual(hinted(examplePlan("03")), [
      "target: {reduction: 5 %⟦= 3.80 %⟧}",
      "benefit: {driver: error-reduction, volume: shipments, cost: cost_per_error, risk_adjustment: 20 %}⟦= 255,360 USD/year⟧",
      "business_case:⟦NPV 211,199 USD · ROI 81.3 %⟧",
      "end: 2026-05-07⟦3 days⟧",
    ]);
  });

  it("stand behind the colon in block style, comments or not, and inside of braces", () => {
    const block = first.replace(/ {4}benefit: \{.*\}/u, "    \"benefit\" : # what it is worth\n      driver: time-saved\n      volume: reports_per_year\n      rate: analyst_rate\n      capture: capture");
    assert.ok(hinted(block).includes("\"benefit\" :⟦= 90,086 USD/year⟧ # what it is worth"));
    const flow = first.replace(/timeline:\n {2}start: 2026-03-03\n {2}end: 2026-03-16\n[^]*?\nscope/u, "timeline: {start: 2026-03-03, \"end\": \"2026-03-16\"}\nscope");
    assert.ok(hinted(flow).includes("timeline: {start: 2026-03-03, \"end\": \"2026-03-16\"⟦14 days⟧}"));
    assert.ok(hinted(first.replaceAll("\n", "\r\n")).includes("business_case:⟦NPV 68,538 USD · ROI 66.2 %⟧"));
  });

  it("say where they come from, and which scenario they are of", () => {
    assert.deepEqual(tooltips(first, "timelineLength"), ["3 – 16 March 2026, both days included; 10 of them are working days."]);
    assert.deepEqual(tooltips(first, "annualValue"), ["The value of a steady year, after capture and before the other haircuts. It counts every outcome as reaching its target. Hover over the key to see how it comes about."]);
    assert.deepEqual(tooltips(examplePlan("03"), "total"), ["What the plan gains over 3 years at a discount rate of 10 %, and its return by the method TEI. It counts what was measured. Hover over the key to see how it comes about."]);
    assert.deepEqual(tooltips(examplePlan("03"), "relativeTargets"), ["The baseline of 4.00 % less this reduction is the target of 3.80 %."]);
  });

  it("can each be left out", () => {
    assert.deepEqual(hinted(first, { kinds: ["timelineLength"] }), ["end: 2026-03-16⟦14 days⟧"]);
    assert.deepEqual(hinted(first, { kinds: [] }), []);
  });

  it("are those of the range that is asked for", () => {
    const line = first.split("\n").findIndex((text) => text.startsWith("business_case:"));
    assert.deepEqual(hinted(first, { range: { start: { line, character: 0 }, end: { line: line + 1, character: 0 } } }), ["business_case:⟦NPV 68,538 USD · ROI 66.2 %⟧"]);
  });

  it("write numbers and words as the editor's reader does", () => {
    speak({ "{0} days": "{0} Tage" });
    try {
      assert.deepEqual(hinted(first, { locale: "de", kinds: ["total", "timelineLength"] }), ["business_case:⟦NPV 68.538 USD · ROI 66,2 %⟧", "end: 2026-03-16⟦14 Tage⟧"]);
    } finally {
      speak();
    }
  });

  it("tell what comes once from what recurs, and give a schedule's present value", () => {
    const benefit = (written: string): readonly string[] => hinted(first.replace(/benefit: \{.*\}/u, `benefit: {${written}}`), { kinds: ["annualValue"] });
    assert.match(benefit("driver: cost-avoided, amount: 12000 USD, recurrence: one-time")[0] ?? "", /⟦= 12,000 USD once⟧$/u);
    assert.match(benefit("driver: cash-flow, amounts: [11000 USD]")[0] ?? "", /⟦= PV 10,000 USD⟧$/u);
    assert.deepEqual(benefit("driver: none, reason: already inside another outcome"), []);
  });
});

describe("where a figure does not exist, there is no hint", () => {
  it("in an empty plan, one that is no YAML and a draft", () => {
    for (const text of ["", "pov: [", "\tx", "pov: \"1\"\ntimeline:\noutcomes:\n  a:\n    benefit:\nbusiness_case:\n"]) assert.deepEqual(hinted(text), [], text);
  });

  it("for a relative target that cannot be resolved", () => {
    assert.deepEqual(hinted(examplePlan("03").replace("reduction: 5 %", "reduction: 5 h"), { kinds: ["relativeTargets"] }), []);
  });

  it("for a timeline that ends before it starts, or has no end", () => {
    assert.deepEqual(hinted(first.replace("  end: 2026-03-16", "  end: 2026-03-01"), { kinds: ["timelineLength"] }), []);
    assert.deepEqual(hinted(first.replace("  end: 2026-03-16\n", ""), { kinds: ["timelineLength"] }), []);
    assert.deepEqual(hinted("timeline: {start: 2026-03-03, end: 2026-03-03}", { kinds: ["timelineLength"] }), ["timeline: {start: 2026-03-03, end: 2026-03-03⟦1 day⟧}"]);
  });

  it("but while a plan is broken, the last figures stay, and say so", () => {
    const broken = first.replace("12000 USD,", "about 12000,");
    assert.deepEqual(hinted(broken, { kinds: ["total"] }), []);
    assert.deepEqual(hinted(broken, { kinds: ["total"], before: first }), ["business_case:⟦last: NPV 68,538 USD · ROI 66.2 %⟧"]);
    const [hint] = inlayHints(valued(broken, { before: first }), everything, ["total"]);
    assert.match(JSON.stringify(hint), /this is the last figure/u);
  });

  it("for a benefit that cannot be computed, also when it could before; those of others are those of the text", () => {
    const two = twoOutcomes();
    const broken = two.replace("capture: capture, risk_adjustment: 10 %", "capture: capt");
    for (const before of [undefined, two]) {
      const hints = hinted(broken, { kinds: ["annualValue"], ...(before && { before }) });
      assert.deepEqual(hints, ["benefit: {driver: cost-avoided, amount: 5000 USD/year}⟦= 5,000 USD/year⟧"]);
    }
    assert.deepEqual(hinted(broken.replace("5000 USD", "6000 USD"), { kinds: ["annualValue"], before: two }), ["benefit: {driver: cost-avoided, amount: 6000 USD/year}⟦= 6,000 USD/year⟧"]);
  });

  it("but the last one, marked as such, while an input of it is typed", () => {
    const broken = twoOutcomes().replace("value: 68 USD/h", "value: 6 8");
    assert.match(hinted(broken, { kinds: ["annualValue"], before: twoOutcomes() })[1] ?? "", /⟦last: 90,086 USD\/year⟧$/u);
    assert.match(hinted(broken, { kinds: ["annualValue"], before: twoOutcomes() })[0] ?? "", /⟦= 5,000 USD\/year⟧$/u);
  });

  it("and a relative target is never that of an earlier text", () => {
    const third = examplePlan("03");
    const broken = third.replace("reduction: 5 %", "reduction: 10 %").replace("volume: shipments", "volume: shipment");
    assert.deepEqual(hinted(broken, { kinds: ["relativeTargets"], before: third }), ["target: {reduction: 10 %⟦= 3.60 %⟧}"]);
  });
});
