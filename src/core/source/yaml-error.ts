import type { ErrorCode, YAMLError } from "yaml";
import { say, text, translated } from "../texts/say";
import { linesOf } from "./lines";
import type { Problem } from "./problem";
import type { Span } from "./span";

const explanations: Partial<Record<ErrorCode, string>> = {
  BAD_ALIAS: text`This alias or anchor has no name that YAML allows. Put the text in quotes.`,
  BAD_INDENT: text`This line is indented differently from its neighbours. Give keys of one level the same indentation, in spaces.`,
  BAD_SCALAR_START: text`Text cannot start with this character here. Put the text in quotes.`,
  BLOCK_AS_IMPLICIT_KEY: text`A second “: ” on one line starts a new key. Put the text in quotes.`,
  MULTILINE_IMPLICIT_KEY: text`This text goes on in a line with “: ”. Give keys of one level the same indentation, or put the text in quotes.`,
  MULTIPLE_DOCS: text`A file holds one plan; everything from “---” on is not read. Move it to a file of its own.`,
  RESOURCE_EXHAUSTION: text`This nests too deeply to be read. Remove the extra levels.`,
  TAB_AS_INDENT: text`YAML does not allow tabs for indentation. Use spaces.`,
  TAG_RESOLVE_FAILED: text`Tags such as “!” are not part of the plan format. Remove it, or put the text in quotes.`,
};

/** What is said otherwise of a configuration. */
const ofConfigurations: Partial<Record<ErrorCode, string>> = {
  MULTIPLE_DOCS: text`A file holds one configuration; everything from “---” on is not read. Move it to a file of its own.`,
  TAG_RESOLVE_FAILED: text`Tags such as “!” are not part of the configuration format. Remove it, or put the text in quotes.`,
};

/**
 * YAML errors in words that say what to do; the library's own words where there are no better ones. One cause is one
 * problem: of several on one line the most telling one, and of what is unexpected after a break the first. The document
 * is a plan, unless it is called something else.
 */
export function yamlProblems(all: readonly YAMLError[], text: string, called: "plan" | "configuration" = "plan"): readonly Problem[] {
  if (all.length === 0) return [];
  const errors = all.slice(0, most);
  const seen = new Set<string>();
  const isFirst = (key: string): boolean => !seen.has(key) && seen.add(key) === seen;
  return errors
    .filter((error) => !isEarlierHalf(error, errors))
    .filter(({ code }) => code !== "UNEXPECTED_TOKEN" || isFirst(code))
    .filter(({ pos }) => isFirst(String(text.lastIndexOf("\n", pos[0] - 1))))
    .filter(isCauseIn(text))
    .map((error) => yamlProblem(error, text, called));
}

/** More errors than these say no more about what is wrong. */
const most = 1000;

/** Text that goes on in a line with “: ” is reported twice; the second report names the cause. */
function isEarlierHalf({ code, pos }: YAMLError, errors: readonly YAMLError[]): boolean {
  return code === "BLOCK_AS_IMPLICIT_KEY" && errors.some((other) => other.code === "MULTILINE_IMPLICIT_KEY" && other.pos[0] === pos[0]);
}

/** A line that is indented wrongly makes errors of the sound lines below it, each next to the one before. */
function isCauseIn(text: string): (error: YAMLError) => boolean {
  const lines = linesOf(text);
  let before: number | undefined;
  return (error) => {
    const { code, pos } = error;
    if (!ofIndentation.has(code) || unclosedBracket(error) !== undefined) return true;
    const { line } = lines.positionAt(pos[0]);
    const follows = before !== undefined && line - before <= 1 && code !== "TAB_AS_INDENT";
    before = line;
    return !follows;
  };
}

const ofIndentation: ReadonlySet<ErrorCode> = new Set<ErrorCode>(["BAD_INDENT", "BLOCK_AS_IMPLICIT_KEY", "MULTILINE_IMPLICIT_KEY", "TAB_AS_INDENT"]);

function yamlProblem(error: YAMLError, text: string, called: "plan" | "configuration"): Problem {
  const [start, end] = error.pos;
  const quote = unclosedQuote(error);
  const explained = unclosedBracket(error) ?? oddSpaces(error, text) ?? keyAlone(error, text) ?? behindQuotes(error, text) ?? explanationOf(error.code, called);
  return {
    kind: "yaml",
    path: "",
    span: quote === undefined ? { start: Math.min(start, text.length), end: Math.min(Math.max(end, start + 1), text.length) } : lineFrom(openingOf(quote, text), text),
    message: (quote && say`A text in quotes is not closed. Write ${quote} where it ends.`) ?? explained ?? say`The text cannot be read as YAML: ${sentence(error.message)}`,
  };
}

function explanationOf(code: ErrorCode, called: "plan" | "configuration"): string | undefined {
  const explanation = (called === "configuration" ? ofConfigurations[code] : undefined) ?? explanations[code];
  return explanation === undefined ? undefined : translated(explanation);
}

/** The library says with the code of a wrong indentation that a bracket is not closed. */
function unclosedBracket({ code, message }: YAMLError): string | undefined {
  if (code === "BAD_INDENT" && message.includes("end with a }")) return say`A “{” above is not closed. Write “}” where it ends.`;
  if (code === "BAD_INDENT" && message.includes("end with a ]")) return say`A “[” above is not closed. Write “]” where it ends.`;
  return undefined;
}

function unclosedQuote({ code, message }: YAMLError): string | undefined {
  return code === "MISSING_CHAR" ? /^Missing closing (["'])quote/u.exec(message)?.[1] : undefined;
}

/** Where a text begins that is not closed before the file ends: the library says only where it ends. Any such quote in it is escaped. */
function openingOf(quote: string, text: string): number {
  const escape = quote === "'" ? "'" : "\\";
  let at = text.lastIndexOf(quote);
  while (at > 1 && text[at - 1] === escape) at = text.lastIndexOf(quote, at - 2);
  return Math.max(at, 0);
}

function lineFrom(start: number, text: string): Span {
  const line = /^[^\r\n]*/u.exec(text.slice(start))?.[0] ?? "";
  return { start, end: start + Math.max(1, line.trimEnd().length) };
}

/** An apostrophe ends a text in single quotes, and what follows it stands alone. */
function behindQuotes({ code, pos: [start] }: YAMLError, text: string): string | undefined {
  if (code !== "UNEXPECTED_TOKEN") return undefined;
  const quote = /["'](?=[ \t]*$)/u.exec(text.slice(Math.max(0, start - 100), start))?.[0];
  if (quote === undefined) return undefined;
  return quote === "'" ? say`The text in quotes ends before this. Write '' for an apostrophe in it, or put the whole in ".` : say`The text in quotes ends before this. Write \\" for a quote in it, or put the whole in '.`;
}

/** As texts from web pages and word processors have them. */
function oddSpaces({ code, pos: [start] }: YAMLError, text: string): string | undefined {
  const line = text.slice(text.lastIndexOf("\n", start - 1) + 1, start + 1);
  return ofIndentation.has(code) && /^ *[\u00A0\u2007\u202F\u3000]/u.test(line) ? say`This line begins with spaces that YAML does not know, such as those of a web page. Indent it with ordinary spaces.` : undefined;
}

function keyAlone({ code, message, pos }: YAMLError, text: string): string | undefined {
  if (code !== "MISSING_CHAR" || !message.startsWith("Implicit map keys")) return undefined;
  return say`“${text.slice(...pos).slice(0, 40)}” is a key without its colon. Write “:” and the value behind it.`;
}

function sentence(message: string): string {
  const line = message.split("\n", 1)[0] ?? message;
  return line.endsWith(".") ? line : `${line}.`;
}
