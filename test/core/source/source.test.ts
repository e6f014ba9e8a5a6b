import assert from "node:assert/strict";
import fc from "fast-check";
import { describe, it } from "mocha";
import { readPlan } from "../../../src/core/plan/read-plan";
import { linesOf } from "../../../src/core/source/lines";
import { childPath, isAtOrBelow, itemPath, lastKey, parentPath } from "../../../src/core/source/plan-path";
import { isWritten, keySpanOf, pathAt, spanOf } from "../../../src/core/source/source-index";

describe("lines", () => {
  it("end with \\n, \\r\\n or \\r", () => {
    const lines = linesOf("a\nb\r\nc\rd");
    assert.equal(lines.count, 4);
    assert.deepEqual([0, 2, 5, 7].map((offset) => lines.positionAt(offset).line), [0, 1, 2, 3]);
  });

  it("give every offset a position that leads back to it", () => {
    fc.assert(
      fc.property(fc.string({ unit: fc.constantFrom("a", "ü", "\n", "\r\n", " ") }), fc.nat(60), (text, offset) => {
        const within = Math.min(offset, text.length);
        const lines = linesOf(text);
        assert.equal(lines.offsetAt(lines.positionAt(within)), within);
      }),
    );
  });

  it("put an offset past the end at the end", () => {
    assert.deepEqual(linesOf("ab\ncd").positionAt(99), { line: 1, column: 2 });
  });
});

describe("plan paths", () => {
  it("name what stands below, above and last", () => {
    assert.equal(childPath("", "outcomes"), "outcomes");
    assert.equal(childPath("outcomes", "report-time"), "outcomes.report-time");
    assert.equal(itemPath("outcomes.a.measurements", 1), "outcomes.a.measurements[1]");
    assert.equal(parentPath("outcomes.a.measurements[1]"), "outcomes.a.measurements");
    assert.equal(parentPath("outcomes"), "");
    assert.equal(lastKey("outcomes.a.target"), "target");
  });

  it("know what lies below them, not what merely begins alike", () => {
    assert.ok(isAtOrBelow("outcomes.time.target", "outcomes.time"));
    assert.ok(isAtOrBelow("outcomes.a[0]", "outcomes.a"));
    assert.ok(!isAtOrBelow("outcomes.time-saved", "outcomes.time"));
    assert.ok(isAtOrBelow("anything", ""));
  });
});

describe("the source index", () => {
  const text = 'pov: "1"\ntitle: A plan\npeople:\n  osei: {name: R. Osei}\n';
  const { source } = readPlan(text);
  const marked = ({ start, end }: { start: number; end: number }): string => text.slice(start, end);

  it("finds values and keys", () => {
    assert.equal(marked(spanOf(source, "people.osei.name")), "R. Osei");
    assert.equal(marked(keySpanOf(source, "people.osei")), "osei");
    assert.ok(isWritten(source, "people.osei"));
    assert.ok(!isWritten(source, "people.kim"));
  });

  it("marks the nearest key above what is missing", () => {
    assert.equal(marked(spanOf(source, "people.osei.title")), "osei");
    assert.equal(marked(spanOf(source, "timeline.start")), "pov");
  });

  it("says which part of the plan a place belongs to", () => {
    assert.equal(pathAt(source, text.indexOf("R. Osei") + 2), "people.osei.name");
    assert.equal(pathAt(source, text.indexOf("osei") + 1), "people.osei");
    assert.equal(pathAt(source, text.indexOf("A plan")), "title");
  });
});
