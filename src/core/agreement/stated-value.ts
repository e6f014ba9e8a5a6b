import { parseQuantity } from "../quantity/parse-quantity";
import { withoutEnd } from "../texts/without-end";
import type { AgreedTerm } from "./agreed-terms";
import { canonical } from "./agreed-value";

/**
 * Whether words state values of a term's unit, “from 12 to 15 min/report”, of which none is the value that it has. What
 * it is per may be left out. Words that state none, or of other units, do not contradict anything.
 */
export function statesAnother(words: string, term: AgreedTerm): boolean {
  const value = term.canonical.includes(",") ? undefined : partsOf(term.canonical);
  if (value === undefined) return false;
  const stated = quantitiesIn(words).filter(({ unit }) => `${value.unit} `.startsWith(`${unit} `));
  return stated.length > 0 && !stated.some(({ amount }) => amount === value.amount);
}

function quantitiesIn(words: string): readonly { readonly amount: string; readonly unit: string }[] {
  return [...words.matchAll(/[+-]?\d[\d._]{0,20}\s?[%\p{L}][^\s,;:()]{0,40}/gu)].flatMap(([written]) => {
    const reading = parseQuantity(withoutEnd(written, ".!?’”\"'"));
    return reading.ok ? (partsOf(canonical(reading.quantity)) ?? []) : [];
  });
}

/** The amount and the unit of a canonical value; a plain number has no unit to tell by which number is meant. */
function partsOf(value: string): { readonly amount: string; readonly unit: string } | undefined {
  const [, amount, unit] = /(?:^|\s)(-?\d[\d.e+-]*) (\S[^]*)$/u.exec(value) ?? [];
  return amount === undefined || unit === undefined ? undefined : { amount, unit };
}
