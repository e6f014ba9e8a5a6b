import { type Analysis, analyse } from "../../core/analyse";
import type { PlanVersions } from "../../core/changes/plan-comparison";
import type { IsoDate } from "../../core/quantity/calendar";
import { compareFindings } from "../../core/review/compare-findings";
import type { PlanReview, Review } from "../../core/review/plan-review";
import { reviewPlan } from "../../core/review/review-plan";
import type { Finding } from "../../core/rules/finding";
import { linesOf } from "../../core/source/lines";
import type { AskedVersions } from "../../server/git/changed-files";
import type { CheckedPlan } from "../check-plan";
import type { Environment } from "../environment";
import { withoutIgnored } from "../ignored-plans";
import { note } from "../note";
import { planSettingsFor } from "../plan-settings";
import { planVersions } from "../plan-versions";
import { type CircumstancesOfVersions, circumstancesOfVersions, inPortions } from "./circumstances-of-versions";

/** A change reviewed, and its later versions as reporters of findings take them. */
export interface Reviewed {
  readonly review: Review;
  readonly checked: readonly CheckedPlan[];
}

/** Reviews the plans that differ between two versions; or says in a sentence why that cannot be done. Those that a configuration ignores are left out, as in `pov check`. */
export async function reviewPlans(asked: AskedVersions, asOf: IsoDate, environment: Environment): Promise<Reviewed | string> {
  const answer = await environment.history.changed(environment.cwd, asked);
  if (!answer.ok) return answer.message;
  for (const sentence of answer.notes) note(environment, sentence);
  const settings = planSettingsFor(environment);
  const judged = new Set(await withoutIgnored(answer.files.map(({ path }) => path), asked.paths, settings, environment));
  const plans = answer.files.filter(({ path }) => judged.has(path)).map(planVersions);
  const circumstances = await circumstancesOfVersions(plans, asked.paths, settings, environment);
  const around = await inPortions(plans, 8, async (versions) => ({ versions, around: await circumstances(versions) }));
  const reviewed = around.map((plan) => reviewOne(plan.versions, plan.around, asOf));
  return {
    review: { version: 1, base: answer.base, head: answer.head, plans: reviewed.map(({ review }) => review) },
    checked: reviewed.flatMap(({ checked }) => checked),
  };
}

function reviewOne(versions: PlanVersions, around: CircumstancesOfVersions, asOf: IsoDate): { readonly review: PlanReview; readonly checked: readonly CheckedPlan[] } {
  const seen: { before?: Analysis; after?: Analysis } = {};
  const review = reviewPlan(versions, {
    before: (text) => (seen.before = analyse(text, asOf, around.before)),
    after: (text) => (seen.after = analyse(text, asOf, around.after)),
  });
  return { review, checked: checkedPlan(versions, seen.before, seen.after) };
}

/** The later version as if it had been checked, with what is new marked; none for a plan that is deleted. */
function checkedPlan({ file, before, after: version }: PlanVersions, earlier: Analysis | undefined, after: Analysis | undefined): readonly CheckedPlan[] {
  if (version === undefined) return [];
  if (after !== undefined) {
    const { source, findings, suppressed } = after;
    return [{ path: file, lines: source.lines, findings, suppressed, source, introduced: new Set(compareFindings(earlier, after).introduced) }];
  }
  const message = version.readable ? "" : version.message;
  const finding: Finding = { rule: "yaml", severity: "error", message, path: "", span: { start: 0, end: 0 }, related: [], fixes: [] };
  return [{ path: file, lines: linesOf(""), findings: [finding], introduced: new Set(before?.readable === false ? [] : [finding]) }];
}
