import { type YamlScan, scanYaml } from "../source/scan-yaml";
import type { SourceIndex } from "../source/source-index";
import type { Position, Span, TextEdit } from "../source/span";
import type { Finding } from "./finding";
import { type Suppression, canBeSuppressed } from "./suppression";
import type { NamedRule } from "./suppression-comment";

/** A comment to be written, and where its reason begins once it is. */
export interface NewSuppression {
  readonly edit: TextEdit;
  readonly reasonAt: Position;
}

/** Keeps a finding's rule quiet on its line by a comment of its own above; undefined where that cannot be. Whoever asks for many findings scans the text once. */
export function suppressFinding({ rule, span, failure }: Finding, source: SourceIndex, scan: YamlScan = scanYaml(source.text)): NewSuppression | undefined {
  if (!canBeSuppressed(rule) || failure) return undefined;
  const { text, lines } = source;
  const line = lineForComment(lines.positionAt(span.start).line, source, scan);
  const start = lines.offsetAt({ line, column: 0 });
  const indent = /^ */u.exec(text.slice(start))?.[0] ?? "";
  const comment = `${indent}# pov-disable-next-line ${rule} -- `;
  return { edit: { span: { start, end: start }, text: `${comment}${text.includes("\r\n") ? "\r\n" : "\n"}` }, reasonAt: { line, column: comment.length } };
}

/** Removes a suppression: its line when it stands alone there, and the comment that ends it. */
export function removeSuppression({ span, end }: Suppression, source: SourceIndex): readonly TextEdit[] {
  return [span, ...(end === undefined ? [] : [end])].map((comment) => ({ span: withItsLine(comment, source), text: "" }));
}

/** Takes one rule out of a suppression that names several. */
export function removeName({ span }: NamedRule, { text }: SourceIndex): readonly TextEdit[] {
  const behind = /^\s*,\s*/u.exec(text.slice(span.end))?.[0];
  if (behind !== undefined) return [{ span: { start: span.start, end: span.end + behind.length }, text: "" }];
  const before = /[\s,]*$/u.exec(text.slice(Math.max(0, span.start - 20), span.start))?.[0] ?? "";
  return [{ span: { start: span.start - before.length, end: span.end }, text: "" }];
}

/** In a text that runs over several lines no comment can stand, so it goes above the line where the text begins. */
function lineForComment(line: number, { lines }: SourceIndex, { longTexts }: YamlScan): number {
  for (;;) {
    const start = lines.offsetAt({ line, column: 0 });
    const around = longTexts.find((one) => one.start < start && start < one.end);
    if (around === undefined) return line;
    line = lines.positionAt(around.start).line;
  }
}

function withItsLine({ start, end }: Span, { text }: SourceIndex): Span {
  const lineStart = lineStartBefore(text, start);
  const first = lineStart + text.slice(lineStart, start).trimEnd().length;
  const isAlone = first === lineStart;
  const lineEnd = /^[^\S\r\n]*(\r\n|\r|\n|$)/u.exec(text.slice(end));
  if (lineEnd === null) return { start, end };
  if (!isAlone) return { start: first, end: end + lineEnd[0].length - (lineEnd[1]?.length ?? 0) };
  return { start: first, end: end + lineEnd[0].length };
}

function lineStartBefore(text: string, offset: number): number {
  return Math.max(text.lastIndexOf("\n", offset - 1), text.lastIndexOf("\r", offset - 1)) + 1;
}
