import { type Document, isMap } from "yaml";
import { readAnyYaml } from "../read-any-yaml";
import { readBlock } from "./plain-block";
import { PlainText } from "./plain-text";

/**
 * Reads YAML as plans are mostly written, in a small part of the time that the library needs, and makes the library's own
 * nodes of it: maps and lists in blocks and in brackets, and scalars of every kind. `undefined` for a text in which
 * anything else stands (anchors, tags, several documents, escapes, tabs, faults): the library reads that one. Comments
 * and blank lines are not kept beside the nodes.
 */
export function readPlainYaml(text: string): Document | undefined {
  if (unusual.test(text)) return undefined;
  const source = new PlainText(text);
  source.skipBlankLines();
  if (source.at >= text.length || source.column > 0) return undefined;
  source.comments.length = 0;
  const document = readAnyYaml("");
  const root = readBlock(source, -1, document.schema);
  if (!isMap(root) || root.flow === true || source.at < text.length) return undefined;
  document.contents = root;
  return document;
}

/** Tabs and control characters, byte order marks, lone carriage returns, and lines that start or end a document. */
// eslint-disable-next-line no-control-regex -- these are what it looks for
const unusual = /[\u0000-\u0009\u000B\u000C\u000E-\u001F\uFEFF]|\r(?!\n)|^(?:---|\.\.\.|%)/mu;
