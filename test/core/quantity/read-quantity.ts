import { parseQuantity } from "../../../src/core/quantity/parse-quantity";
import type { Quantity } from "../../../src/core/quantity/quantity";

/** The quantity a test writes as text; a text that is none fails the test. */
export function q(text: string): Quantity {
  const reading = parseQuantity(text, { allowBareNumber: true });
  if (!reading.ok) throw new Error(`${text}: ${reading.problem.message}`);
  return reading.quantity;
}
