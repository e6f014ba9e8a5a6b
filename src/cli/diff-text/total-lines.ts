import type { ChangeClass } from "../../core/changes/plan-change";
import type { Comparison, PlanComparison } from "../../core/changes/plan-comparison";
import { changesOf, countsByClass } from "../change-classes";
import { counted, wrap } from "../terminal-text";
import type { Setting } from "./setting";
import { versionWords } from "./version-words";

/** How many plans differ, and in what. */
export function totalLines({ base, head, plans }: Comparison, { columns, paint }: Setting): readonly string[] {
  if (plans.length === 0) return wrap(`No plan differs between ${versionWords(base)} and ${versionWords(head)}.`, columns).map((line) => paint("green", line));
  const parts = [...countsByClass(plans.flatMap(changesOf)).map(({ class: of, changes }) => classWords(of, changes)), ...becameOf(plans)];
  const differ = plans.length === 1 ? "1 plan differs" : `${plans.length} plans differ`;
  const sentence = `${differ} from ${versionWords(base)}${head.commit === undefined ? "" : ` in ${versionWords(head)}`}: ${parts.join(", ")}.`;
  return wrap(sentence, columns).map((line) => paint("bold", line));
}

function classWords(of: ChangeClass, count: number): string {
  switch (of) {
    case "goalpost":
      return `${counted(count, "agreed value")} moved`;
    case "scope":
      return `${counted(count, "change")} of scope`;
    case "commercial":
      return `${counted(count, "change")} of the business case`;
    case "schedule":
      return `${counted(count, "change")} of the schedule`;
    case "evidence":
      return `${counted(count, "change")} of evidence`;
    case "wording":
      return `${counted(count, "change")} of wording`;
  }
}

function becameOf(plans: readonly PlanComparison[]): readonly string[] {
  const isSame = (plan: PlanComparison): boolean => plan.kind === "changed" && changesOf(plan).length === 0;
  const count = (meets: (plan: PlanComparison) => boolean, words: (number: number) => string): readonly string[] => {
    const { length } = plans.filter(meets);
    return length === 0 ? [] : [words(length)];
  };
  return [
    ...count(({ kind }) => kind === "added", (number) => counted(number, "new plan")),
    ...count(({ kind }) => kind === "removed", (number) => counted(number, "deleted plan")),
    ...count(({ kind }) => kind === "unreadable", (number) => `${counted(number, "plan")} that cannot be read`),
    ...count(isSame, (number) => `${number} in layout, comments or order alone`),
  ];
}
