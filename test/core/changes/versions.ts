import { ok } from "node:assert/strict";
import { readFileSync } from "node:fs";
import { globSync } from "tinyglobby";
import { assess } from "../../../src/core/analyse";
import { comparePlans } from "../../../src/core/changes/compare-plans";
import type { Change, PlanChange } from "../../../src/core/changes/plan-change";

/** The day on which both versions are judged; the work of the first example has started then. */
export const day = "2026-03-10";

/** The weekly report: running, its numbers agreed one by one, nobody agreed to it as a whole. */
export const report = readFileSync("examples/01-pipeline-risk-report.pov.yaml", "utf8");

/** Every example of the repository. */
export const examples = globSync("examples/*.pov.yaml").map((file) => ({ name: file.replace(/^.*\//u, ""), text: readFileSync(file, "utf8") }));

/** Every plan that tests of the rules read, messy ones too. */
export const corpus = globSync("test/corpus/*.pov.yaml").map((file) => ({ name: file.replace(/^.*\//u, ""), text: readFileSync(file, "utf8") }));

/** A text with some of its words replaced, each of which must be there. */
export function edited(text: string, ...edits: readonly (readonly [words: string, other: string])[]): string {
  return edits.reduce((before, [words, other]) => {
    ok(before.includes(words), `“${words}” is not in the plan.`);
    return before.replace(words, other);
  }, text);
}

/** What changed between two texts of a plan. */
export function compared(before: string, after: string, asOf = day): PlanChange {
  return comparePlans(assess(before, asOf), assess(after, asOf));
}

/** The changes of the weekly report when some of its words are replaced. */
export function changes(...edits: readonly (readonly [words: string, other: string])[]): readonly Change[] {
  return compared(report, edited(report, ...edits)).changes;
}

/** A change in one line. */
export function told({ class: about, kind, label, before, after }: Change): string {
  const values = [before, after].filter((value) => value !== undefined);
  return `${about}: ${label} ${kind}${values.length === 0 ? "" : ` ${values.join(" → ")}`}`;
}
