import { type Node, Pair, type Scalar, type Schema, YAMLMap, YAMLSeq } from "yaml";
import { readBlockText } from "./plain-block-text";
import { readFlow } from "./plain-flow";
import { readLongWords, readQuoted, readWords, startsPlain } from "./plain-inline";
import { plainScalar, rangeOf } from "./plain-scalar";
import { type PlainText, code } from "./plain-text";

/**
 * Reads what starts here, in a block that is indented so far, and goes to the first words behind it. `undefined` for what
 * the plain reader leaves to the library.
 */
export function readBlock(source: PlainText, indent: number, schema: Schema): Node | undefined {
  const { at, column } = source;
  if (column > deepestColumn) return undefined;
  if (startsItem(source)) return readList(source, column, schema);
  const key = readKey(source, schema);
  if (key !== undefined) return readMap(source, column, key, schema);
  source.at = at;
  return readInline(source, indent, schema);
}

/** Each level of a block is read by a call in a call, and no plan is indented so far. */
const deepestColumn = 400;

/** The longest key that is read here; YAML has a limit of its own, a little above. */
const longestKey = 1000;

function readMap(source: PlainText, indent: number, firstKey: Scalar, schema: Schema): YAMLMap | undefined {
  const map = new YAMLMap(schema);
  for (let key: Scalar | undefined = firstKey; key !== undefined; key = readKey(source, schema)) {
    const value = readBehindColon(source, indent, schema);
    const range = rangeOf(value);
    if (value === undefined || range === undefined) return undefined;
    map.items.push(new Pair(key, value));
    if (hasLeft(source, indent)) return place(map, rangeOf(firstKey)?.[0] ?? 0, range[2], indent, source);
    if (source.column > indent) return undefined;
  }
  return undefined;
}

function readList(source: PlainText, indent: number, schema: Schema): YAMLSeq | undefined {
  const list = new YAMLSeq(schema);
  const start = source.at;
  for (;;) {
    source.at++;
    source.skipSpaces();
    const item = endsLine(source) ? readBelow(source, indent, schema) : readBlock(source, indent, schema);
    const range = rangeOf(item);
    if (item === undefined || range === undefined) return undefined;
    list.items.push(item);
    if (hasLeft(source, indent) || (source.column === indent && !startsItem(source))) return place(list, start, range[2], indent, source);
    if (source.column > indent) return undefined;
  }
}

function startsItem(source: PlainText): boolean {
  return source.codeAt(source.at) === code.dash && source.endsWord(source.at + 1);
}

function hasLeft(source: PlainText, indent: number): boolean {
  return source.at >= source.text.length || source.column < indent;
}

/** YAML counts a comment to a block that it ends when it is indented as far; the library reads such a one. */
function place<Block extends YAMLMap | YAMLSeq>(block: Block, start: number, end: number, indent: number, { comments }: PlainText): Block | undefined {
  if (indent > 0 && comments.some((comment) => comment >= indent)) return undefined;
  block.range = [start, end, end];
  return block;
}

/** A key and the colon behind it; `undefined` where neither stands. */
function readKey(source: PlainText, schema: Schema): Scalar | undefined {
  const start = source.at;
  const key = readWord(source, schema);
  if (key === undefined) return undefined;
  source.skipSpaces();
  if (source.codeAt(source.at) !== code.colon || !source.endsWord(source.at + 1) || source.at - start > longestKey) return undefined;
  source.at++;
  return key;
}

function readWord(source: PlainText, schema: Schema): Scalar | undefined {
  if (startsQuoted(source)) return readQuoted(source);
  return startsPlain(source, false) ? readWords(source, false, schema) : undefined;
}

function startsQuoted(source: PlainText): boolean {
  const character = source.codeAt(source.at);
  return character === code.quote || character === code.apostrophe;
}

function readBehindColon(source: PlainText, indent: number, schema: Schema): Node | undefined {
  source.skipSpaces();
  if (!endsLine(source)) return readInline(source, indent, schema);
  const place = source.at;
  return readBelow(source, indent, schema, () => plainScalar("", [place, place, place], schema));
}

/** Whether the words of this line end here, behind a space. */
function endsLine(source: PlainText): boolean {
  return source.atLineEnd || (source.codeAt(source.at) === code.hash && source.codeAt(source.at - 1) === code.space);
}

/** What stands below a key or a dash, indented further; items of a key may stand right below it. */
function readBelow(source: PlainText, indent: number, schema: Schema, empty?: () => Node): Node | undefined {
  source.comments.length = 0;
  if (source.codeAt(source.at) === code.hash) source.comments.push(source.column);
  source.nextLine();
  source.skipBlankLines();
  if (!hasLeft(source, indent + 1)) return readBlock(source, indent, schema);
  if (empty !== undefined && source.column === indent && source.at < source.text.length && startsItem(source)) return readList(source, indent, schema);
  return source.comments.length === 0 ? empty?.() : undefined;
}

/** A value that is no block of its own: words, quoted or not, brackets, or a text in lines below. */
function readInline(source: PlainText, indent: number, schema: Schema): Node | undefined {
  const character = source.codeAt(source.at);
  if (character === code.bar || character === code.greater) {
    const text = readBlockText(source, indent + 1);
    source.comments.length = 0;
    source.skipBlankLines();
    return text;
  }
  const value = readValue(source, indent, schema);
  const end = value && source.finishLine();
  const range = rangeOf(value);
  if (value === undefined || range === undefined || end === undefined) return undefined;
  value.range = [range[0], range[1], source.skipOwnComments(indent, end)];
  return value;
}

function readValue(source: PlainText, indent: number, schema: Schema): Node | undefined {
  const character = source.codeAt(source.at);
  if (character === code.mapStart || character === code.listStart) return readFlow(source, indent + 1, schema);
  if (startsQuoted(source)) return readQuoted(source, indent + 1);
  return startsPlain(source, false) ? readLongWords(source, indent + 1, schema) : undefined;
}
