import { isSeq } from "yaml";
import type { Shape } from "./shape";

/** One value or a list: the node's own form decides which of the two shapes reads it. */
export function oneOrList<One, Many>(one: Shape<One>, many: Shape<Many>): Shape<One | Many> {
  return {
    structure: { kind: "either", options: [one, many] },
    expected: `${one.expected}, or ${many.expected}`,
    jsonSchema: { if: { type: "array" }, then: many.jsonSchema, else: one.jsonSchema },
    read: (node, path, reading) => (isSeq(node) ? many.read(node, path, reading) : one.read(node, path, reading)),
  };
}
