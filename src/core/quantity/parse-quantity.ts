import { say, text, translated } from "../texts/say";
import { canonicalForm } from "./canonical-form";
import { anyQuantity, exampleIn, type Expectation } from "./expectation";
import { longestQuantity, parseUnit, tooLong } from "./parse-unit";
import type { Quantity } from "./quantity";
import { hasSingleReading } from "./single-reading";
import type { QuantityProblem } from "./quantity-problem";
import { numberPattern } from "./tokens";
import { plainNumber } from "./unit";

export type { QuantityProblem } from "./quantity-problem";

/** What is known about the place a quantity stands in; it sharpens suggestions and readings of a bare number. */
export interface QuantityContext {
  /** The plan's currency, which an ambiguous “$” most likely means. */
  readonly currency?: string;
  /** What the field wants, so that `25` can be answered with `25 %`. */
  readonly expects?: Expectation;
  /** Reads a bare number as a plain number, for fields such as a guardrail's limit. */
  readonly allowBareNumber?: boolean;
}

/** The quantity that was read with its canonical text, or what keeps it from being read. */
export type QuantityReading =
  | { readonly ok: true; readonly quantity: Quantity; readonly normal: string }
  | { readonly ok: false; readonly problem: QuantityProblem };

/**
 * Reads a quantity such as `14 h/report`, `4.00 %` or `52 /year`; never throws. The space before the
 * unit may be missing. What people write instead (`$200k`, `1,2 Mio €`) is a problem with a suggestion.
 */
export function parseQuantity(text: string, context: QuantityContext = {}): QuantityReading {
  const reading = readStrictly(text, context);
  if (reading.ok || reading.problem.suggestion !== undefined || text.length > longestQuantity) return reading;
  return { ok: false, problem: withSuggestion(reading.problem, text, context) };
}

function readStrictly(text: string, context: QuantityContext): QuantityReading {
  if (text.length > longestQuantity) return problemAt(tooLong(), 0, text.length);
  const start = text.length - text.trimStart().length;
  const [written] = numberAtStart.exec(text.slice(start)) ?? [];
  if (written === undefined) return problemAt(noNumber(text), 0, text.length);
  const end = start + written.length;
  if (/^[.,_'’\d]|^e[+-]?\d/i.test(text.slice(end))) return problemAt(translated(numberForm), start, text.trimEnd().length);
  if (/^\s*[-–]\s*\d/.test(text.slice(end))) return problemAt(translated(oneNumber), start, text.trimEnd().length);
  const digits = written.replace(/[+_]/g, "");
  const unitText = text.slice(end);
  if (unitText.trim() === "") return readBareNumber(digits, start, end, context);
  const reading = parseUnit(unitText);
  if (!reading.ok) {
    const { problem } = reading;
    return problemAt(problem.message, end + problem.start, end + problem.end);
  }
  const quantity = { amount: Number(digits), unit: reading.unit };
  if (!Number.isFinite(quantity.amount * quantity.unit.factor)) return problemAt(say`This number is too large to compute with.`, start, end);
  const normal = `${digits} ${reading.normal}`;
  // Words may be longer in full, and what is written for them has to be read again.
  if (normal.length > longestQuantity) return problemAt(tooLong(), 0, text.length);
  return groupedMoney(digits, quantity, reading.normal, start, end) ?? { ok: true, quantity, normal };
}

/** Nobody writes three decimals of money that end in a zero, and half of Europe writes thirty thousand as 30.000: a thousandfold is not to be guessed. */
function groupedMoney(digits: string, { amount, unit }: Quantity, normal: string, start: number, end: number): QuantityReading | undefined {
  const isGrouped = /^-?[1-9]\d{0,2}\.\d\d0$/u.test(digits);
  const [power, ...others] = unit.dimension.money.values();
  if (!isGrouped || power !== 1 || others.length > 0) return undefined;
  const suggestion = `${digits.replace(".", "")} ${normal}`;
  const message = say`${digits} may mean ${digits.replace(".", "")} or ${amount}: a number has a decimal point and no thousands separator. Write ${suggestion}, or ${amount} ${normal}.`;
  return { ok: false, problem: { message, start, end, suggestion } };
}

const numberAtStart = new RegExp(`^[+-]?${numberPattern}`);
const oneNumber = text`A quantity is one number; the ends of a range belong in low and high.`;
const numberForm = text`A number has a decimal point, no thousands separator and no exponent. Write it as in 12500 USD or 0.25 h.`;

function noNumber(text: string): string {
  if (/^\s*_{2,}(?:\s|$)/u.test(text)) return say`Still to be filled in: a number with its unit, such as 14 h/report.`;
  return text.trim() === "" ? say`A quantity is missing, such as 14 h/report.` : say`A quantity starts with a number, such as 14 h/report.`;
}

function readBareNumber(digits: string, start: number, end: number, context: QuantityContext): QuantityReading {
  const amount = Number(digits);
  if (context.allowBareNumber && Number.isFinite(amount)) return { ok: true, quantity: { amount, unit: plainNumber }, normal: digits };
  const suggestion = suggestUnit(digits, context);
  const example = exampleIn(context.expects ?? anyQuantity, context.currency);
  if (suggestion !== undefined) return { ok: false, problem: { message: say`${digits} has no unit: write ${suggestion}.`, start, end, suggestion, lacksUnit: true } };
  const share = asShare(digits, context);
  const message =
    share === undefined
      ? say`${digits} has no unit. Write it with one, such as ${example}.`
      : say`${digits} has no unit. Write it with one, such as ${example}, or as a share, ${share}.`;
  return { ok: false, problem: { message, start, end, lacksUnit: true } };
}

/** Where anything may stand, a number such as 1.2 may just as well be meant as a share: 120 %. */
function asShare(digits: string, { expects = anyQuantity }: QuantityContext): string | undefined {
  if (expects !== anyQuantity || !/^-?[01]\.\d{1,9}$/.test(digits)) return undefined;
  return `${String(Number(`${digits}e2`))} %`;
}

/** A share below one, `0.5`, is most likely a fraction and becomes 50 %; of `1` nobody can say whether it is 1 % or all. */
function suggestUnit(digits: string, { expects, currency }: QuantityContext): string | undefined {
  if (expects?.unitOfBareNumber === "currency") return currency && `${digits} ${currency}`;
  if (expects?.unitOfBareNumber !== "percent") return undefined;
  if (Math.abs(Number(digits)) === 1) return undefined;
  const isFraction = /^-?0\.\d{0,9}[1-9]\d{0,9}$/.test(digits);
  return `${isFraction ? String(Number(`${digits}e2`)) : digits} %`;
}

function withSuggestion(problem: QuantityProblem, text: string, context: QuantityContext): QuantityProblem {
  const canonical = canonicalForm(text, context.currency);
  if (!canonical || canonical.text === text) return problem;
  const reading = readStrictly(canonical.text, context);
  const suggestion = reading.ok ? reading.normal : reading.problem.suggestion;
  if (suggestion === undefined) return reading.ok ? problem : { ...problem, message: clearer(problem, reading.problem) };
  const reasons = [...new Set(canonical.reasons)].join("; ") || say`this is not the canonical form`;
  return { ...problem, message: say`${reasons.charAt(0).toUpperCase() + reasons.slice(1)}: write ${suggestion}.`, suggestion, isCertain: reading.ok && hasSingleReading(text, suggestion, context.currency) };
}

/** When the number is fine once rewritten, the missing unit is what is left to say. */
function clearer(written: QuantityProblem, rewritten: QuantityProblem): string {
  return rewritten.lacksUnit === true ? rewritten.message : written.message;
}

function problemAt(message: string, start: number, end: number): QuantityReading {
  return { ok: false, problem: { message, start, end } };
}
