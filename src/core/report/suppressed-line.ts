import type { IsoDate } from "../quantity/calendar";
import type { LintResult } from "../rules/lint";
import type { PlanPath } from "../source/plan-path";
import type { SourceIndex } from "../source/source-index";

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

/** What comments keep quiet, in the order of the text. */
export function suppressedLines(suppressed: LintResult["suppressed"], source: SourceIndex): readonly SuppressedLine[] {
  return suppressed.map(({ finding: { rule, message, path, span }, suppression: { reason, until } }) => {
    const { line, column } = source.lines.positionAt(span.start);
    return { rule, message, reason: reason === undefined ? undefined : withoutDay(reason), until, line: line + 1, column: column + 1, path };
  });
}

/** The day has a field of its own: "to be named at the call, until 2026-03-05" is "to be named at the call". */
function withoutDay(reason: string): string | undefined {
  const words = reason.replace(/[\s,;]*\(?\buntil \d{4}-\d{2}-\d{2}\)?\s*$/u, "");
  return words === "" ? undefined : words;
}
