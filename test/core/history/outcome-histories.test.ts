import assert from "node:assert/strict";
import type { Change } from "../../../src/core/changes/plan-change";
import { outcomeHistories } from "../../../src/core/history/outcome-histories";
import type { KnownPast } from "../../../src/core/history/plan-version";
import type { ToldOutcomes } from "../../../src/core/history/told-outcomes";
import { historyOfTexts, northwind } from "./versions";

const target = (value: string): string => northwind.replace("value: 12 min/report", `value: ${value}`);
const withoutTarget = northwind.replace(/^ {4}target: .*\n/mu, "");

function line(id: string, amount: number): ToldOutcomes["lines"][number] {
  return { id, name: id, operator: "<=", baseline: undefined, target: { amount, unit: "min", base: amount, decimals: 0 }, measured: undefined };
}

function renamed(before: string, after: string): Change {
  return { kind: "renamed", class: "wording", path: `outcomes.${after}`, line: 1, label: `outcome ${after}`, before, after, effect: undefined, agreed: undefined, settled: undefined };
}

describe("the history of an outcome", () => {
  it("has every value that its target ever had, in one unit, each once until it changes", () => {
    const [outcome = assert.fail()] = historyOfTexts(target("10 min/report"), target("0.2 h/report"), target("12 min/report"), target("15 min/report")).outcomes;
    assert.deepEqual([outcome.id, outcome.unit, outcome.isPresent], ["report-time", "min/report", true]);
    assert.deepEqual(outcome.targets.map(({ version, operator, value }) => [version, operator, value?.comparable, value?.measure.unit]), [[0, "<", 10, "min/report"], [1, "<", 12, "h/report"], [3, "<", 15, "min/report"]]);
    assert.equal(outcome.points[1]?.target?.comparable, 12);
    assert.equal(outcome.points[0]?.baseline?.comparable, 840);
  });

  it("tells the target from its bound", () => {
    const [outcome = assert.fail()] = historyOfTexts(northwind, northwind.replace('operator: "<"', 'operator: "<="')).outcomes;
    assert.deepEqual(outcome.targets.map(({ operator }) => operator), ["<", "<="]);
  });

  it("says what was measured last while a target held", () => {
    const early = northwind.replace(/^ +- \{date: 2026-03-13.*\n/mu, "");
    const [outcome = assert.fail()] = historyOfTexts(northwind.replace(/^ {4}measurements:\n( {6}- .*\n)+/mu, ""), early, target("15 min/report")).outcomes;
    assert.deepEqual(outcome.targets.map(({ measured }) => measured?.comparable), [19, 11]);
  });

  it("does not know since when a target holds that the first known version has, and does of all later ones", () => {
    const told: readonly ToldOutcomes[] = [
      { version: 1, lines: [line("a", 10), line("b", 10)], changes: [] },
      { version: 2, lines: [line("a", 12), line("b", 10), line("c", 1)], changes: [] },
    ];
    const isEarlier = (past: KnownPast) => outcomeHistories(told, past).map(({ targets }) => targets.map((target) => target.isSinceEarlier));
    for (const past of ["longer", "shallow"] as const) assert.deepEqual(isEarlier(past), [[true, false], [true], [false]]);
    assert.deepEqual(isEarlier("whole"), [[false, false], [false], [false]]);
  });

  it("says when there was no target, and when there was no outcome", () => {
    const gone = northwind.replace(/^outcomes:\n(?: {2}.*\n)+/mu, "");
    const [outcome = assert.fail()] = historyOfTexts(northwind, withoutTarget, gone, northwind, gone).outcomes;
    assert.deepEqual(outcome.targets.map(({ version, isPresent, value }) => [version, isPresent, value?.comparable]), [[0, true, 12], [1, true, undefined], [2, false, undefined], [3, true, 12], [4, false, undefined]]);
    assert.equal(outcome.isPresent, false);
  });

  it("does not compare what measured something else", () => {
    const inMoney = { ...line("a", 3), target: { amount: 3, unit: "USD", base: 3, decimals: 0 } };
    const [outcome = assert.fail()] = outcomeHistories([{ version: 0, lines: [inMoney], changes: [] }, { version: 1, lines: [line("a", 12)], changes: [] }], "whole");
    assert.deepEqual(outcome.points.map((point) => point.target?.comparable), [null, 12]);
    assert.equal(outcome.targets.length, 2);
  });

  it("goes on under a new id, also where a new outcome takes the old one", () => {
    const [second = assert.fail(), first = assert.fail()] = outcomeHistories([
      { version: 0, lines: [line("a", 10)], changes: [] },
      { version: 1, lines: [line("a", 99), line("b", 12)], changes: [renamed("a", "b")] },
      { version: 2, lines: [line("a", 99), line("b", 12)], changes: [] },
    ], "whole");
    assert.deepEqual([first.id, first.earlierIds, first.targets.map(({ value }) => value?.comparable)], ["b", ["a"], [10, 12]]);
    assert.deepEqual([second.id, second.earlierIds, second.targets.map(({ version }) => version)], ["a", [], [1]]);
  });

  it("lists those of the newest version in its order, then those that are gone", () => {
    const told: readonly ToldOutcomes[] = [
      { version: 0, lines: [line("gone", 1), line("a", 1)], changes: [] },
      { version: 3, lines: [line("b", 1), line("a", 1)], changes: [] },
    ];
    assert.deepEqual(outcomeHistories(told, "whole").map(({ id, isPresent }) => [id, isPresent]), [["b", true], ["a", true], ["gone", false]]);
  });
});
