import { placeOfTerm } from "../agreement/readable-moves";
import { headlineOf } from "../report/headline";
import type { JudgedPlan } from "../rules/rule";
import { keySpanOf } from "../source/source-index";
import type { Difference } from "./difference";
import { differencesBetween } from "./differences";
import { effectsOf } from "./effects";
import { judgeDifferences } from "./judge-differences";
import type { Change, PlanChange } from "./plan-change";
import { renamesBetween } from "./renames";
import { renamed, withLaterIds } from "./with-later-ids";
import { figuresIn, namesOf, whyUnvalued } from "./sketch";

/** What changed from one version of a plan to another, in the plan's own terms. The versions are judged as of the same day. */
export function comparePlans(before: JudgedPlan, after: JudgedPlan): PlanChange {
  const scenario = headlineOf(after.status, after.valuation);
  const figures = { before: figuresIn(before, scenario), after: figuresIn(after, scenario) };
  const { differences, earlier } = differencesWithRenames(before, after);
  const judged = judgeDifferences(differences, earlier, after);
  const effects = effectsOf(judged.map(({ difference }) => difference), { plan: earlier.plan, figures: figures.before }, { plan: after.plan, figures: figures.after }, scenario, after.organisation);
  return {
    version: 1,
    plan: namesOf(after),
    scenario,
    ...figures,
    whyUnvalued: whyUnvalued(after, scenario),
    changes: judged.map(({ difference: { kind, path, label, before: was, after: is }, ...judgement }, index) => {
      const line = lineOf(path, kind === "removed" ? earlier : after);
      return { kind, class: judgement.class, path, line, label, before: was, after: is, effect: effects[index], agreed: judgement.agreed, settled: judgement.settled } satisfies Change;
    }),
  };
}

/** Ids that are others now are one difference each; the earlier version is compared as if it had had them. */
function differencesWithRenames(before: JudgedPlan, after: JudgedPlan): { readonly differences: readonly Difference[]; readonly earlier: JudgedPlan } {
  const renames = renamesBetween(before.plan, after.plan);
  const earlier = withLaterIds(before, renames);
  if (earlier === undefined) return { differences: differencesBetween(before, after), earlier: before };
  return { differences: [...renames.map((rename) => renamed(rename, after)), ...differencesBetween(earlier, after)], earlier };
}

/** Where the value stands, from 1; of what is not written, where the nearest thing above it stands. */
function lineOf(path: string, { source }: JudgedPlan): number {
  return source.lines.positionAt(keySpanOf(source, placeOfTerm(source, path)).start).line + 1;
}
