import { readableText } from "../../core/texts/readable-text";

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

/** Words of a plan in bold; spaces at their ends would make stars of it. */
export function bold(text: string): Markup {
  const words = readableText(text).trim();
  return words === "" ? markup`` : markup`**${words}**`;
}

/** Texts and markup one after the other. */
export function joined(parts: readonly (string | Markup)[], separator = ""): Markup {
  return { markdown: parts.map((part) => markup`${part}`.markdown).join(separator) };
}

/**
 * A link that shows a text or markup. The address is one that we made, of http or https, never one from a plan; what
 * could end it early is percent-encoded.
 */
export function link(shown: string | Markup, address: string): Markup {
  return joined([markup`[`, shown, { markdown: `](${address.replace(/[\s()<>[\]\\|`"'*_~]/gu, percentEncoded)})` }]);
}

/** The beginning of a commit's id, to be copied as it is. */
export function commitMark(id: string): Markup {
  return { markdown: `\`${id.replace(/[^0-9a-f]/gu, "").slice(0, 7)}\`` };
}

/** A comment that no reader sees, for programs that look for it. Must not contain what would end it. */
export function hidden(mark: string): Markup {
  if (/--|[<>\p{Cc}]/u.test(mark)) throw new Error(`“${mark}” cannot stand in a hidden comment.`);
  return { markdown: `<!-- ${mark} -->` };
}

/** Markup that is shown when somebody opens it, below a text that always is. Blank lines around it let Markdown be Markdown in there. */
export function folded(summary: string, content: Markup): Markup {
  return markup`<details><summary>${inHtml(summary)}</summary>\n\n${content}\n\n</details>`;
}

/** The text where HTML stands, in which a backslash is a sign like others. */
function inHtml(text: string): Markup {
  return { markdown: inert(text).replace(/\\(.)/gu, (_, sign: string) => `&#${sign.codePointAt(0) ?? 0};`) };
}

/** Signs that encodeURIComponent leaves alone are all ASCII. */
function percentEncoded(sign: string): string {
  return `%${(sign.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(2, "0")}`;
}

const gap = "&#8203;";

/**
 * Text on one line that Markdown, and what code hosts make of it afterwards, leaves as it is. A backslash is enough for
 * Markdown's own signs. Mentions, references, addresses, commits and emoji are looked for in the rendered text, so an
 * invisible gap goes through them; a dollar sign of its own is no formula. Where a line begins with a slash, some hosts
 * take it for an order.
 */
function inert(text: string): string {
  return withoutOuterBreaks(readableText(text))
    .replace(/\s+/gu, " ")
    .replaceAll("&", "&amp;")
    .replaceAll("<", "&lt;")
    .replaceAll(">", "&gt;")
    .replace(/[\\`*_{}[\]|~]/gu, "\\$&")
    .replace(/^( ?)([-+=])/u, "$1\\$2")
    .replace(/^( ?\d+)([.)])(?=\s|$)/u, "$1\\$2")
    .replace(/[@#!](?=[^\s.,;])/gu, `$&${gap}`)
    .replace(/(?<=%|\\~|&amp;)(?=[\w"])/gu, gap)
    .replace(/\b(?=\d*[a-f])[0-9a-f]{7,}\b/giu, (commit) => commit.replace(/.{6}(?=.)/gu, `$&${gap}`))
    .replace(/^( ?)#/u, "$1\\#")
    .replace(/^( ?)\//u, "$1&#47;")
    .replace(/\b(https?|ftp|mailto|xmpp):/giu, `$1${gap}:`)
    .replace(/\bwww\./giu, `www${gap}.`)
    .replace(/\bGH-(?=\d)/giu, `GH${gap}-`)
    .replace(/:(?=[\w+-]+:)/gu, `:${gap}`)
    .replaceAll("$", "<span>$</span>");
}

/** A text of several lines in YAML ends with a line break, and emphasis must not. */
function withoutOuterBreaks(text: string): string {
  const [start, end] = [text.length - text.trimStart().length, text.trimEnd().length];
  const from = text.slice(0, start).includes("\n") ? start : 0;
  return text.slice(from, text.slice(end).includes("\n") ? Math.max(from, end) : text.length);
}
