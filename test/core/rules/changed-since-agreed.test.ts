import assert from "node:assert/strict";
import { recordAgreement } from "../../../src/core/agreement/record-agreement";
import { applyEdits } from "../../../src/core/edit/apply-edits";
import { readPlan } from "../../../src/core/plan/read-plan";
import { examplePlan } from "../../../src/core/rules/example-plan";
import { changedSinceAgreed } from "../../../src/core/rules/inputs/changed-since-agreed";
import type { EarlierVersion } from "../../../src/core/rules/rule";
import type { Finding } from "../../../src/core/rules/finding";
import { findingsBy, marked } from "./findings";

const plan = examplePlan("status: running");

/** The plan with the agreement of one person after another. */
function agreedBy(text: string, ...people: readonly (readonly [by: string, date: string])[]): string {
  return people.reduce((before, [by, date]) => {
    const recording = recordAgreement(readPlan(before), { by, date });
    if (recording.kind !== "recorded") throw new Error(recording.message);
    return applyEdits(before, recording.edits);
  }, text);
}

const agreed = agreedBy(plan, ["osei", "2026-02-27"]);

function version(text: string, isBase?: true): EarlierVersion {
  return { reading: readPlan(text), date: undefined, ...(isBase && { isBase }) };
}

function find(text: string, ...earlier: readonly EarlierVersion[]): readonly Finding[] {
  return findingsBy(changedSinceAgreed, text, "2026-03-05", { earlier });
}

/** The first sentence of each finding: what happened. */
function found(text: string, ...earlier: readonly EarlierVersion[]): readonly string[] {
  return find(text, ...earlier).map(({ message }) => message.replace(/(?<=\.) (?:Put|Compare) .*$/u, ""));
}

function withChange(text: string, change: string): string {
  return text.replace("scope:\n", `scope:\n  changes: [{${change}}]\n`);
}

describe("changed-since-agreed", () => {
  const moved = agreed.replace("target: 12 min/report", "target: 20 min/report");

  it("is quiet while the terms are those that were agreed, and without an agreement", () => {
    assert.deepEqual(found(agreed), []);
    assert.deepEqual(found(plan.replace("12 min/report", "20 min/report"), version(plan)), []);
    assert.deepEqual(found(`${plan}agreements: [{by: osei, date: 2026-02-27}]\n`), [], "without a digest");
  });

  it("tells the old value where a version has it, and which field it is where none has", () => {
    assert.deepEqual(found(moved, version(agreed)), ["The target of report-time was 12 min/report when R. Osei agreed on 2026-02-27; it is now 20 min/report."]);
    assert.deepEqual(found(moved), ["The target of report-time is not what it was when R. Osei agreed on 2026-02-27; it is now 20 min/report."]);
    assert.deepEqual(found(moved, version(moved)), found(moved), "another version tells nothing");
    assert.deepEqual(find(moved).map((finding) => marked(moved, finding)), ["20 min/report"]);
  });

  it("takes an outcome, an input or a cost by another id for what it was, where a version has it", () => {
    const renamed = agreed.replaceAll("report-time", "report-effort").replaceAll("analyst_rate", "rate_of_analysts").replaceAll("subscription", "yearly-fee");
    assert.notEqual(renamed, agreed);
    assert.deepEqual(found(renamed, version(agreed)), []);
    assert.deepEqual(found(renamed, version(agreed), version(agreed, true)), []);
    const softened = renamed.replace("target: 12 min/report", "target: 20 min/report");
    assert.deepEqual(found(softened, version(agreed)), ["The target of report-effort was 12 min/report when R. Osei agreed on 2026-02-27; it is now 20 min/report."]);
  });

  it("can only say that something changed without fingerprints", () => {
    const bare = moved.replace(/,\s+fields: [0-9a-f= \n]+/u, "");
    assert.deepEqual(found(bare), ["The plan is not the one that R. Osei agreed to on 2026-02-27, and nothing here tells what changed."]);
    assert.deepEqual(found(bare, version(agreed)), found(moved, version(agreed)));
  });

  it("tells what was added and what is gone", () => {
    const capture = agreed.replace(", capture: capture", "");
    assert.deepEqual(found(capture, version(agreed)), ["The capture in the benefit of report-time was capture when R. Osei agreed on 2026-02-27; it is gone now."]);
    assert.deepEqual(found(capture), ["1 term that R. Osei agreed to on 2026-02-27 is not in the plan any more."]);
    const range = agreed.replace("value: 68 USD/h,", "value: 68 USD/h, low: 60 USD/h,");
    assert.deepEqual(found(range), ["The low end of analyst_rate, 60 USD/h, was not in the plan when R. Osei agreed on 2026-02-27."]);
  });

  it("tells of a whole outcome or cost once", () => {
    const second = agreed.replace("business_case:\n", "  second: {baseline: 2 h, target: 1 h}\nbusiness_case:\n");
    assert.deepEqual(found(second), ["The outcome second was not in the plan when R. Osei agreed on 2026-02-27."]);
    const cheaper = agreed.replace(/ {4}implementation: .*\n/u, "");
    assert.deepEqual(found(cheaper, version(agreed)), ["The cost implementation was in the plan when R. Osei agreed on 2026-02-27; it is gone now."]);
  });

  it("tells a change once, however many people had agreed, and names the last of them", () => {
    const both = agreedBy(plan, ["osei", "2026-02-27"], ["novak", "2026-03-01"]).replace("target: 12 min/report", "target: 20 min/report");
    const [finding, ...others] = find(both, version(plan));
    assert.equal(others.length, 0);
    assert.equal(finding?.message, "The target of report-time was 12 min/report when D. Novak agreed on 2026-03-01; it is now 20 min/report. Put it back, let D. Novak and R. Osei agree again, or record the accepted change in scope.changes.");
    assert.deepEqual(finding.related.map(({ message, path }) => `${path}: ${message}`), ["agreements[1]: D. Novak agreed on 2026-03-01.", "agreements[0]: R. Osei agreed on 2026-02-27."]);
  });

  it("names those who agreed on one day in one line", () => {
    const both = agreedBy(plan, ["osei", "2026-02-27"], ["novak", "2026-02-27"]).replace("target: 12 min/report", "target: 20 min/report");
    assert.deepEqual(find(both, version(plan)).flatMap(({ related }) => related.map(({ message, path }) => `${path}: ${message}`)), ["agreements[0]: R. Osei and D. Novak agreed on 2026-02-27."]);
  });

  it("asks for the agreement that each person gave last", () => {
    const renewed = agreedBy(moved, ["osei", "2026-03-02"]);
    assert.deepEqual(found(renewed, version(agreed)), []);
    const left = agreedBy(agreedBy(plan, ["osei", "2026-02-27"], ["novak", "2026-02-27"]).replace("target: 12 min/report", "target: 20 min/report"), ["osei", "2026-03-02"]);
    assert.deepEqual(found(left, version(plan)), ["The target of report-time was 12 min/report when D. Novak agreed on 2026-02-27; it is now 20 min/report."]);
  });

  for (const [what, change] of [
    ["its path", "date: 2026-03-01, what: 'outcomes.report-time.target is 20 min', decision: accepted, decided_by: osei"],
    ["its words", "date: 2026-03-01, what: Target of report time raised to 20 min, decision: accepted, decided_by: osei"],
    ["the key alone, with one outcome", "date: 2026-02-27, what: The target is 20 min now, decision: accepted, decided_by: lindt"],
    ["its words, to be decided", "date: 2026-03-01, what: target raised, decision: ____"],
  ] as const) {
    it(`takes an accepted entry that names ${what}`, () => assert.deepEqual(found(withChange(moved, change)), []));
  }

  for (const [what, change] of [
    ["is rejected", "date: 2026-03-01, what: target is 20 min, decision: rejected"],
    ["is not decided", "date: 2026-03-01, what: target is 20 min"],
    ["is older than the agreement", "date: 2026-02-26, what: target is 20 min, decision: accepted, decided_by: osei"],
    ["is dated in the future", "date: 2026-03-06, what: target is 20 min, decision: accepted, decided_by: osei"],
    ["nobody is named to have accepted", "date: 2026-03-01, what: target is 20 min, decision: accepted"],
    ["states another value", "date: 2026-03-01, what: target from 12 min to 15 min/report, decision: accepted, decided_by: osei"],
    ["the vendor accepted", "date: 2026-03-01, what: target is 20 min, decision: accepted, decided_by: kim"],
    ["names something else", "date: 2026-03-01, what: add French templates to report-time, decision: accepted, decided_by: osei"],
    ["names nothing", "date: 2026-03-01, what: as discussed, decision: accepted, decided_by: osei"],
  ] as const) {
    it(`takes no entry that ${what}`, () => assert.equal(found(withChange(moved, change)).length, 1));
  }

  it("asks who accepted a change where nobody is named", () => {
    const [finding] = find(withChange(moved, "date: 2026-03-01, what: target is 20 min, decision: accepted"), version(agreed));
    assert.equal(finding?.message, "The target of report-time was 12 min/report when R. Osei agreed on 2026-02-27; it is now 20 min/report. Nobody is named who accepted it: add decided_by to its entry in scope.changes, or put it back.");
    assert.deepEqual(finding.fixes, []);
  });

  it("takes the id of an input, a cost or a guardrail, and the words commitment and pass rule", () => {
    const accepted = (text: string, what: string): readonly string[] => found(withChange(text, `date: 2026-03-01, what: ${what}, decision: accepted, decided_by: osei`));
    const rate = agreed.replace("68 USD/h", "72 USD/h");
    assert.deepEqual([accepted(rate, "new analyst rate").length, accepted(rate, "new rate").length], [0, 1]);
    assert.deepEqual(accepted(agreed.replace("amount: 30000", "amount: 31000"), "subscription for 31 seats"), []);
    assert.deepEqual(accepted(agreed.replace("limit: 0", "limit: 2"), "two differing figures are fine"), []);
    assert.deepEqual(accepted(agreed.replace("due: 2026-03-27", "due: 2026-04-27"), "commitment a month later"), []);
    assert.deepEqual(accepted(agreed.replace("pass_when: all", "pass_when: any"), "pass rule is any"), []);
  });

  it("is quiet about what cannot be read, which is told elsewhere", () => {
    for (const [words, broken] of [["target: 12 min/report", "target: 12 mins per reprot x"], ["target: 12", "taget: 12"], ["value: 68 USD/h", "value: $68/h"], ["pass_when: all", "pass_when: [nothing"]] as const) {
      assert.deepEqual(found(agreed.replace(words, broken), version(agreed)), [], broken);
    }
  });

  describe("with a base", () => {
    const base = version(plan, true);

    it("tells agreed inputs, and the baseline and target of an outcome whose baseline was agreed", () => {
      const changed = plan.replace("14 h/report", "16 h/report").replace("target: 12 min", "target: 15 min").replace("68 USD/h", "72 USD/h").replace("amount: 30000", "amount: 31000");
      assert.deepEqual(found(changed, base), [
        "The input analyst_rate was 68 USD/h when D. Novak agreed on 2026-02-26; it is now 72 USD/h.",
        "The baseline of report-time was 14 h/report when R. Osei agreed on 2026-02-26; it is now 16 h/report.",
        "The target of report-time was 12 min/report when R. Osei agreed on 2026-02-26; it is now 15 min/report.",
      ]);
    });

    it("takes a number that was agreed anew since, or that a new entry speaks of", () => {
      const rate = plan.replace("68 USD/h", "72 USD/h");
      assert.equal(found(rate, base).length, 1);
      assert.deepEqual(found(rate.replace("band 6\", provided_by: novak, agreed: {by: novak, date: 2026-02-26}", "band 6\", provided_by: novak, agreed: {by: novak, date: 2026-03-01}"), base), []);
      const entry = "date: 2026-03-01, what: analyst_rate is 72 now, decision: accepted, decided_by: osei";
      assert.deepEqual(found(withChange(rate, entry), base), []);
      assert.equal(found(withChange(rate, entry), version(withChange(plan, entry), true)).length, 1, "an entry that the base has accounts for nothing new");
    });

    it("tells every term once somebody agreed to the plan", () => {
      const handshake = `${plan}agreements: [{by: osei, date: 2026-02-27}]\n`;
      assert.deepEqual(found(handshake.replace("amount: 30000", "amount: 31000"), version(handshake, true)), [
        "The amount of the cost subscription was 30000 USD/year in the version that this plan is compared with; it is now 31000 USD/year.",
      ]);
      assert.deepEqual(found(agreedBy(moved, ["osei", "2026-03-02"]), version(agreed, true)), [], "agreed anew");
      assert.equal(found(moved, version(agreed, true)).length, 1, "not told twice");
    });
  });
});
