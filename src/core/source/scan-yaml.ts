import { Lexer } from "yaml";
import { limitProblem } from "./limits";
import type { Span } from "./span";

/** What a YAML text has besides its values. */
export interface YamlScan {
  readonly comments: readonly Span[];
  /** The scalars that run over several lines, the header of a block scalar included: a `#` in them is no comment. */
  readonly longTexts: readonly Span[];
}

/** Finds comments as YAML does, also in text that is not YAML as a whole; none in one that is not read at all. */
export function scanYaml(text: string): YamlScan {
  if (limitProblem(text) !== undefined) return { comments: [], longTexts: [] };
  const comments: Span[] = [];
  const longTexts: Span[] = [];
  let isScalar = false;
  let header: number | undefined;
  for (const { token, start } of tokensOf(text)) {
    const span = { start, end: start + token.length };
    if (token === mark.scalar) isScalar = true;
    else if (isScalar || /^["']/u.test(token)) {
      if (header !== undefined || /[\r\n]/u.test(token)) longTexts.push({ start: header ?? start, end: span.end });
      [isScalar, header] = [false, undefined];
    } else if (token.startsWith("#")) comments.push(span);
    else if (/^[|>]/u.test(token)) header = start;
  }
  return { comments, longTexts };
}

/** What the lexer says between the pieces of the text, by code points that no plan has. */
const mark = { document: "\u0002", flowEnd: "\u0018", scalar: "\u001F" } as const;

function* tokensOf(text: string): Iterable<{ readonly token: string; readonly start: number }> {
  let start = 0;
  for (const token of new Lexer().lex(text)) {
    if (token === mark.document || token === mark.flowEnd) continue;
    yield { token, start };
    if (token !== mark.scalar) start += token.length;
  }
}
