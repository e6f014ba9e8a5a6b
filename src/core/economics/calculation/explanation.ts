import type { PlanPath } from "../../source/plan-path";
import type { Calculation, Origin } from "./calculation";
import type { Evaluate } from "./evaluate";
import type { Operation } from "./operations";
import { say } from "../../texts/say";

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
  /** Where a number that the calculation starts from comes from; `supposed` stands for the written one at the path. */
  readonly origin: Origin | "supposed" | undefined;
  readonly path: PlanPath | undefined;
}

/** A number that stands for a written one: what it is, and where it is written; without a place it is only supposed. */
export interface Substitute {
  readonly words: string;
  readonly path: PlanPath | undefined;
}

/** An end of an input's range as the words of a substitute. */
export function endInWords(end: "low" | "high"): string {
  return end === "low" ? say`low end` : say`high end`;
}

/** Substitutes by the path of what they stand for, so that each is named and shown in the place of the calculation there. */
export type Substitutes = ReadonlyMap<PlanPath, Substitute>;

/** A calculation with its amounts filled in. */
export function explanationOf(calculation: Calculation, evaluate: Evaluate, substitutes: Substitutes = new Map()): Explanation {
  const { label, unit, path } = calculation;
  const amount = evaluate(calculation) / unit.factor;
  const shown = { label, amount: Number.isFinite(amount) ? amount : null, unit: unit.text, path };
  const substitute = path === undefined ? undefined : substitutes.get(path);
  if (substitute !== undefined) return { ...shown, ...standIn(calculation, substitute), operation: undefined, operands: [] };
  if (calculation.kind === "value") return { ...shown, operation: undefined, operands: [], origin: calculation.origin };
  const operands = calculation.operands.map((operand) => explanationOf(operand, evaluate, substitutes));
  return { ...shown, operation: calculation.operation, operands, origin: undefined };
}

function standIn(calculation: Calculation, { words, path }: Substitute): Pick<Explanation, "label" | "path" | "origin"> {
  const origin = calculation.kind === "value" ? calculation.origin : "result";
  return { label: `${calculation.label}, ${words}`, path: path ?? calculation.path, origin: path === undefined ? "supposed" : origin };
}
