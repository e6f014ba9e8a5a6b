import assert from "node:assert/strict";
import { applyEdits } from "../../../src/core/edit/apply-edits";
import { removeEntries } from "../../../src/core/edit/remove-entries";
import { readPlan } from "../../../src/core/plan/read-plan";
import { fixAll, onlySafeFix } from "../../../src/core/rules/fix-all";
import { corpus, judged } from "./corpus";
import { shippedPlans } from "./findings";

/** Judges every beginning and every entry, which takes minutes; else a sample that is always the same. */
const isThorough = process.env["POV_THOROUGH"] === "1";
const plans = [...shippedPlans.map((text, index) => ({ name: `example ${index + 1}`, text: `# as of 2026-05-07\n${text}` })), ...corpus];
const otherValues = ["some words", "7", "[some, words]", "{some: words}", "null", "1e400 %"];

describe("no rule fails", () => {
  plans.forEach(({ name, text }, order) => {
    it(`on a beginning of ${name}`, () => {
      const lengths = Array.from(text, (_, length) => length);
      for (const length of sample(lengths, 4, order)) judge(text.slice(0, length));
    }).timeout(0);

    it(`on ${name} with one entry removed, or of another form`, () => {
      for (const change of sample(changesOf(text), 6, order)) judge(change());
    }).timeout(0);
  });

  it("on keys that every object has", () => {
    for (const key of ["__proto__", "constructor", "toString"]) {
      judge(`pov: "1"\n${key}: 1\npeople: {${key}: {name: x, ${key}: 2}}\noutcomes: {${key}: {baseline: 1 h, target: 2 ${key}}}\ndecision: {decided_by: ${key}}\n`);
    }
  });
});

/** Every finding has a place, every fix can be made, and all safe ones together make a plan that needs no more of them. */
function judge(text: string): void {
  const { findings, problems } = judged(text);
  assert.deepEqual(findings.filter(({ failure }) => failure), [], text);
  for (const { span, fixes } of findings) {
    assert.ok(0 <= span.start && span.start <= span.end && span.end <= text.length, text);
    for (const { edits } of fixes) applyEdits(text, edits);
  }
  if (!findings.some(onlySafeFix)) return;
  const fixed = fixAll(text, findingsIn).text;
  assert.equal(fixAll(fixed, findingsIn).text, fixed, text);
  assert.ok(problems.some(isYaml) || !judged(fixed).problems.some(isYaml), text);
}

function findingsIn(text: string): ReturnType<typeof judged>["findings"] {
  return judged(text).findings;
}

function isYaml({ kind }: { readonly kind: string }): boolean {
  return kind === "yaml";
}

/** A plan without one of its entries, and with something else in its place. */
function changesOf(text: string): readonly (() => string)[] {
  const { source } = readPlan(text);
  return [...source.places].filter(([path]) => path !== "").flatMap(([path, { value }]) => [
    () => applyEdits(text, removeEntries(source, [path])),
    ...otherValues.map((other) => () => applyEdits(text, [{ span: value, text: value.start === value.end ? ` ${other}` : other }])),
  ]);
}

/** A number of things spread evenly over all of them, others for each plan; all of them in a thorough run. */
function sample<Thing>(things: readonly Thing[], size: number, order: number): readonly Thing[] {
  if (isThorough) return things;
  const step = Math.max(1, Math.floor(things.length / size));
  return things.filter((_, index) => index % step === (order * 7) % step);
}
