import assert from "node:assert/strict";
import { recordAgreement } from "../../src/core/agreement/record-agreement";
import { analyse } from "../../src/core/analyse";
import { applyEdits } from "../../src/core/edit/apply-edits";
import { readPlan } from "../../src/core/plan/read-plan";
import { examplePlan } from "../../src/core/rules/example-plan";
import { type MovedValue, movedValues } from "../../src/language";
import { formatsFor } from "../../src/view/format/formats";

/** A plan after these people agreed to it on a day. */
function agreed(text: string, ...people: readonly (readonly [by: string, date: string])[]): string {
  return people.reduce((plan, [by, date]) => {
    const recording = recordAgreement(readPlan(plan), { by, date });
    assert.ok(recording.kind === "recorded", "The agreement is recorded.");
    return applyEdits(plan, recording.edits);
  }, text);
}

const plan = agreed(examplePlan("status: running"), ["osei", "2026-02-27"]);

function movedIn(text: string, before = plan): readonly MovedValue[] {
  const earlier = [{ reading: readPlan(before), date: "2026-02-27" }];
  return movedValues(analyse(text, "2026-03-05", { earlier }), formatsFor("en"));
}

/** What is marked, each with its words. */
function marks(text: string, before?: string): readonly string[] {
  const lines = text.split("\n");
  return movedIn(text, before).map(({ range: { start, end }, words }) => `${(lines[start.line] ?? "").slice(start.character, end.character)} — ${words}`);
}

function replaced(text: string, passage: string, words: string): string {
  assert.ok(text.includes(passage), `The plan has “${passage}”.`);
  return text.replace(passage, words);
}

describe("a value that somebody agreed to and that is another one now", () => {
  const moved = replaced(plan, "target: 12 min/report", "target: 20 min/report");

  it("is marked with what was agreed, by whom and when", () => {
    assert.deepEqual(marks(moved), ["20 min/report — Agreed as 12 min/report by R. Osei on 27 February 2026 · now 20 min/report"]);
  });

  it("leads to the agreement", () => {
    const [value] = movedIn(moved);
    assert.match(moved.split("\n")[value?.agreement.start.line ?? -1] ?? "", /by: osei/u);
  });

  it("is marked with fewer words where nothing tells what it was", () => {
    const unversioned = movedValues(analyse(moved, "2026-03-05"), formatsFor("en"));
    assert.deepEqual(unversioned.map(({ words }) => words), ["Changed since R. Osei agreed on 27 February 2026"]);
  });

  it("names everybody who agreed last on the same day", () => {
    const both = agreed(examplePlan("status: running"), ["osei", "2026-02-27"], ["novak", "2026-02-27"]);
    const text = replaced(both, "target: 12 min/report", "target: 20 min/report");
    assert.match(marks(text, both).join("\n"), /by R\. Osei and D\. Novak on 27 February 2026/u);
  });

  it("is named where another one on its line is another one too", () => {
    const flow = agreed(examplePlan("status: running").replace("68 USD/h", "68 USD/h, low: 60 USD/h, high: 75 USD/h"), ["osei", "2026-02-27"]);
    const text = replaced(replaced(flow, "68 USD/h", "72 USD/h"), "low: 60 USD/h", "low: 61 USD/h");
    assert.deepEqual(marks(text, flow), [
      "72 USD/h — input analyst_rate · Agreed as 68 USD/h by R. Osei on 27 February 2026 · now 72 USD/h",
      "61 USD/h — low end of analyst_rate · Agreed as 60 USD/h by R. Osei on 27 February 2026 · now 61 USD/h",
    ]);
  });

  it("is marked at the key where it was added, and at the nearest key above where it is gone", () => {
    const added = replaced(plan, "outcomes:\n", "outcomes:\n  second: {statement: Fewer errors., baseline: 4 %, target: 2 %}\n");
    assert.deepEqual(marks(added), ["second — Added since R. Osei agreed on 27 February 2026"]);
    const gone = plan.replace(/\n +target: 12 min\/report/u, "");
    assert.deepEqual(marks(gone), ["report-time — Gone since R. Osei agreed on 27 February 2026: target of report-time, 12 min/report"]);
  });

  it("is nothing else: not a comment, a spelling or an order, and not a change that was accepted", () => {
    assert.deepEqual(marks(plan), []);
    assert.deepEqual(marks(replaced(plan, "target: 12 min/report", "target: 0.2 h/report # as agreed")), []);
    const accepted = "scope:\n  changes: [{date: 2026-03-04, what: target of report-time, decision: accepted, decided_by: osei}]\n";
    assert.deepEqual(marks(`${moved.replace(/^scope:\n(?: .*\n)*/mu, "")}${accepted}`), []);
  });

  it("is told by nothing while the plan is broken", () => {
    for (const text of ["", "pov: [", `${moved}\nx: [`, replaced(moved, "20 min/report", "20 min or so"), "\tagreements: 1"]) assert.deepEqual(marks(text), [], text.slice(0, 40));
  });

  it("says whether a finding says it too", () => {
    assert.deepEqual(movedIn(moved).map(({ isFound }) => isFound), [true]);
    assert.deepEqual(movedIn(replaced(moved, "target: 20 min/report", "target: 20 min/report # pov-disable-line changed-since-agreed -- told the sponsor")).map(({ isFound }) => isFound), [false]);
  });

  it("fits above a line, however long it is", () => {
    const long = agreed(replaced(examplePlan("status: running"), "stopwatch log kept by the analysts", `a log that ${"goes on and ".repeat(40)}ends`), ["osei", "2026-02-27"]);
    const [value] = movedIn(replaced(long, "a log that", "another log that"), long);
    assert.match(value?.words ?? "", /^Agreed as “a log that goes on [a-z ]+…” by R\. Osei on 27 February 2026 · now “another log [a-z ]+…”$/u);
    assert.ok((value?.words.length ?? 0) < 300);
  });
});
