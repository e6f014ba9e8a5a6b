import assert from "node:assert/strict";
import fc from "fast-check";
import { describe, it } from "mocha";
import { linesOf } from "../../src/core/source/lines";
import { rangeOf, spanOfRange, touches } from "../../src/language/range";

describe("ranges and spans", () => {
  it("count lines and UTF-16 characters from zero, as editors do", () => {
    const text = "a: 1\r\nb: 😀é\n";
    const start = text.indexOf("é");
    assert.deepEqual(rangeOf(linesOf(text), { start, end: start + 1 }), {
      start: { line: 1, character: 5 },
      end: { line: 1, character: 6 },
    });
  });

  it("are each other's inverse", () => {
    const texts = fc.array(fc.constantFrom("a", "é", "😀", "\n", "\r\n", " "), { maxLength: 40 }).map((parts) => parts.join(""));
    fc.assert(
      fc.property(texts, fc.nat(80), fc.nat(80), (text, one, other) => {
        const [start = 0, end = 0] = [one % (text.length + 1), other % (text.length + 1)].sort((a, b) => a - b);
        const lines = linesOf(text);
        assert.deepEqual(spanOfRange(lines, rangeOf(lines, { start, end })), { start, end });
      }),
    );
  });

  it("touch where a cursor stands at the end of a word, and not one character further", () => {
    assert.equal(touches({ start: 2, end: 5 }, { start: 5, end: 5 }), true);
    assert.equal(touches({ start: 2, end: 5 }, { start: 6, end: 6 }), false);
  });
});
