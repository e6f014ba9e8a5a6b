import type { Outcome } from "../plan/sections/outcome";
import type { Quantity } from "../quantity/quantity";
import type { Unit } from "../quantity/unit";
import type { Direction } from "./assessment";
import { levelIn } from "./comparison";

/** A reading in the unit of the metric. */
interface Reading {
  readonly amount: number;
  /** How many samples it rests on; a reading that does not say counts as one. */
  readonly samples: number;
  readonly date: string;
}

/**
 * What was measured, by the outcome's result rule: the mean weighted by samples unless it says otherwise. Undefined
 * while nothing was measured, and when a reading does not measure what the metric does.
 */
export function measuredValue({ measurements, result }: Outcome, unit: Unit, direction: Direction | undefined): Quantity | undefined {
  const readings: Reading[] = [];
  for (const { value, samples, date } of measurements) {
    if (value === undefined) continue;
    const level = levelIn(value, unit);
    if (level === undefined) return undefined;
    readings.push({ amount: level.amount, samples: samples ?? 1, date: date ?? "" });
  }
  const amount = readings.length === 0 ? undefined : rules[result?.rule ?? "mean"](readings, direction);
  return amount === undefined ? undefined : { amount, unit };
}

const rules = { mean, median, latest, worst } as const;

function mean(readings: readonly Reading[]): number | undefined {
  const samples = sum(readings.map((reading) => reading.samples));
  return samples === 0 ? undefined : sum(readings.map((reading) => reading.amount * reading.samples)) / samples;
}

function median(readings: readonly Reading[]): number | undefined {
  const amounts = readings.map(({ amount }) => amount).sort((a, b) => a - b);
  const upper = amounts[Math.floor(amounts.length / 2)];
  const lower = amounts[Math.ceil(amounts.length / 2) - 1];
  return upper === undefined || lower === undefined ? undefined : (lower + upper) / 2;
}

/** Of two readings of one day, the one written later. */
function latest(readings: readonly Reading[]): number | undefined {
  return readings.reduce((last, reading) => (reading.date >= last.date ? reading : last)).amount;
}

function worst(readings: readonly Reading[], direction: Direction | undefined): number | undefined {
  const amounts = readings.map(({ amount }) => amount);
  if (direction === undefined) return undefined;
  return direction === "decrease" ? Math.max(...amounts) : Math.min(...amounts);
}

function sum(amounts: readonly number[]): number {
  return amounts.reduce((total, amount) => total + amount, 0);
}
