import { setValue } from "../../edit/set-value";
import { say } from "../../texts/say";
import { fixBy } from "../observe";
import type { Observation, Subject } from "../rule";
import { swapped } from "./swapped";

/** The days of the plan as a whole, its decision and its measurements that contradict each other. */
export function dayConflicts(subject: Subject): readonly Observation[] {
  return [...endBeforeStart(subject), ...decisionBeforeEnd(subject), ...measuredOutside(subject)];
}

function endBeforeStart({ plan, source }: Subject): readonly Observation[] {
  const { start, end } = plan.timeline ?? {};
  if (start === undefined || end === undefined || start <= end) return [];
  return [
    {
      at: "timeline.end",
      message: say`The plan ends on ${end}, before it starts on ${start}. Nothing can be done in between: correct one of the two days.`,
      related: [{ message: say`It starts here.`, at: "timeline.start" }],
      fixes: () => fixBy(say`Swap the start and the end`, swapped(source, "timeline", start, end)),
    },
  ];
}

function decisionBeforeEnd({ plan, source }: Subject): readonly Observation[] {
  const { end, start } = plan.timeline ?? {};
  const date = plan.decision?.date;
  if (date === undefined || end === undefined || date >= end || (start !== undefined && start > end)) return [];
  return [
    {
      at: "decision.date",
      message: say`The decision is due on ${date}, before the plan ends on ${end}. Decide when the result is there, or end earlier.`,
      related: [{ message: say`The plan ends here.`, at: "timeline.end" }],
      fixes: () => fixBy(say`Decide on ${end}`, setValue(source, "decision.date", end)),
    },
  ];
}

function measuredOutside({ plan, asOf }: Subject): readonly Observation[] {
  const { start, end } = plan.timeline ?? {};
  const isStartClear = start !== undefined && (end === undefined || start <= end);
  return plan.outcomes.flatMap(({ id, measurements }) =>
    measurements.flatMap(({ date, path }): readonly Observation[] => {
      if (date === undefined) return [];
      const at = `${path}.date`;
      if (asOf !== undefined && date > asOf) return [{ at, message: say`“${id}” was measured on ${date}, which is still to come on ${asOf}. Correct the day, or add the reading when it is there.` }];
      if (!isStartClear || date >= start) return [];
      const message = say`“${id}” was measured on ${date}, before the plan starts on ${start}. A reading from before belongs to the baseline: correct the day, or move it there.`;
      return [{ at, message, related: [{ message: say`The plan starts here.`, at: "timeline.start" }] }];
    }),
  );
}
