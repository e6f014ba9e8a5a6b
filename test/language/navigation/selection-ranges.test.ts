import assert from "node:assert/strict";
import { describe, it } from "mocha";
import type { SelectionRange } from "vscode-languageserver-types";
import { analyse } from "../../../src/core/analyse";
import { linesOf } from "../../../src/core/source/lines";
import { spanOfRange } from "../../../src/language/range";
import { selectionRanges } from "../../../src/language/navigation/selection-ranges";
import { marked } from "../marked";
import { holds, plansOfAllKinds } from "./plans";

/** What is selected at the mark, step by step. */
function selections(plan: string): readonly string[] {
  const { text, ranges } = marked(plan);
  const [first] = ranges;
  assert.ok(first);
  const [innermost] = selectionRanges(analyse(text, undefined), [first.start]);
  return chain(innermost).map(({ range }) => {
    const { start, end } = spanOfRange(linesOf(text), range);
    return text.slice(start, end);
  });
}

function chain(innermost: SelectionRange | undefined): readonly SelectionRange[] {
  return innermost === undefined ? [] : [innermost, ...chain(innermost.parent)];
}

describe("a growing selection", () => {
  it("goes from the word to its value, key and value, record, section and document", () => {
    const outcome = "time:\n    statement: \"We save time\"\n    target: {reduction: 5 %}";
    assert.deepEqual(selections(`title: A\noutcomes:\n  time:\n    statement: "We sa«»ve time"\n    target: {reduction: 5 %}\n# end\n`), [
      "save",
      "We save time",
      '"We save time"',
      'statement: "We save time"',
      outcome.slice("time:\n    ".length),
      outcome,
      `outcomes:\n  ${outcome}`,
      `title: A\noutcomes:\n  ${outcome}\n# end\n`,
    ]);
  });

  it("takes a list item with its dash", () => {
    assert.deepEqual(selections("timeline:\n  phases:\n    - {name: me«»asure}\n").slice(0, 5), ["measure", "name: measure", "{name: measure}", "- {name: measure}", "phases:\n    - {name: measure}"]);
  });

  it("starts from a key as well", () => {
    assert.deepEqual(selections("scope:\n  i«»n: [a, b]\n").slice(0, 3), ["in", "in: [a, b]", "scope:\n  in: [a, b]"]);
  });

  it("grows with each step and holds its position, anywhere in any plan", () => {
    for (const plan of plansOfAllKinds) {
      const lines = plan.split(/\r\n|\r|\n/u);
      const positions = [0, 0.3, 0.6, 1].map((part) => {
        const line = Math.floor((lines.length - 1) * part);
        return { line, character: Math.floor((lines[line] ?? "").length / 2) };
      });
      const found = selectionRanges(analyse(plan, undefined), positions);
      assert.equal(found.length, positions.length);
      for (const [index, innermost] of found.entries()) {
        const start = positions[index] ?? { line: 0, character: 0 };
        assert.ok(holds(innermost.range, { start, end: start }));
        const widths = chain(innermost);
        assert.ok(widths.every(({ range, parent }) => parent === undefined || (holds(parent.range, range) && !holds(range, parent.range))));
      }
    }
  });
});
