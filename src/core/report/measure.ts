import { type Quantity, baseValue } from "../quantity/quantity";
import type { PlanPath } from "../source/plan-path";
import { type SourceIndex, isWritten } from "../source/source-index";

/** A number and its unit, as plain data. */
export interface Measure {
  readonly amount: number;
  readonly unit: string;
  /** The amount in base units, so that 12 min and 0.2 h can be drawn on one scale. */
  readonly base: number;
  /** Decimals to show: those that the author wrote, so that 3.80 % is not shown as 3.8 %, and those that a computed amount needs. */
  readonly decimals: number;
}

/** A quantity as plain data, with the decimals of the places it was written at, and more only where three digits need them. */
export function measureOf(quantity: Quantity | undefined, source: SourceIndex, ...paths: readonly PlanPath[]): Measure | undefined {
  if (quantity === undefined) return undefined;
  const { amount } = quantity;
  return measureWith(quantity, Math.max(writtenDecimals(source, paths), neededDecimals(amount, tellingDecimals(amount))));
}

/** A reading and where it stands. */
interface Reading {
  readonly value: Quantity | undefined;
  readonly path: PlanPath;
}

/**
 * A result of readings in its own unit. One that is a reading is shown as that reading is; one that lies between them,
 * as a mean may, has at most one decimal more than theirs, and no zeros that nobody wrote.
 */
export function resultOf(quantity: Quantity | undefined, source: SourceIndex, readings: readonly Reading[]): Measure | undefined {
  if (quantity === undefined) return undefined;
  const { amount } = quantity;
  const same = readings.filter(({ value }) => value !== undefined && Math.abs(value.amount - amount) <= 1e-9 * Math.abs(amount));
  const decimals = (some: readonly Reading[]): number => writtenDecimals(source, some.map(({ path }) => path));
  return measureWith(quantity, same.length > 0 ? decimals(same) : neededDecimals(amount, decimals(readings) + 1));
}

function measureWith(quantity: Quantity, decimals: number): Measure {
  return { amount: quantity.amount, unit: quantity.unit.text, base: baseValue(quantity), decimals };
}

function writtenDecimals(source: SourceIndex, paths: readonly PlanPath[]): number {
  return Math.max(0, ...paths.map((path) => decimalsAt(source, path)));
}

/** How many decimals the number at a path is written with; a shorthand value stands at its record's own path. */
function decimalsAt(source: SourceIndex, path: PlanPath): number {
  const place = source.places.get(isWritten(source, `${path}.value`) ? `${path}.value` : path);
  if (place === undefined) return 0;
  const written = source.text.slice(place.value.start, Math.min(place.value.end, place.value.start + 60));
  return /^["']?[+-]?[\d_]+\.(\d+)/u.exec(written)?.[1]?.length ?? 0;
}

/** Decimals that three digits need: a converted value has more than its author wrote, and 0.18 h is not 0 h. */
function tellingDecimals(amount: number): number {
  if (Number.isInteger(amount)) return 0;
  return Math.min(8, Math.max(0, 2 - Math.floor(Math.log10(Math.abs(amount)))));
}

/** The decimals that are left of at most so many when those that are zero at the end are not written. */
function neededDecimals(amount: number, most: number): number {
  return /\.(\d*[1-9])0*$/u.exec(amount.toFixed(Math.min(most, 100)))?.[1]?.length ?? 0;
}
