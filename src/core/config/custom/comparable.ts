import { areComparable, satisfies } from "../../economics/comparison";
import type { Operator } from "../../economics/assessment";
import { parseDate } from "../../quantity/calendar";
import { parseQuantity } from "../../quantity/parse-quantity";
import { baseValue } from "../../quantity/quantity";
import { reportUnexpected } from "../../shape/reading";
import { writtenWords } from "../../shape/scalar";
import type { Shape } from "../../shape/shape";

const expected = "a number, a quantity or a date, such as 3, 30 % or 2026-12-31";

/** What can be larger or smaller than something: a number, a quantity or a day, as its words. */
export function comparable(): Shape<string> {
  return {
    structure: { kind: "scalar" },
    expected,
    jsonSchema: { type: ["string", "number"] },
    read: (node, path, reading) => {
      const words = writtenWords(node);
      return words !== undefined && orderOf(words) !== undefined ? words : reportUnexpected(reading, node, path, expected);
    },
  };
}

/** Whether the first of two written values stands to the second as the operator says; undefined when they cannot be compared. */
export function compares(one: string, operator: Operator, other: string): boolean | undefined {
  const [first, second] = [orderOf(one), orderOf(other)];
  if (first === undefined || second === undefined) return operator === "=" ? one === other : undefined;
  if (first.kind === "day" && second.kind === "day") return satisfies(Math.sign(compareDays(first.day, second.day)), operator, 0);
  if (first.kind !== "amount" || second.kind !== "amount") return undefined;
  if (!areComparable(first.quantity.unit, second.quantity.unit)) return undefined;
  return satisfies(baseValue(first.quantity), operator, baseValue(second.quantity));
}

function orderOf(words: string) {
  const day = parseDate(words);
  if (day !== undefined) return { kind: "day", day } as const;
  const reading = parseQuantity(words, { allowBareNumber: true });
  return reading.ok ? ({ kind: "amount", quantity: reading.quantity } as const) : undefined;
}

function compareDays(one: string, other: string): number {
  return one === other ? 0 : one < other ? -1 : 1;
}
