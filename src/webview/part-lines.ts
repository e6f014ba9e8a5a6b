import type { PlanLines } from "../protocol/language-server";
import { type PlanPath, parentPath } from "../core/source/plan-path";

/** How far down a part something is, from 0 at its beginning to 1 at its end. */
export interface PartPlace {
  readonly path: PlanPath;
  readonly progress: number;
}

/** What is at the top when a line of the plan is: of the parts that are shown, the smallest that the line is in. */
export function placeOfLine(line: number, lines: PlanLines, shown: ReadonlySet<PlanPath>): PartPlace | undefined {
  let place: (PartPlace & { readonly size: number }) | undefined;
  for (const [path, [first, last]] of Object.entries(lines)) {
    const size = last - first + 1;
    if (first > line || line > last || !shown.has(path) || (place && place.size < size)) continue;
    place = { path, progress: (line - first) / size, size };
  }
  return place && { path: place.path, progress: place.progress };
}

/** The line of the plan that belongs at the top when a part is, so far down; a part on the lines of another stands where that one does. */
export function lineOfPlace({ path, progress }: PartPlace, lines: PlanLines): number | undefined {
  const own = lines[path];
  if (own) return own[0] + Math.floor(progress * (own[1] - own[0] + 1));
  return path === "" ? undefined : lineOfPlace({ path: parentPath(path), progress: 0 }, lines);
}
