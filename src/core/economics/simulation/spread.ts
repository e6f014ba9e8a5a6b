/** So many steps that each holds few numbers; a multiple of a histogram's bars. */
const steps = 1_000;

/** How numbers are spread: how many of them lie in each of equal steps from the smallest to the largest. */
export interface Spread {
  readonly numbers: Float64Array;
  /** As `to`, NaN or infinite where one of the numbers is. */
  readonly from: number;
  readonly to: number;
  readonly counts: Uint32Array;
}

/** Whether every one of the numbers is finite. */
export function hasFiniteNumbers({ from, to }: Spread): boolean {
  return Number.isFinite(from) && Number.isFinite(to);
}

/** Counts numbers by step; those that are all the same lie in the first. */
export function spreadOf(numbers: Float64Array): Spread {
  const [from, to] = [smallest(numbers), largest(numbers)];
  const counts = new Uint32Array(steps);
  count(numbers, from, stepsPerUnit(from, to), counts);
  return { numbers, from, to, counts };
}

/** The numbers at some positions in ascending order, counted from 1: only the steps that hold them are sorted. */
export function ranked(spread: Spread, positions: readonly number[]): readonly number[] {
  const places = positions.map((position) => placeOf(position, spread.counts));
  const members = membersOf(spread, new Set(places.map(({ step }) => step)));
  return places.map(({ step, before, position }) => members.get(step)?.[position - before - 1] ?? Number.NaN);
}

interface Place {
  readonly position: number;
  readonly step: number;
  /** How many numbers lie in the steps before. */
  readonly before: number;
}

function placeOf(position: number, counts: Uint32Array): Place {
  let before = 0;
  for (let step = 0; step < counts.length; step++) {
    const count = counts[step] ?? 0;
    if (before + count >= position) return { position, step, before };
    before += count;
  }
  throw new Error(`${before} numbers have none at position ${position}.`);
}

/** The numbers of some steps, each step's in ascending order. */
function membersOf({ numbers, from, to }: Spread, wanted: ReadonlySet<number>): ReadonlyMap<number, readonly number[]> {
  const perUnit = stepsPerUnit(from, to);
  const isWanted = new Uint8Array(steps);
  for (const step of wanted) isWanted[step] = 1;
  const members = new Map<number, number[]>([...wanted].map((step) => [step, []]));
  for (let index = 0; index < numbers.length; index++) {
    const number = numbers[index] ?? 0;
    const step = Math.min(((number - from) * perUnit) | 0, steps - 1);
    if (isWanted[step] === 1) members.get(step)?.push(number);
  }
  for (const list of members.values()) list.sort((a, b) => a - b);
  return members;
}

function stepsPerUnit(from: number, to: number): number {
  return from === to ? 0 : steps / (to - from);
}

function count(numbers: Float64Array, from: number, perUnit: number, counts: Uint32Array): void {
  for (let index = 0; index < numbers.length; index++) {
    const step = Math.min((((numbers[index] ?? 0) - from) * perUnit) | 0, steps - 1);
    counts[step] = (counts[step] ?? 0) + 1;
  }
}

function smallest(numbers: Float64Array): number {
  let found = Number.POSITIVE_INFINITY;
  for (let index = 0; index < numbers.length; index++) found = Math.min(found, numbers[index] ?? 0);
  return found;
}

function largest(numbers: Float64Array): number {
  let found = Number.NEGATIVE_INFINITY;
  for (let index = 0; index < numbers.length; index++) found = Math.max(found, numbers[index] ?? 0);
  return found;
}
