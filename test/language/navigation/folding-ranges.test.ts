import assert from "node:assert/strict";
import { describe, it } from "mocha";
import { analyse } from "../../../src/core/analyse";
import { foldingRanges } from "../../../src/language/navigation/folding-ranges";
import { plansOfAllKinds } from "./plans";

/** What folds in a plan: the line that stays and the last one that goes, from zero, with the kind where there is one. */
function folds(...lines: readonly string[]): readonly string[] {
  return foldsOf(lines.join("\n"));
}

function foldsOf(plan: string): readonly string[] {
  return foldingRanges(analyse(plan, undefined)).map(({ startLine, endLine, kind }) => `${startLine}-${endLine}${kind === undefined ? "" : ` ${kind}`}`);
}

describe("folding", () => {
  it("is offered for sections, what is in them, and lists, without the blank lines behind them", () => {
    assert.deepEqual(folds("outcomes:", "  time:", "    statement: We save time", "    measurements:", "      - date: 2026-03-01", "        value: 1 h", "", "scope:", "  in: [a]", ""), ["0-5", "1-5", "3-5", "4-5", "7-8"]);
  });

  it("keeps a list with its key that stands no further in", () => {
    assert.deepEqual(folds("agreements:", "- by: osei", "  date: 2026-02-27", "- by: kim", "title: A"), ["0-3", "1-2"]);
  });

  it("is offered for brackets and for texts on several lines", () => {
    assert.deepEqual(folds("scope: {", "  in: [", "    one,", "    two],", "  }", "title: >-", "  One", "", "    two", "  three", "id: a"), ["0-4", "1-3", "5-9"]);
  });

  it("is offered for comments on several lines, which stay with what they speak of", () => {
    assert.deepEqual(folds("# one", "# two", "people:", "# out of line", "  osei: {name: R. Osei}", "  # three", "  # four", "", "# a section", "inputs:", "  users: 20 person"), ["0-1 comment", "2-6", "5-6 comment", "9-10"]);
  });

  it("is offered for what a suppression covers", () => {
    assert.deepEqual(folds("title: A", "# pov-disable no-sponsor -- later", "people:", "  osei: {name: R. Osei}", "# pov-enable", "# pov-disable-next-line no-outcome", "id: a", "# pov-disable", "status: draft"), ["1-4 region", "2-3", "4-5 comment"]);
  });

  it("takes no text for a comment, and no tab for nothing", () => {
    assert.deepEqual(folds("title: |", "  # no comment", "  # at all", "people:", "\tosei: {name: R. Osei}"), ["0-2", "3-4"]);
  });

  it("is the same whatever ends the lines", () => {
    for (const plan of plansOfAllKinds) {
      const lines = plan.replaceAll("\r\n", "\n");
      assert.deepEqual(foldsOf(lines.replaceAll("\n", "\r\n")), foldsOf(lines));
    }
  });

  it("hides nothing twice and nothing that is not there", () => {
    for (const plan of plansOfAllKinds) {
      const ranges = foldingRanges(analyse(plan, undefined));
      const count = plan.split(/\r\n|\r|\n/u).length;
      assert.equal(new Set(ranges.map(({ startLine }) => startLine)).size, ranges.length);
      for (const { startLine, endLine } of ranges) assert.ok(startLine >= 0 && startLine < endLine && endLine < count);
    }
  });

  it("leaves out nothing that indentation alone would fold", () => {
    for (const plan of plansOfAllKinds.filter((text) => !/[|>]-?\s*$|\t/mu.test(text))) {
      const folded = new Set(foldingRanges(analyse(plan, undefined)).map(({ startLine }) => startLine));
      const lines = plan.split(/\r\n|\r|\n/u).map((words, line) => ({ line, words, depth: words.length - words.trimStart().length })).filter(({ words }) => words.trim() !== "" && !words.trim().startsWith("#"));
      for (const [index, { line, depth, words }] of lines.entries()) {
        if ((lines[index + 1]?.depth ?? 0) > depth && /:\s*$/u.test(words)) assert.ok(folded.has(line), words);
      }
    }
  });
});
