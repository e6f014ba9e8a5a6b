import { type Node, Scalar, type ScalarTag, type Schema } from "yaml";

/** What a node's `range` holds: its start, the end of its value, and where YAML says that it ends. */
export type NodeRange = [start: number, valueEnd: number, nodeEnd: number];

/** Where a node stands; `undefined` for none. */
export function rangeOf(node: Node | undefined): NodeRange | undefined {
  return node?.range ?? undefined;
}

/** A scalar as YAML's own reader makes it of words without quotes: a number, yes or no, nothing, or the words. */
export function plainScalar(words: string, range: NodeRange, schema: Schema): Scalar {
  const tag = mayBeValue(words) ? tagOf(words, schema) : undefined;
  if (tag === undefined) return textScalar(words, Scalar.PLAIN, range);
  const resolved = tag.resolve(words, impossible, {});
  const scalar = place(resolved instanceof Scalar ? resolved : new Scalar(resolved), words, Scalar.PLAIN, range);
  if (tag.format !== undefined) scalar.format = tag.format;
  return scalar;
}

/** A scalar of words as they are, other than plain ones. */
export function textScalar(words: string, type: Scalar.Type, range: NodeRange): Scalar {
  return place(new Scalar(words), words, type, range);
}

function place(scalar: Scalar, source: string, type: Scalar.Type, range: NodeRange): Scalar {
  scalar.range = range;
  scalar.source = source;
  scalar.type = type;
  return scalar;
}

/** Numbers, yes, no and nothing start with few characters; most words are told by their first. */
function mayBeValue(words: string): boolean {
  const first = words.charCodeAt(0);
  if (first >= 0x30 && first <= 0x39) return true;
  return words === "" || "+-.~nNtTfF".includes(words.charAt(0));
}

function tagOf(words: string, { tags }: Schema): ScalarTag | undefined {
  for (const tag of tags) if (tag.collection === undefined && tag.default === true && tag.test?.test(words) === true) return tag;
  return undefined;
}

function impossible(message: string): never {
  throw new Error(message);
}

/** What several lines of one scalar say, given without the spaces around them: a break becomes a space, more breaks one less. */
export function foldedLines(lines: readonly string[]): string {
  let words = lines[0] ?? "";
  let breaks = 0;
  for (const line of lines.slice(1)) {
    breaks++;
    if (line === "") continue;
    words += (breaks === 1 ? " " : "\n".repeat(breaks - 1)) + line;
    breaks = 0;
  }
  return words;
}
