import { type Analysis, analyseReading } from "../../core/analyse";
import type { PlanVersions } from "../../core/changes/plan-comparison";
import type { IsoDate } from "../../core/quantity/calendar";
import { compareFindings } from "../../core/review/compare-findings";
import type { PlanReview, Review } from "../../core/review/plan-review";
import { reviewPlan } from "../../core/review/review-plan";
import type { AskedVersions } from "../../server/git/changed-files";
import { type CheckedPlan, toldPlan, unreadablePlan } from "../check-plan";
import type { Environment } from "../environment";
import { differingPlans } from "../ignored-plans";
import { note } from "../note";
import { planSettingsFor } from "../plan-settings";
import { planVersions } from "../plan-versions";
import { type ReadVersion, type ReadVersions, inPortions, readVersions } from "./read-versions";

/** A change reviewed, and its later versions as reporters of findings take them. */
export interface Reviewed {
  readonly review: Review;
  readonly checked: readonly CheckedPlan[];
}

/** Reviews the plans that differ between two versions; or says in a sentence why that cannot be done. Those that a configuration ignores are left out, as in `pov check`, and told of in a note. */
export async function reviewPlans(asked: AskedVersions, asOf: IsoDate, environment: Environment): Promise<Reviewed | string> {
  const answer = await environment.history.changed(environment.cwd, asked);
  if (!answer.ok) return answer.message;
  const settings = planSettingsFor(environment);
  const { judged, notes: ignored } = await differingPlans(answer.files.map(({ path }) => path), settings, environment);
  const notes = [...answer.notes, ...ignored];
  for (const sentence of notes) note(environment, sentence);
  const plans = answer.files.filter(({ path }) => judged.has(path)).map(planVersions);
  const read = await readVersions(plans, asked.paths, settings, environment);
  const reviewed = await inPortions(plans, 8, async (versions) => reviewOne(versions, await read(versions), asOf));
  return {
    review: { version: 1, base: answer.base, head: answer.head, plans: reviewed.map(({ review }) => review), notes },
    checked: reviewed.flatMap(({ checked }) => checked),
  };
}

function reviewOne(versions: PlanVersions, read: ReadVersions, asOf: IsoDate): { readonly review: PlanReview; readonly checked: readonly CheckedPlan[] } {
  const seen: { before?: Analysis; after?: Analysis } = {};
  const review = reviewPlan(versions, {
    before: () => (seen.before = judge(read.before, asOf)),
    after: () => (seen.after = judge(read.after, asOf)),
  });
  return { review, checked: checkedPlan(versions, seen.before, seen.after) };
}

/** Judged only where there is a text, and that was read. */
function judge({ reading, circumstances }: ReadVersion, asOf: IsoDate): Analysis {
  if (reading === undefined) throw new Error("A version that has no text is judged.");
  return analyseReading(reading, asOf, circumstances);
}

/** The later version as if it had been checked, with what is new marked; none for a plan that is deleted. */
function checkedPlan({ file, before, after: version }: PlanVersions, earlier: Analysis | undefined, after: Analysis | undefined): readonly CheckedPlan[] {
  if (version === undefined) return [];
  if (after !== undefined) {
    const introduced = new Set(compareFindings(earlier, after).introduced);
    const plan = toldPlan(file, after);
    return [{ ...plan, introduced: new Set(plan.findings.filter((_, index) => isIn(introduced, after.findings[index]))) }];
  }
  const message = version.readable ? "" : version.message;
  const plan = unreadablePlan(file, { text: "", message, span: { start: 0, end: 0 } });
  return [{ ...plan, introduced: new Set(before?.readable === false ? [] : plan.findings) }];
}

function isIn<Value>(set: ReadonlySet<Value>, value: Value | undefined): boolean {
  return value !== undefined && set.has(value);
}
