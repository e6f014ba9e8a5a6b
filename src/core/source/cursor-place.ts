import { type Node, Scalar, type YAMLMap, isMap, isNode, isScalar, isSeq, parseDocument } from "yaml";
import { lengthLimit, limitProblem } from "./limits";
import { linesAround } from "./lines-around";
import type { Span } from "./span";

/** The keys of a map and what stands behind them where that is a plain word; an empty text where it is something else. */
export type Beside = ReadonlyMap<string, string>;

/** One step down to the cursor. */
export interface CursorStep {
  /** The key, or “*” for the item of a list. */
  readonly key: string;
  /** Everything that stands in the same map, the key itself included; empty for the item of a list. */
  readonly beside: Beside;
}

/** What somebody is about to type in a YAML document. */
export interface CursorPlace extends Found {
  /** Whether nothing but indentation and the dashes of a list stands before it on its line. */
  readonly startsLine: boolean;
  /** The word under the cursor. */
  readonly word: Span;
  /** Whether the colon, dash or comma before the word still lacks its space. */
  readonly lacksSpace: boolean;
}

/** What the document says of the place. */
interface Found {
  /** The steps that lead there from the root. */
  readonly trail: readonly CursorStep[];
  /** Whether a key of what stands there is typed, or its value. */
  readonly role: "key" | "value";
  /** The keys that stand beside the one that is typed. */
  readonly siblings: Beside;
  /** The other words of the list that the value stands in. */
  readonly listed: readonly string[];
  /** What stands before and after the word in the same value. */
  readonly before: string;
  readonly after: string;
  /** The quotes around the value. */
  readonly quote: "" | "'" | '"';
  /** Whether nothing stands behind the colon of the key yet, or below it. */
  readonly isOpen: boolean;
  /** Whether it stands between brackets, where line breaks mean nothing. */
  readonly isFlow: boolean;
}

/** Stands for what is typed while the document is read; nobody writes it. */
const mark = "pov-cursor-mark";

/** Finds what is being typed at an offset, also in a document that is broken by just that or elsewhere; undefined in comments and long texts. */
export function cursorPlace(text: string, offset: number): CursorPlace | undefined {
  const typing = text.length > lengthLimit ? undefined : typingAt(text, offset);
  if (typing === undefined) return undefined;
  const { word, startsLine, lacksSpace, typed } = typing;
  const around = linesAround(text.slice(0, word.start) + typed + text.slice(word.end), mark);
  if (limitProblem(around) !== undefined) return undefined;
  const { contents } = parseDocument(around, { version: "1.2", schema: "core", prettyErrors: false, uniqueKeys: false, logLevel: "error" });
  const found = isNode(contents) ? find(contents, { text: around, trail: [], isFlow: false }) : undefined;
  return found && { ...found, startsLine, word, lacksSpace };
}

/** What the line of the cursor says, and what to put in place of the word while the document is read. */
interface Typing extends Pick<CursorPlace, "startsLine" | "word" | "lacksSpace"> {
  readonly typed: string;
}

function typingAt(text: string, offset: number): Typing | undefined {
  const word = wordAt(text, offset);
  const before = /[^\n\r]*$/u.exec(text.slice(Math.max(0, word.start - 1000), word.start))?.[0] ?? "";
  const behind = /^[^\n\r]*/u.exec(text.slice(word.end, word.end + 1000))?.[0] ?? "";
  const startsLine = /^[\s-]*$/u.test(before);
  // In front of a collection, and within the indentation of a line, nothing can be typed without breaking it.
  if (/^\s*[[{]/u.test(behind) || (startsLine && word.start === word.end && behind.trim() !== "")) return undefined;
  const lacksSpace = /^\s*-$|^[\s-]*(?:- )?["']?[\w-]+["']?:$|[{,]\s*["']?[\w-]+["']?:$|,$/u.test(before);
  // On a line of its own a word is most likely a key whose colon is still to come: without it, the keys around it are lost.
  const isKeyToCome = startsLine && !/^[ \t]*:/u.test(behind);
  return { word, startsLine, lacksSpace, typed: (lacksSpace ? " " : "") + mark + (isKeyToCome ? ":" : "") };
}

function wordAt(text: string, offset: number): Span {
  const before = /[\p{L}\p{N}_@./~%*€£$<>=-]*$/u.exec(text.slice(Math.max(0, offset - 200), offset))?.[0] ?? "";
  const dash = /^-+(?=\s*$)/u.exec(before)?.[0] ?? "";
  const after = /^[\p{L}\p{N}_@./~%*€£$<>=-]*/u.exec(text.slice(offset, offset + 200))?.[0] ?? "";
  return { start: offset - before.length + dash.length, end: offset + after.length };
}

/** How the search came to a node. */
interface Way {
  readonly text: string;
  readonly trail: readonly CursorStep[];
  readonly isFlow: boolean;
}

function find(node: Node, way: Way): Found | undefined {
  if (isScalar(node)) return findInScalar(node, way);
  if (isSeq(node)) return findInList(node.items, { ...way, isFlow: way.isFlow || node.flow === true });
  if (!isMap(node)) return undefined;
  const isFlow = way.isFlow || node.flow === true;
  const beside: Beside = new Map(node.items.map(({ key, value }) => [wordsOf(key), withoutMark(wordsOf(value))]));
  if (beside.has(mark)) {
    if (!isFlow && !isAligned(node, way.text)) return undefined;
    const siblings = new Map([...beside].filter(([key]) => key !== mark));
    const isOpen = node.items.some(({ key, value }) => wordsOf(key) === mark && isNothing(value));
    return { ...way, isFlow, isOpen, role: "key", siblings, listed: [], before: "", after: "", quote: "" };
  }
  return first(node.items, ({ key, value }) => (isNode(value) && isScalar(key) ? find(value, { ...way, trail: [...way.trail, { key: wordsOf(key), beside }], isFlow }) : undefined));
}

function findInList(items: readonly unknown[], way: Way): Found | undefined {
  const listed = items.map(wordsOf).filter((words) => words !== "" && !words.includes(mark));
  const trail = [...way.trail, { key: "*", beside: new Map<string, string>() }];
  const found = first(items, (item) => (isNode(item) && (way.isFlow || hasDash(item, way.text)) ? find(item, { ...way, trail }) : undefined));
  return found?.trail.length === trail.length ? { ...found, listed } : found;
}

/** Without a dash it belongs to the list only by mistake. */
function hasDash(item: Node, text: string): boolean {
  return item.range === undefined || item.range === null || /(?:^|\s)-\s+(?:[!&]\S*\s+)*$/u.test(text.slice(Math.max(0, item.range[0] - 300), item.range[0]));
}

/** What runs over lines of its own is the author's own text. */
function findInScalar(node: Scalar, way: Way): Found | undefined {
  const written = wordsOf(node);
  const at = written.indexOf(mark);
  if (at < 0 || node.type === Scalar.BLOCK_LITERAL || node.type === Scalar.BLOCK_FOLDED) return undefined;
  const quote = node.type === Scalar.QUOTE_DOUBLE ? '"' : node.type === Scalar.QUOTE_SINGLE ? "'" : "";
  return { ...way, isOpen: true, role: "value", siblings: new Map(), listed: [], before: written.slice(0, at), after: written.slice(at + mark.length), quote };
}

function isNothing(node: unknown): boolean {
  return node === null || node === undefined || (isScalar(node) && (node.source ?? "") === "");
}

/** Whether the key that is typed stands as far in as the one above it, or below it where it is the first. */
function isAligned({ items }: YAMLMap, text: string): boolean {
  const columns = items.map(({ key }) => columnOf(key, text));
  const index = items.findIndex(({ key }) => wordsOf(key) === mark);
  const other = columns[index - 1] ?? columns[index + 1];
  return other === undefined || other === columns[index];
}

function columnOf(node: unknown, text: string): number | undefined {
  const start = isNode(node) ? node.range?.[0] : undefined;
  return start === undefined ? undefined : start - (text.lastIndexOf("\n", start - 1) + 1);
}

/** What is typed right now is not there yet. */
function withoutMark(words: string): string {
  return words.includes(mark) ? "" : words;
}

function wordsOf(node: unknown): string {
  if (!isScalar(node)) return "";
  return typeof node.value === "string" ? node.value : (node.source ?? "");
}

function first<Item>(items: readonly Item[], look: (item: Item) => Found | undefined): Found | undefined {
  for (const item of items) {
    const found = look(item);
    if (found !== undefined) return found;
  }
  return undefined;
}
