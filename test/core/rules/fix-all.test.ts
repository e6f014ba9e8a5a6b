import assert from "node:assert/strict";
import { analyse } from "../../../src/core/analyse";
import { examplePlan } from "../../../src/core/rules/example-plan";
import type { Finding, Fix } from "../../../src/core/rules/finding";
import { fixAll } from "../../../src/core/rules/fix-all";
import { rules } from "../../../src/core/rules";
import { shippedPlans } from "./findings";

const judge = (text: string): readonly Finding[] => analyse(text, "2026-03-02").findings;

/** Finds a word and would put another in its place. */
function replacing(...pairs: readonly (readonly [word: string, by: string, safe?: boolean])[]): (text: string) => readonly Finding[] {
  return (text) =>
    pairs.flatMap(([word, by, safe = true]) => {
      const start = text.indexOf(word);
      return start < 0 ? [] : [finding([{ title: by, edits: [{ span: { start, end: start + word.length }, text: by }] }], safe)];
    });
}

function finding(fixes: readonly Fix[], safe = true): Finding {
  return { rule: "tried", severity: "warning", message: "", path: "", span: { start: 0, end: 0 }, related: [], safeFixes: safe ? fixes : [], fixes };
}

describe("making every safe fix", () => {
  it("mends what can be mended and leaves every other character alone", () => {
    const text = examplePlan("# pov-disable-file no-outcome -- soon\nscope:\n  # kept\n  out: [any other report]   # kept too\n").replaceAll("\n", "\r\n").trimEnd();
    const fixed = fixAll(text, judge);
    assert.deepEqual(fixed, { text: text.replace("# pov-disable-file no-outcome -- soon\r\n", ""), mended: 1 });
  });

  it("has nothing left to do the second time, on every example there is", () => {
    for (const text of [...shippedPlans, ...rules.flatMap(({ bad }) => bad.map(({ plan }) => examplePlan(plan)))]) {
      const once = fixAll(text, judge);
      if (once.mended > 0) assert.deepEqual(fixAll(once.text, judge), { text: once.text, mended: 0 });
    }
  }).timeout(60_000);

  it("makes several at once, and those that overlap one after the other", () => {
    assert.deepEqual(fixAll("abc def", replacing(["abc", "x"], ["def", "y"])), { text: "x y", mended: 2 });
    assert.deepEqual(fixAll("abc", replacing(["ab", "x"], ["bc", "y"])), { text: "xc", mended: 1 });
    assert.deepEqual(fixAll("abc", replacing(["ab", "bc"], ["bc", "y"])), { text: "yc", mended: 2 });
  });

  it("lets one fix make room for another", () => {
    assert.deepEqual(fixAll("one", replacing(["two", "three"], ["one", "two"])), { text: "three", mended: 2 });
  });

  it("makes no fix that needs somebody to look, and chooses none of several", () => {
    assert.deepEqual(fixAll("abc", replacing(["abc", "____", false])), { text: "abc", mended: 0 });
    const edit = { span: { start: 0, end: 1 }, text: "x" };
    assert.deepEqual(fixAll("abc", () => [finding([{ title: "a", edits: [edit] }, { title: "b", edits: [edit] }])]), { text: "abc", mended: 0 });
  });

  it("makes a fix whole or not at all", () => {
    const both: Fix = { title: "both", edits: [{ span: { start: 0, end: 1 }, text: "x" }, { span: { start: 2, end: 3 }, text: "y" }] };
    const first: Fix = { title: "first", edits: [{ span: { start: 0, end: 1 }, text: "z" }] };
    assert.equal(fixAll("abc", (text) => (text === "abc" ? [finding([first]), finding([both])] : [])).text, "zbc");
  });

  it("ends when two fixes undo each other", () => {
    assert.ok(["a", "b"].includes(fixAll("a", (text) => replacing(text === "a" ? ["a", "b"] : ["b", "a"])(text)).text));
  });
});
