import assert from "node:assert/strict";
import { readableLine, readableText } from "../../../src/core/texts/readable-text";

describe("readable text", () => {
  it("has no sign that a terminal obeys, that turns the direction of a line or that nobody sees", () => {
    assert.equal(readableText("a\u001B[2J\u009B31m\u0007\b\u007F\u0085b"), "a[2J31mb");
    assert.equal(readableText("a\u202Eb\u2066c\u2028\u2029\u200B\u2060\uFEFF\u00AD\u{E0041}d"), "abcd");
  });

  it("keeps tabs and breaks lines in one way", () => {
    assert.equal(readableText("a\tb\r\nc\rd\ne"), "a\tb\nc\nd\ne");
  });

  it("keeps what scripts and emoji are made with", () => {
    for (const text of ["می\u200Cخواهم", "👩\u200D💻", "Straße – naïve, 20\u00A0% 日本", "שלום\u200F!"]) assert.equal(readableText(text), text);
  });

  it("is one line where there is room for one, and keeps its spaces", () => {
    assert.equal(readableLine("a\r\n\tb\u0085c  d\u00A0e\u200Ef"), "a b c  d\u00A0ef");
  });
});
