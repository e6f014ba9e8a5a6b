import type { PlanPath } from "../core/source/plan-path";
import { pathAtPosition as findPath, rangeOfPath as findRange } from "../language";
import { type DocumentRange, type PathAtPosition, pathAtPosition, type RangeOfPath, rangeOfPath } from "../protocol/language-server";
import type { Services } from "./services";

/**
 * Answers where in the text a part of the plan is, and the other way round. The cursor moves with every key that is
 * typed, so the last analysis must do; the preview asks again after the next one.
 */
export function answerPlaces({ connection, plans }: Services): void {
  connection.onRequest(pathAtPosition, async ({ uri, position }: PathAtPosition): Promise<PlanPath> => {
    const plan = await plans.latest(uri);
    return plan === undefined ? "" : findPath(plan.analysis, position);
  });
  connection.onRequest(rangeOfPath, async ({ uri, path }: RangeOfPath): Promise<DocumentRange | null> => {
    const plan = await plans.latest(uri);
    return plan === undefined ? null : findRange(plan.analysis, path);
  });
}
