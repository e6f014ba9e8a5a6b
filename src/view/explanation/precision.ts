import type { Explanation } from "../../core/economics/calculation/explanation";
import { unitIn } from "./unit-in";

/** How exactly an amount of an explanation is written. */
export interface Precision {
  /** Significant digits. */
  readonly digits: number;
  /** The most that any step above it shows by itself, so that exactness asked for on the way does not pile up. */
  readonly above: number;
}

/** Factors have so many digits more than what they come to, so that their rounding is not seen in it. */
const spare = 2;

/** The digits that an amount shows by itself: money all before the point, anything else at least five. */
export function ownPrecision({ amount, unit }: Explanation): Precision {
  const whole = Math.max(1, magnitude(amount) + 1);
  const digits = isMoney(unit) ? whole : Math.max(5, whole);
  return { digits, above: digits };
}

/** The digits with which an operand gives the step above it on a calculator, as that is written. */
export function operandPrecision(operand: Explanation, step: Explanation, { digits, above }: Precision): Precision {
  const own = ownPrecision(operand);
  const most = Math.max(own.digits, above);
  switch (step.operation) {
    case "product":
    case "quotient":
    case "power":
    case "discount":
      return { digits: Math.max(own.digits, above + spare), above: most };
    // A ratio is shown with five digits and stands above money, which has about as many.
    case "ratio":
      return { digits: Math.max(own.digits, above), above: most };
    case "sum":
    case "difference":
    case "minimum":
    case "maximum":
      return { digits: Math.max(own.digits, digits + placesAbove(operand, step)), above: most };
    default:
      return { digits: own.digits, above: most };
  }
}

/** A bare currency; money per year or per hour keeps all its digits. */
export function isMoney(unit: string): boolean {
  return /^[A-Z]{3}$/.test(unit);
}

/** By how many places an operand is larger than what it is added up to; an amount of 0 is as large as its operands. */
function placesAbove(operand: Explanation, step: Explanation): number {
  if (operand.amount === null || operand.amount === 0 || step.amount === null) return 0;
  const inStep = (operand.amount * unitIn(operand.unit).factor) / unitIn(step.unit).factor;
  return magnitude(inStep) - magnitude(step.amount);
}

/** The place of the first digit: 0 for 3.8, 1 for 38. Of 0, that of the rounding that made it. */
function magnitude(amount: number | null): number {
  return amount === null || Math.abs(amount) < 1e-9 ? 0 : Math.floor(Math.log10(Math.abs(amount)));
}
