import { readableLine } from "../../core/texts/readable-text";
import { phrase, say } from "../../core/texts/say";

/** Markdown that may stand as it is. Only this file makes it, so nothing of a plan gets into it as markup. */
export interface Markdown {
  readonly markdown: string;
}

/** Markdown with texts put into it as text and other Markdown as it is: md`**${name}**`. */
export function md(literals: TemplateStringsArray, ...values: readonly (string | Markdown)[]): Markdown {
  const markdown = literals.reduce((whole, literal, index) => {
    const value = values[index - 1] ?? "";
    return whole + (typeof value === "string" ? inert(value) : value.markdown) + literal;
  });
  return { markdown };
}

/** The same in the language that is spoken: spoken`Used by: ${names}`. */
export function spoken(template: TemplateStringsArray, ...values: readonly (string | Markdown)[]): Markdown {
  const pieces = phrase(template, ...values.map((value) => (typeof value === "string" ? { markdown: inert(value) } : value)));
  return { markdown: pieces.map((piece) => (typeof piece === "string" ? piece : piece.markdown)).join("") };
}

/** Words of a plan in bold; spaces at their ends would make stars of it. */
export function bold(text: string): Markdown {
  const words = readableLine(text).trim();
  return words === "" ? md`` : md`**${words}**`;
}

/** Words of the format as they are typed. */
export function code(words: string): Markdown {
  return { markdown: `\`${words.replace(/[`\s]+/gu, " ")}\`` };
}

/** An example of the format in colours. */
export function yamlBlock(example: string): Markdown {
  return { markdown: `\`\`\`yaml\n${example.replaceAll("`", "'")}\n\`\`\`` };
}

/** A link to a page of ours. */
export function pageLink(label: string, url: string): Markdown {
  return { markdown: `[${inert(label)}](${url})` };
}

/** Pieces one after the other. */
export function joined(parts: readonly Markdown[], separator: string): Markdown {
  return { markdown: parts.map(({ markdown }) => markdown).join(separator) };
}

/** A link to a line of a document, from 1. */
export function lineLink(uri: string, line: number): Markdown {
  const [document = ""] = uri.split("#");
  return { markdown: `[${say`line ${line}`}](${document.replace(/[^\w%:/?&=.,;@+~$-]/gu, encoded)}#L${line})` };
}

/**
 * Text on one line in which nothing is markup: a backslash takes the meaning from any sign of Markdown's, and also stops
 * addresses from becoming links. What would turn the direction of writing or cannot be seen is left out.
 */
function inert(text: string): string {
  return readableLine(text.replace(/\s+/gu, " ")).replace(/[!-/:-@[-`{-~]/gu, (sign) => (harmless.has(sign) ? sign : `\\${sign}`));
}

/** Signs that mean nothing inside of a line; numbers and units stay readable as plain text. */
const harmless: ReadonlySet<string> = new Set([",", "%", "/", "'", ";"]);

/** Signs that an address may hold and that would end a link. */
function encoded(sign: string): string {
  return [...new TextEncoder().encode(sign)].map((byte) => `%${byte.toString(16).toUpperCase().padStart(2, "0")}`).join("");
}
