import { formatQuantity, writtenDecimals } from "../quantity/format-quantity";
import type { Quantity } from "../quantity/quantity";
import type { PlanPath } from "../source/plan-path";
import type { SourceIndex } from "../source/source-index";
import { say } from "../texts/say";
import { withoutEnd } from "../texts/without-end";

/** What the author still has to fill in. */
export const blank = "____";

/** A blank with the unit that belongs behind it. */
export function blankIn(quantity: Quantity | undefined): string {
  return quantity === undefined || quantity.unit.text === "" ? blank : `${blank} ${quantity.unit.text}`;
}

/** The plan's own words in quotation marks, without a full stop, shortened when they run on. */
export function quoted(words: string): string {
  const sentence = withoutEnd(words.replace(/\s+/gu, " ").trim(), ".?!");
  return sentence.length <= 90 ? say`“${sentence}”` : say`“${sentence.slice(0, 80).replace(/\s+\S*$/u, "")} …”`;
}

/** A scalar as it is written in the plan, without its quotes. */
export function writtenAt(source: SourceIndex, path: PlanPath): string | undefined {
  const place = source.places.get(path);
  if (place === undefined) return undefined;
  return source.text.slice(place.value.start, place.value.end).trim().replace(/^(["'])(.*)\1$/u, "$2");
}

/** A computed quantity beside one that is written: with as many decimals, and more where they would mislead. */
export function shownLike(quantity: Quantity, written: string | undefined): string {
  const decimals = writtenDecimals(written ?? "");
  const rounded = Number(quantity.amount.toFixed(decimals));
  const isExact = Math.abs(rounded - quantity.amount) <= Math.abs(quantity.amount) * 1e-9;
  return formatQuantity(quantity, isExact ? { decimals } : { significant: 4 });
}
