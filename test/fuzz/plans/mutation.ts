import fc from "fast-check";

/** A change of a text that somebody, or something, makes by mistake. `at` and `size` are anything. */
export interface Mutation {
  readonly kind: keyof typeof mutations;
  readonly at: number;
  readonly size: number;
  readonly sign: string;
}

const signs = ["[", "{", "]", "}", ":", ": ", "- ", "&a ", "*a", "!x ", "!!int ", "|\n", ">-\n", '"', "'", "#", " # x", "? ", "\t", "\n---\n", "\n...\n", "%", "\r", "\r\n", "\u0000", "\uFEFF", "\uFFFD", "\u2028", "\u0085", "\u00A0", "\uD83D", "🎉", "<<: *a\n", ",", "\\", "@", "`", "0", "-", "1e999", "__proto__", "# pov-disable-file\n", "# pov-disable-next-line yaml -- x\n", "\n\n", "  "];

const mutations = {
  cut: (text: string, { at, size }: Mutation) => text.slice(0, at) + text.slice(at + (size % 60)),
  end: (text: string, { at }: Mutation) => text.slice(0, at),
  insert: (text: string, { at, sign }: Mutation) => text.slice(0, at) + sign + text.slice(at),
  replace: (text: string, { at, size, sign }: Mutation) => text.slice(0, at) + sign + text.slice(at + (size % 12)),
  repeatLines: (text: string, { at, size }: Mutation) => inLines(text, (lines) => lines.toSpliced(at % lines.length, 0, ...lines.slice(at % lines.length, (at % lines.length) + 1 + (size % 4)))),
  dropLine: (text: string, { at }: Mutation) => inLines(text, (lines) => lines.toSpliced(at % lines.length, 1)),
  swapLines: (text: string, { at, size }: Mutation) => inLines(text, (lines) => lines.with(at % lines.length, lines[size % lines.length] ?? "").with(size % lines.length, lines[at % lines.length] ?? "")),
  indentLine: (text: string, { at, size }: Mutation) => inLines(text, (lines) => lines.with(at % lines.length, " ".repeat(size % 5) + (lines[at % lines.length] ?? ""))),
  outdentLine: (text: string, { at, size }: Mutation) => inLines(text, (lines) => lines.with(at % lines.length, (lines[at % lines.length] ?? "").slice(size % 5))),
  windows: (text: string) => text.replaceAll(/\r?\n/gu, "\r\n"),
  oldMac: (text: string) => text.replaceAll(/\r?\n/gu, "\r"),
  mark: (text: string) => `\uFEFF${text}`,
  tabs: (text: string) => text.replaceAll("    ", "\t"),
  copy: (text: string, { at, size }: Mutation) => text.slice(0, at) + text.slice(size % (text.length + 1), (size % (text.length + 1)) + 80) + text.slice(at),
} as const;

function inLines(text: string, change: (lines: readonly string[]) => readonly string[]): string {
  return change(text.split("\n")).join("\n");
}

/** The text after a change. */
export function mutated(text: string, mutation: Mutation): string {
  return mutations[mutation.kind](text, { ...mutation, at: mutation.at % (text.length + 1) });
}

const kinds: readonly (keyof typeof mutations)[] = ["cut", "end", "insert", "replace", "repeatLines", "dropLine", "swapLines", "indentLine", "outdentLine", "windows", "oldMac", "mark", "tabs", "copy"];

/** Any change. */
export const mutation: fc.Arbitrary<Mutation> = fc.record({ kind: fc.constantFrom(...kinds), at: fc.nat(20_000), size: fc.nat(20_000), sign: fc.constantFrom(...signs) });
