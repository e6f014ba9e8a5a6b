import assert from "node:assert/strict";
import fc from "fast-check";
import { parsePattern } from "../../../src/core/config/custom/parse-pattern";
import { countSteps, isFoundIn, stepsOf } from "../../../src/core/config/custom/pattern-steps";

const patterns = [
  "", "a", "^a", "a$", "^$", "^OPP-\\d+$", "a|b|", "^(a|ab)(c|bcd)$", "a*?b", "(ab)+", "(?:a?){3}a{3}", "a{2}", "a{2,}", "^a{1,3}$", "^(?:ab|a){0,2}$", "(a*)*b", "(?<x>a)b",
  "[^a]", "[\\]a-]+$", "\\ba", "a\\b", "\\Ba", ".", "^.{2}$", "\\p{Lu}\\P{L}", "\\u{61}", "\\x61b", "\\u0061", "\\.|\\(", "😀+", "^\\uD83D\\uDE00$", "[😀-😂]", "()*a", "(^a|b$)", "\\s\\S", "(?:^)*a",
];

describe("a pattern of a project's own rule", () => {
  for (const source of patterns) {
    it(`means what the language means by ${source === "" ? "nothing" : source}`, () => {
      const characters = fc.constantFrom("a", "b", "c", "d", "A", "-", "]", " ", "\n", "1", ".", "(", "O", "P", "😀", "\uD83D");
      const texts = fc.oneof(fc.array(characters, { maxLength: 8 }).map((some) => some.join("")), fc.constantFrom("OPP-12", "xOPP-12", "abcd", "aaaa", ""));
      fc.assert(fc.property(texts, (text) => assert.equal(isFound(source, text), new RegExp(source, "u").test(text), JSON.stringify(text))));
    });
  }

  it("takes no time that grows with more than the text", () => {
    const text = `${"a".repeat(5000)}!`;
    for (const source of ["^(a|a)*$", "^(a|aa)+$", "^(a+)+$", "a*a*a*a*a*a*$x", "^([a-z]|\\w)*$", "(?:a?){30}a{30}$"]) assert.equal(isFound(source, text), false, source);
  });

  it("is none that looks around, refers back or sets modes", () => {
    for (const source of ["(?=a)", "(?!a)", "(?<=a)", "(?<!a)", "(a)\\1", "(?<x>a)\\k<x>", "(?i:a)"]) assert.equal(parsePattern(source), undefined, source);
  });

  it("counts what its repetitions add up to", () => {
    const steps = (source: string): number => countSteps(parsed(source));
    assert.equal(steps("abc"), 3);
    assert.ok(steps("((a{9}){9}){9}") > 729);
    assert.ok(steps("(((a{1000}){1000}){1000}){1000}") > 1e12);
    for (const source of patterns) assert.ok(stepsOf(parsed(source)).steps.length <= steps(source) + 2, source);
  });
});

function isFound(source: string, text: string): boolean {
  return isFoundIn(text, stepsOf(parsed(source)));
}

function parsed(source: string) {
  const pattern = parsePattern(source);
  assert.ok(pattern);
  return pattern;
}
