import assert from "node:assert/strict";
import { describe, it } from "mocha";
import { after, labels, offered, top } from "./offered";

describe("completing in front of a word", () => {
  const decision = (line: string): string => `${top}outcomes:\n  t1: {statement: x}\n  t2: {statement: y}\ndecision: ${line}`;
  for (const [marked, label, expected] of [
    [decision("{‸pass_when: [t1, t2]}"), "decided_by", decision("{decided_by: , pass_when: [t1, t2]}")],
    [decision("{date: 2026-03-17, ‸pass_when: all}"), "decided_by", decision("{date: 2026-03-17, decided_by: , pass_when: all}")],
    [decision("{date: 2026-03-17,‸pass_when: all}"), "decided_by", decision("{date: 2026-03-17, decided_by: , pass_when: all}")],
    [decision("{pass_when: [‸t1]}"), "t2", decision("{pass_when: [t2, t1]}")],
    [decision("\n  pass_when:\n    - ‸t1"), "t2", decision("\n  pass_when:\n    - t2\n    - t1")],
    [decision("{pass_when: [t2, ‸t1]}"), "t1", undefined],
    ["outcomes:\n  a:\n    ‸matters_to: osei", "statement", "outcomes:\n  a:\n    statement: \n    matters_to: osei"],
    ["timeline:\n  checkpoints:\n    - ‸date: 2026-03-09", "name", "timeline:\n  checkpoints:\n    - name: \n      date: 2026-03-09"],
    ["timeline:\n  ‸start: 2026-03-09", "phases", "timeline:\n  phases:\n    - \n  start: 2026-03-09"],
    ["‸status: draft", "scope", "scope:\n  \nstatus: draft"],
    ["people:\n  ‸osei: {name: x}", "New person of the customer", "people:\n  surname: {name: Full Name, title: Job title, roles: [champion]}\n  osei: {name: x}"],
  ] as const) {
    it(`${expected === undefined ? "does not offer" : "puts"} ${label} at ${JSON.stringify(marked.slice(-45))}`, () => {
      if (expected === undefined) assert.ok(!labels(marked).includes(label));
      else assert.equal(after(marked, label), expected);
    });
  }

  it("keeps the word behind for editors that do not fill in snippets", () => {
    const context = { takesSnippets: false };
    assert.equal(after("outcomes:\n  a:\n    ‸matters_to: osei", "statement", context), "outcomes:\n  a:\n    statement: \n    matters_to: osei");
    assert.equal(after("decision: {‸date: 2026-03-17}", "decided_by", context), "decision: {decided_by: , date: 2026-03-17}");
  });

  it("leaves the cursor with what was typed", () => {
    const [statement] = offered("outcomes:\n  a:\n    ‸matters_to: osei");
    assert.deepEqual([statement?.textEdit?.newText, statement?.insertTextFormat], ["statement: $0\n", 2]);
  });

  it("does not offer the key behind again, and knows the driver in front of which it is typed", () => {
    assert.ok(!labels("decision: {‸date: 2026-03-17}").includes("date"));
    assert.ok(labels("outcomes:\n  a:\n    benefit: {‸driver: time-saved}").includes("capture"));
  });

  it("lets the author choose where both would be one value, and offers nothing where the editor cannot", () => {
    assert.deepEqual(labels("status: ‸draft"), []);
    const [first] = offered("status: ‸draft", { takesRanges: true });
    assert.deepEqual(first?.textEdit, {
      newText: "draft",
      insert: { start: { line: 0, character: 8 }, end: { line: 0, character: 8 } },
      replace: { start: { line: 0, character: 8 }, end: { line: 0, character: 13 } },
    });
  });

  it("replaces the word that the cursor stands in", () => {
    assert.equal(after("status: dr‸aft", "running"), "status: running");
    assert.equal(after("decision: {da‸te: 2026-03-17}", "decided_by"), "decision: {decided_by: 2026-03-17}");
  });
});
