import { type Hover, MarkupKind, type Position } from "vscode-languageserver-types";
import { configShape } from "../../core/config/config-shape";
import { type SourceIndex, pathAt } from "../../core/source/source-index";
import { offsetOf, rangeOf } from "../range";
import { keyDocumentation } from "./key-hover";
import { joined } from "./markdown";

/** What the key of a configuration under the pointer sets, with an example; of a rule's id, what the rule asks for. */
export function configHover(source: SourceIndex, position: Position): Hover | null {
  const offset = offsetOf(source.lines, position);
  const path = pathAt(source, offset);
  const key = source.places.get(path)?.key;
  if (key === undefined || offset < key.start || offset > key.end) return null;
  const blocks = keyDocumentation(configShape, path, source, false);
  return blocks === undefined ? null : { contents: { kind: MarkupKind.Markdown, value: joined(blocks, "\n\n").markdown }, range: rangeOf(source.lines, key) };
}
