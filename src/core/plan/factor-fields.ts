import { type Operands, isOperand } from "../shape/operand";
import { type PlanPath, childPath } from "../source/plan-path";
import type { Benefit } from "./sections/benefit";

/** A field of a benefit that is multiplied into its calculation. */
export interface FactorField {
  readonly name: string;
  readonly path: PlanPath;
  /** At least one. */
  readonly factors: Operands;
}

/** The fields of a benefit that hold quantities or inputs, whichever its driver is; the years of a schedule are none. */
export function factorFields(benefit: Benefit): readonly FactorField[] {
  const fields: readonly (readonly [string, unknown])[] = Object.entries(benefit);
  return fields.flatMap(([name, value]) => (isFactors(value) ? [{ name, path: childPath(benefit.path, name), factors: value }] : []));
}

function isFactors(value: unknown): value is Operands {
  return Array.isArray(value) && value.length > 0 && value.every(isOperand);
}
