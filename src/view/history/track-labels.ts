import type { TrackScales } from "./history-scales";

/** A value of one version. */
export interface TrackPoint {
  readonly version: number;
  readonly value: number;
}

/** A value that is written at its place. */
export interface TrackLabel {
  readonly version: number;
  readonly text: string;
  /** Across in percent, and down in pixels. */
  readonly x: number;
  readonly y: number;
  readonly anchor: "start" | "middle" | "end";
}

/** How wide a character is, in percent of the narrowest chart; the width itself is not known where this is drawn. */
const characterWidth = 2.3;
const lineHeight = 13;

interface Box extends TrackLabel {
  readonly from: number;
  readonly to: number;
}

/** The labels that do not cover each other: of the last, the first, the highest and the lowest point, then of those where the value turns. One that fell has its value below, where no line is in the way. */
export function trackLabels(points: readonly TrackPoint[], scales: TrackScales, write: (value: number) => string): readonly TrackLabel[] {
  const byValue = points.toSorted((a, b) => a.value - b.value);
  const turns = points.filter(({ value }, index) => points[index - 1]?.value !== value);
  const candidates = [points.at(-1), points[0], byValue.at(-1), byValue[0], ...turns].filter((point) => point !== undefined);
  const boxes: Box[] = [];
  for (const point of candidates) {
    const box = boxOf(write(point.value), point.version, scales.x(point.version), scales.y(point.value) + (hasFallen(point, points) ? 18 : -9));
    if (boxes.every((other) => areApart(box, other))) boxes.push(box);
  }
  return boxes;
}

function hasFallen(point: TrackPoint, points: readonly TrackPoint[]): boolean {
  const before = points[points.indexOf(point) - 1];
  return before !== undefined && before.value > point.value;
}

function boxOf(text: string, version: number, x: number, y: number): Box {
  const width = text.length * characterWidth;
  if (x - width / 2 < 0) return { version, text, x, y, anchor: "start", from: x, to: x + width };
  if (x + width / 2 > 100) return { version, text, x, y, anchor: "end", from: x - width, to: x };
  return { version, text, x, y, anchor: "middle", from: x - width / 2, to: x + width / 2 };
}

function areApart(a: Box, b: Box): boolean {
  return a.to + characterWidth <= b.from || b.to + characterWidth <= a.from || Math.abs(a.y - b.y) >= lineHeight;
}
