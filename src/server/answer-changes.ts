import { assess } from "../core/analyse";
import { compareVersions } from "../core/changes/compare-versions";
import { type PlanComparison, type PlanToCompare, comparePlan } from "../protocol/change";
import { openPlan } from "./open-plan";
import type { Services } from "./services";

/** Answers what became of an open plan since an earlier version. Both are judged today and by the settings that the plan has now. */
export function answerChanges({ connection, documents, plans, circumstances, today }: Services): void {
  connection.onRequest(comparePlan, async ({ uri, file, earlierFile, earlier }: PlanToCompare): Promise<PlanComparison | null> => {
    const [around, plan] = [await circumstances.of(uri), await openPlan({ documents, plans }, uri)];
    if (plan === undefined) return null;
    const { analysis } = plan;
    const versions = { file, earlierFile: earlierFile ?? undefined, before: earlier ?? undefined, after: { readable: true, text: analysis.source.text } } as const;
    return compareVersions(versions, { before: (text) => assess(text, today(), around), after: () => analysis });
  });
}
