import { readableText } from "../readable-text";

/** Markdown that may stand as it is. Only this file makes it, so nothing of a plan gets into it unescaped. */
export interface Markup {
  readonly markdown: string;
}

/** Markdown with texts put into it as text and other markup as it is: markup`**${name}**`. */
export function markup(literals: TemplateStringsArray, ...values: readonly (string | Markup)[]): Markup {
  const markdown = literals.reduce((whole, literal, index) => {
    const value = values[index - 1] ?? "";
    return whole + (typeof value === "string" ? inert(value) : value.markdown) + literal;
  });
  return { markdown };
}

/** Texts and markup one after the other. */
export function joined(parts: readonly (string | Markup)[], separator = ""): Markup {
  return { markdown: parts.map((part) => markup`${part}`.markdown).join(separator) };
}

const gap = "&#8203;";

/**
 * Text on one line that Markdown, and what code hosts make of it afterwards, leaves as it is. A backslash is enough for
 * Markdown's own signs. Mentions, references, addresses and emoji are looked for in the rendered text, so an invisible
 * gap goes through them; a dollar sign of its own is no formula.
 */
function inert(text: string): string {
  return readableText(text)
    // A text of several lines in YAML ends with a line break, and emphasis must not.
    .replace(/^\s*\n\s*|\s*\n\s*$/gu, "")
    .replace(/\s+/gu, " ")
    .replaceAll("&", "&amp;")
    .replaceAll("<", "&lt;")
    .replaceAll(">", "&gt;")
    .replace(/[\\`*_{}[\]|~]/gu, "\\$&")
    .replace(/^( ?)([-+=])/u, "$1\\$2")
    .replace(/^( ?\d+)([.)])(?=\s|$)/u, "$1\\$2")
    .replace(/[@#!](?=[^\s.,;])/gu, `$&${gap}`)
    .replace(/^( ?)#/u, "$1\\#")
    .replace(/\b(https?|ftp|mailto|xmpp):/giu, `$1${gap}:`)
    .replace(/\bwww\./giu, `www${gap}.`)
    .replace(/\bGH-(?=\d)/giu, `GH${gap}-`)
    .replace(/:(?=[\w+-]+:)/gu, `:${gap}`)
    .replaceAll("$", "<span>$</span>");
}
