import { type Document, parseDocument } from "yaml";

/** A document of any YAML text, with its errors as values, as the library reads it: comments stand beside their nodes. */
export function readAnyYaml(text: string): Document {
  return parseDocument(text, { version: "1.2", schema: "core", prettyErrors: false, uniqueKeys: false, logLevel: "error" });
}
