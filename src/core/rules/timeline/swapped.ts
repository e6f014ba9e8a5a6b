import { setValue } from "../../edit/set-value";
import type { IsoDate } from "../../quantity/calendar";
import type { PlanPath } from "../../source/plan-path";
import type { SourceIndex } from "../../source/source-index";
import type { TextEdit } from "../../source/span";

/** Puts the later of two days that stand the wrong way round at the end. */
export function swapped(source: SourceIndex, path: PlanPath, start: IsoDate, end: IsoDate): readonly TextEdit[] {
  return [...(setValue(source, `${path}.start`, end) ?? []), ...(setValue(source, `${path}.end`, start) ?? [])];
}
