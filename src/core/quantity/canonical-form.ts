import { say, text, translated } from "../texts/say";
import { withoutEnd } from "../texts/without-end";
import { currencyMeant } from "./currency-symbols";
import { everydayWord, magnitudeOf } from "./everyday-words";
import { tokensOf, type Token } from "./tokens";
import { unitWord } from "./unit-word";
import { plainDigits } from "./written-number";

/** How a quantity that people write in their own way would be written here; it is still to be parsed. */
export interface CanonicalForm {
  readonly text: string;
  /** What was written otherwise, as clauses without a full stop. */
  readonly reasons: readonly string[];
}

/** The canonical form of `$200k`, `1,2 Mio €`, `14 hrs per week`; undefined when no number can be made out. */
export function canonicalForm(written: string, planCurrency?: string): CanonicalForm | undefined {
  const text = written.replace(/[\u00a0\u2009\u202f]/g, " ").trim();
  const head = /^[^\d.,]*/.exec(text)?.[0] ?? "";
  const prefix = head.replace(/[-+−–]/, "").trim();
  const currency = prefix === "" ? undefined : currencyMeant(prefix, planCurrency);
  if (prefix !== "" && currency === undefined) return undefined;
  const number = readNumber(text.slice(head.length), currency !== undefined);
  if (!number) return undefined;
  const rest = readRest(number.rest, planCurrency);
  const unit = currency === undefined || rest.text.includes(currency) ? rest.text : currency + rest.text;
  const sign = /[-−–]/.test(head) ? "-" : "";
  const reasons = [...(currency === undefined ? [] : [say`the number comes first, then its currency code`]), ...number.reasons, ...rest.reasons];
  return { text: `${sign}${number.digits} ${unit}`.trim(), reasons };
}

interface WrittenNumber {
  readonly digits: string;
  readonly rest: string;
  readonly reasons: readonly string[];
}

function readNumber(text: string, isMoney: boolean): WrittenNumber | undefined {
  const raw = withoutEnd(/^[\d.,_'’ ]+/.exec(text)?.[0] ?? "", ".,_'’ ");
  const scale = readScale(text.slice(raw.length).replace(/^[.,_'’ ]+/, ""), isMoney);
  const digits = plainDigits(raw.replace(/^[.,]/, "0."), scale.exponent !== 0);
  if (digits === undefined) return undefined;
  const reasons = digits === raw ? [] : [say`a number has a decimal point and no thousands separator`];
  if (scale.exponent === 0) return { digits: reasons.length > 0 ? withoutCents(digits, scale.rest) : digits, rest: scale.rest, reasons };
  const scaled = Number(`${digits}e${scale.exponent}`);
  if (!(Math.abs(scaled) < 1e21) || String(scaled).includes("e")) return undefined;
  return { digits: String(scaled), rest: scale.rest, reasons: [...reasons, say`a number is written out`] };
}

/** The zeros of `200.000,00 EUR` say nothing; those of `4,00 %` tell how finely it was measured. */
function withoutCents(digits: string, unit: string): string {
  return unit.trim().startsWith("%") ? digits : digits.replace(/\.0+$/, "");
}

interface Scale {
  readonly exponent: number;
  readonly rest: string;
}

/** “e5”, “k”, “Mio.”, or “kEUR”; a lone “m” is a million only where money is meant. */
function readScale(text: string, isMoney: boolean): Scale {
  const scientific = /^e([+-]?\d{1,3})(?!\d)/i.exec(text);
  if (scientific) return { exponent: Number(scientific[1]), rest: text.slice(scientific[0].length) };
  const joined = /^([kKM])(?=[A-Z]{3}(?![\p{L}]))/u.exec(text);
  const word = /^(\p{L}+)\.?/u.exec(text);
  const [whole, letters] = joined && everydayWord(/^\p{L}+/u.exec(text)?.[0] ?? "") ? joined : word ?? [];
  const exponent = letters === undefined ? undefined : magnitudeOf(letters);
  if (whole === undefined || exponent === undefined) return { exponent: 0, rest: text };
  const rest = text.slice(whole.length).trim();
  return isScale(letters, rest, isMoney) ? { exponent, rest } : { exponent: 0, rest: text };
}

function isScale(letters: string | undefined, rest: string, isMoney: boolean): boolean {
  return letters !== "m" || isMoney || /^[^\s\w]/.test(rest);
}

interface WrittenUnit {
  readonly text: string;
  readonly reasons: readonly string[];
}

const phrases: readonly (readonly [pattern: RegExp, write: string, why: string])[] = [
  [/(?:%|\bper ?cent\b|\bpercent(?:age)?\b)[- ]?points?\b/giu, "pp", text`percentage points are written pp`],
  [/\bper cent\b/giu, "%", text`percent is written %`],
  [/\bp\. ?a\.?/giu, "/year", text`“p.a.” is written /year`],
  [/[×·∙⋅]/gu, "*", text`a product is written *`],
  [/÷/gu, "/", text`a quotient is written /`],
  [/²/gu, "^2", text`a square is written ^2`],
  [/³/gu, "^3", text`a cube is written ^3`],
  [/\.(?=[ /]|$)/gu, "", text`an abbreviation has no full stop`],
  [/(?<=\S)\/ *(\d+(?:\.\d+)?) +(\p{L}+)/gu, "/($1 $2)", text`a number inside a unit stands in parentheses`],
];

function readRest(written: string, planCurrency: string | undefined): WrittenUnit {
  const reasons: string[] = [];
  let text = written.trim();
  for (const [pattern, write, why] of phrases) {
    if (text.search(pattern) < 0) continue;
    text = text.replace(pattern, write);
    reasons.push(translated(why));
  }
  const withCodes = text.replace(/\p{L}{0,2}\p{Sc}/gu, (symbol) => currencyMeant(symbol, planCurrency) ?? symbol);
  if (withCodes !== text) reasons.push(say`a currency is written as its code`);
  const words = tokensOf(withCodes).map((token) => [token, writeWord(token, planCurrency)] as const);
  for (const [token, write] of words) if (write !== token.text) reasons.push(say`“${token.text}” is written ${write}`);
  const joined = joinWords(words);
  if (joined.includes("-") && !withCodes.includes("-")) reasons.push(say`what is counted is one word`);
  return { text: joined.replace(/\/ *\/+/g, "/"), reasons };
}

function writeWord(token: Token, planCurrency: string | undefined): string {
  if (token.kind !== "name") return token.text;
  const everyday = everydayWord(token.text);
  if (everyday?.write === undefined) return token.text;
  return currencyMeant(token.text, planCurrency) ?? everyday.write;
}

/** “support tickets” is one thing to count; other neighbours are kept apart for the parser to judge. */
function joinWords(words: readonly (readonly [Token, string])[]): string {
  return words.reduce((text, [token, write], index) => {
    const before = words[index - 1];
    if (!before) return write;
    return text + (isCounted(before[0], before[1]) && isCounted(token, write) ? "-" : " ") + write;
  }, "");
}

function isCounted(token: Token, write: string): boolean {
  return token.kind === "name" && write === token.text && unitWord(write).kind === "count";
}
