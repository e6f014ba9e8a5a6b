import type { IsoDate } from "../quantity/calendar";
import type { YamlScan } from "../source/scan-yaml";
import type { Span } from "../source/span";

/** A rule as a comment names it. */
export interface NamedRule {
  readonly rule: string;
  readonly span: Span;
}

/** A comment that speaks to the linter, as it is written. */
export interface SuppressionComment {
  readonly kind: "disable-next-line" | "disable-line" | "disable-file" | "disable" | "enable";
  /** From its `#` to its last word. */
  readonly span: Span;
  /** The rules it is about; every rule when it names none. */
  readonly named: readonly NamedRule[];
  /** What stands behind `--`. */
  readonly reason: string | undefined;
  /** The last day on which it holds. */
  readonly until: IsoDate | undefined;
}

const directive = /(?<=^|\s)#\s*pov-(disable-next-line|disable-line|disable-file|disable|enable)(?![\w-])([^]*)$/u;
const kinds = ["disable-next-line", "disable-line", "disable-file", "disable", "enable"] as const;

/** The comments of a text that speak to the linter. What only looks like one, in a value, is text. */
export function suppressionComments(text: string, { comments }: YamlScan): readonly SuppressionComment[] {
  return comments.flatMap(({ start, end }) => {
    const match = directive.exec(text.slice(start, end));
    return match === null ? [] : (commentFrom(match, start) ?? []);
  });
}

function commentFrom(match: RegExpExecArray, offset: number): SuppressionComment | undefined {
  const [whole, kind, rest = ""] = match;
  const start = offset + match.index;
  const [names = "", ...reasons] = rest.split(/\s--(?:\s|$)/u);
  const reason = reasons.join(" -- ").trim();
  const known = kinds.find((one) => one === kind);
  return known && {
    kind: known,
    span: { start, end: start + whole.trimEnd().length },
    named: namesIn(names.replace(/\buntil [^]*$/u, ""), start + whole.length - rest.length),
    reason: reason === "" ? undefined : reason,
    until: /\buntil (\d{4}-\d{2}-\d{2})\b/u.exec(rest)?.[1],
  };
}

function namesIn(names: string, offset: number): readonly NamedRule[] {
  return [...names.matchAll(/[^\s,]+/gu)].map(({ 0: rule, index }) => ({ rule, span: { start: offset + index, end: offset + index + rule.length } }));
}
