import { setValue } from "../../edit/set-value";
import { addDays } from "../../quantity/calendar";
import { say } from "../../texts/say";
import { fixBy } from "../observe";
import type { Observation, Subject } from "../rule";
import { type Phase, phasesOf } from "./phases";
import { swapped } from "./swapped";
import { type Window, windowOf } from "./window";

/** The days of phases that contradict each other, or the days of the plan. */
export function phaseConflicts(subject: Subject): readonly Observation[] {
  const phases = phasesOf(subject.plan);
  const window = windowOf(subject.plan);
  const inOrder = phases.filter(({ start, end }) => start <= end);
  return [
    ...phases.filter(({ start, end }) => start > end).map((phase) => endsBeforeStart(phase, subject)),
    ...(window === undefined ? [] : inOrder.flatMap((phase) => outside(phase, window, subject))),
    ...inOrder.flatMap((phase, index) => overlap(phase, inOrder[index + 1], subject)),
  ];
}

function endsBeforeStart({ name, start, end, path }: Phase, { source }: Subject): Observation {
  return {
    at: `${path}.end`,
    message: say`Phase “${name}” ends on ${end}, before it begins on ${start}. Correct one of the two days.`,
    related: [{ message: say`It begins here.`, at: `${path}.start` }],
    fixes: () => fixBy(say`Swap the two days`, swapped(source, path, start, end)),
  };
}

function outside(phase: Phase, window: Window, subject: Subject): readonly Observation[] {
  return [...(phase.start < window.start ? [beginsTooEarly(phase, window, subject)] : []), ...(phase.end > window.end ? [endsTooLate(phase, window, subject)] : [])];
}

function beginsTooEarly({ name, start, end, path }: Phase, window: Window, { source }: Subject): Observation {
  return {
    at: `${path}.start`,
    message: say`Phase “${name}” begins on ${start}, before the plan starts on ${window.start}. Begin the phase later, or start earlier.`,
    related: [{ message: say`The plan starts here.`, at: "timeline.start" }],
    fixes: () => (end < window.start ? [] : fixBy(say`Begin it on ${window.start}`, setValue(source, `${path}.start`, window.start))),
  };
}

function endsTooLate({ name, start, end, path }: Phase, window: Window, { source }: Subject): Observation {
  return {
    at: `${path}.end`,
    message: say`Phase “${name}” ends on ${end}, after the plan ends on ${window.end}. Shorten the phase, or agree on a later end.`,
    related: [{ message: say`The plan ends here.`, at: "timeline.end" }],
    fixes: () => (start > window.end ? [] : fixBy(say`End it on ${window.end}`, setValue(source, `${path}.end`, window.end))),
  };
}

function overlap({ name, start, end, path }: Phase, next: Phase | undefined, { source }: Subject): readonly Observation[] {
  if (next === undefined || end <= next.start) return [];
  const before = addDays(next.start, -1);
  const earlier = before < start ? start : before;
  return [
    {
      at: `${path}.end`,
      message: say`Phase “${name}” ends on ${end}, after “${next.name}” begins on ${next.start}. Which is it? Move one of the two days.`,
      related: [{ message: say`“${next.name}” begins here.`, at: `${next.path}.start` }],
      fixes: () => fixBy(say`End “${name}” on ${earlier}`, setValue(source, `${path}.end`, earlier)),
    },
  ];
}
