import { type Node, isMap, isNode, isScalar, isSeq, parseDocument } from "yaml";
import { limitProblem } from "./limits";
import type { Span } from "./span";

/** What somebody is about to type in a YAML document. */
export interface CursorPlace {
  /** The keys that lead there from the root, with “*” for the item of a list. */
  readonly steps: readonly string[];
  /** Whether a key of what stands there is typed, or its value. */
  readonly role: "key" | "value";
  /** The keys that stand beside the one that is typed. */
  readonly siblings: readonly string[];
  /** Whether nothing but indentation and the dashes of a list stands before it on its line. */
  readonly startsLine: boolean;
  /** The word under the cursor. */
  readonly word: Span;
}

/** Stands for what is typed while the document is read; nobody writes it. */
const mark = "pov-cursor-mark";

/** Finds what is being typed at an offset, also in a document that is broken by just that; undefined where it is no plain word. */
export function cursorPlace(text: string, offset: number): CursorPlace | undefined {
  if (limitProblem(text) !== undefined) return undefined;
  const word = wordAt(text, offset);
  const startsLine = /^[\s-]*$/u.test(text.slice(text.lastIndexOf("\n", word.start - 1) + 1, word.start));
  const isKeyAlready = /^[ \t]*:/u.test(text.slice(word.end));
  // On a line of its own a word is most likely a key whose colon is still to come: without it, the keys around it are lost.
  const typed = startsLine && !isKeyAlready ? `${mark}: ${mark}` : mark;
  const { contents } = parseDocument(text.slice(0, word.start) + typed + text.slice(word.end), { version: "1.2", schema: "core", prettyErrors: false, uniqueKeys: false, logLevel: "error" });
  const found = isNode(contents) ? find(contents, []) : undefined;
  return found && { ...found, startsLine, word };
}

function wordAt(text: string, offset: number): Span {
  const before = /[\w@./~%-]*$/u.exec(text.slice(Math.max(0, offset - 200), offset))?.[0] ?? "";
  const dash = /^-+(?=\s*$)/u.exec(before)?.[0] ?? "";
  const after = /^[\w@./~%-]*/u.exec(text.slice(offset, offset + 200))?.[0] ?? "";
  return { start: offset - before.length + dash.length, end: offset + after.length };
}

type Found = Pick<CursorPlace, "steps" | "role" | "siblings">;

function find(node: Node, steps: readonly string[]): Found | undefined {
  if (isScalar(node)) return node.value === mark ? { steps, role: "value", siblings: [] } : undefined;
  if (isSeq(node)) return first(node.items, (item) => (isNode(item) ? find(item, [...steps, "*"]) : undefined));
  if (!isMap(node)) return undefined;
  const keys = node.items.map(({ key }) => (isScalar(key) ? String(key.value) : ""));
  if (keys.includes(mark)) return { steps, role: "key", siblings: keys.filter((key) => key !== mark) };
  return first(node.items, ({ key, value }) => (isNode(value) && isScalar(key) ? find(value, [...steps, String(key.value)]) : undefined));
}

function first<Item>(items: readonly Item[], look: (item: Item) => Found | undefined): Found | undefined {
  for (const item of items) {
    const found = look(item);
    if (found !== undefined) return found;
  }
  return undefined;
}
