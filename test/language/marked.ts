import type { Range } from "vscode-languageserver-types";
import { linesOf } from "../../src/core/source/lines";
import { rangeOf } from "../../src/language/range";

/** A plan in which «guillemets» mark places, and where these places are once the marks are gone. */
export interface Marked {
  readonly text: string;
  readonly ranges: readonly Range[];
}

/** Takes the marks out of a plan's text. */
export function marked(plan: string): Marked {
  const parts = plan.split(/[«»]/u);
  const text = parts.join("");
  const offsets = parts.slice(0, -1).reduce<readonly number[]>((ends, part) => [...ends, (ends.at(-1) ?? 0) + part.length], []);
  const lines = linesOf(text);
  const ranges = offsets.flatMap((start, index) => (index % 2 === 0 ? [rangeOf(lines, { start, end: offsets[index + 1] ?? start })] : []));
  return { text, ranges };
}
