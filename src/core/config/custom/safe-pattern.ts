import { reportShape } from "../../shape/reading";
import { readText } from "../../shape/scalar";
import type { Shape } from "../../shape/shape";
import { type PatternNode, parsePattern } from "./parse-pattern";
import { countSteps, isFoundIn, stepsOf } from "./pattern-steps";

/** A regular expression whose time grows only with the text that it is tried on, whatever the text. */
export interface SafePattern {
  readonly source: string;
  /** Whether it matches somewhere in the text. */
  readonly test: (text: string) => boolean;
}

/** The most characters of a pattern, and the most steps that its repetitions may add up to. */
const longest = 300;
const mostSteps = 1000;

/** A regular expression from the configuration; one that no bounded time can be promised for is refused. */
export function safePattern(): Shape<SafePattern> {
  const expected = "a regular expression, such as ^OPP-\\d+$";
  return {
    structure: { kind: "scalar" },
    expected,
    jsonSchema: { type: "string", format: "regex" },
    read: (node, path, reading) => {
      const source = readText(node, path, reading, expected);
      if (source === undefined) return undefined;
      const trouble = troubleWith(source);
      if (typeof trouble === "string") return reportShape(reading, node, path, trouble);
      const steps = stepsOf(trouble.pattern);
      return { source, test: (text) => isFoundIn(text, steps) };
    },
  };
}

function troubleWith(source: string): string | { readonly pattern: PatternNode } {
  if (source.length > longest) return `This regular expression is longer than ${longest} characters. Write several rules with shorter ones.`;
  if (!isRegularExpression(source)) return `“${source}” is not a regular expression. Write one such as ^OPP-\\d+$.`;
  const pattern = parsePattern(source);
  if (pattern === undefined) return `“${source}” looks ahead or behind, refers back or sets a mode, so some texts could keep it busy for ever. Write it without, such as ^OPP-\\d+$.`;
  return countSteps(pattern) <= mostSteps ? { pattern } : `“${source}” repeats so much that it could take very long. Write it with smaller numbers in { }, or with * or +.`;
}

function isRegularExpression(written: string): boolean {
  try {
    RegExp(written, "u");
    return true;
  } catch (error) {
    if (error instanceof SyntaxError) return false;
    throw error;
  }
}
