import { deepEqual, equal, throws } from "node:assert/strict";
import { assess } from "../../../src/core/analyse";
import { compareVersions } from "../../../src/core/changes/compare-versions";
import type { PlanComparison, VersionText } from "../../../src/core/changes/plan-comparison";
import { day, edited, report } from "./versions";

const judge = { before: (text: string) => assess(text, day), after: (text: string) => assess(text, day) };

function comparison(before: VersionText | string | undefined, after: VersionText | string | undefined): PlanComparison {
  const version = (text: VersionText | string | undefined): VersionText | undefined => (typeof text === "string" ? { readable: true, text } : text);
  return compareVersions({ file: "plans/weekly report.pov.yaml", earlierFile: undefined, before: version(before), after: version(after) }, judge);
}

describe("a plan's file in two versions", () => {
  it("is changed, added or removed", () => {
    deepEqual([comparison(report, report), comparison(undefined, report), comparison(report, undefined)].map(({ kind }) => kind), ["changed", "added", "removed"]);
  });

  it("is a sketch where there is only one", () => {
    const added = comparison(undefined, report);
    deepEqual(added.kind === "added" && [added.sketch.plan.customer, added.sketch.outcomes, Math.round(added.sketch.figures?.npv ?? 0)], ["Northwind Example Ltd", 1, 68538]);
  });

  const broken = edited(report, ["  end: 2026-03-16\n", "  end: [2026-03-16\n"]);
  const binary = { readable: false, message: "This is no text." } as const;
  for (const [what, before, after, side, line] of [
    ["the later one is no YAML", report, broken, "after", 73],
    ["the earlier one is no YAML", broken, report, "before", 73],
    ["neither is", broken, `# again\n${broken}`, "both", 74],
    ["the later one is a list", report, "[]", "after", 1],
    ["the later one is empty", report, "", "after", 1],
    ["the earlier one is no text", binary, report, "before", undefined],
    ["the later one is no text", report, binary, "after", undefined],
  ] as const) {
    it(`says that it cannot be told what changed where ${what}`, () => {
      const found = comparison(before, after);
      deepEqual(found.kind === "unreadable" && [found.side, found.line], [side, line]);
    });
  }

  it("says of an unreadable version that it is, also where there is no other one", () => {
    deepEqual([comparison(undefined, broken), comparison(broken, undefined)].map((found) => found.kind === "unreadable" && found.side), ["after", "before"]);
  });

  it("never takes two versions that neither can be read for the same", () => {
    equal(comparison(broken, broken).kind, "unreadable");
  });

  it("is compared where a key is missing or written twice", () => {
    const [untitled, twice] = [report.replace(/^title: .*\n/mu, ""), `${report}currency: EUR\n`];
    for (const other of [untitled, twice]) {
      for (const found of [comparison(report, other), comparison(other, report)]) equal(found.kind === "changed" && found.change.changes.length, 1);
    }
  });

  it("is in one of the versions", () => {
    throws(() => comparison(undefined, undefined), /in neither version/u);
  });
});
