/** Where a bar lies across its drawing. */
export interface Span {
  readonly x: string;
  readonly width: string;
}

/** A bar between two percentages of the width, and never too thin to be seen. */
export function span(from: number, to: number, thinnest = 0.6): Span {
  return { x: `${Math.min(from, to)}%`, width: `${Math.max(thinnest, Math.abs(to - from))}%` };
}
