import { type CompletionItem, CompletionItemKind, type Position, type Range } from "vscode-languageserver-types";
import type { Field, Fields, Shape } from "../../core/shape/shape";
import { shapeBelow } from "../../core/shape/shape-below";
import { type CursorPlace, cursorPlace } from "../../core/source/cursor-place";
import { linesOf } from "../../core/source/lines";
import { offsetOf, rangeOf } from "../range";

/** What can be typed at a position of a YAML document of a shape: keys that are not there yet, and the words of a choice. */
export function completions(text: string, root: Shape<unknown>, position: Position): CompletionItem[] {
  const lines = linesOf(text);
  const place = cursorPlace(text, offsetOf(lines, position));
  const shape = place && shapeAlong(place.steps, root);
  if (place === undefined || shape === undefined) return [];
  const range = rangeOf(lines, place.word);
  const fields = Object.entries(fieldsOf(shape)).filter(([key]) => !place.siblings.includes(key));
  const keys = takesKeys(place) ? fields.map(([key, field]) => keyItem(key, field, text, place, range)) : [];
  const isAlone = place.siblings.length === 0;
  return [...keys, ...(place.role === "value" || isAlone ? wordsOf(shape).map((word) => wordItem(word, range)) : [])];
}

/** A key typed behind another key on one line would be no YAML. */
function takesKeys({ role, startsLine }: CursorPlace): boolean {
  return role === "key" || startsLine;
}

function shapeAlong(steps: readonly string[], root: Shape<unknown>): Shape<unknown> | undefined {
  let shape: Shape<unknown> | undefined = root;
  for (const step of steps) shape = shape && shapeBelow(shape, step);
  return shape;
}

function fieldsOf({ structure }: Shape<unknown>): Fields {
  switch (structure.kind) {
    case "record":
      return structure.fields;
    case "variant":
      return merged(Object.values(structure.variants).map(({ fields }) => fields));
    case "either":
      return merged(structure.options.map(fieldsOf));
    default:
      return {};
  }
}

function merged(all: readonly Fields[]): Fields {
  return Object.fromEntries(all.flatMap((fields) => Object.entries(fields)));
}

/** The words that may stand there alone: those of a choice, or of the key for which a plain value stands. */
function wordsOf({ structure }: Shape<unknown>): readonly string[] {
  if (structure.kind === "scalar") return structure.choices ?? [];
  if (structure.kind === "either") return structure.options.flatMap(wordsOf);
  const short = structure.kind === "record" && structure.shorthand !== undefined ? structure.fields[structure.shorthand] : undefined;
  return short === undefined ? [] : wordsOf(short.shape);
}

function keyItem(key: string, { description, example }: Field<unknown>, text: string, { word }: CursorPlace, range: Range): CompletionItem {
  const hasColon = /^[ \t]*:/u.test(text.slice(word.end));
  const documentation = example === undefined ? description : `${description}\n\n\`${key}: ${example}\``;
  return {
    label: key,
    kind: CompletionItemKind.Property,
    documentation: { kind: "markdown", value: documentation },
    textEdit: { range, newText: hasColon ? key : `${key}: ` },
  };
}

function wordItem(word: string, range: Range): CompletionItem {
  return { label: word, kind: CompletionItemKind.EnumMember, textEdit: { range, newText: word } };
}
