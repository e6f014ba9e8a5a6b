import type { YamlScan } from "../../core/source/scan-yaml";
import type { SourceIndex } from "../../core/source/source-index";

/** A line of a plan as its indentation orders it. */
export interface TextLine {
  /** Counted from zero. */
  readonly line: number;
  /** What stands on it: the rest of a text that began further up is “text”. */
  readonly kind: "content" | "comment" | "text" | "blank";
  /** How far in it is. A list may stand no further in than its key, and belongs to it all the same. */
  readonly depth: number;
}

/** The lines of a plan, also of one that is no YAML as a whole. */
export function textLines({ text, lines }: SourceIndex, { longTexts }: YamlScan): readonly TextLine[] {
  const inText = new Set(longTexts.flatMap(({ start, end }) => linesBetween(lines.positionAt(start).line + 1, lines.positionAt(end - 1).line)));
  const written = text.split(/\r\n|\r|\n/u);
  const found: TextLine[] = [];
  let below = 0;
  // Backwards: a comment stands with what it speaks of, which is what follows it.
  for (let line = written.length - 1; line >= 0; line--) {
    const words = written[line] ?? "";
    const kind = inText.has(line) ? (words.trim() === "" ? "blank" : "text") : kindOf(words);
    const own = words.length - words.trimStart().length;
    const depth = kind === "comment" ? Math.max(own, below) : own + (/^\s*-(?:\s|$)/u.test(words) ? 0.5 : 0);
    if (kind === "content") below = depth;
    found.push({ line, kind, depth });
  }
  return found.reverse();
}

function kindOf(words: string): TextLine["kind"] {
  if (words.trim() === "") return "blank";
  return words.trimStart().startsWith("#") ? "comment" : "content";
}

function linesBetween(first: number, last: number): readonly number[] {
  return Array.from({ length: Math.max(0, last - first + 1) }, (_, index) => first + index);
}
