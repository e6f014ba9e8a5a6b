import isSafe from "safe-regex2";
import { reportShape } from "../../shape/reading";
import { readText } from "../../shape/scalar";
import type { Shape } from "../../shape/shape";

/** The most characters of a value that a pattern is tried on, so that no pattern can take long. */
export const longestTried = 500;

/** A regular expression from the configuration; one that could take for ever on some text is refused. */
export function safePattern(): Shape<RegExp> {
  const expected = "a regular expression, such as ^OPP-\\d+$";
  return {
    structure: { kind: "scalar" },
    expected,
    jsonSchema: { type: "string", format: "regex" },
    read: (node, path, reading) => {
      const written = readText(node, path, reading, expected);
      const pattern = written === undefined ? undefined : compiled(written);
      if (written === undefined || pattern === undefined) return written === undefined ? undefined : reportShape(reading, node, path, `“${written}” is not a regular expression. Write one such as ^OPP-\\d+$.`);
      if (isSafe(written)) return pattern;
      return reportShape(reading, node, path, `“${written}” repeats what is already repeated, so some texts would keep it busy for ever. Write it with one repetition, such as ^OPP-\\d+$.`);
    },
  };
}

function compiled(written: string): RegExp | undefined {
  try {
    return new RegExp(written, "u");
  } catch (error) {
    if (error instanceof SyntaxError) return undefined;
    throw error;
  }
}
