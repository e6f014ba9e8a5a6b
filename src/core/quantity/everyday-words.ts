import { say } from "../texts/say";
import { isCurrency } from "./currencies";
import { currencyMeant } from "./currency-symbols";
import { timeUnit } from "./time-units";

/** A word that people write in a quantity and the format spells otherwise. */
export interface EverydayWord {
  /** What to write instead; absent where the word may mean several things. */
  readonly write?: string;
  /** A full sentence for the author. */
  readonly why: string;
}

const written: ReadonlyMap<string, string> = new Map([
  ...["percent", "pct", "percentage"].map((word) => [word, "%"] as const),
  ...["ppt", "ppts"].map((word) => [word, "pp"] as const),
  ...["per", "each", "every", "a", "an"].map((word) => [word, "/"] as const),
  ...["yearly", "annually", "annual", "pa"].map((word) => [word, "/year"] as const),
  ...["quarterly", "monthly", "weekly", "daily", "hourly"].map((word) => [word, `/${perWord(word)}`] as const),
]);

const magnitudes: ReadonlyMap<string, number> = new Map([
  ...["k", "thousand", "thousands", "tsd"].map((word) => [word, 3] as const),
  ...["m", "mm", "mn", "mln", "mio", "million", "millions"].map((word) => [word, 6] as const),
  ...["b", "bn", "mrd", "billion", "billions"].map((word) => [word, 9] as const),
]);

/** The power of ten that a word such as “k”, “Mio” or “bn” stands for. */
export function magnitudeOf(word: string): number | undefined {
  return magnitudes.get(word.toLowerCase());
}

/** What the format writes for a word that would otherwise be taken for a counted thing. */
export function everydayWord(word: string): EverydayWord | undefined {
  const write = written.get(word.toLowerCase());
  if (write !== undefined) return { write, why: say`“${word}” is written ${write}.` };
  if (word === "m") return { why: say`“m” may be minutes, months or millions: write min, month, or the whole number.` };
  if (magnitudeOf(word) !== undefined) return { why: say`A number is written out, without “${word}”.` };
  return currencyWord(word) ?? scaledCurrency(word) ?? timeCompound(word);
}

function currencyWord(word: string): EverydayWord | undefined {
  const code = isCurrency(word) ? undefined : currencyMeant(word);
  return code === undefined ? undefined : { write: code, why: say`A currency is written as its code, ${code}, not “${word}”.` };
}

/** “kEUR” and “MUSD”. */
function scaledCurrency(word: string): EverydayWord | undefined {
  if (!/^[kKMT][A-Z]{3}$/.test(word) || !isCurrency(word.slice(1))) return undefined;
  return { why: say`A number is written out and followed by ${word.slice(1)}, not “${word}”.` };
}

/** “person-hours” would be read as a thing to count, and an hour is time. */
function timeCompound(word: string): EverydayWord | undefined {
  const parts = word.split(/[-_]/);
  const time = parts.length > 1 ? parts.map(timeUnit).find((unit) => unit !== undefined) : undefined;
  return time && { write: time.name, why: say`“${word}” mixes time with what is counted; time alone is ${time.name}.` };
}

function perWord(adverb: string): string {
  return adverb === "daily" ? "day" : adverb.slice(0, -2).replace(/^hour$/, "h");
}
