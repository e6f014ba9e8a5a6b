import assert from "node:assert/strict";
import * as expectations from "../../../src/core/quantity/expectation";
import { formatQuantity } from "../../../src/core/quantity/format-quantity";
import { parseQuantity } from "../../../src/core/quantity/parse-quantity";
import { sameDimension } from "../../../src/core/quantity/dimension";

/** Any text is a quantity or has a problem in it; its usual form, and what is suggested instead, can be read and mean the same. */
export function quantity(text: string): void {
  for (const expects of [expectations.share, expectations.moneyPerTime, undefined]) {
    const reading = parseQuantity(text, { currency: "EUR", ...(expects !== undefined && { expects }) });
    if (reading.ok) isStable(reading.quantity, reading.normal);
    else isPlaced(reading.problem, text);
  }
}

type Quantity = Parameters<typeof formatQuantity>[0];

function isStable(read: Quantity, normal: string): void {
  const again = parseQuantity(normal);
  assert.ok(again.ok, `“${normal}” cannot be read.`);
  assert.equal(again.normal, normal);
  assert.ok(Number.isFinite(read.amount * read.unit.factor));
  assert.ok(again.quantity.amount === read.amount && again.quantity.unit.factor === read.unit.factor && sameDimension(again.quantity.unit.dimension, read.unit.dimension), `“${normal}” is something else.`);
  formatQuantity(read);
}

function isPlaced({ start, end, suggestion }: Extract<ReturnType<typeof parseQuantity>, { ok: false }>["problem"], text: string): void {
  assert.ok(0 <= start && start <= end && end <= text.length, `[${start}, ${end}) is not in “${text}”.`);
  if (suggestion !== undefined) assert.ok(parseQuantity(suggestion).ok, `The suggestion “${suggestion}” cannot be read.`);
}
