/** A regular expression as a tree. */
export type PatternNode =
  | { readonly kind: "one"; readonly accepts: (character: string) => boolean }
  | { readonly kind: "place"; readonly holds: (before: string, after: string) => boolean }
  | { readonly kind: "row"; readonly parts: readonly PatternNode[] }
  | { readonly kind: "ways"; readonly ways: readonly PatternNode[] }
  | { readonly kind: "times"; readonly part: PatternNode; readonly least: number; readonly most: number };

const places: Readonly<Record<string, (before: string, after: string) => boolean>> = {
  "^": (before) => before === "",
  "$": (_, after) => after === "",
  "\\b": (before, after) => isWord(before) !== isWord(after),
  "\\B": (before, after) => isWord(before) === isWord(after),
};

const token = /\((?:\?(?:[:=!]|<[=!]|<[^>]*>|[^:]*:))?|\[(?:\\.|[^\]\\])*\]|\\(?:[pP]\{[^}]*\}|u\{[^}]*\}|u[dD][89abAB][\da-fA-F]{2}\\u[dD][c-fC-F][\da-fA-F]{2}|u[\da-fA-F]{4}|x[\da-fA-F]{2}|c[a-zA-Z]|k<[^>]*>|\d+|.)|\{\d+(?:,\d*)?\}|[^]/gsu;

/**
 * Reads a regular expression that the language accepts; undefined when it looks ahead or behind, refers back, or sets
 * modes, which nothing can try in a time that grows only with the text.
 */
export function parsePattern(source: string): PatternNode | undefined {
  const tokens = source.match(token) ?? [];
  let at = 0;
  const isBeyond = tokens.some((one) => /^\(\?(?!:|<[^=!])|^\\(?:[1-9]|k<)/u.test(one));
  return isBeyond ? undefined : choice();

  function choice(): PatternNode {
    const ways = [row()];
    for (; tokens[at] === "|"; ) {
      at++;
      ways.push(row());
    }
    return ways.length === 1 && ways[0] !== undefined ? ways[0] : { kind: "ways", ways };
  }

  function row(): PatternNode {
    const parts: PatternNode[] = [];
    for (let one = tokens[at]; one !== undefined && one !== "|" && one !== ")"; one = tokens[at]) parts.push(repeated(single(one)));
    return { kind: "row", parts };
  }

  function single(one: string): PatternNode {
    at++;
    const holds = places[one];
    if (holds !== undefined) return { kind: "place", holds };
    if (!one.startsWith("(")) return { kind: "one", accepts: accepting(one) };
    const inside = choice();
    at++;
    return inside;
  }

  function repeated(part: PatternNode): PatternNode {
    const [, least, comma, most] = /^(?:[*+?]|\{(\d+)(,?)(\d*)\})$/u.exec(tokens[at] ?? "") ?? [];
    const written = tokens[at] ?? "";
    const bounds = least === undefined ? usual[written] : { least: Number(least), most: comma === "" ? Number(least) : most === "" ? Infinity : Number(most) };
    if (bounds === undefined) return part;
    // Whether it takes as many as it can or as few changes nothing about whether it matches.
    at += tokens[at + 1] === "?" ? 2 : 1;
    return { kind: "times", part, ...bounds };
  }
}

const usual: Readonly<Record<string, { readonly least: number; readonly most: number }>> = {
  "*": { least: 0, most: Infinity },
  "+": { least: 1, most: Infinity },
  "?": { least: 0, most: 1 },
};

/** What one character must be, as the language itself reads that part of the pattern. */
function accepting(written: string): (character: string) => boolean {
  const one = new RegExp(`^(?:${written})$`, "u");
  return (character) => one.test(character);
}

function isWord(character: string): boolean {
  return /\w/u.test(character);
}
