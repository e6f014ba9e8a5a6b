import { readFileSync, readdirSync } from "node:fs";
import type { Position, Range } from "vscode-languageserver-types";

const written = ["examples", "test/corpus"].flatMap((folder) => readdirSync(folder).filter((file) => /\.pov\.ya?ml$/u.test(file)).map((file) => readFileSync(`${folder}/${file}`, "utf8")));

/** Good, bad, messy and half-written plans, some cut off where somebody may just be typing, and texts that are no plans. */
export const plansOfAllKinds: readonly string[] = [
  ...written,
  ...written.slice(0, 6).flatMap((text) => [text.slice(0, text.length / 3), text.slice(0, text.length / 2), text.replaceAll("\n", "\r\n"), text.replaceAll("  ", "\t")]),
  "",
  "\n\n",
  "just words",
  "- a\n- b\n",
  "people: *gone\noutcomes: &o {a: {owner: *o}}\n",
  "people: &p {a: &a {name: A}, b: *a}\noutcomes:\n  one: &one {owner: a, measurements: [{date: 2026-01-01}]}\n  two: *one\n",
  "\uFEFF# only\n# comments\n",
];

/** Whether a range lies within another one. */
export function holds(outer: Range, inner: Range): boolean {
  return !isBefore(inner.start, outer.start) && !isBefore(outer.end, inner.end);
}

function isBefore(one: Position, other: Position): boolean {
  return one.line < other.line || (one.line === other.line && one.character < other.character);
}
