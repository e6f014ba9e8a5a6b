import { configShape } from "../../../src/core/config/config-shape";
import { planShape } from "../../../src/core/plan/plan-shape";
import { rules } from "../../../src/core/rules";
import type { Shape, Structure } from "../../../src/core/shape/shape";

/** The words of the formats and the signs of YAML, as a dictionary for libFuzzer. */
export function dictionary(): string {
  const words = new Set([...wordsOf(planShape), ...wordsOf(configShape), ...rules.map(({ id }) => id), ...signs]);
  return `${[...words].map((word) => `"${escaped(word)}"`).join("\n")}\n`;
}

const signs = ["\n", "\n  ", "\n    ", ": ", "- ", "\n- ", "{", "}", "[", "]", ", ", "&a ", "*a", "!!str ", "|\n", ">-\n", "|+\n", "\"", "'", " #", "\t", "\r\n", "\uFEFF", "---\n", "...\n", "%YAML 1.2\n", "<<: ", "? ", " %", " USD", " USD/h", " h/report", " /year", "12.5", "2026-03-16", "2026-01-05/2026-02-13", "improvement", "baseline", "min(", "max(", " * ", "# pov-disable-file ", "# pov-disable-next-line ", " -- ", "\n=====\n"];

function wordsOf({ structure }: Shape<unknown>): readonly string[] {
  return inside(structure).flatMap(([word, shape]) => [...(word === undefined ? [] : [word]), ...(shape === undefined ? [] : wordsOf(shape))]);
}

type Inside = readonly (readonly [word: string | undefined, shape: Shape<unknown> | undefined])[];

function inside(structure: Structure): Inside {
  switch (structure.kind) {
    case "scalar":
      return (structure.choices ?? []).map((choice) => [choice, undefined] as const);
    case "record":
      return Object.entries(structure.fields).map(([key, { shape }]) => [key, shape] as const);
    case "map":
      return [[undefined, structure.value]];
    case "list":
      return [[undefined, structure.item]];
    case "either":
      return structure.options.map((option) => [undefined, option] as const);
    case "variant":
      return Object.entries(structure.variants).flatMap(([name, { fields }]) => [[name, undefined] as const, ...Object.entries(fields).map(([key, { shape }]) => [key, shape] as const)]);
  }
}

function escaped(word: string): string {
  return [...Buffer.from(word)].map((byte) => (byte >= 0x20 && byte < 0x7f && byte !== 0x22 && byte !== 0x5c ? String.fromCharCode(byte) : `\\x${byte.toString(16).padStart(2, "0")}`)).join("");
}
