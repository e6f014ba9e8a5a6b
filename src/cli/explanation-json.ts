import type { Explanation } from "../core/economics/calculation/explanation";
import type { Json } from "../core/economics/roi-json";
import type { PlanPath } from "../core/source/plan-path";
import type { Position } from "../core/source/span";

/**
 * A figure's tree as JSON: amounts in their own unit, a share in percent; `null` for what does not apply. A number has an
 * origin and, where the plan writes it, its place, counted from 1; everything else has an operation and its operands.
 */
export function explanationJson(explanation: Explanation, positionOf: (path: PlanPath) => Position): Json {
  const { label, amount, unit, operation, origin, path, operands } = explanation;
  const whole = { label, amount, unit };
  if (operation !== undefined) return { ...whole, operation, operands: operands.map((operand) => explanationJson(operand, positionOf)) };
  if (path === undefined) return { ...whole, origin: origin ?? null, path: null, line: null, column: null };
  const { line, column } = positionOf(path);
  return { ...whole, origin: origin ?? null, path, line: line + 1, column: column + 1 };
}
