import type { Lines } from "./lines";
import { type PlanPath, parentPath } from "./plan-path";
import type { Span } from "./span";

/** Where one key or list item stands in the text. */
export interface Place {
  /** The key, when the value has one (list items and the whole plan have none). */
  readonly key: Span | undefined;
  readonly value: Span;
}

/** Finds the text behind a plan path. */
export interface SourceIndex {
  readonly text: string;
  readonly lines: Lines;
  readonly places: ReadonlyMap<PlanPath, Place>;
}

/** Whether the plan's text has something at this path, readable or not. */
export function isWritten(source: SourceIndex, path: PlanPath): boolean {
  return source.places.has(path);
}

/** The value at a path, or the key of the nearest thing above it that is written. */
export function spanOf(source: SourceIndex, path: PlanPath): Span {
  const place = source.places.get(path);
  if (place !== undefined) return place.value;
  return path === "" ? { start: 0, end: 0 } : keySpanOf(source, parentPath(path));
}

/** The key at a path, or of the nearest thing above it that is written; the first line for the whole plan. */
export function keySpanOf(source: SourceIndex, path: PlanPath): Span {
  if (path === "") return firstKeySpan(source);
  const place = source.places.get(path);
  if (place === undefined) return keySpanOf(source, parentPath(path));
  return place.key ?? place.value;
}

/** The deepest path whose key or value covers an offset; the empty path outside of everything. */
export function pathAt(source: SourceIndex, offset: number): PlanPath {
  let best: { path: PlanPath; size: number } = { path: "", size: Number.POSITIVE_INFINITY };
  for (const [path, { key, value }] of source.places) {
    const start = key?.start ?? value.start;
    const size = value.end - start;
    if (path !== "" && start <= offset && offset <= value.end && size <= best.size) best = { path, size };
  }
  return best.path;
}

function firstKeySpan(source: SourceIndex): Span {
  for (const [path, { key }] of source.places) if (path !== "" && key !== undefined) return key;
  return { start: 0, end: 0 };
}
