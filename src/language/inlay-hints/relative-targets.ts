import { childPath } from "../../core/source/plan-path";
import { say } from "../../core/texts/say";
import type { HintSource } from "./hint";
import type { ValuedPlan } from "../valued-plan";
import { placeBehind } from "./hint-place";

/** What a reduction or an increase of the baseline comes to: "= 3.80 %". */
export const relativeTargets: HintSource = (plan) => plan.report.outcomes.flatMap((outcome) => hintsOf(outcome, plan));

type OutcomeLine = ValuedPlan["report"]["outcomes"][number];

function hintsOf({ path, baseline, target }: OutcomeLine, { analysis: { source }, formats }: ValuedPlan): ReturnType<HintSource> {
  if (baseline === undefined || target === undefined) return [];
  const [from, to] = [formats.measure(baseline), formats.measure(target)];
  const tooltips = { reduction: say`The baseline of ${from} less this reduction is the target of ${to}.`, increase: say`The baseline of ${from} and this increase are the target of ${to}.` };
  return (["reduction", "increase"] as const).flatMap((key) => {
    const offset = placeBehind(source, childPath(childPath(path, "target"), key));
    return offset === undefined ? [] : [{ offset, label: `= ${to}`, tooltip: tooltips[key] }];
  });
}
