import type { Severity } from "../../core/rules/severity";
import type { CheckedPlan } from "../check-plan";
import { counted, countedMore, sentenceList } from "../terminal-text";
import { countFindings } from "./count-findings";

/** One sentence on all plans, one more on what the baseline has, and the worst severity; undefined when nothing was found. */
export function summaryOf(plans: readonly CheckedPlan[]): { readonly sentence: string; readonly worst: Severity | undefined } {
  const { error, warning, hint } = countFindings(plans);
  const total = error + warning + hint;
  const parts = [counted(error, "error"), counted(warning, "warning"), counted(hint, "hint")].filter((part) => !part.startsWith("0 "));
  const known = inBaseline(plans);
  const other = known === undefined || known === 0 ? "" : ` The baseline has ${countedMore(known, "finding")}.`;
  if (total === 0) return { sentence: `${counted(plans.length, "plan")} checked, nothing ${other === "" ? "" : "new "}found.${other}`, worst: undefined };
  return { sentence: `${counted(total, "finding")} in ${counted(plans.length, "plan")}: ${sentenceList(parts)}.${other}`, worst: error > 0 ? "error" : warning > 0 ? "warning" : "hint" };
}

/** How many findings the baseline has, over all plans; undefined without a baseline. */
export function inBaseline(plans: readonly CheckedPlan[]): number | undefined {
  const counts = plans.flatMap((plan) => plan.inBaseline ?? []);
  return counts.length === 0 ? undefined : counts.reduce((sum, count) => sum + count, 0);
}
