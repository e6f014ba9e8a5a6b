import type { Analysis } from "../analyse";
import type { IsoDate } from "../quantity/calendar";
import { type Suppression, isOver, pathOf, suppressionsIn } from "../rules/suppression";
import type { PlanPath } from "../source/plan-path";
import type { SourceIndex } from "../source/source-index";
import { text, translated } from "../texts/say";
import { withoutEnd } from "../texts/without-end";

/** A finding that a comment in the plan keeps quiet; lines and columns count from 1. */
export interface SuppressedLine {
  readonly rule: string;
  readonly message: string;
  /** What the comment says behind `--`, without the day until which it holds. */
  readonly reason: string | undefined;
  /** The last day on which it is kept quiet. */
  readonly until: IsoDate | undefined;
  readonly line: number;
  readonly column: number;
  readonly path: PlanPath;
}

/**
 * What comments keep quiet, in the order of the text; also a comment that has nothing to keep quiet at the moment, because
 * its reason is still an assumption that those who read the case should see.
 */
export function suppressedLines({ suppressed, source, asOf }: Pick<Analysis, "suppressed" | "source" | "asOf">): readonly SuppressedLine[] {
  const used = new Set(suppressed.map(({ suppression }) => suppression.span.start));
  const unused = suppressionsIn(source).filter(({ span, until }) => !used.has(span.start) && !isOver(until, asOf));
  const found = suppressed.map(({ finding: { rule, message, path, span }, suppression }) => lineOf({ rule, message, path }, suppression, span.start, source));
  const idle = unused.flatMap((suppression) =>
    suppression.named.map(({ rule }) => lineOf({ rule, message: translated(nothingFound), path: pathOf(suppression, source) }, suppression, suppression.span.start, source)),
  );
  return [...found, ...idle].sort((a, b) => a.line - b.line || a.column - b.column);
}

const nothingFound = text`Nothing is found here at the moment.`;

function lineOf(about: Pick<SuppressedLine, "rule" | "message" | "path">, { reason, until }: Suppression, offset: number, source: SourceIndex): SuppressedLine {
  const { line, column } = source.lines.positionAt(offset);
  return { ...about, reason: reason === undefined ? undefined : withoutDay(reason), until, line: line + 1, column: column + 1 };
}

/** The day has a field of its own: "to be named at the call, until 2026-03-05" is "to be named at the call". */
function withoutDay(reason: string): string | undefined {
  const day = /\(?\buntil \d{4}-\d{2}-\d{2}\)?$/u.exec(reason.trimEnd());
  const words = day === null ? reason : withoutEnd(reason.slice(0, day.index), " \t,;");
  return words === "" ? undefined : words;
}
