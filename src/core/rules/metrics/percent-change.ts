import { falling, less, more } from "../words/change";
import { anyPhrase } from "../words/word-pattern";

/** A change in percent that a sentence speaks of. */
export interface PercentChange {
  readonly amount: number;
  /** Negative for a fall. */
  readonly signed: number;
}

const percentage = "(\\d+(?:[.,]\\d+)?)\\s*(?:%|per\\s?cent)(?![\\s-]*points?)";
const behindBy = new RegExp(`(?<!\\p{L})by\\s+(?:\\p{L}+\\s+){0,3}${percentage}`, "iu");
const withDirection = new RegExp(`${percentage}\\s+(?:(${anyPhrase(less)})|${anyPhrase(more)})`, "iu");
const fall = new RegExp(anyPhrase(falling), "iu");

/** The change that a sentence gives: “by 5 %”, “5 % fewer”. Levels, “from 6 % to 4 %”, are no change. */
export function percentChangeIn(sentence: string): PercentChange | undefined {
  const compared = withDirection.exec(sentence);
  if (compared !== null) return changeOf(compared[1], compared[2] !== undefined);
  const by = behindBy.exec(sentence);
  return by === null ? undefined : changeOf(by[1], fall.test(sentence));
}

function changeOf(written: string | undefined, isFall: boolean): PercentChange | undefined {
  const amount = Number((written ?? "").replace(",", "."));
  return amount > 0 ? { amount, signed: isFall ? -amount : amount } : undefined;
}
