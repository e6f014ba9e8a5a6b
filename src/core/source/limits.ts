import { say } from "../texts/say";
import type { Problem } from "./problem";
import type { Span } from "./span";

/** The longest plan that is read, in characters. A long plan has about 10,000. */
export const lengthLimit = 200_000;

/** How deep a plan may nest. The format itself needs 7 levels. */
export const depthLimit = 100;

/** The most lines, brackets, quotes and other signs of YAML in one plan, because each can be an error. A long plan has about 1,500. */
export const signLimit = 30_000;

/** The most values of one plan that are read, each time that an alias repeats one counted. A long plan has about 600. */
export const nodeLimit = 15_000;

/** The most characters of comments that keep findings quiet, because each is held against every finding. Such a comment has about 60. */
export const suppressionLimit = 20_000;

/** The most entries of one map, such as inputs or outcomes, because figures follow each through all the others. Three outcomes are usual. */
export const entryLimit = 100;

/** The most problems of one text that are told; whoever has more needs no longer list. */
export const problemLimit = 1_000;

/** Why a text is not read as a plan at all: too long, too deep, too dense or not text. `undefined` when it can be read. */
export function limitProblem(text: string): Problem | undefined {
  const fault = notText(text) ?? tooLong(text) ?? tooDense(text) ?? tooQuiet(text) ?? tooDeep(text);
  return fault === undefined ? undefined : { kind: "yaml", path: "", span: lineAt(text, fault.at), message: fault.message };
}

/** The problems that are told, and how many more there are. */
export function withinLimit(problems: readonly Problem[]): readonly Problem[] {
  const next = problems[problemLimit];
  if (next === undefined) return problems;
  const further = problems.length - problemLimit;
  const message = say`${further} more places cannot be read and are not listed. One cause often has many effects: mend the first ones, and look again.`;
  return [...problems.slice(0, problemLimit), { kind: "yaml", path: next.path, span: next.span, message }];
}

interface Fault {
  readonly message: string;
  /** The offset from which on it is too much. */
  readonly at: number;
}

function notText(text: string): Fault | undefined {
  if (text.includes("\u0000")) return { at: 0, message: say`This file is not text, so it cannot be read as a plan. Save the plan as UTF-8 text.` };
  if (text.includes("\uFFFD")) {
    return { at: 0, message: say`This file has characters that cannot be read; it was probably saved in another encoding. Save it as UTF-8.` };
  }
  return undefined;
}

function tooLong(text: string): Fault | undefined {
  if (text.length <= lengthLimit) return undefined;
  return { at: 0, message: say`This plan has ${text.length} characters; up to ${lengthLimit} are read. A plan usually has about 10000: move evidence into files of its own.` };
}

function tooDense(text: string): Fault | undefined {
  if (text.length <= signLimit) return undefined;
  let count = 0;
  for (let at = 0; at < text.length; at++) {
    if (isSign[text.charCodeAt(at)] === 1 && ++count > signLimit) {
      return { at, message: say`This plan has more than ${signLimit} lines, brackets, quotes and other signs, so it is not read. A plan usually has about 1500: split it into several plans, or move evidence into files of its own.` };
    }
  }
  return undefined;
}

/** By code point; everything beyond ASCII is a word to YAML. */
const isSign = Uint8Array.from({ length: 128 }, (_, code) => ("\n\r,:[]{}\"'&*!".includes(String.fromCharCode(code)) ? 1 : 0));

function tooQuiet(text: string): Fault | undefined {
  let length = 0;
  for (const { 0: comment, index } of text.matchAll(/#[^\S\r\n]*pov-(?:dis|en)able[^\r\n]*/gu)) {
    length += comment.length;
    if (length > suppressionLimit) {
      return { at: index, message: say`The comments of this plan that keep findings quiet have more than ${suppressionLimit} characters, so it is not read. Mend what they hide, or set the rules in pov.config.yaml.` };
    }
  }
  return undefined;
}

/** Depth is estimated from brackets and indentation before parsing, because a parser that recurses would overflow. */
function tooDeep(text: string): Fault | undefined {
  const levels: Level[] = [];
  let [flow, at] = [0, 0];
  for (const line of text.split("\n")) {
    const content = line.trimStart();
    const brackets = bracketDepth(content, flow);
    flow = brackets.end;
    if (depthOf(levels, line.length - content.length, content) + brackets.deepest > depthLimit) {
      return { at, message: say`This plan nests more than ${depthLimit} levels deep, so it is not read. The format needs 7: remove the extra levels.` };
    }
    at += line.length + 1;
  }
  return undefined;
}

/** What is indented alike, and how deep it is. */
interface Level {
  readonly indent: number;
  readonly depth: number;
}

/** How deep a line of an indentation is, by the lines above it; blank lines and comments have no depth. */
function depthOf(levels: Level[], indent: number, content: string): number {
  if (content === "" || content.startsWith("#")) return 0;
  while ((levels.at(-1)?.indent ?? -1) >= indent) levels.pop();
  const depth = (levels.at(-1)?.depth ?? 0) + 1 + leadingMarks(content);
  levels.push({ indent, depth });
  return depth;
}

/** How deep brackets get on a line that starts at a depth, and at which depth it ends. */
function bracketDepth(line: string, start: number): { readonly deepest: number; readonly end: number } {
  let [depth, deepest] = [start, start];
  for (let at = 0; at < line.length; at++) {
    const sign = line.charCodeAt(at);
    if (sign === opens.list || sign === opens.map) deepest = Math.max(deepest, ++depth);
    else if (sign === closes.list || sign === closes.map) depth = Math.max(0, depth - 1);
  }
  return { deepest, end: depth };
}

/** The code points of brackets: the text of every plan is looked through for them. */
const opens = { list: 0x5b, map: 0x7b } as const;
const closes = { list: 0x5d, map: 0x7d } as const;

/** `- - - x` and `? ? x` open a level with each mark. */
function leadingMarks(content: string): number {
  if (!/^[?-]/u.test(content)) return 0;
  return /^[\s?-]*/u.exec(content)?.[0].replaceAll(/\s/gu, "").length ?? 0;
}

/** The line at an offset, or its beginning where it is very long. */
function lineAt(text: string, offset: number): Span {
  const start = Math.max(text.lastIndexOf("\n", offset - 1) + 1, offset - 100);
  const length = text.slice(start, start + 200).search(/[\r\n]/u);
  return { start, end: length < 0 ? Math.min(text.length, start + 200) : start + length };
}
