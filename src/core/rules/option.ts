import { list } from "../shape/list";
import { wholeNumber } from "../shape/number";
import type { Shape } from "../shape/shape";
import { text } from "../shape/text";

/** Something about a rule that a project can set. */
export interface Option<Value> {
  readonly name: string;
  readonly description: string;
  readonly default: Value;
  /** How it is written in the configuration. */
  readonly shape: Shape<unknown>;
  /** The value when it is one for this option. */
  readonly accept: (value: unknown) => Value | undefined;
}

/** A whole number, such as the most outcomes of a plan or a share in percent. */
export function numberOption(name: string, standard: number, description: string): Option<number> {
  return { name, description, default: standard, shape: wholeNumber(), accept: (value) => (typeof value === "number" ? value : undefined) };
}

/** Words or phrases, such as titles that a project knows to own a budget. */
export function wordsOption(name: string, standard: readonly string[], description: string): Option<readonly string[]> {
  return { name, description, default: standard, shape: list(text()), accept: (value) => (isWords(value) ? value : undefined) };
}

function isWords(value: unknown): value is readonly string[] {
  return Array.isArray(value) && value.every((word) => typeof word === "string");
}
