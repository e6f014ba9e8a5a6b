import type { Plan } from "../plan/plan-shape";
import type { IsoDate } from "../quantity/calendar";
import type { PlanPath } from "../source/plan-path";
import { type PersonLine, personLine } from "./person-line";

/** Something that has to happen on the way to what was promised. */
export interface StepLine {
  readonly step: string;
  readonly owner: PersonLine | undefined;
  readonly due: IsoDate | undefined;
  readonly done: boolean;
  readonly path: PlanPath;
}

/** What the customer does if the proof succeeds, and the way there. */
export interface CommitmentLine {
  /** In the customer's own words; undefined while only steps are written. */
  readonly statement: string | undefined;
  readonly madeBy: PersonLine | undefined;
  /** The day on which it was said. */
  readonly date: IsoDate | undefined;
  /** The day by which it is done. */
  readonly due: IsoDate | undefined;
  readonly steps: readonly StepLine[];
  readonly path: PlanPath;
}

/** The plan's commitment; undefined while nothing is promised and no step is written. */
export function commitmentLine(plan: Plan): CommitmentLine | undefined {
  const { commitment } = plan;
  if (commitment === undefined) return undefined;
  const { statement, made_by, date, due, path } = commitment;
  const steps = commitment.steps.flatMap(({ step, owner, due: stepDue, done, path: stepPath }) =>
    step === undefined ? [] : [{ step, owner: personLine(plan, owner), due: stepDue, done: done ?? false, path: stepPath }],
  );
  if (statement === undefined && steps.length === 0) return undefined;
  return { statement, madeBy: personLine(plan, made_by), date, due, steps, path };
}
