import { say } from "../texts/say";
import {
  describeDimension, dimensionless, multiplyDimensions, multiplyPowers, powerOfDimension, raisePowers,
  type Dimension, type Powers,
} from "./dimension";
import { unitWord, type UnitWord } from "./unit-word";

/** How the amount reads: a plain number, a percentage, or percentage points (a difference of percentages). */
export type Notation = "plain" | "percent" | "points";

/** A unit of measure as its author wrote it, with everything arithmetic needs to know about it. */
export interface Unit {
  /** As written, normalised in spacing: `h/week/person`; empty for a bare number. */
  readonly text: string;
  readonly dimension: Dimension;
  /** Turns an amount into base units: the year for time, the currency itself, 0.01 for a percentage. */
  readonly factor: number;
  readonly notation: Notation;
  /** The time words in it, in canonical spelling, so that effort in `day` can be told from effort in `h`. */
  readonly timeUnits: readonly string[];
  /** The canonical words and their powers. */
  readonly words: Powers;
  /** The number that stands among the words: 1/3 in `USD/(3 year)`, else 1. */
  readonly coefficient: number;
}

/** The unit made of canonical `words`; `text` is how it was written, by default the canonical way. */
export function unitOf(words: Powers, coefficient = 1, text = textOf(words)): Unit {
  const meanings = [...words].map(([name, power]) => [unitWord(name), power] as const);
  return {
    text,
    dimension: meanings.reduce((d, [word, power]) => multiplyDimensions(d, powerOfDimension(word.dimension, power)), dimensionless),
    factor: meanings.reduce((factor, [word, power]) => factor * word.factor ** power, coefficient),
    notation: notationOf(words),
    timeUnits: meanings.filter(([word]) => isTime(word)).map(([word]) => word.name),
    words,
    coefficient,
  };
}

/** The unit of a bare number. */
export const plainNumber: Unit = unitOf(new Map());

/** The unit of a percentage. */
export const percent: Unit = unitOf(new Map([["%", 1]]));

/** The unit of a difference between two percentages. */
export const points: Unit = unitOf(new Map([["pp", 1]]));

/** A readable unit, and the number the product of the amounts must be multiplied by to be in it. */
export interface CombinedUnit {
  readonly unit: Unit;
  readonly ratio: number;
}

/**
 * The unit of a × b, or of a ÷ b when `exponent` is -1, with what stands above and below cancelled,
 * the same word or two times where their ratio is a mere number. Hours per year stay hours per year.
 */
export function combineUnits(a: Unit, b: Unit, exponent: 1 | -1): CombinedUnit {
  const known = knownWith(a, exponent === 1 ? products : quotients);
  const before = known.get(b);
  if (before !== undefined) return before;
  const combined = combine(a, b, exponent);
  known.set(b, combined);
  return combined;
}

/** What units come to with each other, for as long as both are known. */
type Combinations = WeakMap<Unit, WeakMap<Unit, CombinedUnit>>;

const products: Combinations = new WeakMap();
const quotients: Combinations = new WeakMap();

function knownWith(unit: Unit, combinations: Combinations): WeakMap<Unit, CombinedUnit> {
  const known = combinations.get(unit) ?? new WeakMap<Unit, CombinedUnit>();
  combinations.set(unit, known);
  return known;
}

function combine(a: Unit, b: Unit, exponent: 1 | -1): CombinedUnit {
  const [left, leftRatio] = withoutShare(a.words);
  const [right, rightRatio] = withoutShare(raisePowers(b.words, exponent));
  const [words, cancelled] = cancelTimes(multiplyPowers(left, right));
  const ratio = a.coefficient * b.coefficient ** exponent * leftRatio * rightRatio * cancelled;
  const share = exponent === 1 && words.size === 0 ? shareOfShare(a, b) : undefined;
  return share ? { unit: share, ratio: ratio * 100 } : { unit: unitOf(words), ratio };
}

/** What a unit measures in a reviewer's words: as its dimension, but 22 h/week/person is "time per week per person". */
export function describeUnit(unit: Unit): string {
  if (unit.notation === "points" && unit.words.size === 1) return say`a difference in percentage points`;
  const below = [...unit.words].find(([name, power]) => power < 0 && isTime(unitWord(name)))?.[0];
  const isTimePerTime = below !== undefined && unit.dimension.time === 0 && unit.dimension.money.size === 0;
  if (!isTimePerTime) return describeDimension(unit.dimension);
  return describeDimension({ ...unit.dimension, time: 1 }, say`time per ${below}`);
}

function textOf(words: Powers): string {
  const ordered = [...words].sort(([a], [b]) => rankOf(a) - rankOf(b) || (a < b ? -1 : 1));
  const above = ordered.filter(([, power]) => power > 0).map(raised).join("*");
  const below = ordered.filter(([, power]) => power < 0).map((word) => `/${raised(word)}`).join("");
  return above + below;
}

/** Money first, then time, then what is counted: `USD*person/year`, `h/week/person`. */
function rankOf(word: string): number {
  return ["share", "money", "effort", "calendar", "count"].indexOf(unitWord(word).kind);
}

function raised([word, power]: readonly [string, number]): string {
  const exponent = Math.abs(power);
  return exponent === 1 ? word : `${word}^${exponent}`;
}

function notationOf(words: Powers): Notation {
  if (words.get("pp") === 1) return "points";
  return words.get("%") === 1 ? "percent" : "plain";
}

function withoutShare(words: Powers): readonly [Powers, number] {
  const power = (words.get("%") ?? 0) + (words.get("pp") ?? 0);
  if (power === 0) return [words, 1];
  return [new Map([...words].filter(([word]) => word !== "%" && word !== "pp")), 100 ** -power];
}

/** Half of 10 % is 5 %, and half of 2 pp is 1 pp. */
function shareOfShare(a: Unit, b: Unit): Unit | undefined {
  if (a.notation === "plain" || b.notation === "plain") return undefined;
  return a.notation === "points" || b.notation === "points" ? points : percent;
}

/** Longest above against shortest below, so that the outcome does not depend on the order of the words. */
function cancelTimes(words: Powers): readonly [Powers, number] {
  const times = [...words.keys()].map(unitWord).filter(isTime).sort((a, b) => b.factor - a.factor);
  let [left, ratio]: readonly [Powers, number] = [words, 1];
  for (const above of times) {
    for (const below of times.toReversed()) {
      const count = Math.min(left.get(above.name) ?? 0, -(left.get(below.name) ?? 0));
      if (count <= 0 || !cancels(above, below, left)) continue;
      left = multiplyPowers(left, new Map([[above.name, -count], [below.name, count]]));
      ratio *= (above.factor / below.factor) ** count;
    }
  }
  return [left, ratio];
}

/**
 * Hours per week and weeks per year say something and stay. Minutes over hours and months over weeks
 * are mere numbers; so are days over hours, unless the days are waiting to become days per year.
 */
function cancels(above: UnitWord, below: UnitWord, words: Powers): boolean {
  if (above.kind === "effort") return below.kind === "effort";
  if (below.kind === "calendar") return above.factor > below.factor;
  return ![...words].some(([name, power]) => power < 0 && unitWord(name).kind === "calendar" && unitWord(name).factor > above.factor);
}

function isTime(word: UnitWord): boolean {
  return word.kind === "effort" || word.kind === "calendar";
}
