import { parseQuantity } from "./parse-quantity";

/** The canonical form of a quantity's text: `14 hours / week` is `14 h/week`; undefined when it is not a quantity. */
export function normalForm(text: string): string | undefined {
  const reading = parseQuantity(text);
  return reading.ok ? reading.normal : undefined;
}
