import assert from "node:assert/strict";
import MarkdownIt from "markdown-it";
import { type DefaultTreeAdapterMap, parse, parseFragment } from "parse5";
import sax from "sax";
import { cellsOf } from "../export/exported";

type Node = DefaultTreeAdapterMap["node"];

/** Attributes whose values are words for people; every other value belongs to the skeleton. */
const wordy = /^(?:title|alt|content|label|placeholder|value|aria-label|aria-valuetext|aria-description|data-texts)$/u;

/** What a browser makes of a page or a piece of one, without its words: elements, attributes, comments, one in the other. */
export function htmlSkeleton(html: string): string {
  return skeletonOf(/^\s*<!doctype/iu.test(html) ? parse(html) : parseFragment(html), 0);
}

function skeletonOf(node: Node, depth: number): string {
  const children = "childNodes" in node ? node.childNodes.map((child) => skeletonOf(child, depth + 1)).join("") : "";
  const indent = " ".repeat(depth);
  if (node.nodeName === "#text") return "";
  if ("data" in node) return `${indent}<!--${node.data}-->\n`;
  if (!("attrs" in node)) return children;
  const attributes = node.attrs.map(({ name, value }) => (wordy.test(name) ? ` ${name}` : ` ${name}=${JSON.stringify(value).replace(/\s/gu, "␣")}`));
  const style = node.tagName === "style" ? node.childNodes.map((child) => ("value" in child ? child.value : child.nodeName)).join("") : "";
  return `${indent}${node.tagName}${attributes.join("")}${style}\n${children}`;
}

const gfm = new MarkdownIt({ html: true, linkify: true });
// GitHub takes such addresses for links as well.
gfm.linkify.set({ fuzzyEmail: true, fuzzyIP: true, fuzzyLink: true });

/** What a code host makes of Markdown, without its words: blocks, links with their addresses, emphasis, raw HTML. */
export function markdownSkeleton(markdown: string): string {
  return markdownTokens(markdown).flatMap(({ type, tag, content, attrs, info }) => {
    if (type === "text" || type === "softbreak") return [];
    const html = type === "html_inline" || type === "html_block" ? content : "";
    // A dollar sign stands in an element of its own so that it begins no formula.
    if (/^<\/?span>$/u.test(html)) return [];
    return [`${type} ${tag} ${html} ${info} ${JSON.stringify(attrs ?? [])}`];
  }).join("\n");
}

/** The stretches of words that are left of Markdown, those in code aside, in which code hosts look for mentions and references. */
export function markdownWords(markdown: string): readonly string[] {
  const ends = markdownTokens(markdown).map(({ type, content }) => (type === "text" || type === "text_special" ? content : "\n"));
  return ends.join("").split("\n");
}

interface Token {
  readonly type: string;
  readonly tag: string;
  readonly content: string;
  readonly info: string;
  readonly attrs: readonly (readonly [string, string])[] | null;
  readonly children: readonly Token[] | null;
}

function markdownTokens(markdown: string): readonly Token[] {
  const tokens: readonly Token[] = gfm.parse(markdown, {});
  return tokens.flatMap((token) => (token.type === "inline" ? (token.children ?? []) : [token]));
}

/** What code hosts would look for in rendered words: people, issues, commits, addresses, emoji, orders. */
export const references = [
  /(?<![\w`])@[a-z\d]/iu,
  /#\d/u,
  /\bGH-\d/iu,
  /(?<![\w])[!%&~$]\d/u,
  /(?<![\w])~\w/u,
  /\b(?=[\da-f]*[a-f])(?=[\da-f]*\d)[\da-f]{7,40}\b/u,
  /:[\w+-]+:/u,
  /\b(?:https?|ftp|mailto|xmpp):/iu,
  /\bwww\./iu,
  /[\w.]+@[\w-]+\.\w/u,
  /\$[^$\n]+\$/u,
] as const;

/** The elements of an XML document, without its words; fails where it is none. */
export function xmlSkeleton(xml: string): string {
  const parser = sax.parser(true);
  const lines: string[] = [];
  parser.onerror = (error) => { throw error; };
  parser.onopentag = ({ name, attributes }) => { lines.push(`${name} ${Object.keys(attributes).join(" ")}`); };
  for (const kind of ["onprocessinginstruction", "ondoctype", "oncomment", "oncdata"] as const) parser[kind] = () => { lines.push(kind); };
  parser.write(xml).close();
  return lines.join("\n");
}

/** The keys and lengths of JSON, without its words. */
export function jsonSkeleton(json: string): string {
  return JSON.stringify(shapeOf(JSON.parse(json)));
}

function shapeOf(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(shapeOf);
  if (typeof value === "object" && value !== null) return Object.fromEntries(Object.entries(value).map(([key, one]) => [key, shapeOf(one)]));
  return typeof value;
}

/** How many cells each line of a table has, after nothing in it turned out to compute. */
export function csvSkeleton(csv: string): string {
  const rows = cellsOf(csv);
  for (const cell of rows.flat()) assert.ok(!computes(cell), `A spreadsheet would compute ${JSON.stringify(cell)}`);
  return rows.map(({ length }) => length).join("\n");
}

/** OWASP, CSV injection; a number of ours may be negative. */
function computes(cell: string): boolean {
  return /^\s*[=+\-@＝＋－＠\t\r\n]/u.test(cell) && !/^-?\d+(?:\.\d+)?$/u.test(cell);
}

/** How many lines a text has. */
export function lineSkeleton(text: string): string {
  return String(text.split("\n").length);
}

/** What no reader sees and something may obey: controls other than tabs and line breaks, turns of direction, signs without a width. */
export const obeyed = /(?![\t\n])\p{Cc}|[\u200B\u2028-\u202E\u2060-\u206F\uFEFF\u{E0000}-\u{E007F}]/u;

/** Text without the colours that are ours. */
export function unpainted(text: string): string {
  // eslint-disable-next-line no-control-regex -- These are what colours are made of.
  return text.replace(/\u001B\[\d{1,2}m/gu, "");
}
