import type { ReadingLine } from "../../core/report/report";
import type { ReadingsScales } from "./readings-scales";

/** The value that is written at a reading, placed so that it stays inside the chart. */
export interface ReadingLabel {
  readonly text: string;
  readonly anchor: "start" | "middle" | "end";
  /** In percent of the width. */
  readonly x: number;
}

/** How wide a character is, in percent of the narrowest chart; the width itself is not known where this is drawn. */
const characterWidth = 2.1;
/** Where the names of the lines begin. */
const rightEnd = 84;
/** What a value needs from one line of text to the next, in pixels. */
const lineHeight = 14;

/** So many readings may all have their values. */
const few = 5;

interface Box extends ReadingLabel {
  readonly from: number;
  readonly to: number;
  readonly y: number;
}

/** The labels that do not cover each other: the results first, then the last, the first, the highest and the lowest, and of a few readings whatever fits. */
export function readingLabels(readings: readonly ReadingLine[], results: readonly ReadingLine[], scales: ReadingsScales, write: (reading: ReadingLine) => string): ReadonlyMap<ReadingLine, ReadingLabel> {
  const byValue = readings.toSorted((a, b) => a.value.base - b.value.base);
  const candidates = [...results, ...[readings.at(-1), readings[0], byValue.at(-1), byValue[0]].filter((reading) => reading !== undefined), ...(readings.length <= few ? readings : [])];
  const labels = new Map<ReadingLine, Box>();
  for (const reading of candidates) {
    const box = boxOf(write(reading), scales.x(reading), scales.y(reading.value.base));
    if ([...labels.values()].every((other) => areApart(box, other))) labels.set(reading, box);
  }
  return labels;
}

function boxOf(text: string, x: number, y: number): Box {
  const width = text.length * characterWidth;
  if (x - width / 2 < 0) return { text, anchor: "start", x: 0, from: 0, to: width, y };
  if (x + width / 2 > rightEnd) return { text, anchor: "end", x: rightEnd, from: rightEnd - width, to: rightEnd, y };
  return { text, anchor: "middle", x, from: x - width / 2, to: x + width / 2, y };
}

function areApart(a: Box, b: Box): boolean {
  return a.to + characterWidth <= b.from || b.to + characterWidth <= a.from || Math.abs(a.y - b.y) >= lineHeight;
}
