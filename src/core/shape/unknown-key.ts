import { type Pair, isNode, isScalar } from "yaml";
import { type PlanPath, childPath } from "../source/plan-path";
import type { Span, TextEdit } from "../source/span";
import { say } from "../texts/say";
import { didYouMean, nearest } from "./nearest";
import { type DocumentKind, type Reading, spanOfNode } from "./reading";

/**
 * Notes a key that the format does not know. In `{source: payroll, fully loaded}` the comma makes a key of the second
 * half; that case is explained, because the author never meant a key.
 */
export function reportUnknownKey(
  pair: Pair,
  key: string | undefined,
  known: readonly string[],
  path: PlanPath,
  reading: Reading,
): void {
  const span = isNode(pair.key) ? spanOfNode(pair.key) : { start: 0, end: 0 };
  const fault = key === undefined ? unreadable() : isCommaSplit(pair, key, known) ? commaSplit(key, span, reading.text) : misspelt(key, span, known, { path, called: reading.called });
  reading.problems.push({ kind: "unknown-key", path: childPath(path, key ?? "?"), span, ...fault });
}

interface Fault {
  readonly message: string;
  readonly correction?: { readonly title: string; readonly edits: readonly TextEdit[] };
}

function unreadable(): Fault {
  return { message: say`A key must be a word; this one is a list or a map, so nothing would read it.` };
}

function misspelt(key: string, span: Span, known: readonly string[], { path, called }: { readonly path: PlanPath; readonly called: DocumentKind }): Fault {
  const near = nearest(key, known);
  const place = path !== "" ? say`“${path}”` : called === "plan" ? say`a plan` : say`a configuration`;
  const ways = near === undefined ? ` ${say`The keys here are ${known.join(", ")}.`}` : didYouMean(near);
  const message = `${say`Unknown key “${key}” in ${place}, so nothing reads it.`}${ways}`;
  return near === undefined ? { message } : { message, correction: { title: say`Rename to “${near}”`, edits: [{ span, text: near }] } };
}

/** A key without a value that is several words, or resembles no key, was most likely meant as the rest of a text. */
function isCommaSplit(pair: Pair, key: string, known: readonly string[]): boolean {
  const empty = pair.value === null || (isScalar(pair.value) && pair.value.value === null && pair.value.source !== "null");
  return empty && (/\s/u.test(key) || nearest(key, known) === undefined);
}

function commaSplit(key: string, span: Span, text: string): Fault {
  const start = startOfSplitText(text, span.start);
  const whole = start === undefined ? undefined : text.slice(start, span.end);
  const message = say`Unknown key “${key}”: text with a comma needs quotes, or the comma starts a new key and the text is cut.`;
  if (start === undefined || whole === undefined || whole.includes('"')) return { message };
  return { message, correction: { title: say`Quote "${whole}"`, edits: [{ span: { start, end: span.end }, text: `"${whole}"` }] } };
}

/** Where the text before the comma begins: behind the nearest `: ` on the same line. */
function startOfSplitText(text: string, keyStart: number): number | undefined {
  const lineStart = text.lastIndexOf("\n", keyStart - 1) + 1;
  const colon = text.slice(lineStart, keyStart).lastIndexOf(": ");
  return colon < 0 ? undefined : lineStart + colon + 2;
}
