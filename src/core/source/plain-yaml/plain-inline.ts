import { Scalar, type Schema } from "yaml";
import { code, type PlainText } from "./plain-text";
import { foldedLines, plainScalar, textScalar } from "./plain-scalar";

/** Characters that start something else than plain words: anchors, tags, quotes, flow collections and what YAML reserves. */
const flowIndicators: ReadonlySet<number> = new Set([code.comma, code.listStart, code.listEnd, code.mapStart, code.mapEnd]);
const indicators: ReadonlySet<number> = new Set([...Array.from("&*!|>%@`\"'#").map((sign) => sign.charCodeAt(0)), ...flowIndicators]);

/** Whether a character ends words inside brackets. */
export function isFlowIndicator(character: number): boolean {
  return flowIndicators.has(character);
}

/** Whether plain words can start here, inside brackets or not; `- x`, `? x` and `: x` are something else. */
export function startsPlain(source: PlainText, inFlow: boolean): boolean {
  const character = source.codeAt(source.at);
  if (character === code.dash) return !source.endsWord(source.at + 1) && !(inFlow && flowIndicators.has(source.codeAt(source.at + 1)));
  return character !== code.question && character !== code.colon && !indicators.has(character) && !source.endsWord(source.at);
}

/** Reads a quoted text of one line; of several, each indented so far, where that is given. `undefined` for rare escapes. */
export function readQuoted(source: PlainText, indent?: number): Scalar | undefined {
  const { text, at: start } = source;
  const isSingle = source.codeAt(start) === code.apostrophe;
  const end = isSingle ? endOfSingle(text, start + 1) : endOfDouble(text, start + 1);
  if (end < 0) return undefined;
  const content = text.slice(start + 1, end);
  const line = content.includes("\n") ? joined(content, indent) : content;
  const words = line === undefined || isSingle ? line?.replaceAll("''", "'") : unescaped(line);
  if (words === undefined) return undefined;
  source.at = end + 1;
  if (line !== content) source.lineStart = text.lastIndexOf("\n", end) + 1;
  return textScalar(words, isSingle ? Scalar.QUOTE_SINGLE : Scalar.QUOTE_DOUBLE, [start, end + 1, end + 1]);
}

function endOfSingle(text: string, from: number): number {
  let end = text.indexOf("'", from);
  while (end >= 0 && text.charCodeAt(end + 1) === code.apostrophe) end = text.indexOf("'", end + 2);
  return end;
}

function endOfDouble(text: string, from: number): number {
  for (let at = from; at < text.length; at++) {
    const character = text.charCodeAt(at);
    if (character === code.quote) return at;
    if (character === code.backslash) at++;
  }
  return -1;
}

/** The lines of a quoted text as one; `undefined` where they are indented too little, or hold what breaks count otherwise in. */
function joined(content: string, indent: number | undefined): string | undefined {
  if (indent === undefined || content.includes("\r") || content.includes("\\")) return undefined;
  const lines = content.split("\n");
  const words = lines.map((line, index) => line.slice(index === 0 ? 0 : startOf(line), index === lines.length - 1 ? undefined : endOf(line)));
  const isIndented = lines.every((line, index) => index === 0 || words[index] === "" || startOf(line) >= indent);
  return isIndented && words.at(-1) !== "" ? foldedLines(words) : undefined;
}

function startOf(line: string): number {
  let start = 0;
  while (line.charCodeAt(start) === code.space) start++;
  return start;
}

function endOf(line: string): number {
  let end = line.length;
  while (end > 0 && line.charCodeAt(end - 1) === code.space) end--;
  return end;
}

/** What a double-quoted line says, with the escapes that JSON has too. */
function unescaped(line: string): string | undefined {
  if (!line.includes("\\")) return line;
  if (!/^(?:[^\\]|\\(?:["\\/bfnrt]|u[\dA-Fa-f]{4}))*$/u.test(line)) return undefined;
  const words: unknown = JSON.parse(`"${line}"`);
  return typeof words === "string" ? words : undefined;
}

/** The end of the plain words of one line that start here: before `: `, ` #`, the end of the line, and brackets inside brackets. */
function endOfWords(source: PlainText, inFlow: boolean): number {
  let end = source.at;
  for (let at = source.at; !endsWords(source, at, inFlow); at++) {
    const character = source.codeAt(at);
    if (character !== code.space && character !== code.return) end = at + 1;
  }
  return end;
}

function endsWords(source: PlainText, at: number, inFlow: boolean): boolean {
  const character = source.codeAt(at);
  if (character === code.space) return source.codeAt(at + 1) === code.hash;
  if (character === code.colon) return source.endsWord(at + 1) || (inFlow && flowIndicators.has(source.codeAt(at + 1)));
  return character === code.newline || Number.isNaN(character) || (inFlow && flowIndicators.has(character));
}

/** Reads the plain words of one line. */
export function readWords(source: PlainText, inFlow: boolean, schema: Schema): Scalar {
  const start = source.at;
  const end = endOfWords(source, inFlow);
  source.at = end;
  return plainScalar(source.text.slice(start, end), [start, end, end], schema);
}

/** Reads plain words that go on in further lines, each indented at least so far. `undefined` for what YAML reads otherwise. */
export function readLongWords(source: PlainText, indent: number, schema: Schema): Scalar | undefined {
  const start = source.at;
  let end = endOfWords(source, false);
  const lines = [source.text.slice(start, end)];
  for (let next = nextLineOfWords(source, end, indent); next !== undefined; next = nextLineOfWords(source, end, indent)) {
    if (source.text.includes("\r")) return undefined;
    source.at = next.start;
    const lineEnd = endOfWords(source, false);
    if (lineEnd === next.start) return undefined;
    lines.push(...Array.from({ length: next.blank }, () => ""), source.text.slice(next.start, lineEnd));
    end = lineEnd;
  }
  source.at = end;
  source.lineStart = source.text.lastIndexOf("\n", end - 1) + 1;
  return plainScalar(foldedLines(lines), [start, end, end], schema);
}

/** Where the words go on below the line that ends here, and how many blank lines come before. */
function nextLineOfWords({ text }: PlainText, end: number, indent: number): { readonly start: number; readonly blank: number } | undefined {
  let lineEnd = text.indexOf("\n", end);
  if (lineEnd < 0 || !isBlank(text, end, lineEnd)) return undefined;
  for (let blank = 0; ; blank++) {
    const lineStart = lineEnd + 1;
    let start = lineStart;
    while (text.charCodeAt(start) === code.space) start++;
    const character = text.charCodeAt(start);
    if (character === code.newline) {
      lineEnd = start;
      continue;
    }
    const goesOn = !Number.isNaN(character) && character !== code.return && character !== code.hash && start - lineStart >= indent;
    return goesOn ? { start, blank } : undefined;
  }
}

function isBlank(text: string, start: number, end: number): boolean {
  for (let at = start; at < end; at++) if (text.charCodeAt(at) !== code.space && text.charCodeAt(at) !== code.return) return false;
  return true;
}
