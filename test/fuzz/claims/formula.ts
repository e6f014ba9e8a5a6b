import assert from "node:assert/strict";
import { type Formula, namesIn, numbersIn } from "../../../src/core/formula/formula";
import { formulaText } from "../../../src/core/formula/formula-text";
import { parseFormula } from "../../../src/core/formula/parse-formula";
import type { Span } from "../../../src/core/source/span";

const inputs: ReadonlySet<string> = new Set(["rate", "reports_per_year", "a-b", "a"]);

/** Any text is arithmetic or has a problem in it; what was read, written down again, is the same arithmetic. */
export function formula(text: string): void {
  const reading = parseFormula(text, inputs);
  const spans = reading.ok ? [...namesIn(reading.formula), ...numbersIn(reading.formula)].map(({ span }) => span) : [reading.problem.span];
  for (const { start, end } of spans) assert.ok(0 <= start && start <= end && end <= text.length, `[${start}, ${end}) is not in “${text}”.`);
  if (!reading.ok) return;
  const written = formulaText(reading.formula);
  const again = parseFormula(written, inputs);
  // Parentheses that were left out may be more than fit.
  if (!again.ok) return assert.ok(written.length > 500, `“${written}” cannot be read: ${again.problem.message}`);
  assert.deepEqual(withoutPlaces(again.formula), withoutPlaces(reading.formula), written);
}

function withoutPlaces(read: Formula): unknown {
  return JSON.parse(JSON.stringify(read, (key, value: Span) => (key === "span" || key === "at" ? undefined : value)));
}
