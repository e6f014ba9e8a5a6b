import type { Position } from "vscode-languageserver-types";
import type { Shape, Structure } from "../../core/shape/shape";
import { quoteIfNeeded } from "../../core/edit/quote";
import { type Lines, linesOf } from "../../core/source/lines";
import { offsetOf } from "../range";
import { type CursorPlace, cursorPlace } from "../../core/source/cursor-place";
import type { EditorTakes } from "./offer";
import { shapeAlong } from "./shape-along";

/** A place in which something is about to be typed, and what may stand there. */
export interface AskedPlace extends EditorTakes {
  readonly text: string;
  readonly lines: Lines;
  readonly offset: number;
  readonly place: CursorPlace;
  readonly shape: Shape<unknown>;
}

/** A single value that may be typed, as such or as the first of a list. */
export interface AskedValue {
  readonly structure: ScalarStructure;
  readonly startsList: boolean;
}

/** What a shape says of a single value. */
export type ScalarStructure = Extract<Structure, { kind: "scalar" }>;

/** Where the position in a document of a shape is; undefined where the shape has nothing. */
export function askedPlace(text: string, position: Position, root: Shape<unknown>, { takesSnippets, takesRanges = false }: EditorTakes): AskedPlace | undefined {
  const lines = linesOf(text);
  const offset = offsetOf(lines, position);
  const place = cursorPlace(text, offset);
  const shape = place && shapeAlong(place.trail, root);
  return place && shape && { text, lines, offset, place, shape, takesSnippets, takesRanges };
}

/** The key of which the value, or under which a key, is typed; “*” for the item of a list, empty at the root. */
export function lastKey({ place: { trail } }: AskedPlace): string {
  return trail.at(-1)?.key ?? "";
}

/** The single values that may be typed as a whole: none beside other keys, and none behind words of the same value. */
export function askedValues(asked: AskedPlace): readonly AskedValue[] {
  const { before, after } = asked.place;
  return takesValue(asked) && before === "" && after === "" ? valuesOf(asked.shape) : [];
}

/** The same, also where the value is typed in part already. */
export function partlyAskedValues(asked: AskedPlace): readonly AskedValue[] {
  return takesValue(asked) ? valuesOf(asked.shape) : [];
}

/** Whether a whole part fits there: nothing stands before it in the same value, and nothing behind or below it. */
export function takesWholePart({ text, place: { before, after, quote, isOpen, word, parting } }: AskedPlace): boolean {
  return isOpen && `${before}${after}${quote}` === "" && (parting !== "" || /^[ \t]*(?:[\r\n,\]}#]|$)/u.test(text.slice(word.end, word.end + 200)));
}

/** Text as it is written for a value. */
export function valueText({ place }: AskedPlace, { startsList }: AskedValue, text: string): string {
  const written = place.quote === "" ? text : text.replace(/^"(.*)"$/u, "$1");
  if (!startsList) return written;
  return place.role === "key" ? `- ${written}` : `[${written}]`;
}

/** Words as a value, in quotes where YAML would read something else. */
export function quoted({ place }: AskedPlace, words: string): string {
  return quoteIfNeeded(words, place.isFlow ? "flow" : "block");
}

/** What stands alone on its line may still become a value; between braces it is a key. */
function takesValue(asked: AskedPlace): boolean {
  const { role, siblings, startsLine, isFlow, isOpen } = asked.place;
  return role === "value" || (isOpen && siblings.size === 0 && startsLine && (!isFlow || lastKey(asked) === "*"));
}

function valuesOf({ structure }: Shape<unknown>): readonly AskedValue[] {
  switch (structure.kind) {
    case "scalar":
      return [{ structure, startsList: false }];
    case "record": {
      const short = structure.shorthand === undefined ? undefined : structure.fields[structure.shorthand];
      return short === undefined ? [] : valuesOf(short.shape);
    }
    case "list":
      return structure.item.structure.kind === "scalar" ? [{ structure: structure.item.structure, startsList: true }] : [];
    case "either":
      return withoutRepetition(structure.options.flatMap(valuesOf));
    default:
      return [];
  }
}

/** A list of what may stand alone needs no first item yet. */
function withoutRepetition(values: readonly AskedValue[]): readonly AskedValue[] {
  const isAlone = ({ structure }: AskedValue): boolean => values.some((other) => !other.startsList && isAlike(structure, other.structure));
  return values.filter((value) => !value.startsList || !isAlone(value));
}

function isAlike(one: ScalarStructure, other: ScalarStructure): boolean {
  return one.refersTo === other.refersTo && one.choices?.join() === other.choices?.join();
}
