import { RE2JS, RE2JSException } from "re2js";
import { reportShape } from "../../shape/reading";
import { readText } from "../../shape/scalar";
import type { Shape } from "../../shape/shape";
import { say } from "../../texts/say";

/** A regular expression whose time grows only with the text that it is tried on, whatever the text. */
export interface SafePattern {
  readonly source: string;
  /** Trying it takes a time that grows with this and with the length of the text: the steps of which the engine makes it. */
  readonly size: number;
  /** Whether it matches somewhere in the text. */
  readonly test: (text: string) => boolean;
}

/** The most characters of a pattern. */
const longest = 300;

/**
 * A regular expression from the configuration, in the syntax of RE2. That engine tries all ways through a pattern at once,
 * so its time only grows with the text, and with the pattern's own size; it knows no looking around and no referring back.
 */
export function safePattern(): Shape<SafePattern> {
  const expected = "a regular expression, such as ^OPP-\\d+$";
  return {
    structure: { kind: "scalar" },
    expected,
    jsonSchema: { type: "string", maxLength: longest },
    read: (node, path, reading) => {
      const source = readText(node, path, reading, expected);
      if (source === undefined) return undefined;
      if (source.length > longest) return reportShape(reading, node, path, say`This regular expression is longer than ${longest} characters. Write several rules with shorter ones.`);
      const pattern = compiled(source);
      if (pattern === undefined) return reportShape(reading, node, path, say`“${source}” is not a regular expression that can be tried in bounded time. Write it without looking around and without referring back, such as ^OPP-\\d+$.`);
      return { source, size: pattern.programSize(), test: (text) => pattern.test(text) };
    },
  };
}

function compiled(source: string): RE2JS | undefined {
  try {
    return RE2JS.compile(source);
  } catch (error) {
    if (error instanceof RE2JSException) return undefined;
    throw error;
  }
}
