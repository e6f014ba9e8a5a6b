import type { PlanPath } from "../../source/plan-path";
import type { Calculation } from "../calculation/calculation";
import { type Arithmetic, arithmetic, isArithmetic } from "../calculation/operations";

/** The same number of a calculation in many trials. */
export type Lane = Float64Array;

/** Figures of many trials. */
export interface Lanes {
  /** A lane for each figure, in their order; filled by `compute`. */
  readonly figures: readonly Lane[];
  /** Works out all figures from what the drawn lanes hold now. */
  readonly compute: () => void;
}

/**
 * Prepares figures for trials in which the numbers at some paths are drawn. Most of a business case multiplies what is
 * drawn by fixed shares and adds it up, so each part is kept as a sum of lanes with fixed factors; a pass over all trials
 * is made only where drawn numbers meet each other otherwise, and what figures share is worked out once.
 */
export function lanesOf(figures: readonly Calculation[], drawn: ReadonlyMap<PlanPath, Lane>, length: number): Lanes {
  const passes: (() => void)[] = [];
  const filled = (fill: (lane: Lane) => void): Lane => {
    const lane = new Float64Array(length);
    passes.push(() => fill(lane));
    return lane;
  };
  const sums = new Map<Calculation, Sum>();
  const lanes = new Map<Sum, Lane>();
  const laneOf = (sum: Sum): Lane => {
    const lane = lanes.get(sum) ?? soleLane(sum) ?? filled((into) => addUp(sum, into));
    lanes.set(sum, lane);
    return lane;
  };
  const meet = (operation: Arithmetic, a: Sum, b: Sum): Sum => {
    const joined = joinedSum(operation, a, b);
    if (joined !== undefined) return joined;
    const [first, second] = [laneOf(a), laneOf(b)];
    return sumOf(filled((into) => (operation === "product" ? multiply(first, second, into) : combine(operation, first, second, into))));
  };
  const sumAt = (calculation: Calculation): Sum => {
    const sum = sums.get(calculation) ?? sumFrom(calculation);
    sums.set(calculation, sum);
    return sum;
  };
  const sumFrom = (calculation: Calculation): Sum => {
    if (calculation.kind === "value") {
      const lane = calculation.path === undefined ? undefined : drawn.get(calculation.path);
      return lane === undefined ? fixed(calculation.base) : sumOf(lane);
    }
    const { operation } = calculation;
    if (!isArithmetic(operation)) throw new Error(`The simulation of “${calculation.label}” needs arithmetic alone, not ${operation}.`);
    return calculation.operands.map(sumAt).reduce((a, b) => meet(operation, a, b));
  };
  const figureLane = (figure: Calculation): Lane => {
    const lane = laneOf(sumAt(figure));
    sums.set(figure, sumOf(lane));
    return lane;
  };
  return { figures: figures.map(figureLane), compute: () => passes.forEach((pass) => pass()) };
}

/** A fixed number and lanes, each times a fixed factor. */
interface Sum {
  readonly fixed: number;
  readonly factors: ReadonlyMap<Lane, number>;
}

function fixed(value: number): Sum {
  return { fixed: value, factors: new Map() };
}

function sumOf(lane: Lane): Sum {
  return { fixed: 0, factors: new Map([[lane, 1]]) };
}

/** The outcome where it is again such a sum; undefined where two lanes meet. */
function joinedSum(operation: Arithmetic, a: Sum, b: Sum): Sum | undefined {
  if (operation === "sum") return added(a, b);
  if (operation === "difference") return added(a, scaled(b, -1));
  if (isFixed(a) && isFixed(b)) return fixed(arithmetic[operation](a.fixed, b.fixed));
  if (operation === "product" && isFixed(a)) return scaled(b, a.fixed);
  return isFixed(b) ? joinedWith(b.fixed, operation, a) : undefined;
}

function joinedWith(factor: number, operation: Arithmetic, sum: Sum): Sum | undefined {
  if (operation === "product") return scaled(sum, factor);
  return operation === "quotient" || (operation === "ratio" && factor > 0) ? scaled(sum, 1 / factor) : undefined;
}

function isFixed({ factors }: Sum): boolean {
  return factors.size === 0;
}

function added(a: Sum, b: Sum): Sum {
  const factors = new Map(a.factors);
  for (const [lane, factor] of b.factors) factors.set(lane, (factors.get(lane) ?? 0) + factor);
  return { fixed: a.fixed + b.fixed, factors };
}

function scaled(sum: Sum, by: number): Sum {
  return { fixed: sum.fixed * by, factors: new Map([...sum.factors].map(([lane, factor]) => [lane, factor * by])) };
}

function soleLane({ fixed: rest, factors }: Sum): Lane | undefined {
  const [first, ...others] = factors;
  return rest === 0 && others.length === 0 && first?.[1] === 1 ? first[0] : undefined;
}

function addUp({ fixed: rest, factors }: Sum, into: Lane): void {
  into.fill(rest);
  for (const [lane, factor] of factors) addTimes(factor, lane, into);
}

function addTimes(factor: number, lane: Lane, into: Lane): void {
  for (let trial = 0; trial < into.length; trial++) into[trial] = (into[trial] ?? 0) + factor * (lane[trial] ?? 0);
}

function multiply(a: Lane, b: Lane, into: Lane): void {
  for (let trial = 0; trial < into.length; trial++) into[trial] = (a[trial] ?? 0) * (b[trial] ?? 0);
}

function combine(operation: Arithmetic, a: Lane, b: Lane, into: Lane): void {
  const of = arithmetic[operation];
  for (let trial = 0; trial < into.length; trial++) into[trial] = of(a[trial] ?? 0, b[trial] ?? 0);
}
