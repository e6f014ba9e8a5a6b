import type { Span } from "./span";

/** What the line of the cursor says of the word that is typed there. */
export interface TypedWord {
  /** The whole word under the cursor. */
  readonly word: Span;
  /** Whether nothing but indentation and the dashes of a list stands before it on its line. */
  readonly startsLine: boolean;
  /** Whether the colon, dash or comma before the word still lacks its space. */
  readonly lacksSpace: boolean;
  /** Whether a colon stands behind it. */
  readonly hasColon: boolean;
  /** Whether all of it stands right of the cursor: something else is about to be typed in front of it. */
  readonly isBehind: boolean;
}

/** The word at an offset; undefined where nothing can be typed without breaking what stands behind it. */
export function typedWord(text: string, offset: number): TypedWord | undefined {
  const word = wordAt(text, offset);
  const before = /[^\n\r]*$/u.exec(text.slice(Math.max(0, word.start - 1000), word.start))?.[0] ?? "";
  const behind = /^[^\n\r]*/u.exec(text.slice(word.end, word.end + 1000))?.[0] ?? "";
  const startsLine = /^[\s-]*$/u.test(before);
  // In front of a collection, and within the indentation of a line, it would break.
  if (/^\s*[[{]/u.test(behind) || (startsLine && word.start === word.end && behind.trim() !== "")) return undefined;
  const lacksSpace = /^\s*-$|^[\s-]*(?:- )?["']?[\w-]+["']?:$|[{,]\s*["']?[\w-]+["']?:$|,$/u.test(before);
  return { word, startsLine, lacksSpace, hasColon: /^[ \t]*:/u.test(behind), isBehind: offset === word.start && offset < word.end };
}

function wordAt(text: string, offset: number): Span {
  const before = /[\p{L}\p{N}_@./~%*€£$<>=-]*$/u.exec(text.slice(Math.max(0, offset - 200), offset))?.[0] ?? "";
  const dash = /^-+(?=\s*$)/u.exec(before)?.[0] ?? "";
  const after = /^[\p{L}\p{N}_@./~%*€£$<>=-]*/u.exec(text.slice(offset, offset + 200))?.[0] ?? "";
  return { start: offset - before.length + dash.length, end: offset + after.length };
}
