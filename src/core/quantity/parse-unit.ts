import { say } from "../texts/say";
import { multiplyPowers, raisePowers, type Powers } from "./dimension";
import { everydayWord } from "./everyday-words";
import type { QuantityProblem } from "./quantity-problem";
import { remembered } from "./remembered";
import { tokensOf, type Token } from "./tokens";
import { unitOf, type Unit } from "./unit";
import { unitWord } from "./unit-word";

/** The unit that was read, its canonical text, or what keeps it from being read. */
export type UnitReading =
  | { readonly ok: true; readonly unit: Unit; readonly normal: string }
  | { readonly ok: false; readonly problem: QuantityProblem };

/** The longest text that is read as a quantity; longer ones are refused unread. */
export const longestQuantity = 200;

const deepestNesting = 32;
const highestPower = 9;

/** Reads a unit expression such as `h/week/person`, `USD/(3 year)` or `/year`. */
export function parseUnit(text: string): UnitReading {
  return text.length > longestQuantity ? { ok: false, problem: { message: tooLong(), start: 0, end: text.length } } : readUnit(text);
}

/** A plan has few units and writes each of them many times. */
const readUnit = remembered(unitIn, ({ ok }) => ok);

function unitIn(text: string): UnitReading {
  const cursor: Cursor = { tokens: tokensOf(text), position: 0, length: text.length };
  const product = readProduct(cursor, 0);
  if (isProblem(product)) return { ok: false, problem: product };
  if (peek(cursor)) return { ok: false, problem: unexpected(cursor) };
  const unit = unitOf(product.words, product.coefficient, product.text);
  const isMeasurable = Number.isFinite(unit.factor) && unit.factor > 0;
  if (!isMeasurable) return { ok: false, problem: { message: say`This unit is too large or too small to compute with.`, start: 0, end: text.length } };
  return { ok: true, unit, normal: product.normal };
}

/** What to say of a text beyond `longestQuantity`. */
export function tooLong(): string {
  return say`A quantity has at most ${longestQuantity} characters, such as 14 h/report.`;
}

interface Cursor {
  readonly tokens: readonly Token[];
  readonly length: number;
  position: number;
}

interface Product {
  readonly words: Powers;
  readonly coefficient: number;
  readonly text: string;
  readonly normal: string;
}

const one: Product = { words: new Map(), coefficient: 1, text: "", normal: "" };

function readProduct(cursor: Cursor, depth: number): Product | QuantityProblem {
  let product = isAt(cursor, "/") && depth === 0 ? one : readFirst(cursor, depth);
  while (!isProblem(product) && (isAt(cursor, "*") || isAt(cursor, "/"))) {
    const operator = next(cursor)?.text === "/" ? "/" : "*";
    const factor = readFactor(cursor, depth);
    product = isProblem(factor) ? factor : joined(product, operator, factor);
    if (!isProblem(product) && isTooHigh(product.words)) return powerTooHigh(cursor);
  }
  return product;
}

/** Inside parentheses a product may begin with a number: `(3 year)`. */
function readFirst(cursor: Cursor, depth: number): Product | QuantityProblem {
  if (depth === 0 || peek(cursor)?.kind !== "number") return readFactor(cursor, depth);
  const written = next(cursor)?.text ?? "";
  const coefficient = Number(written.replaceAll("_", ""));
  const number: Product = { ...one, coefficient, text: written, normal: written };
  if (peek(cursor)?.kind !== "name" && !isAt(cursor, "(")) return number;
  const factor = readFactor(cursor, depth);
  return isProblem(factor) ? factor : joined(number, " ", factor);
}

function readFactor(cursor: Cursor, depth: number): Product | QuantityProblem {
  const base = isAt(cursor, "(") ? readGroup(cursor, depth) : readName(cursor);
  if (isProblem(base) || !isAt(cursor, "^")) return base;
  next(cursor);
  return readPower(cursor, base);
}

function readGroup(cursor: Cursor, depth: number): Product | QuantityProblem {
  if (depth === deepestNesting) return problemHere(cursor, say`This unit has too many parentheses inside one another.`);
  next(cursor);
  const inner = readProduct(cursor, depth + 1);
  if (isProblem(inner)) return inner;
  if (!isAt(cursor, ")")) return peek(cursor) ? unexpected(cursor) : problemHere(cursor, say`A closing parenthesis is missing.`);
  next(cursor);
  return { ...inner, text: `(${inner.text})`, normal: `(${inner.normal})` };
}

function readName(cursor: Cursor): Product | QuantityProblem {
  const token = peek(cursor);
  if (token?.kind !== "name") return unexpected(cursor);
  const everyday = everydayWord(token.text);
  if (everyday) return problemHere(cursor, everyday.why);
  next(cursor);
  const { name } = unitWord(token.text);
  return { words: new Map([[name, 1]]), coefficient: 1, text: token.text, normal: name };
}

function readPower(cursor: Cursor, base: Product): Product | QuantityProblem {
  const sign = isAt(cursor, "-") ? next(cursor)?.text ?? "" : "";
  const digits = peek(cursor)?.text ?? "";
  const power = Number(sign + digits);
  if (!/^[1-9]\d*$/.test(digits)) return problemHere(cursor, say`A power is a whole number other than 0, such as h^2.`);
  const words = raisePowers(base.words, power);
  if (Math.abs(power) > highestPower || isTooHigh(words)) return powerTooHigh(cursor);
  next(cursor);
  const raised = `^${sign}${digits}`;
  return { words, coefficient: base.coefficient ** power, text: base.text + raised, normal: base.normal + raised };
}

function joined(a: Product, operator: "*" | "/" | " ", b: Product): Product {
  const power = operator === "/" ? -1 : 1;
  return {
    words: multiplyPowers(a.words, raisePowers(b.words, power)),
    coefficient: a.coefficient * b.coefficient ** power,
    text: a.text + operator + b.text,
    normal: a.normal + operator + b.normal,
  };
}

function unexpected(cursor: Cursor): QuantityProblem {
  const token = peek(cursor);
  if (!token) return problemHere(cursor, say`A unit is missing here.`);
  if (token.kind === "number") return problemHere(cursor, say`A number inside a unit stands in parentheses, as in 600000 USD/(3 year).`);
  if (token.kind === "name") return problemHere(cursor, say`“${token.text}” needs a * or / before it.`);
  return problemHere(cursor, say`“${token.text}” does not fit here; a unit is written like h/week/person.`);
}

function powerTooHigh(cursor: Cursor): QuantityProblem {
  return problemHere(cursor, say`A unit has no power above ${highestPower}.`);
}

function problemHere(cursor: Cursor, message: string): QuantityProblem {
  const { start, end } = peek(cursor) ?? { start: cursor.length, end: cursor.length };
  return { message, start, end };
}

function isTooHigh(words: Powers): boolean {
  return [...words.values()].some((power) => Math.abs(power) > highestPower);
}

function peek(cursor: Cursor): Token | undefined {
  return cursor.tokens[cursor.position];
}

function next(cursor: Cursor): Token | undefined {
  return cursor.tokens[cursor.position++];
}

function isAt(cursor: Cursor, operator: string): boolean {
  return peek(cursor)?.text === operator;
}

function isProblem(reading: Product | QuantityProblem): reading is QuantityProblem {
  return "message" in reading;
}
