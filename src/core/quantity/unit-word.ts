import pluralize from "pluralize";
import { isCurrency } from "./currencies";
import { dimensionless, type Dimension } from "./dimension";
import { everydayWord } from "./everyday-words";
import { remembered } from "./remembered";
import { timeUnit, type TimeKind } from "./time-units";

/** What one word of a unit means: its canonical spelling, its dimension, and its size in base units. */
export interface UnitWord {
  readonly name: string;
  readonly kind: "share" | "money" | "count" | TimeKind;
  readonly dimension: Dimension;
  readonly factor: number;
}

/** The meaning of `word`. Every word has one: what is neither `%`, `pp`, time nor money is a counted thing. */
export const unitWord: (word: string) => UnitWord = remembered(meaningOf);

function meaningOf(word: string): UnitWord {
  if (word === "%" || word === "pp") return { name: word, kind: "share", dimension: dimensionless, factor: 0.01 };
  if (isCurrency(word)) {
    return { name: word, kind: "money", dimension: { ...dimensionless, money: new Map([[word, 1]]) }, factor: 1 };
  }
  const time = timeUnit(word);
  if (time) {
    return { name: time.name, kind: time.kind, dimension: { ...dimensionless, time: 1 }, factor: 1 / time.perYear };
  }
  const name = countName(word);
  return { name, kind: "count", dimension: { ...dimensionless, counts: new Map([[name, 1]]) }, factor: 1 };
}

/** Singular, unless that is another word of the format, as for “ms”; and “Report” is “report”, but a word in capitals such as “GB” keeps them. */
function countName(word: string): string {
  const name = usualCase(word);
  const singular = singularOf(name);
  const isTaken = singular === "" || isCurrency(singular) || timeUnit(singular) !== undefined || everydayWord(singular) !== undefined;
  // What has a singular of its own would be another word the next time that it is read.
  return isTaken || singularOf(singular) !== singular ? name : singular;
}

function singularOf(name: string): string {
  return usualCase(pluralize.singular(name));
}

function usualCase(word: string): string {
  return word.slice(1) === word.slice(1).toLowerCase() ? word.toLowerCase() : word;
}
