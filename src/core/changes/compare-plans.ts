import { agreedTerms } from "../agreement/agreed-terms";
import { type TermChange, compareTerms } from "../agreement/compare-terms";
import { headlineOf } from "../report/headline";
import type { JudgedPlan } from "../rules/rule";
import { keySpanOf } from "../source/source-index";
import type { Change, PlanChange } from "./plan-change";
import { figuresIn, namesOf, whyUnvalued } from "./sketch";

/** What changed from one version of a plan to another, in the plan's own terms. The versions are judged as of the same day. */
export function comparePlans(before: JudgedPlan, after: JudgedPlan): PlanChange {
  const scenario = headlineOf(after.status, after.valuation);
  return {
    version: 1,
    plan: namesOf(after),
    scenario,
    before: figuresIn(before, scenario),
    after: figuresIn(after, scenario),
    whyUnvalued: whyUnvalued(after, scenario),
    changes: compareTerms(agreedTerms(before.plan), agreedTerms(after.plan)).map((change) => changeOf(change, before, after)),
  };
}

function changeOf({ kind, path, label, before: was, after: is }: TermChange, before: JudgedPlan, after: JudgedPlan): Change {
  const { source } = kind === "removed" ? before : after;
  const { line } = source.lines.positionAt(keySpanOf(source, path).start);
  return { kind, class: "commercial", path, line: line + 1, label, before: was, after: is, effect: undefined, agreed: undefined, settled: undefined };
}
