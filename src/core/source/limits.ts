import { say } from "../texts/say";
import type { Problem } from "./problem";

/** The longest plan that is read, in characters. A long plan has about 10,000. */
export const lengthLimit = 500_000;

/** How deep a plan may nest. The format itself needs 7 levels. */
export const depthLimit = 100;

/** Why a text is not read as a plan at all: too long, too deep, or not text. `undefined` when it can be read. */
export function limitProblem(text: string): Problem | undefined {
  const message = notText(text) ?? tooLong(text) ?? tooDeep(text);
  return message === undefined ? undefined : { kind: "yaml", path: "", span: { start: 0, end: firstLineLength(text) }, message };
}

function notText(text: string): string | undefined {
  if (text.includes("\u0000")) return say`This file is not text, so it cannot be read as a plan. Save the plan as UTF-8 text.`;
  if (text.includes("\uFFFD")) {
    return say`This file has characters that cannot be read; it was probably saved in another encoding. Save it as UTF-8.`;
  }
  return undefined;
}

function tooLong(text: string): string | undefined {
  if (text.length <= lengthLimit) return undefined;
  return say`This plan has ${text.length} characters; up to ${lengthLimit} are read. A plan usually has about 10000: move evidence into files of its own.`;
}

/** Depth is estimated from brackets and indentation before parsing, because a parser that recurses would overflow. */
function tooDeep(text: string): string | undefined {
  let flow = 0;
  let indents: number[] = [];
  for (const line of text.split("\n")) {
    if (flow === 0) indents = [...indents.filter((indent) => indent < indentOf(line)), indentOf(line)];
    const brackets = bracketDepth(line, flow);
    flow = brackets.end;
    if (indents.length + leadingMarks(line) + brackets.deepest > depthLimit) {
      return say`This plan nests more than ${depthLimit} levels deep, so it is not read. The format needs 7: remove the extra levels.`;
    }
  }
  return undefined;
}

/** How deep brackets get on a line that starts at a depth, and at which depth it ends. */
function bracketDepth(line: string, start: number): { readonly deepest: number; readonly end: number } {
  let depth = start;
  let deepest = start;
  for (const sign of line) {
    if (sign === "[" || sign === "{") deepest = Math.max(deepest, ++depth);
    else if (sign === "]" || sign === "}") depth = Math.max(0, depth - 1);
  }
  return { deepest, end: depth };
}

/** `- - - x` and `? ? x` open a level with each mark. */
function leadingMarks(line: string): number {
  return /^[\s?-]*/u.exec(line)?.[0].replaceAll(/\s/gu, "").length ?? 0;
}

function indentOf(line: string): number {
  return line.length - line.trimStart().length;
}

function firstLineLength(text: string): number {
  const end = text.search(/[\r\n]/u);
  return Math.min(end < 0 ? text.length : end, 200);
}
