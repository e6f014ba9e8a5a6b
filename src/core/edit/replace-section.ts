import type { SourceIndex } from "../source/source-index";
import type { TextEdit } from "../source/span";
import { endOfEntry, layoutOf } from "./layout";
import { type WrittenValue, blockEntry } from "./written-value";

/** Writes a section of the plan anew, with the comments in it gone. `undefined` when the plan has no such section. */
export function replaceSection(source: SourceIndex, section: string, value: WrittenValue): readonly TextEdit[] | undefined {
  const place = source.places.get(section);
  if (place?.key === undefined) return undefined;
  return [{ span: { start: place.key.start, end: endOfEntry(source, place, 0) }, text: blockEntry(section, value, "", layoutOf(source)) }];
}
