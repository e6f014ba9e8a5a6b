import { type Node, Pair, type Schema, YAMLMap, YAMLSeq } from "yaml";
import { isFlowIndicator, readQuoted, readWords, startsPlain } from "./plain-inline";
import { plainScalar, rangeOf } from "./plain-scalar";
import { code, type PlainText } from "./plain-text";

/**
 * Reads `{a: 1}` and `[a, b]`, on one line or on several that are indented at least so far. `undefined` for what is rare
 * inside brackets, such as comments.
 */
export function readFlow(source: PlainText, indent: number, schema: Schema): YAMLMap | YAMLSeq | undefined {
  if (source.brackets === deepest) return undefined;
  source.brackets++;
  const read = source.codeAt(source.at) === code.mapStart ? readMap(source, indent, schema) : readList(source, indent, schema);
  source.brackets--;
  return read;
}

/** Each bracket in a bracket is read by a call in a call; plans may nest less deeply. */
const deepest = 200;

function readMap(source: PlainText, indent: number, schema: Schema): YAMLMap | undefined {
  const map = new YAMLMap(schema);
  map.flow = true;
  const start = source.at++;
  for (;;) {
    if (!skipBreaks(source, indent)) return undefined;
    if (source.codeAt(source.at) === code.mapEnd) return close(map, start, source);
    const pair = readPair(source, indent, schema);
    if (pair === undefined) return undefined;
    map.items.push(pair);
    if (!skipComma(source, code.mapEnd)) return undefined;
  }
}

function readList(source: PlainText, indent: number, schema: Schema): YAMLSeq | undefined {
  const list = new YAMLSeq(schema);
  list.flow = true;
  const start = source.at++;
  for (;;) {
    if (!skipBreaks(source, indent)) return undefined;
    if (source.codeAt(source.at) === code.listEnd) return close(list, start, source);
    const item = readValue(source, indent, schema);
    if (item === undefined) return undefined;
    reachTo(item, source.at);
    list.items.push(item);
    if (!skipComma(source, code.listEnd)) return undefined;
  }
}

function close<Collection extends YAMLMap | YAMLSeq>(collection: Collection, start: number, source: PlainText): Collection {
  source.at++;
  collection.range = [start, source.at, source.at];
  return collection;
}

/** A key with its value, with nothing behind its colon, or alone. */
function readPair(source: PlainText, indent: number, schema: Schema): Pair<Node, Node | null> | undefined {
  const key = readScalar(source, schema);
  if (key === undefined) return undefined;
  source.skipSpaces();
  const character = source.codeAt(source.at);
  if (character === code.comma || character === code.mapEnd) return new Pair<Node, Node | null>(key, null);
  const next = source.codeAt(source.at + 1);
  if (character !== code.colon || !(source.endsWord(source.at + 1) || isFlowIndicator(next))) return undefined;
  source.at++;
  source.skipSpaces();
  const first = source.codeAt(source.at);
  if (first === code.comma || first === code.mapEnd) return new Pair<Node, Node | null>(key, plainScalar("", [source.at, source.at, source.at], schema));
  if (!skipBreaks(source, indent)) return undefined;
  const value = readValue(source, indent, schema);
  return value && new Pair<Node, Node | null>(key, value);
}

/** A value with what YAML counts to it: the spaces and the line break behind it. */
function readValue(source: PlainText, indent: number, schema: Schema): Node | undefined {
  const character = source.codeAt(source.at);
  const isNested = character === code.mapStart || character === code.listStart;
  const value = isNested ? readFlow(source, indent, schema) : readScalar(source, schema);
  if (value === undefined) return undefined;
  source.skipSpaces();
  if (source.codeAt(source.at) === code.return) source.at++;
  const isBroken = source.codeAt(source.at) === code.newline;
  reachTo(value, isBroken ? source.at + 1 : source.at);
  return skipBreaks(source, indent) ? value : undefined;
}

/** Counts to a node what stands up to a place. */
function reachTo(node: Node, end: number): void {
  const range = rangeOf(node);
  if (range !== undefined) range[2] = end;
}

function readScalar(source: PlainText, schema: Schema): Node | undefined {
  const character = source.codeAt(source.at);
  if (character === code.quote || character === code.apostrophe) return readQuoted(source);
  return startsPlain(source, true) ? readWords(source, true, schema) : undefined;
}

/** Goes over a comma to what follows it; stays at the closing bracket. Tells whether one of both stood there. */
function skipComma(source: PlainText, closing: number): boolean {
  const character = source.codeAt(source.at);
  if (character === code.comma) source.at++;
  return character === code.comma || character === closing;
}

/** Goes over spaces and line breaks; tells whether what follows is indented far enough and no comment. */
function skipBreaks(source: PlainText, indent: number): boolean {
  source.skipSpaces();
  let isBroken = false;
  while (source.atLineEnd && source.at < source.text.length) {
    source.nextLine();
    source.skipSpaces();
    isBroken = true;
  }
  if (source.at >= source.text.length || source.codeAt(source.at) === code.hash) return false;
  return !isBroken || source.column >= indent;
}
