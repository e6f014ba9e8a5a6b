import { formulaText } from "../formula/formula-text";
import type { Powers } from "../quantity/dimension";
import { formatQuantity } from "../quantity/format-quantity";
import { type Quantity, baseValue } from "../quantity/quantity";
import type { Arithmetic } from "../shape/arithmetic";
import type { Operand } from "../shape/operand";
import { quoted } from "../rules/wording";

/** What an agreed term can hold. */
export type AgreedValue = string | Quantity | Operand | Arithmetic | readonly AgreedValue[];

/**
 * A value in a form that only its meaning decides: 14 h and 14.0 h are one, and so are 60 min and 1 h or 2 workday and
 * 16 h, because everything is computed alike from both. 5 % and 5 pp are two. Line breaks and spacing of text say nothing.
 */
export function canonical(value: AgreedValue): string {
  if (typeof value === "string") return value.normalize("NFC").replace(/\s+/gu, " ").trim();
  if (isList(value)) return canonicalList(value);
  if ("amount" in value) return canonicalQuantity(value);
  if ("formula" in value) return formulaText(value.formula);
  return value.kind === "input" ? value.id : canonicalQuantity(value.quantity);
}

/** A value as it is named in a sentence: `14 h/report`, `users × weeks`, “stopwatch log kept by the analysts”. */
export function inWords(value: AgreedValue): string {
  if (typeof value === "string") return /^\S{1,24}$/u.test(value) ? value : quoted(value);
  if (isList(value)) return value.map(inWords).join(isProduct(value) ? " × " : ", ");
  if ("amount" in value) return formatQuantity(value);
  if ("formula" in value) return formulaText(value.formula);
  return value.kind === "input" ? value.id : formatQuantity(value.quantity);
}

/** Factors and names have no order; the years of a schedule do. */
function canonicalList(values: readonly AgreedValue[]): string {
  const written = values.map(canonical);
  const isOrdered = values.some((value) => isList(value) || (typeof value === "object" && "amount" in value));
  return (isOrdered ? written : written.sort()).join(", ");
}

/**
 * The amount in base units and what it counts, so that other spellings of a unit give the same. Seconds for a time and
 * years for what is per time keep what people write a short number, which survives rounding.
 */
function canonicalQuantity(quantity: Quantity): string {
  const { dimension, notation } = quantity.unit;
  const secondsPerYear = 31_536_000;
  const amount = baseValue(quantity) * secondsPerYear ** Math.max(0, dimension.time);
  const words = [...powers(new Map([["time", dimension.time]])), ...powers(dimension.money), ...powers(dimension.counts)];
  return [String(Number(amount.toPrecision(12))), ...(notation === "plain" ? [] : [notation]), ...words].join(" ");
}

function powers(all: Powers): readonly string[] {
  return [...all].filter(([, power]) => power !== 0).map(([word, power]) => `${word}^${power}`).sort();
}

function isList(value: AgreedValue): value is readonly AgreedValue[] {
  return Array.isArray(value);
}

function isProduct(values: readonly AgreedValue[]): boolean {
  return values.every((value) => typeof value === "object" && "kind" in value);
}
