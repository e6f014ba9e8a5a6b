import assert from "node:assert/strict";
import { surprisesIn } from "../../../src/core/rules/expected-findings";
import { corpus, judged } from "./corpus";

describe("the corpus", () => {
  for (const { name, text } of corpus) {
    it(`${name} is judged as its comments expect`, () => {
      const { findings, source } = judged(text);
      const { missing, unexpected } = surprisesIn(findings, source);
      const line = (offset: number): number => source.lines.positionAt(offset).line + 1;
      assert.deepEqual(
        [...missing.map((one) => `${one.line + 1}: ${one.rule} found nothing`), ...unexpected.map(({ rule, span, message }) => `${line(span.start)}: ${rule} was not expected: ${message}`)],
        [],
      );
    });
  }

  it("has at least forty plans", () => {
    assert.ok(corpus.length >= 40, String(corpus.length));
  });
});
