import type { Subject } from "../../rules/rule";
import type { ValueOf } from "../../shape/shape";
import { say } from "../../texts/say";
import { compares } from "./comparable";
import type { customRuleShape } from "./custom-rule-shape";
import { type SelectedPlace, placeBeside } from "./plan-selection";
import { type WrittenValue, writtenValue } from "./written-value";

/** A project's own rule, as it is written in the configuration. */
export type CustomRule = ValueOf<typeof customRuleShape>;

/** What does not hold, as a sentence: “timeline.end must be at most 3 year; it is 5 year.” */
export interface Breach {
  readonly sentence: string;
  /** The other place of a comparison. */
  readonly other?: string;
}

/** What a rule asserts and a place does not fulfil, the first thing only. */
export function breachOf(rule: CustomRule, place: SelectedPlace, subject: Subject): Breach | undefined {
  const value = writtenValue(place.path, subject);
  if (value === undefined) return rule.required === true ? { sentence: say`${place.path} is required.` } : undefined;
  return patternBreach(rule, value, place) ?? choiceBreach(rule, value, place) ?? rangeBreach(rule, value, place) ?? comparisonBreach(rule, value, place, subject);
}

function patternBreach({ pattern }: CustomRule, { words }: WrittenValue, { path }: SelectedPlace): Breach | undefined {
  if (pattern === undefined || words === undefined || pattern.test(words)) return undefined;
  return { sentence: say`${path} must match ${pattern.source}; it is “${words}”.` };
}

function choiceBreach({ one_of: choices }: CustomRule, { words }: WrittenValue, { path }: SelectedPlace): Breach | undefined {
  if (choices.length === 0 || words === undefined || choices.includes(words)) return undefined;
  const all = choices.join(", ");
  return { sentence: choices.length > 1 ? say`${path} must be one of ${all}; it is ${words}.` : say`${path} must be ${all}; it is ${words}.` };
}

function rangeBreach({ range }: CustomRule, { words }: WrittenValue, { path }: SelectedPlace): Breach | undefined {
  if (range === undefined || words === undefined) return undefined;
  const { at_least: low, at_most: high } = range;
  if (low !== undefined && compares(words, ">=", low) !== true) return { sentence: say`${path} must be at least ${low}; it is ${words}.` };
  if (high !== undefined && compares(words, "<=", high) !== true) return { sentence: say`${path} must be at most ${high}; it is ${words}.` };
  return undefined;
}

function comparisonBreach({ compare }: CustomRule, { words }: WrittenValue, place: SelectedPlace, subject: Subject): Breach | undefined {
  if (compare?.operator === undefined || compare.with === undefined || words === undefined) return undefined;
  const other = writtenValue(placeBeside(compare.with, place), subject);
  if (other?.words === undefined || compares(words, compare.operator, other.words) !== false) return undefined;
  return { sentence: comparisons[compare.operator](place.path, other.path, other.words, words), other: other.path };
}

const comparisons = {
  "<": (path: string, other: string, value: string, words: string) => say`${path} must be less than ${other}, which is ${value}; it is ${words}.`,
  "<=": (path: string, other: string, value: string, words: string) => say`${path} must be at most ${other}, which is ${value}; it is ${words}.`,
  "=": (path: string, other: string, value: string, words: string) => say`${path} must be the same as ${other}, which is ${value}; it is ${words}.`,
  ">=": (path: string, other: string, value: string, words: string) => say`${path} must be at least ${other}, which is ${value}; it is ${words}.`,
  ">": (path: string, other: string, value: string, words: string) => say`${path} must be more than ${other}, which is ${value}; it is ${words}.`,
} as const;
