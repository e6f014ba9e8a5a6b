import type { Finding } from "../rules/finding";
import type { SourceIndex } from "../source/source-index";
import type { FindingLine } from "./report";

/** A finding as reports list it, with its place in the text. */
export function findingLine({ rule, severity, message, path, span }: Finding, source: SourceIndex): FindingLine {
  const { line, column } = source.lines.positionAt(span.start);
  return { rule, severity, message, path, line: line + 1, column: column + 1 };
}
