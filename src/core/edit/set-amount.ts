import { formatAmount, formatQuantity, writtenDecimals } from "../quantity/format-quantity";
import type { Quantity } from "../quantity/quantity";
import { plainNumber } from "../quantity/unit";
import type { PlanPath } from "../source/plan-path";
import type { SourceIndex } from "../source/source-index";
import type { TextEdit } from "../source/span";
import { setValue } from "./set-value";

/**
 * Writes another number in front of the unit that stands at a path, with at least the decimals that are there; quotes,
 * spacing and the unit's spelling stay. A quantity that is not written as a number comes out in full. `undefined` when
 * there is no place for it.
 */
export function setAmount(source: SourceIndex, path: PlanPath, quantity: Quantity): readonly TextEdit[] | undefined {
  const span = source.places.get(path)?.value;
  const written = span && /^(["']?\s*)([+-]?\d[\d_]*(?:\.\d+)?)/u.exec(source.text.slice(span.start, span.end));
  const [, before, number] = written ?? [];
  if (span === undefined || before === undefined || number === undefined) return setValue(source, path, formatQuantity(quantity));
  const start = span.start + before.length;
  return [{ span: { start, end: start + number.length }, text: like(number, quantity.amount) }];
}

/** The amount with the decimals and the grouping of a number that is there. */
function like(number: string, amount: number): string {
  const needed = writtenDecimals(formatAmount(amount));
  const text = formatQuantity({ amount, unit: plainNumber }, { decimals: Math.max(needed, writtenDecimals(number)) });
  return number.includes("_") ? text.replaceAll(/(?<=^-?\d*)\d(?=(?:\d{3})+(?:\.|$))/gu, "$&_") : text;
}
