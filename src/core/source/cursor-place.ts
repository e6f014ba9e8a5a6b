import { type Node, Scalar, type YAMLMap, isMap, isNode, isScalar, isSeq } from "yaml";
import { lengthLimit, limitProblem } from "./limits";
import { linesAround } from "./lines-around";
import { readYaml } from "./read-yaml";
import type { Span } from "./span";
import { type TypedWord, typedWord } from "./typed-word";

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
export interface CursorPlace extends Found, Pick<TypedWord, "startsLine" | "lacksSpace"> {
  /** The word under the cursor; empty right in front of a word, which is to stay. */
  readonly word: Span;
  /** What parts it from the key or item that it is typed in front of; nothing where there is none. */
  readonly parting: "" | ", " | "\n" | "\n- ";
  /** The word right of the cursor that nothing could part it from, because both would be one value. */
  readonly touches: Span | undefined;
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
  const typed = text.length > lengthLimit ? undefined : typedWord(text, offset);
  if (typed === undefined) return undefined;
  const { word, startsLine, lacksSpace, hasColon, isBehind } = typed;
  // On a line of its own a word is most likely a key whose colon is still to come: without it, the keys around it are lost.
  const marked = (lacksSpace ? " " : "") + mark + (startsLine && !hasColon ? ":" : "");
  const around = linesAround(text.slice(0, word.start) + marked + text.slice(word.end), mark);
  if (limitProblem(around) !== undefined) return undefined;
  const { contents } = readYaml(around);
  const keyBehind = isBehind && hasColon ? text.slice(word.start, word.end) : undefined;
  const found = isNode(contents) ? find(contents, { text: around, trail: [], isFlow: false, keyBehind }) : undefined;
  if (found === undefined) return undefined;
  const place = { ...found, startsLine, lacksSpace };
  return isBehind ? { ...place, word: { start: offset, end: offset }, ...inFront(found, typed, text) } : { ...place, word, parting: "", touches: undefined };
}

/** What is about to be typed in front of a word leaves that word as it is, and must be parted from it. */
function inFront(found: Found, { word, hasColon }: TypedWord, text: string): Pick<CursorPlace, "parting" | "touches" | "listed"> {
  const { role, trail, isFlow, siblings, listed } = found;
  const isItem = trail.at(-1)?.key === "*" && !hasColon && siblings.size === 0 && `${found.before}${found.after}${found.quote}` === "";
  if (isItem) return { parting: isFlow ? ", " : "\n- ", touches: undefined, listed: [...listed, text.slice(word.start, word.end)] };
  if (role === "key" && siblings.size > 0) return { parting: isFlow ? ", " : "\n", touches: undefined, listed };
  return { parting: "", touches: word, listed };
}

/** How the search came to a node. */
interface Way {
  readonly text: string;
  readonly trail: readonly CursorStep[];
  readonly isFlow: boolean;
  /** The key that the mark stands for, where one is typed in front of it. */
  readonly keyBehind: string | undefined;
}

function find(node: Node, way: Way): Found | undefined {
  if (isScalar(node)) return findInScalar(node, way);
  if (isSeq(node)) return findInList(node.items, { ...way, isFlow: way.isFlow || node.flow === true });
  if (!isMap(node)) return undefined;
  const isFlow = way.isFlow || node.flow === true;
  const beside: Beside = new Map(node.items.map(({ key, value }) => [wordsOf(key), withoutMark(wordsOf(value))]));
  if (beside.has(mark)) {
    if (!isFlow && !isAligned(node, way.text)) return undefined;
    const { keyBehind } = way;
    const siblings = new Map([...beside].flatMap(([key, value]) => (key !== mark ? [[key, value] as const] : keyBehind === undefined ? [] : [[keyBehind, value] as const])));
    const isOpen = keyBehind !== undefined || node.items.some(({ key, value }) => wordsOf(key) === mark && isNothing(value));
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
