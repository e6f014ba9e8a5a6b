import type { PlanPath } from "../../core/source/plan-path";
import type { SourceIndex } from "../../core/source/source-index";

/** Where a hint on a key stands: behind its value when that begins on the key's line, else behind the key's colon; undefined where the key is not written. */
export function placeBehind({ places, text, lines }: SourceIndex, path: PlanPath): number | undefined {
  const place = places.get(path);
  if (place === undefined) return undefined;
  const { key, value } = place;
  if (key === undefined || lines.positionAt(key.end).line === lines.positionAt(value.start).line) return value.end;
  return key.end + (/^[^\S\r\n]*:/u.exec(text.slice(key.end, key.end + 80))?.[0].length ?? 0);
}
