import fc from "fast-check";
import type { Structure } from "../../../src/core/shape/shape";
import { type Expectation, exampleIn } from "../../../src/core/quantity/expectation";

/** A value as it is to be written in a plan. */
export type Written = string | number | boolean | null | readonly Written[] | { readonly [key: string]: Written };

/** The ids that plans define and refer to; few, so that they meet. */
export const ids = {
  people: ["osei", "lindt", "abe"],
  inputs: ["reports_per_year", "analyst-rate", "share"],
  outcomes: ["report-time", "errors"],
  other: ["licence", "setup", "quality", "improvement", "__proto__", "constructor"],
} as const;

/** A scalar of a place: most often one that fits there, now and then none that does. */
export function scalar({ choices, refersTo, measures, holds }: Extract<Structure, { kind: "scalar" }>, key: string): fc.Arbitrary<Written> {
  const fitting: fc.Arbitrary<Written>[] = [];
  if (choices !== undefined) fitting.push(fc.constantFrom(...choices));
  if (refersTo !== undefined) fitting.push(fc.constantFrom(...ids[refersTo]));
  if (measures !== undefined) fitting.push(quantity(measures));
  if (holds !== undefined) fitting.push(forms[holds]);
  if (fitting.length === 0) fitting.push(ofKey.get(key) ?? sentence);
  return fc.oneof({ arbitrary: fc.oneof(...fitting), weight: 100 }, { arbitrary: anything, weight: 1 });
}

/** Values of every kind that have no business anywhere. */
export const anything: fc.Arbitrary<Written> = fc.oneof(
  fc.constantFrom<Written[]>(null, true, false, 0, -1, 1e21, 0.1, "", " ", "~", "null", "yes", "0x1F", "1_000", ".inf", "-.inf", ".nan", "1e400 %", "2026-02-30", "<<", "=", "*", "&a", "!!str x", "%YAML 1.2", "---", "...", "@", "`", "#", "a: b", "- a", "? a", "a #b", "\u200B", "\uFEFF", "\u2028", "\u0085", "\uD83D", "\u202Eevil", "Ünïcödé 🎉", [], {}, [[]], { a: { b: { c: 1 } } }),
  fc.string({ unit: "grapheme", maxLength: 12 }),
  fc.string({ unit: "binary", maxLength: 6 }),
  fc.double({ noDefaultInfinity: true, noNaN: true }),
);

const day = fc.oneof(
  fc.integer({ min: 0, max: 400 }).map((days) => new Date(Date.UTC(2026, 0, 1 + days)).toISOString().slice(0, 10)),
  fc.constantFrom("0001-01-01", "9999-12-31", "2024-02-29", "2026-02-30", "2026-3-1"),
);

const words = fc.constantFrom("Analysts", "build", "the weekly report", "in 12 min", "by hand", "cost 200k", "50 %", "roughly", "R. Osei", "a.b@example.com", "password=hunter2", "as soon as possible", "fast", "user-friendly", "per year", "dark mode", "\"quoted\"", "it's", "line\nbreak", "—", "日本", "100%", "#1", "https://example.com/x", "evidence/a.csv", "../../etc/passwd");
const sentence: fc.Arbitrary<string> = fc.array(words, { minLength: 1, maxLength: 5 }).map((parts) => parts.join(" "));

/** What a definition asks for with a pattern of its own. */
const ofKey: ReadonlyMap<string, fc.Arbitrary<Written>> = new Map<string, fc.Arbitrary<Written>>([
  ["id", fc.constantFrom("a", "northwind-pipeline-risk", "0", "null")],
  ["samples", fc.integer({ min: 0, max: 60 })],
]);

const number = fc.oneof(
  { arbitrary: fc.integer({ min: 0, max: 500 }).map(String), weight: 6 },
  { arbitrary: fc.tuple(fc.integer({ min: -99, max: 9999 }), fc.integer({ min: 0, max: 999 })).map(([whole, part]) => `${whole}.${part}`), weight: 3 },
  { arbitrary: fc.constantFrom("0", "-0", "1000000", "1_000_000", "0.0001", "99999999999999999999", "0.000000000000000000001", `1${"0".repeat(80)}`, "007", "+5", "1e5", "1,5", "1.000,00", "$200k"), weight: 1 },
);

const units = ["%", "pp", "h", "min", "day", "workday", "week", "month", "year", "USD", "EUR", "USD/h", "USD/year", "EUR/report", "report/year", "h/report", "min/report", "person", "errors/1000 cases", "USD/(3 year)", "/year", "h/(report person)", "bananas", ""];

function quantity(expects: Expectation): fc.Arbitrary<string> {
  const unit = exampleIn(expects).replace(/^[\d.]+ ?/u, "");
  const gap = fc.constantFrom(" ", " ", " ", "", "  ");
  return fc.tuple(number, gap, fc.oneof({ arbitrary: fc.constant(unit), weight: 8 }, { arbitrary: fc.constantFrom(...units), weight: 2 })).map((parts) => parts.join(""));
}

const operand = fc.constantFrom("baseline", "result", "improvement", ...ids.inputs, "12", "50 %", "0.5", "0", "min(result, 2)", "max(1, improvement)", "(1 - share)", "-improvement", "nobody");
const arithmetic = fc.tuple(operand, fc.array(fc.tuple(fc.constantFrom(" + ", " - ", " * ", " / ", "-", "*"), operand), { maxLength: 4 })).map(([first, rest]) => first + rest.flat().join(""));

const forms: Readonly<Record<NonNullable<Extract<Structure, { kind: "scalar" }>["holds"]>, fc.Arbitrary<Written>>> = {
  date: day,
  period: fc.tuple(day, day).map((days) => days.join("/")),
  currency: fc.constantFrom("USD", "EUR", "JPY", "CHF", "usd", "XXX"),
  arithmetic,
};
