import { type Node, isScalar } from "yaml";
import type { Span } from "../source/span";
import { say, translated } from "../texts/say";
import { isBlank, readText } from "./scalar";
import { placeOfWords } from "./place-of-words";
import { reportShape, spanOfNode } from "./reading";
import type { Shape } from "./shape";

/** Words of the author's own. Numbers and yes/no are not text until they are quoted. */
export function text(expected = "text"): Shape<string> {
  return {
    structure: { kind: "scalar" },
    expected,
    jsonSchema: { type: "string", pattern: "\\S" },
    read: (node, path, reading) => {
      if (isBlank(node)) return reportShape(reading, node, path, say`This text is empty, as if somebody had seen to it. Write it, or remove it.`);
      const written = isScalar(node) ? node.source : undefined;
      if (written !== undefined && written !== "" && isScalar(node) && typeof node.value !== "string") {
        return reportShape(reading, node, path, notText(written, typeof node.value));
      }
      const read = readText(node, path, reading, expected);
      if (read !== undefined) reading.texts.push({ path, text: read, spanOf: placeWhenAsked(node, read, reading.text) });
      return read;
    },
  };
}

/** Most texts are never asked where their words stand; a text with hundreds of findings is asked for each. */
function placeWhenAsked(node: Node, words: string, text: string): (words: Span) => Span {
  let placeOf: ((words: Span) => Span) | undefined;
  return (span) => {
    placeOf ??= placeOfWords(node, words, text) ?? (() => spanOfNode(node));
    return placeOf(span);
  };
}

/** Text of one fixed form, such as an id. */
export function patternText(pattern: RegExp, expected: string): Shape<string> {
  return {
    structure: { kind: "scalar" },
    expected,
    jsonSchema: { type: "string", pattern: pattern.source },
    read: (node, path, reading) => {
      const value = readText(node, path, reading, expected);
      if (value === undefined || pattern.test(value)) return value;
      return reportShape(reading, node, path, say`“${value}” must be ${translated(expected)}.`);
    },
  };
}

function notText(written: string, type: string): string {
  if (type === "number") return say`${written} is read as a number, not as text. Write "${written}" in quotes.`;
  if (type === "boolean") return say`${written} is read as a boolean, not as text. Write "${written}" in quotes.`;
  return say`${written} is read as a ${type}, not as text. Write "${written}" in quotes.`;
}
