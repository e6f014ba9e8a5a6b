import { type Node, isNode, isSeq } from "yaml";
import { type PlanPath, itemPath } from "../source/plan-path";
import { type Reading, reportUnexpected } from "./reading";
import type { Shape } from "./shape";
import { splitItems } from "./split-number";

/** Items in the order they are written; items that cannot be read are left out, with a problem. Absent means empty. */
export function list<Item>(item: Shape<Item>): Shape<readonly Item[]> & { readonly whenAbsent: readonly Item[] } {
  const expected = `a list; each item ${item.expected}`;
  return {
    structure: { kind: "list", item },
    expected,
    whenAbsent: [],
    jsonSchema: { type: "array", items: item.jsonSchema },
    read: (node, path, reading) =>
      isSeq(node) ? readItems(node.items, path, reading, item) : reportUnexpected(reading, node, path, expected),
  };
}

/** Reads each node of a sequence as one shape. */
function readItems<Item>(items: readonly unknown[], path: PlanPath, reading: Reading, item: Shape<Item>): readonly Item[] {
  const split = isMeasured(item) ? splitItems(items, path, reading) : undefined;
  return items.flatMap((node, index) => {
    const value = isNode(node) && split?.has(node) !== true ? readItem(node, itemPath(path, index), reading, item) : undefined;
    return value === undefined ? [] : [value];
  });
}

function readItem<Item>(node: Node, path: PlanPath, reading: Reading, item: Shape<Item>): Item | undefined {
  const entered = reading.enter(node, path);
  return entered === undefined ? undefined : item.read(entered, path, reading);
}

/** Whether an item is a number with its unit, or several of them. */
function isMeasured({ structure }: Shape<unknown>): boolean {
  if (structure.kind === "either") return structure.options.some(isMeasured);
  return structure.kind === "scalar" && structure.measures !== undefined;
}
