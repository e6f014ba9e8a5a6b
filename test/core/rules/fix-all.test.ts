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

  describe("what an alias repeats elsewhere", () => {
    const offered = (text: string): readonly string[] => judge(text).flatMap(({ fixes }) => fixes.map(({ title }) => title));
    const shared = [
      ["a title that is an amount too", `title: &t "$200k"\n`, "inputs: {a: {value: *t, source: x}}\n", "Write 200000 USD"],
      ["a figure that is its own source", "", `inputs: {b: {value: &s "4,5 %", source: *s}}\n`, "Write 4.5 %"],
      ["a word of the format in a text", "status: &s Draft\n", "problem: {pain: *s}\n", "Change to “draft”"],
      ["a value within what is repeated", "", `inputs: {c: &c {value: "4,5 %", source: x}, d: *c}\n`, "Write 4.5 %"],
    ] as const;

    for (const [what, before, after, title] of shared) {
      it(`is left for somebody to look at: ${what}`, () => {
        const text = `pov: "1"\nid: acme\n${before}currency: USD\ncustomer: Acme\n${after}`;
        assert.deepEqual(fixAll(text, judge), { text, mended: 0 });
        assert.ok(offered(text).includes(title), offered(text).join(", "));
      });
    }

    it("is no reason to leave anything else, such as what nothing repeats though it could", () => {
      const text = `pov: "1"\nid: &id acme\ntitle: *id\ncurrency: USD\ncustomer: Acme\ninputs: {a: {value: &free "4,5 %", source: x}, b: {value: "5,5 %", source: *id}}\n`;
      assert.equal(fixAll(text, judge).text, text.replace(`"4,5 %"`, "4.5 %").replace(`"5,5 %"`, "5.5 %"));
    });
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
