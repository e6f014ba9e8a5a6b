import type { PlanPath } from "../../core/source/plan-path";
import type { SourceIndex } from "../../core/source/source-index";

/** The longest value that anybody would hover over for what it means. */
const longest = 200;

/** The value at a path as it is written, without its quotes; undefined where there is none, or one too long for a word or a number. */
export function wordAt({ places, text }: SourceIndex, path: PlanPath): string | undefined {
  const place = places.get(path);
  if (place === undefined || place.value.end - place.value.start > longest) return undefined;
  return text.slice(place.value.start, place.value.end).trim().replace(/^(["'])(.*)\1$/u, "$2");
}
