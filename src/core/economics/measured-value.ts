import type { Measurement } from "../plan/sections/measurement";
import type { Outcome } from "../plan/sections/outcome";
import { plainNumber, type Unit } from "../quantity/unit";
import { say } from "../texts/say";
import type { Direction } from "./assessment";
import type { Calculation } from "./calculation/calculation";
import type { Arithmetic } from "./calculation/operations";
import { levelIn } from "./comparison";
import type { Term } from "./expression";

/** A reading in the unit of the metric. */
interface Reading {
  readonly amount: number;
  /** How many samples it rests on; a reading that does not say counts as one. */
  readonly samples: number;
  readonly date: string;
  readonly written: Calculation;
  readonly weight: Calculation;
}

/**
 * What was measured, by the outcome's result rule: the mean weighted by samples unless it says otherwise. Undefined
 * while nothing was measured, and when a reading does not measure what the metric does.
 */
export function measuredValue({ measurements, result }: Outcome, unit: Unit, direction: Direction | undefined): Term | undefined {
  const readings: Reading[] = [];
  for (const measurement of measurements) {
    if (measurement.value === undefined) continue;
    const level = levelIn(measurement.value, unit);
    if (level === undefined) return undefined;
    readings.push(readingOf(measurement, measurement.value, level.amount));
  }
  const compute = steps(unit);
  const calculation = readings.length === 0 ? undefined : rules[result?.rule ?? "mean"](readings, compute, direction);
  return calculation && { unit, calculation };
}

function readingOf({ date = "", samples, path }: Measurement, { amount, unit }: NonNullable<Measurement["value"]>, level: number): Reading {
  const { text, factor } = unit;
  const origin = samples === undefined ? "assumed" : "written";
  return {
    amount: level,
    samples: samples ?? 1,
    date,
    written: { kind: "value", label: say`reading of ${date}`, base: amount * factor, unit: { text, factor }, origin: "result", path: `${path}.value` },
    weight: { kind: "value", label: say`samples`, base: samples ?? 1, unit: { text: plainNumber.text, factor: 1 }, origin, path: samples === undefined ? undefined : `${path}.samples` },
  };
}

type Compute = (operation: Arithmetic, label: string, operands: readonly Calculation[], isCount?: boolean) => Calculation;

type ResultRule = (readings: readonly Reading[], compute: Compute, direction: Direction | undefined) => Calculation | undefined;

function steps({ text, factor }: Unit): Compute {
  return (operation, label, operands, isCount = false) => {
    const unit = isCount ? { text: "", factor: 1 } : { text, factor };
    return { kind: "step", operation, label, unit, operands, path: undefined };
  };
}

const rules = { mean, median, latest, worst } as const satisfies Readonly<Record<string, ResultRule>>;

function mean(readings: readonly Reading[], compute: Compute): Calculation | undefined {
  if (readings.every(({ samples }) => samples === 0)) return undefined;
  const [only, ...others] = readings;
  if (only !== undefined && others.length === 0) return only.written;
  const weighted = readings.map(({ written, weight }) => compute("product", say`${written.label} × samples`, [written, weight]));
  const samples = compute("sum", say`samples`, readings.map(({ weight }) => weight), true);
  return compute("quotient", say`mean by samples`, [compute("sum", say`readings × samples`, weighted), samples]);
}

function median(readings: readonly Reading[], compute: Compute): Calculation | undefined {
  const sorted = readings.toSorted((a, b) => a.amount - b.amount);
  const lower = sorted[Math.ceil(sorted.length / 2) - 1]?.written;
  const upper = sorted[Math.floor(sorted.length / 2)]?.written;
  if (upper === undefined || lower === undefined || upper === lower) return lower;
  const two: Calculation = { kind: "value", label: say`number of readings in the middle`, base: 2, unit: { text: "", factor: 1 }, origin: "constant", path: undefined };
  return compute("quotient", say`median`, [compute("sum", say`sum of the readings in the middle`, [lower, upper]), two]);
}

/** Of two readings of one day, the one written later. */
function latest(readings: readonly Reading[]): Calculation | undefined {
  return readings.reduce((last, reading) => (reading.date >= last.date ? reading : last)).written;
}

function worst(readings: readonly Reading[], compute: Compute, direction: Direction | undefined): Calculation | undefined {
  if (direction === undefined) return undefined;
  return compute(direction === "decrease" ? "maximum" : "minimum", say`worst reading`, readings.map(({ written }) => written));
}
