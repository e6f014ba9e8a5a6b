import { deepEqual, equal } from "node:assert/strict";
import { recordAgreement } from "../../../src/core/agreement/record-agreement";
import type { Settlement } from "../../../src/core/changes/plan-change";
import { applyEdits } from "../../../src/core/edit/apply-edits";
import { readPlan } from "../../../src/core/plan/read-plan";
import { compared, edited, report } from "./versions";

const target = ['target: {operator: "<", value: 12 min/report}', "target: 15 min/report"] as const;
const scope = ["in: [read-only", "in: [a mobile app, read-only"] as const;
const place = "outcomes.report-time.target";

/** The weekly report with entries of scope.changes. */
function withEntries(...entries: readonly string[]): readonly [string, string] {
  return ["scope:\n", `scope:\n  changes: [${entries.map((entry) => `{${entry}}`).join(", ")}]\n`];
}

function agreedBy(text: string, ...agreements: readonly (readonly [by: string, date: string])[]): string {
  return agreements.reduce((before, [by, date]) => {
    const recording = recordAgreement(readPlan(before), { by, date });
    if (recording.kind !== "recorded") throw new Error(recording.message);
    return applyEdits(before, recording.edits);
  }, text);
}

function settled(before: string, after: string, path = place): Settlement | undefined {
  const change = compared(before, after).changes.find((one) => one.path === path);
  if (change === undefined) throw new Error(`Nothing changed at ${path}.`);
  return change.settled;
}

describe("an entry of scope.changes settles what it speaks of", () => {
  const good = "date: 2026-03-09, what: target from 12 to 15 min/report, decision: accepted, decided_by: osei";
  const settlement = { kind: "accepted", by: "R. Osei", date: "2026-03-09" } as const;

  it("when somebody at the customer accepted it", () => deepEqual(settled(report, edited(report, target, withEntries(good))), settlement));

  for (const [what, words, other] of [
    ["whose decision is still to be filled in", "accepted", "____"],
    ["with a decision that is none", "accepted", "acepted"],
    ["that nobody decided", ", decision: accepted", ""],
    ["that was deferred", "accepted", "deferred"],
    ["that nobody is named to have accepted", ", decided_by: osei", ""],
    ["that somebody unknown accepted", "osei", "somebody"],
    ["that the vendor accepted", "osei", "kim"],
    ["from before the agreement", "2026-03-09", "2026-02-10"],
    ["of a day that is still to come", "2026-03-09", "2026-03-11"],
    ["of no day", "2026-03-09", "____"],
    ["that states another value", "15 min/report", "14 min/report"],
    ["that states another value without what it is per", "12 to 15 min/report", "12 min to 14 min"],
  ] as const) {
    it(`but none ${what}`, () => equal(settled(report, edited(report, target, withEntries(good.replace(words, other)))), undefined));
  }

  it("but none by somebody who was the vendor's before", () => {
    const other = ["J. Kim, title: Solutions Engineer, side: vendor", "J. Kim, title: Solutions Engineer"] as const;
    const anew = edited(report, target, ["source: analyst timesheets\n      agreed: {by: osei, date: 2026-02-26}", "source: analyst timesheets\n      agreed: {by: kim, date: 2026-03-09}"], other);
    equal(settled(report, anew), undefined);
    equal(settled(report, edited(report, target, other, withEntries(good.replace("osei", "kim")))), undefined);
  });

  it("whatever is true of other units and of words without values", () => {
    for (const what of ["target of report-time raised", "target to 15 min for 2 regions and 40 USD", "target to 0.25 h/report."]) {
      deepEqual(settled(report, edited(report, target, withEntries(good.replace("target from 12 to 15 min/report", what)))), settlement, what);
    }
  });

  describe("when it is new", () => {
    const old = good.replace("2026-03-09", "2026-03-05");

    it("so that a second one with the same words counts", () => {
      deepEqual(settled(edited(report, withEntries(old)), edited(report, target, withEntries(old, good))), settlement);
    });

    it("and one that was deferred before", () => {
      deepEqual(settled(edited(report, withEntries(good.replace("accepted", "deferred"))), edited(report, target, withEntries(good))), settlement);
    });

    for (const [what, entry] of [
      ["was there", good],
      ["has only got other words", good.replace("target from 12 to 15 min/report", "French templates")],
      ["has only got another day", old],
    ] as const) {
      it(`and not when it ${what}`, () => equal(settled(edited(report, withEntries(entry)), edited(report, target, withEntries(good))), undefined));
    }
  });

  it("and stays open itself when nobody is named", () => {
    const [path, nobody] = ["scope.changes[0]", good.replace(", decided_by: osei", "")];
    const [change] = compared(report, edited(report, withEntries(nobody))).changes;
    deepEqual([change?.path, change?.class, change?.settled], [path, "scope", undefined]);
    deepEqual(settled(report, edited(report, withEntries(good)), path), settlement);
  });
});

describe("an agreement settles", () => {
  const agreed = agreedBy(report, ["osei", "2026-02-27"], ["novak", "2026-02-27"]);
  const unsigned = (text: string): string => text.slice(0, text.indexOf("agreements:"));

  it("what everybody who had agreed agreed to anew", () => {
    const anew = agreedBy(edited(agreed, target, scope), ["osei", "2026-03-09"], ["novak", "2026-03-10"]);
    const settlement = { kind: "agreed-anew", by: "R. Osei and D. Novak", date: "2026-03-10" };
    deepEqual(settled(agreed, anew), settlement);
    deepEqual(settled(agreed, anew, "scope.in[0]"), settlement);
  });

  it("but no old one a change of the scope, which it does not cover", () => equal(settled(agreed, edited(agreed, scope), "scope.in[0]"), undefined));

  it("but not that of one of them, whether the others stay or are taken out", () => {
    equal(settled(agreed, agreedBy(edited(agreed, target), ["novak", "2026-03-09"])), undefined);
    equal(settled(agreed, agreedBy(unsigned(edited(agreed, target)), ["novak", "2026-03-09"])), undefined);
  });

  it("but not one of a day that is still to come, or from before the other", () => {
    equal(settled(agreed, agreedBy(edited(agreed, target), ["osei", "2026-03-09"], ["novak", "2026-03-11"])), undefined);
    equal(settled(agreed, agreedBy(unsigned(edited(agreed, target)), ["osei", "2026-02-20"], ["novak", "2026-03-09"])), undefined);
  });

  it("what was put back to what everybody had agreed to", () => {
    deepEqual(settled(edited(agreed, target), agreed), { kind: "agreed-anew", by: "R. Osei and D. Novak", date: "2026-02-27" });
    const twice = agreedBy(edited(agreed, target), ["osei", "2026-03-09"], ["novak", "2026-03-09"]);
    equal(settled(twice, agreed), undefined, "not by taking out what was agreed last");
  });

  it("a number beside which it stands, when it is younger and the customer's", () => {
    const beside = (by: string, date: string): readonly [string, string] => ["source: analyst timesheets\n      agreed: {by: osei, date: 2026-02-26}", `source: analyst timesheets\n      agreed: {by: ${by}, date: ${date}}`];
    deepEqual(settled(report, edited(report, target, beside("novak", "2026-03-09"))), { kind: "agreed-anew", by: "D. Novak", date: "2026-03-09" });
    for (const [by, date] of [["kim", "2026-03-09"], ["somebody", "2026-03-09"], ["osei", "2026-03-11"], ["osei", "2026-02-26"]] as const) {
      equal(settled(report, edited(report, target, beside(by, date))), undefined, `${by} on ${date}`);
    }
  });

  it("nothing of a number that somebody else had agreed to", () => {
    const rate = ["value: 68 USD/h", "value: 70 USD/h"] as const;
    const one = agreedBy(report, ["osei", "2026-02-27"]);
    equal(settled(one, agreedBy(edited(one, rate), ["osei", "2026-03-09"]), "inputs.analyst_rate"), undefined);
  });
});

describe("who had agreed", () => {
  it("is called what the earlier version calls them", () => {
    const change = compared(report, edited(report, target, ["name: R. Osei", "name: B. Newman"])).changes.find(({ path }) => path === place);
    deepEqual(change?.agreed, { by: "R. Osei", date: "2026-02-26" });
  });
});
