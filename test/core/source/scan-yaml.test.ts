import assert from "node:assert/strict";
import { scanYaml } from "../../../src/core/source/scan-yaml";

describe("the scan of a YAML text", () => {
  it("finds comments wherever YAML has them, and nowhere else", () => {
    const text = '# one\r\n"a": | # two\r\n  no # comment\r\nb: "no\r\n  # comment" # three\r\nc: x#no\r\nd: {e: f, # four\r\n  # five\r\n  g: h}\r\ni: >-\r\n  # no\r\n';
    assert.deepEqual(texts(text, "comments"), ["# one", "# two", "# three", "# four", "# five"]);
  });

  it("finds the texts that run over lines, from their first character on", () => {
    const text = "\uFEFFa: |\n  one\nb: 'two\n  three'\nc: four\n  five\nd: six\n";
    assert.deepEqual(texts(text, "longTexts"), ["|\n  one\n", "'two\n  three'", "four\n  five"]);
  });

  it("finds comments in what is no YAML", () => {
    assert.deepEqual(texts("a: [b # one\nc: d: e # two\n'", "comments"), ["# one", "# two"]);
  });
});

function texts(text: string, what: "comments" | "longTexts"): readonly string[] {
  return scanYaml(text)[what].map(({ start, end }) => text.slice(start, end));
}
