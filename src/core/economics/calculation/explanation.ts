import { type PlanPath, childPath } from "../../source/plan-path";
import type { Calculation, Origin, Value } from "./calculation";
import type { Evaluate } from "./evaluate";
import type { Operation } from "./operations";

/** A figure with everything that it rests on, down to the lines of the plan. */
export interface Explanation {
  readonly label: string;
  /** In `unit`; `null` where the figure does not exist. */
  readonly amount: number | null;
  /** Such as `USD/year`, `h/report`, `%`; empty for a bare number. */
  readonly unit: string;
  /** What is done with the operands; undefined for a number that the calculation starts from. */
  readonly operation: Operation | undefined;
  readonly operands: readonly Explanation[];
  /** Where a number that the calculation starts from comes from. */
  readonly origin: Origin | undefined;
  readonly path: PlanPath | undefined;
}

/** Inputs by path that an evaluation takes at an end of their range, so that the end is named and not the value. */
export type HeldEnds = ReadonlyMap<PlanPath, "low" | "high">;

/** A calculation with its amounts filled in. */
export function explanationOf(calculation: Calculation, evaluate: Evaluate, ends: HeldEnds = new Map()): Explanation {
  const { label, unit, path } = calculation;
  const amount = evaluate(calculation) / unit.factor;
  const shown = { label, amount: Number.isFinite(amount) ? amount : null, unit: unit.text, path };
  if (calculation.kind === "value") return { ...shown, ...atEnd(calculation, ends), operation: undefined, operands: [], origin: calculation.origin };
  const operands = calculation.operands.map((operand) => explanationOf(operand, evaluate, ends));
  return { ...shown, operation: calculation.operation, operands, origin: undefined };
}

function atEnd({ label, path }: Value, ends: HeldEnds): Partial<Pick<Explanation, "label" | "path">> {
  const end = path === undefined ? undefined : ends.get(path);
  return path === undefined || end === undefined ? {} : { label: `${label}, ${end} end`, path: childPath(path, end) };
}
