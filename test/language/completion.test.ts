import assert from "node:assert/strict";
import { describe, it } from "mocha";
import { configShape } from "../../src/core/config/config-shape";
import { linesOf } from "../../src/core/source/lines";
import { completions } from "../../src/language";

/** What is offered at “|”, and the text after taking one of them. */
function offered(marked: string, take?: string): { readonly labels: readonly string[]; readonly after: string | undefined } {
  const offset = marked.indexOf("|");
  const text = marked.replace("|", "");
  const { line, column } = linesOf(text).positionAt(offset);
  const items = completions(text, configShape, { line, character: column });
  const edit = items.find(({ label }) => label === take)?.textEdit;
  if (edit === undefined || !("range" in edit)) return { labels: items.map(({ label }) => label), after: undefined };
  const [start, end] = [edit.range.start, edit.range.end].map((at) => linesOf(text).offsetAt({ line: at.line, column: at.character }));
  return { labels: items.map(({ label }) => label), after: text.slice(0, start) + edit.newText + text.slice(end) };
}

const keys = ["root", "extends", "rules", "overrides", "ignores", "defaults", "custom"];
const severities = ["off", "hint", "warning", "error", "on"];

describe("completing a configuration", () => {
  it("offers the keys at its root, and not those that are there", () => {
    assert.deepEqual(offered("|").labels, keys);
    assert.deepEqual(offered("ru|").labels, keys);
    assert.deepEqual(offered("rules: {}\n|\nignores: []").labels, keys.filter((key) => key !== "rules" && key !== "ignores"));
    assert.equal(offered("ex|\nrules: {}\n", "extends").after, "extends: \nrules: {}\n");
  });

  it("offers the ids of rules, with what each asks for", () => {
    assert.ok(offered("rules:\n  |").labels.includes("executive-sponsor"));
    assert.equal(offered("rules:\n  unknown-person: off\n  exec|\n", "executive-sponsor").after, "rules:\n  unknown-person: off\n  executive-sponsor: \n");
    assert.ok(!offered("rules:\n  executive-sponsor: off\n  |\n").labels.includes("executive-sponsor"));
    assert.ok(offered("overrides:\n  - files: [a]\n    rules: {exe|}").labels.includes("executive-sponsor"));
  });

  it("offers the severities of a rule, and its keys on a line of their own", () => {
    assert.deepEqual(offered("rules:\n  executive-sponsor: |\n").labels, severities);
    assert.deepEqual(offered("rules:\n  executive-sponsor: wa|\n  unknown-person: off").labels, severities);
    assert.deepEqual(offered("rules: {executive-sponsor: {severity: |}}").labels, severities);
    assert.equal(offered("rules:\n  executive-sponsor:\n    |", "severity").after, "rules:\n  executive-sponsor:\n    severity: ");
  });

  it("offers the presets, alone and in a list", () => {
    const presets = ["recommended", "strict", "none"];
    assert.deepEqual(offered("extends: |").labels, presets);
    assert.deepEqual(offered("extends: [strict, |]").labels, ["recommended", "none"]);
    assert.deepEqual(offered("extends:\n  - |").labels, presets);
    assert.equal(offered("extends: re|", "recommended").after, "extends: recommended");
  });

  it("keeps the colon of a key that is changed", () => {
    assert.equal(offered("defaults:\n  work|_week: 46", "working_weeks").after, "defaults:\n  working_weeks: 46");
  });

  it("offers the roles of must_agree and the keys of a rule of one's own", () => {
    assert.ok(offered("defaults: {must_agree: [|]}").labels.includes("finance-reviewer"));
    assert.deepEqual(offered("custom:\n  opportunity:\n    select: customer\n    |").labels.slice(0, 3), ["message", "severity", "from"]);
  });

  it("offers nothing in comments, texts and places of the author's own words", () => {
    assert.deepEqual(offered("# ru|").labels, []);
    assert.deepEqual(offered("custom: {a: {message: \"Name |it\"}}").labels, []);
    assert.deepEqual(offered("custom:\n  |").labels, []);
  });

  it("works where the rest is broken", () => {
    assert.deepEqual(offered("rules: {\nextends: [|").labels, ["recommended", "strict", "none"]);
    assert.deepEqual(offered("extends: |\nrules:\n\t- x: {").labels, ["recommended", "strict", "none"]);
  });
});
