import type { Subject } from "../../rules/rule";
import type { ValueOf } from "../../shape/shape";
import { compares } from "./comparable";
import type { customRuleShape } from "./custom-rule-shape";
import { type SelectedPlace, placeBeside } from "./plan-selection";
import { type WrittenValue, writtenValue } from "./written-value";

/** A project's own rule, as it is written in the configuration. */
export type CustomRule = ValueOf<typeof customRuleShape>;

/** What does not hold, in words: “must be at most 3 year; it is 5 year”. */
export interface Breach {
  readonly words: string;
  /** The other place of a comparison. */
  readonly other?: string;
}

/** What a rule asserts and a place does not fulfil, the first thing only. */
export function breachOf(rule: CustomRule, place: SelectedPlace, subject: Subject): Breach | undefined {
  const value = writtenValue(place.path, subject);
  if (value === undefined) return rule.required === true ? { words: "is required" } : undefined;
  return patternBreach(rule, value) ?? choiceBreach(rule, value) ?? rangeBreach(rule, value) ?? comparisonBreach(rule, value, place, subject);
}

function patternBreach({ pattern }: CustomRule, { words }: WrittenValue): Breach | undefined {
  if (pattern === undefined || words === undefined || pattern.test(words)) return undefined;
  return { words: `must match ${pattern.source}; it is “${words}”` };
}

function choiceBreach({ one_of: choices }: CustomRule, { words }: WrittenValue): Breach | undefined {
  if (choices.length === 0 || words === undefined || choices.includes(words)) return undefined;
  return { words: `must be ${choices.length > 1 ? "one of " : ""}${choices.join(", ")}; it is ${words}` };
}

function rangeBreach({ range }: CustomRule, { words }: WrittenValue): Breach | undefined {
  if (range === undefined || words === undefined) return undefined;
  const ends = [["at least", ">=", range.at_least] as const, ["at most", "<=", range.at_most] as const];
  const missed = ends.find(([, operator, end]) => end !== undefined && compares(words, operator, end) !== true);
  return missed && { words: `must be ${missed[0]} ${missed[2] ?? ""}; it is ${words}` };
}

const operatorWords = { "<": "less than", "<=": "at most", "=": "the same as", ">=": "at least", ">": "more than" } as const;

function comparisonBreach({ compare }: CustomRule, { words }: WrittenValue, place: SelectedPlace, subject: Subject): Breach | undefined {
  if (compare?.operator === undefined || compare.with === undefined || words === undefined) return undefined;
  const other = writtenValue(placeBeside(compare.with, place), subject);
  if (other?.words === undefined || compares(words, compare.operator, other.words) !== false) return undefined;
  return { words: `must be ${operatorWords[compare.operator]} ${other.path}, which is ${other.words}; it is ${words}`, other: other.path };
}
