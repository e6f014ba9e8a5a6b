import { along } from "../calculation/along";
import type { Calculation } from "../calculation/calculation";
import { isRanged } from "../cautious-ends";
import type { InputModel, Model } from "../model";
import type { AvailableScenario } from "../valuation";
import type { Swing } from "./appraisal";
import { breakEven } from "./break-even";

/** What is taken for the range of an input that has none. */
const assumedRange = 0.1;

/**
 * The tornado: the NPV with each input at its low and its high end, all others at their value, the largest swing first.
 * An input without a range is moved by 10 % either way, a share never beyond 100 %.
 */
export function sensitivityOf({ model, held }: AvailableScenario, npv: Calculation): readonly Swing[] {
  const overrides = new Map(Object.entries(held));
  return model.inputs.map((input) => swingOf(input, held[input.path] ?? input.value, along(npv, input.path, overrides))).filter(isFinite).sort(bySize);
}

/** The most that an input can be: a share that is one stays one. */
function mostOf({ isShare, value }: Model["inputs"][number]): number {
  return isShare && value <= 1 ? 1 : Number.POSITIVE_INFINITY;
}

function swingOf(input: InputModel, value: number, npvAt: (value: number) => number): Swing {
  const { id, path, unit } = input;
  const [low, high] = rangeOf(input, value);
  return {
    input: id,
    path,
    unit,
    value,
    low,
    high,
    isAssumed: !isRanged(input),
    npvLow: npvAt(low),
    npvHigh: npvAt(high),
    ...breakEven(npvAt, { scale: Math.max(value, high), most: mostOf(input) }),
  };
}

function rangeOf(input: InputModel, value: number): readonly [number, number] {
  if (isRanged(input)) return [input.low ?? value, input.high ?? value];
  const { factor } = input.unit;
  const moved = (by: number): number => Number(((value / factor) * (1 + by)).toPrecision(12)) * factor;
  return [moved(-assumedRange), Math.min(moved(assumedRange), Math.max(value, mostOf(input)))];
}

/** A formula may divide by an end that is 0; the floor takes that end, so it has no figures and says why. */
function isFinite({ npvLow, npvHigh }: Swing): boolean {
  return Number.isFinite(npvLow) && Number.isFinite(npvHigh);
}

/** The largest first; swings that differ by a rounding error alone stand by name. */
function bySize(one: Swing, other: Swing): number {
  const [size, otherSize] = [sizeOf(one), sizeOf(other)];
  if (Math.abs(size - otherSize) > 1e-9 * Math.max(size, otherSize)) return otherSize - size;
  return one.input < other.input ? -1 : 1;
}

function sizeOf({ npvLow, npvHigh }: Swing): number {
  return Math.abs(npvHigh - npvLow);
}
