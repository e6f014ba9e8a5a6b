import { Scalar } from "yaml";
import { foldedLines, textScalar } from "./plain-scalar";
import { code, type PlainText } from "./plain-text";

/**
 * Reads `|`, `|-`, `>` and `>-` with the lines below that are indented at least so far, and goes to the line behind them.
 * `undefined` for other headers, and for lines that are indented in several ways where this matters.
 */
export function readBlockText(source: PlainText, indent: number): Scalar | undefined {
  const { text, at: start } = source;
  const isLiteral = source.codeAt(start) === code.bar;
  const isStripped = source.codeAt(start + 1) === code.dash;
  source.at += isStripped ? 2 : 1;
  const headerEnd = source.finishLine();
  if (headerEnd === undefined || text.includes("\r")) return undefined;
  const lines = linesOfBlock(text, headerEnd, indent);
  if (lines === undefined || (!isLiteral && lines.words.some((line) => line.startsWith(" ")))) return undefined;
  source.at = lines.end;
  source.lineStart = lines.end;
  const words = (isLiteral ? lines.words.join("\n") : folded(lines.words)) + (isStripped ? "" : "\n");
  return textScalar(words, isLiteral ? Scalar.BLOCK_LITERAL : Scalar.BLOCK_FOLDED, [start, lines.end, lines.end]);
}

/** The lines of a block from its first on, without their indentation, and where the block ends. */
function linesOfBlock(text: string, from: number, least: number): { readonly words: readonly string[]; readonly end: number } | undefined {
  const words: string[] = [];
  let indent: number | undefined;
  let end = from;
  let blank = 0;
  for (let lineStart = from; lineStart < text.length; ) {
    const newline = text.indexOf("\n", lineStart);
    const lineEnd = newline < 0 ? text.length : newline;
    const start = endOfSpaces(text, lineStart);
    if (start === lineEnd) {
      // Spaces alone count as words when there are more of them than the block is indented.
      if (start > lineStart) return undefined;
      blank++;
    } else {
      if (indent === undefined && start - lineStart < least) return undefined;
      indent ??= start - lineStart;
      if (start - lineStart < indent) break;
      for (; blank > 0; blank--) words.push("");
      words.push(text.slice(lineStart + indent, lineEnd));
      end = Math.min(lineEnd + 1, text.length);
    }
    lineStart = lineEnd + 1;
  }
  return indent === undefined ? undefined : { words, end };
}

function endOfSpaces(text: string, from: number): number {
  let end = from;
  while (text.charCodeAt(end) === code.space) end++;
  return end;
}

/** Blank lines before the first words stay; between words, a break becomes a space and more breaks one less. */
function folded(lines: readonly string[]): string {
  const first = lines.findIndex((line) => line !== "");
  return "\n".repeat(first) + foldedLines(lines.slice(first));
}
