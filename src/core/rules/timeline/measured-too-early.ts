import type { Plan } from "../../plan/plan-shape";
import type { Outcome } from "../../plan/sections/outcome";
import type { IsoDate } from "../../quantity/calendar";
import type { PlanPath } from "../../source/plan-path";
import type { Subject } from "../rule";
import { isUnread } from "../unread";
import { type Phase, isForAgreeing, isForMeasuring, phasesOf } from "./phases";

/** A baseline that nobody has agreed to when the measuring starts. */
export interface MeasuredTooEarly {
  readonly outcome: string;
  /** Where the agreement is missing or late. */
  readonly at: PlanPath;
  readonly start: IsoDate;
  readonly startsAt: PlanPath;
}

/**
 * The outcomes whose measuring starts before their baseline is agreed. A baseline that was agreed after a reading is
 * left out: that the goalposts moved is a finding of its own.
 */
export function measuredTooEarly(subject: Subject): readonly MeasuredTooEarly[] {
  const { plan } = subject;
  const phases = phasesOf(plan);
  return plan.outcomes.flatMap((outcome) => {
    const { baseline, id, path } = outcome;
    if (baseline?.value === undefined || isUnread(subject, `${path}.baseline`)) return [];
    const readings = outcome.measurements.flatMap(({ date, path: reading }) => (date === undefined ? [] : [{ date, path: `${reading}.date` }])).sort(byDate);
    const phase = phases.find(isForMeasuring);
    const [first] = [...readings.slice(0, 1), ...(phase === undefined ? [] : [{ date: phase.start, path: phase.path }])].sort(byDate);
    if (first === undefined || isAgreedInTime(outcome, first.date, readings[0]?.date, { plan, phases })) return [];
    return [{ outcome: id, at: `${path}.baseline.agreed`, start: first.date, startsAt: first.path }];
  });
}

function isAgreedInTime(outcome: Outcome, start: IsoDate, firstReading: IsoDate | undefined, { plan, phases }: { readonly plan: Plan; readonly phases: readonly Phase[] }): boolean {
  const agreed = agreedOn(outcome, plan);
  if (agreed !== undefined) return agreed <= start || (firstReading !== undefined && agreed > firstReading);
  return firstReading === undefined && phases.some((phase) => isForAgreeing(phase) && phase.end <= start);
}

/** The first day on which the baseline, or the plan as a whole, was agreed. */
function agreedOn({ baseline }: Outcome, { agreements }: Plan): IsoDate | undefined {
  return [baseline?.agreed?.date, ...agreements.map(({ date }) => date)].flatMap((date) => date ?? []).sort()[0];
}

function byDate(a: { readonly date: IsoDate }, b: { readonly date: IsoDate }): number {
  return a.date < b.date ? -1 : a.date > b.date ? 1 : 0;
}
