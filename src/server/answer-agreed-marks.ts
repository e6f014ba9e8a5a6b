import { movedValues, valuedPlan } from "../language";
import { type AgreedMarks, type PlanToMark, agreedMarks } from "../protocol/agreed-marks";
import { openPlan } from "./open-plan";
import type { Services } from "./services";

/** Answers which agreed values of an open plan are others now, for editors that mark them. */
export function answerAgreedMarks(services: Services): void {
  services.connection.onRequest(agreedMarks, async ({ uri }: PlanToMark): Promise<AgreedMarks | null> => {
    const plan = await openPlan(services, uri);
    if (plan === undefined) return null;
    const { formats } = valuedPlan(plan.analysis, plan.report, services.editor.locale);
    const marks = movedValues(plan.analysis, formats).map(({ range, words, isFound }) => ({ range, hover: isFound ? null : words }));
    return { version: plan.version, marks };
  });
}
