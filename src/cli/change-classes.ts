import { InvalidArgumentError, Option } from "commander";
import type { Change, ChangeClass, PlanChange } from "../core/changes/plan-change";
import { changeClasses } from "../core/changes/plan-change";
import type { PlanComparison } from "../core/changes/plan-comparison";
import { nearest } from "../core/shape/nearest";

/** `--fail-on`, for commands that compare plans. */
export function failOnOption(): Option {
  return new Option("--fail-on <classes>", `exit with 1 for changes of these classes that nobody settled: ${changeClasses.join(", ")}`).argParser(readClasses);
}

/** The changes of a plan that both versions have. */
export function changesOf(comparison: PlanComparison): PlanChange["changes"] {
  return comparison.kind === "changed" ? comparison.change.changes : [];
}

/** How many changes there are of each class, the gravest first; classes without any are left out. */
export function countsByClass(changes: readonly Change[]): readonly { readonly class: ChangeClass; readonly changes: number }[] {
  return changeClasses.flatMap((one) => {
    const own = changes.filter(({ class: of }) => of === one);
    return own.length === 0 ? [] : [{ class: one, changes: own.length }];
  });
}

function readClasses(written: string): ReadonlySet<ChangeClass> {
  const names = written.split(",").map((name) => name.trim().toLowerCase()).filter((name) => name !== "");
  if (names.length === 0) throw new InvalidArgumentError(`Write some of ${changeClasses.join(", ")}, with commas between them.`);
  return new Set(names.map(readClass));
}

function readClass(name: string): ChangeClass {
  const known = changeClasses.find((one) => one === name);
  if (known !== undefined) return known;
  const meant = nearest(name, changeClasses);
  throw new InvalidArgumentError(`“${name}” is no class of changes. ${meant === undefined ? `Write some of ${changeClasses.join(", ")}.` : `Did you mean “${meant}”?`}`);
}
