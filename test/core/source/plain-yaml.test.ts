import assert from "node:assert/strict";
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import fc from "fast-check";
import { type Document, visit } from "yaml";
import { readPlainYaml } from "../../../src/core/source/plain-yaml/read-plain-yaml";
import { readAnyYaml } from "../../../src/core/source/read-any-yaml";
import { differences } from "./same-nodes";

describe("The plain reader of YAML", () => {
  describe("reads what plans are mostly written in", () => {
    const written: readonly (readonly [string, string])[] = [
      ["maps and lists", "a: 1\nb:\n  c: two words\nd:\n  - e\n  - f: 1\n    g: 2\nh:\n- right below\n"],
      ["lists in lists", "a:\n  - - b\n    - c\n  - d\n"],
      ["values below their key", "a:\n  some words\nb:\n  {c: d}\n"],
      ["keys without values", "a:\nb: \nc:\n  d:\n"],
      ["brackets", "a: {b: 1, c, d: , e: [f, {g: h}], }\nb: []\nc: {}\n"],
      ["brackets over several lines", "a: {\n  b: 1,\n  c: [d,\n    e\n  ]\n  }\nf: 1\n"],
      ["numbers, yes and no", "a: 1.50\nb: 0x1F\nc: 1e3\nd: true\ne: ~\nf: -.inf\ng: .nan\nh: 0o17\ni: +1\n12: nullable\n"],
      ["quoted texts", "a: 'it''s'\n\"b c\": \"say \\\"hi\\\" \\u00e9\"\nd: 'over\n\n  lines'\n"],
      ["words over several lines", "a: some\n  words\n\n  go on\nb: 1\n"],
      ["texts in blocks", "a: |\n  one\n    two\n\n  three\n\nb: >-\n\n  one\n  two\n\n  three\nc: |- # why\n  end"],
      ["comments", "# first\na: 1 # one\n\n# before b\nb: # two\n  # inside\n  c: 2\n    # of c\n# last\n"],
      ["Windows line ends", "a: 1\r\nb:\r\n  - c # d\r\n\r\n  - {e: f}\r\n"],
    ];
    for (const [what, text] of written) it(what, () => assertSame(text));
  });

  describe("leaves to the library", () => {
    const left: readonly (readonly [string, string])[] = [
      ["anchors and aliases", "a: &b 1\nc: *b\n"],
      ["tags", "a: !!str 1\n"],
      ["several documents", "a: 1\n---\nb: 1\n"],
      ["tabs", "a:\tb\n"],
      ["keys marked by a question mark", "? a\n: b\n"],
      ["escapes that JSON does not have", 'a: "\\x41"\n'],
      ["a map on one line with its key", "a: b: c\n"],
      ["a line that is indented too little", "a:\n    b: 1\n  c: 2\n"],
      ["a bracket that is not closed", "a: {b: 1\n"],
      ["a list or a text alone", "- a\n"],
      ["nothing", "# a comment\n"],
      ["a comment that a block ends with", "a:\n  b: 1\n  # of a\nc: 1\n"],
    ];
    for (const [what, text] of left) it(what, () => assert.equal(readPlainYaml(text), undefined));
  });

  it("makes the library's own nodes of every example and corpus plan, or leaves the plan to the library", () => {
    const taken = plans().filter((text) => assertSameOrLeft(text));
    assert.ok(taken.length > plans().length / 2);
  });

  it("makes the library's own nodes of any piece of a plan, however it is damaged, or leaves it to the library", () => {
    const damaged = fc.tuple(pieceOfPlan(), fc.array(fc.tuple(fc.nat(), fc.nat(3), fc.constantFrom(...signs)), { maxLength: 3 })).map(([piece, damages]) => damages.reduce(damage, piece));
    fc.assert(fc.property(damaged, (text) => void assertSameOrLeft(text)), { numRuns: 2000 });
  });

  it("reads flow collections to any depth that plans may have, and leaves deeper ones to the library", () => {
    assertSameOrLeft(`a: ${"[".repeat(90)}${"]".repeat(90)}\n`);
    assert.equal(readPlainYaml(`a: ${"[".repeat(100_000)}${"]".repeat(100_000)}\n`), undefined);
  });
});

function assertSame(text: string): void {
  assert.ok(assertSameOrLeft(text), "was left to the library");
}

/** Whether the plain reader took the text. */
function assertSameOrLeft(text: string): boolean {
  const plain = readPlainYaml(text);
  if (plain === undefined) return false;
  assert.deepEqual(differences(plain, bare(readAnyYaml(text))), [], text);
  return true;
}

/** What the plain reader does not keep: comments, and where the document itself starts and ends. */
function bare(document: Document): Document {
  visit(document, (_, node) => {
    if (node !== null && typeof node === "object") for (const key of ["comment", "commentBefore", "spaceBefore"]) Reflect.deleteProperty(node, key);
  });
  const { commentBefore, comment, range } = readAnyYaml("");
  return Object.assign(document, { commentBefore, comment, range });
}

const signs = ["\n", " ", ": ", "- ", "#", " # c", "\n  # c\n", "{", "}", "[", "]", ",", "'", '"', "|", ">-", "\n\n", "1.50", "null", "\\", "? ", "*a", "&a ", "---", "\r\n", "\t", ":\n", "key: "];

function damage(text: string, [place, cut, sign]: readonly [number, number, string]): string {
  const at = place % (text.length + 1);
  return text.slice(0, at) + sign + text.slice(at + cut);
}

/** Some lines of a plan, from the margin on. */
function pieceOfPlan(): fc.Arbitrary<string> {
  return fc.tuple(fc.constantFrom(...plans()), fc.nat(), fc.integer({ min: 1, max: 8 })).map(([text, start, count]) => {
    const lines = text.split("\n");
    const piece = lines.slice(start % lines.length).slice(0, count);
    const margin = piece[0]?.search(/\S|$/u) ?? 0;
    return piece.map((line) => line.slice(Math.min(margin, line.search(/\S|$/u)))).join("\n");
  });
}

function plans(): readonly string[] {
  return ["examples", "test/corpus"].flatMap((folder) => readdirSync(folder).filter((file) => file.endsWith(".pov.yaml")).map((file) => readFileSync(join(folder, file), "utf8")));
}
