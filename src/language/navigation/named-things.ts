import type { Position } from "vscode-languageserver-types";
import { type Mention, type NamedIn, mentionsIn } from "../../core/plan/mentions";
import { offsetOf, touches } from "../range";

/** The mention at a position; undefined where the plan names nothing. */
export function mentionAt(reading: NamedIn, position: Position): Mention | undefined {
  const offset = offsetOf(reading.source.lines, position);
  return mentionsIn(reading).find(({ span }) => touches(span, { start: offset, end: offset }));
}

/** Every mention of what is named at a position; none where nothing is. */
export function mentionsOfThingAt(reading: NamedIn, position: Position): readonly Mention[] {
  const thing = mentionAt(reading, position)?.thing;
  return mentionsIn(reading).filter((mention) => mention.thing === thing);
}
