import type { Distribution } from "../economics/model";
import { outcomesUsing } from "../plan/outcomes-using";
import type { Plan } from "../plan/plan-shape";
import type { Input } from "../plan/sections/input";
import type { IsoDate } from "../quantity/calendar";
import type { Reference } from "../shape/reading";
import { type PlanPath, childPath } from "../source/plan-path";
import type { SourceIndex } from "../source/source-index";
import { type Measure, measureOf } from "./measure";
import { type PersonLine, personLine } from "./person-line";

/** A number that the customer owns: what it is, how far it may be off, where it comes from and who stands behind it. */
export interface InputLine {
  readonly id: string;
  /** Where the input stands; calculations know its value by the same path. */
  readonly path: PlanPath;
  readonly value: Measure | undefined;
  /** The customer's own range; undefined where the plan has no such end. */
  readonly low: Measure | undefined;
  readonly high: Measure | undefined;
  /** How the simulation draws from the range. */
  readonly distribution: Distribution;
  readonly source: string | undefined;
  readonly providedBy: PersonLine | undefined;
  /** Undefined while nobody has agreed. */
  readonly agreed: { readonly by: PersonLine | undefined; readonly date: IsoDate | undefined } | undefined;
  /** Ids of the outcomes whose benefit uses it. */
  readonly usedBy: readonly string[];
}

/** The plan's inputs, those that nobody has agreed to first. */
export function inputLines(plan: Plan, source: SourceIndex, references: readonly Reference[]): readonly InputLine[] {
  const lines = plan.inputs.map((input) => inputLine(input, plan, source, references));
  return [...lines.filter(({ agreed }) => agreed === undefined), ...lines.filter(({ agreed }) => agreed !== undefined)];
}

function inputLine(input: Input, plan: Plan, source: SourceIndex, references: readonly Reference[]): InputLine {
  const { id, path, value, low, high, agreed } = input;
  return {
    id,
    path,
    value: measureOf(value, source, path),
    low: measureOf(low, source, childPath(path, "low")),
    high: measureOf(high, source, childPath(path, "high")),
    distribution: input.distribution ?? "triangular",
    source: input.source,
    providedBy: personLine(plan, input.provided_by),
    agreed: agreed && { by: personLine(plan, agreed.by), date: agreed.date },
    usedBy: outcomesUsing(id, plan, references).map((outcome) => outcome.id),
  };
}
