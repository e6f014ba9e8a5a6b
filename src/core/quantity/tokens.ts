/** A piece of a unit expression and where it stands in the text. */
export interface Token {
  readonly kind: "number" | "name" | "operator" | "unknown";
  readonly text: string;
  readonly start: number;
  readonly end: number;
}

/** A number as the format has it: decimal point, optional `_` between digits, no sign, no exponent. */
export const numberPattern = String.raw`\d+(?:_\d+)*(?:\.\d+(?:_\d+)*)?`;

const namePattern = String.raw`[%]|[\p{L}_][\p{L}\p{M}\p{N}_]*(?:-\p{L}[\p{L}\p{M}\p{N}_]*)*`;
const token = new RegExp(String.raw`(${numberPattern})|(${namePattern})|([*/()^+-])|(\S)`, "gu");

/** Splits a unit expression into numbers, names and operators; what is none of these is kept as unknown. */
export function tokensOf(text: string): readonly Token[] {
  return [...text.matchAll(token)].map((match) => ({
    kind: kindOf(match),
    text: match[0],
    start: match.index,
    end: match.index + match[0].length,
  }));
}

function kindOf([, number, name, operator]: RegExpMatchArray): Token["kind"] {
  if (number !== undefined) return "number";
  if (name !== undefined) return "name";
  return operator === undefined ? "unknown" : "operator";
}
