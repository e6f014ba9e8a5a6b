import type { Position } from "./span";

/** Offsets to positions and back, for one text. */
export interface Lines {
  readonly count: number;
  /** The position of an offset; offsets past the end are the end. */
  readonly positionAt: (offset: number) => Position;
  /** The offset of a position; columns past the line's end are the line's end. */
  readonly offsetAt: (position: Position) => number;
}

/** Finds the lines of a text once (`\n`, `\r\n` and `\r` end a line). */
export function linesOf(text: string): Lines {
  const starts = lineStarts(text);
  const startOf = (line: number): number => starts[line] ?? text.length;
  return {
    count: starts.length,
    positionAt: (offset) => {
      const within = Math.max(0, Math.min(offset, text.length));
      const line = lastStartAtOrBefore(starts, within);
      return { line, column: within - startOf(line) };
    },
    offsetAt: ({ line, column }) => Math.min(startOf(line) + column, startOf(line + 1)),
  };
}

function lineStarts(text: string): readonly number[] {
  const starts = [0];
  for (let index = 0; index < text.length; index++) {
    const code = text.charCodeAt(index);
    if (code === 10 || (code === 13 && text.charCodeAt(index + 1) !== 10)) starts.push(index + 1);
  }
  return starts;
}

function lastStartAtOrBefore(starts: readonly number[], offset: number): number {
  let low = 0;
  let high = starts.length - 1;
  while (low < high) {
    const middle = Math.ceil((low + high) / 2);
    if ((starts[middle] ?? 0) <= offset) low = middle;
    else high = middle - 1;
  }
  return low;
}
