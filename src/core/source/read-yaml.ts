import type { Document } from "yaml";
import { readPlainYaml } from "./plain-yaml/read-plain-yaml";
import { readAnyYaml } from "./read-any-yaml";

/**
 * A document of any YAML text, with its errors as values. The plain reader takes most texts, the library the rest; which of
 * them did cannot be told from the nodes, but for comments, which only the library keeps.
 */
export function readYaml(text: string): Document {
  return readPlainYaml(text) ?? readAnyYaml(text);
}
