import { singular } from "pluralize";
import { falling, less, levels, more, rising } from "../words/change";
import { anyPhrase } from "../words/word-pattern";

/** A change in percent, or in percentage points, that a sentence speaks of. */
export interface PercentChange {
  readonly amount: number;
  /** Negative for a fall. */
  readonly signed: number;
  readonly unit: "%" | "pp";
  /** The part of the sentence that says what changes. */
  readonly clause: string;
}

const percentage = "(\\d{1,15}(?:[.,]\\d{1,15})?)\\s{0,9}(?:(pp(?!\\p{L})|percentage[\\s-]points?|(?:%|per\\s?cent)[\\s-]{0,9}points?)|(?:%|per\\s?cent)(?![\\s-]{0,9}points?))";
/** Most sentences have no percentage, which is told at once. */
const number = /\d\s*(?:%|p)/iu;
const behindBy = new RegExp(`(?<!\\p{L})by\\s{1,9}(?:\\p{L}{1,40}\\s{1,9}){0,3}${percentage}`, "iu");
const withDirection = new RegExp(`${percentage}\\s{1,9}(?:(${anyPhrase(less)})|${anyPhrase(more)})`, "iu");
const ofObject = new RegExp(`(?:(${anyPhrase(falling)})|${anyPhrase(rising)})\\s{1,9}(?:(?!${anyPhrase(levels)})\\p{L}[\\p{L}-]{0,40}\\s{1,9}){1,4}${percentage}`, "iu");
const fall = new RegExp(anyPhrase(falling), "iu");
const boundary = /[,;:!?]|\.\s|(?<!\p{L})(?:by|while|because|so that)(?!\p{L})/iu;

/** The change that a sentence gives: “by 5 %”, “5 % fewer”, “by 5 pp”, “reduce churn 5 %”. Levels, “from 6 % to 4 %”, are no change. */
export function percentChangeIn(sentence: string): PercentChange | undefined {
  if (!number.test(sentence)) return undefined;
  const compared = withDirection.exec(sentence);
  if (compared !== null) return changeOf(compared, compared[3] !== undefined, clauseAround(sentence, compared));
  const by = behindBy.exec(sentence);
  if (by !== null) return changeOf(by, fall.test(sentence), clauseBefore(sentence, by));
  const direct = ofObject.exec(sentence);
  if (direct === null) return undefined;
  const [words, falls, amount, points] = direct;
  return changeOf([words, amount, points], falls !== undefined, words);
}

/** Whether a clause may be about a metric: it shares a word with the metric's name. */
export function isAbout(clause: string, name: string): boolean {
  const wanted = significantWords(name);
  return wanted.length === 0 || significantWords(clause).some((word) => wanted.includes(word));
}

/** Words like “rate” are in the names of most metrics in percent. */
const common = ["rate", "share", "percentage", "percent", "ratio", "number", "the", "and", "for", "per", "of", "in"];

function significantWords(text: string): readonly string[] {
  const words = text.toLowerCase().match(/\p{L}{2,}/gu) ?? [];
  return words.map((word) => singular(word)).filter((word) => !common.includes(word));
}

function changeOf([, written = "", points]: readonly (string | undefined)[], isFall: boolean, clause: string): PercentChange | undefined {
  const amount = Number(written.replace(",", "."));
  return amount > 0 ? { amount, signed: isFall ? -amount : amount, unit: points === undefined ? "%" : "pp", clause } : undefined;
}

function clauseBefore(sentence: string, { index }: RegExpExecArray): string {
  return sentence.slice(0, index).split(boundary).at(-1) ?? "";
}

function clauseAround(sentence: string, match: RegExpExecArray): string {
  const after = sentence.slice(match.index + match[0].length).split(boundary)[0] ?? "";
  return `${clauseBefore(sentence, match)} ${after}`;
}
