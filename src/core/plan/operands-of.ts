import { type Operand, isOperand } from "../shape/operand";
import type { Benefit } from "./sections/benefit";

/** Every number and every input of a benefit, whatever its driver, the years of a schedule included. */
export function operandsOf(benefit: Benefit): readonly Operand[] {
  const fields: readonly unknown[] = Object.values(benefit);
  return fields.flat(2).filter(isOperand);
}
