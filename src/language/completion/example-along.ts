import { type Node, isMap, isNode, isScalar, isSeq, parseDocument } from "yaml";
import type { Field, Shape } from "../../core/shape/shape";
import { shapeBelow } from "../../core/shape/shape-below";
import type { CursorStep } from "../../core/source/cursor-place";
import { fieldsOf } from "./shape-along";

/** What the format gives as an example of what stands at the end of a trail; undefined where it has none. */
export function exampleAlong(trail: readonly CursorStep[], root: Shape<unknown>): Node | undefined {
  let shape: Shape<unknown> | undefined = root;
  let example: Node | undefined;
  for (const { key, beside } of trail) {
    const field: Field<unknown> | undefined = shape && fieldsOf(shape, beside)[key];
    example = field === undefined ? entryOf(example) : exampleOf(field);
    shape = field?.shape ?? (shape && shapeBelow(shape, key));
  }
  return example;
}

/** A field's example as YAML. */
export function exampleOf({ example }: Pick<Field<unknown>, "example">): Node | undefined {
  const { contents } = parseDocument(example ?? "", { version: "1.2", schema: "core", prettyErrors: false, logLevel: "error" });
  return example !== undefined && isNode(contents) ? contents : undefined;
}

/** A scalar as it is written, without its quotes; an empty text for anything else. */
export function wordsOf(node: unknown): string {
  if (!isScalar(node)) return "";
  return typeof node.value === "string" ? node.value : (node.source ?? "");
}

/** The first entry of a map or list. */
function entryOf(node: Node | undefined): Node | undefined {
  const first = isMap(node) ? node.items[0]?.value : isSeq(node) ? node.items[0] : undefined;
  return isNode(first) ? first : undefined;
}
