import assert from "node:assert/strict";
import { parseDocument } from "yaml";
import { safePattern } from "../../../src/core/config/custom/safe-pattern";
import { startReading } from "../../../src/core/shape/reading";

describe("a pattern of a project's own rule", () => {
  it("matches somewhere in the text, as regular expressions do", () => {
    const cases: readonly (readonly [source: string, matching: readonly string[], others: readonly string[]])[] = [
      ["^OPP-\\d+$", ["OPP-1", "OPP-10423"], ["xOPP-1", "OPP-", ""]],
      ["b|^$", ["abc", ""], ["a"]],
      ["^\\p{Lu}", ["Über", "A"], ["über"]],
      ["^.{2}$", ["😀a"], ["😀"]],
      ["(?i)northwind", ["NORTHWIND Ltd"], ["north wind"]],
    ];
    for (const [source, matching, others] of cases) {
      for (const text of matching) assert.ok(read(source).pattern?.test(text), `${source} matches ${text}`);
      for (const text of others) assert.equal(read(source).pattern?.test(text), false, `${source} does not match ${text}`);
    }
  });

  it("takes no time that grows with more than the text", () => {
    const text = `${"a".repeat(5000)}!`;
    for (const source of ["^(a|a)*$", "^(a|aa)+$", "^(a+)+$", "a*a*a*a*a*a*$x", "^([a-z]|\\w)*$"]) assert.equal(read(source).pattern?.test(text), false, source);
  });

  it("is none that looks around, refers back, repeats without measure, or is no pattern", () => {
    for (const source of ["(?=a)", "(?!a)", "(?<=a)", "(?<!a)", "(a)\\1", "(((a{1000}){1000}){1000}){1000}", "(", "a".repeat(301)]) {
      const { pattern, problems } = read(source);
      assert.deepEqual([pattern, problems.length], [undefined, 1], source);
    }
  });
});

function read(source: string) {
  const text = JSON.stringify(source);
  const document = parseDocument(text);
  assert.ok(document.contents);
  const reading = startReading(document, text, { currency: undefined, inputIds: new Set() });
  return { pattern: safePattern().read(document.contents, "", reading), problems: reading.problems };
}
