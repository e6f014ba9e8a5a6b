import { type FoldingRange, FoldingRangeKind } from "vscode-languageserver-types";
import type { Analysis } from "../../core/analyse";
import { suppressionsIn } from "../../core/rules/suppression";
import { scanYaml } from "../../core/source/scan-yaml";
import type { SourceIndex } from "../../core/source/source-index";
import { type TextLine, textLines } from "./text-lines";

/** What can be folded away: everything that stands below a line, comments of several lines, and what a suppression covers up to its end. One a line. */
export function foldingRanges({ source }: Analysis): FoldingRange[] {
  const lines = textLines(source, scanYaml(source.text));
  const ranges = new Map<number, FoldingRange>();
  for (const range of [...suppressedRegions(source), ...commentRuns(lines), ...indented(lines)]) {
    if (range.endLine > range.startLine && !ranges.has(range.startLine)) ranges.set(range.startLine, range);
  }
  return [...ranges.values()].sort((one, other) => one.startLine - other.startLine);
}

/** Each line with those that are further in; blank lines at the end stay visible. */
function indented(lines: readonly TextLine[]): readonly FoldingRange[] {
  const ranges: FoldingRange[] = [];
  const open: TextLine[] = [];
  let last: TextLine | undefined;
  const closeTo = (depth: number): void => {
    for (let above = open.at(-1); above !== undefined && above.depth >= depth; above = open.at(-1)) {
      open.pop();
      if (last !== undefined) ranges.push({ startLine: above.line, endLine: last.line });
    }
  };
  for (const line of lines) {
    if (line.kind === "blank") continue;
    if (line.kind === "content" || line.kind === "comment") closeTo(line.depth);
    if (line.kind === "content") open.push(line);
    last = line;
  }
  closeTo(0);
  return ranges;
}

function commentRuns(lines: readonly TextLine[]): readonly FoldingRange[] {
  const starts = lines.filter(({ kind }, index) => kind === "comment" && lines[index - 1]?.kind !== "comment");
  return starts.map(({ line }) => {
    const following = lines.slice(line).findIndex(({ kind }) => kind !== "comment");
    return { startLine: line, endLine: following < 0 ? lines.length - 1 : line + following - 1, kind: FoldingRangeKind.Comment };
  });
}

/** From `pov-disable` to the `pov-enable` that ends it. */
function suppressedRegions(source: SourceIndex): readonly FoldingRange[] {
  const whole = suppressionsIn(source).filter(({ span, lines }) => /^#\s*pov-disable(?!-)/u.test(source.text.slice(span.start, span.end)) && lines.last < source.lines.count);
  return whole.map(({ lines }) => ({ startLine: lines.first, endLine: lines.last, kind: FoldingRangeKind.Region }));
}
