import { layoutOf, lineStartOf } from "../edit/layout";
import type { SourceIndex } from "../source/source-index";
import type { TextEdit } from "../source/span";

/** The longest line that fingerprints are written on. */
const lineLength = 110;

/** An edit with its line of fingerprints put on as many lines as it needs, which YAML reads as one text. */
export function foldFingerprints(edit: TextEdit, fingerprints: string, source: SourceIndex): TextEdit {
  const key = `fields: ${fingerprints}`;
  const at = edit.text.indexOf(key);
  if (at < 0) return edit;
  const { lineEnd, step } = layoutOf(source);
  const before = source.text.slice(lineStartOf(source.text, edit.span.start), edit.span.start) + edit.text.slice(0, at);
  const line = before.slice(before.lastIndexOf("\n") + 1);
  const column = /^[\s-]*/u.exec(line)?.[0].length ?? 0;
  const startsLine = line.length === column;
  // Between brackets the key gets a line of its own, one further in than the bracket.
  const indent = " ".repeat(startsLine ? column : column + 1);
  const head = startsLine ? "" : lineEnd + indent;
  const pairs = ["fields:", ...fingerprints.split(" ")];
  const folded = head + linesOf(pairs, lineLength - indent.length - step.length).join(lineEnd + indent + step);
  return { span: edit.span, text: edit.text.slice(0, at).replace(/ $/u, startsLine ? " " : "") + folded + edit.text.slice(at + key.length) };
}

function linesOf(words: readonly string[], longest: number): readonly string[] {
  const lines: string[] = [];
  for (const word of words) {
    const last = lines.at(-1);
    if (last === undefined || last.length + 1 + word.length > longest) lines.push(word);
    else lines.splice(-1, 1, `${last} ${word}`);
  }
  return lines;
}
