import type { Explanation } from "../../core/economics/calculation/explanation";
import { multiplyPowers, type Powers, raisePowers } from "../../core/quantity/dimension";
import { timeUnit, type TimeUnit } from "../../core/quantity/time-units";
import { say } from "../../core/texts/say";
import { isCounted } from "../format/counts";
import type { Formats } from "../format/formats";
import { unitIn } from "./unit-in";

/** "12 months a year": what a step reckons besides its operands, because their times do not cancel to its own; undefined where they do. */
export function conversionWords(step: Explanation, formats: Formats): string | undefined {
  const words = leftovers(step).flatMap((times) => pairs(times).flatMap((pair) => pairWords(pair, formats)));
  return words.length === 0 ? undefined : [...new Set(words)].join(", ");
}

/** The times that are left over, for a step that joins units as a whole once, for one that adds them up by operand. */
function leftovers({ operation, operands, unit }: Explanation): readonly Powers[] {
  const own = raisePowers(timesOf(unit), -1);
  const [first, ...others] = operands.map((operand) => timesOf(operand.unit));
  if (first === undefined) return [];
  switch (operation) {
    case "product":
      return [others.reduce(multiplyPowers, multiplyPowers(own, first))];
    case "quotient":
    case "ratio":
      return [others.reduce((left, other) => multiplyPowers(left, raisePowers(other, -1)), multiplyPowers(own, first))];
    case "sum":
    case "difference":
    case "minimum":
    case "maximum":
      return [first, ...others].map((other) => multiplyPowers(other, own));
    default:
      return [];
  }
}

function timesOf(text: string): Powers {
  const { words, timeUnits } = unitIn(text);
  return new Map([...words].filter(([word]) => timeUnits.includes(word)));
}

type Pair = readonly [TimeUnit, TimeUnit];

/** Each time above the line with one below it. What stands alone is counted in years, which need no words. */
function pairs(times: Powers): readonly Pair[] {
  const sum = [...times.values()].reduce((total, power) => total + power, 0);
  const balanced = multiplyPowers(times, sum === 0 ? new Map() : new Map([["year", -sum]]));
  const side = (sign: 1 | -1): readonly TimeUnit[] =>
    [...balanced].flatMap(([word, power]) => Array.from({ length: Math.max(0, power * sign) }, () => timeUnit(word) ?? []).flat());
  const below = side(-1);
  return side(1).flatMap((above, index) => (below[index] === undefined ? [] : [[above, below[index]] as const]));
}

/** Times that do not divide evenly, as months and weeks, are both counted in years. */
function pairWords([one, other]: Pair, formats: Formats): readonly string[] {
  const [small, large] = one.perYear > other.perYear ? [one, other] : [other, one];
  const count = small.perYear / large.perYear;
  if (Number.isInteger(count)) return [during(large, countOf(count, small, formats))];
  return [small, large].map((unit) => say`${countOf(unit.perYear, unit, formats)} a year`);
}

/** "12 months a year" */
function during({ name }: TimeUnit, count: string): string {
  switch (name) {
    case "min":
      return say`${count} a min`;
    case "h":
      return say`${count} an hour`;
    case "workday":
      return say`${count} a workday`;
    case "workweek":
      return say`${count} a workweek`;
    case "day":
      return say`${count} a day`;
    case "week":
      return say`${count} a week`;
    case "month":
      return say`${count} a month`;
    case "quarter":
      return say`${count} a quarter`;
    default:
      return say`${count} a year`;
  }
}

/** Abbreviations have no plural. */
function countOf(count: number, { name }: TimeUnit, formats: Formats): string {
  return isCounted(name) ? formats.count(count, name) : formats.quantity(count, name);
}
