import type { Input } from "../../core/plan/sections/input";
import { parseQuantity } from "../../core/quantity/parse-quantity";
import { sectionOf } from "./sections-of";

/** What completions need of an input. */
export type KnownInput = Pick<Input, "value" | "source">;

/** The inputs of a plan with their numbers, as far as its lines tell, also where it is broken. */
export function writtenInputs(text: string, currency: string): ReadonlyMap<string, KnownInput> {
  const entries = [...sectionOf(text, "inputs").matchAll(entry)];
  const outermost = Math.min(...entries.map(([, indent = ""]) => indent.length));
  const own = entries.filter(([, indent = ""]) => indent.length === outermost);
  return new Map(own.flatMap(([, , id = "", rest = "", below = ""]) => inputOf(id, valueIn(rest.trim(), below), currency)));
}

/** A key on a line of its own, what stands behind it, and the lines below that are indented further. */
const entry = /^([ \t]+)["']?([A-Za-z_][\w-]*)["']?[ \t]*:((?:[ \t][^\n\r]*)?)((?:[\n\r]+\1[ \t][^\n\r]*)*)/gmu;

function valueIn(rest: string, below: string): string {
  if (rest.startsWith("{")) return unquoted(/[{,]\s*value\s*:\s*("[^"]*"|'[^']*'|[^,}#]*)/u.exec(rest + below)?.[1] ?? "");
  const written = rest === "" || rest.startsWith("#") ? (/^[ \t]*value[ \t]*:(.*)$/mu.exec(below)?.[1] ?? "") : rest;
  return unquoted(written.replace(/\s#[^]*$/u, ""));
}

function unquoted(words: string): string {
  return words.trim().replace(/^(["'])(.*)\1$/u, "$2");
}

function inputOf(id: string, words: string, currency: string): readonly (readonly [string, KnownInput])[] {
  const read = words === "" ? undefined : parseQuantity(words, { currency });
  return read?.ok === true ? [[id, { value: read.quantity, source: undefined }]] : [];
}
