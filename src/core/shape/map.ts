import { type Pair, isMap, isNode } from "yaml";
import { entryLimit } from "../source/limits";
import { type PlanPath, childPath } from "../source/plan-path";
import { withOr } from "../texts/enumeration";
import { say, text } from "../texts/say";
import { keyOf, uniquePairs, valueNode } from "./fields";
import { type Reading, reportShape, reportUnexpected } from "./reading";
import type { Located, Shape } from "./shape";

/** A named thing: its id is the key under which it is written. */
export interface Named extends Located {
  readonly id: string;
}

/** What an id may look like. */
export const idPattern = /^[A-Za-z_][\w-]*$/u;
const idExpected = text`an id of letters, digits, “-” and “_” that starts with a letter, such as report-time`;

/** Records under ids of the author's choosing, in the order they are written. Absent means none. */
export function mapOf<Value extends object>(
  value: Shape<Value>,
): Shape<readonly (Value & Named)[]> & { readonly whenAbsent: readonly (Value & Named)[] } {
  const expected = `a map from an id to ${value.expected}`;
  return {
    structure: { kind: "map", value },
    expected,
    whenAbsent: [],
    jsonSchema: { type: "object", propertyNames: { pattern: idPattern.source }, additionalProperties: value.jsonSchema, maxProperties: entryLimit },
    read: (node, path, reading) =>
      isMap(node)
        ? withinEntryLimit([...uniquePairs(node, path, reading).values()], path, reading).flatMap((pair) => readEntry(pair, value, path, reading))
        : reportUnexpected(reading, node, path, expected),
  };
}

function withinEntryLimit(pairs: readonly Pair[], path: PlanPath, reading: Reading): readonly Pair[] {
  const key = pairs[entryLimit]?.key;
  if (isNode(key)) {
    reportShape(reading, key, path, say`“${path}” has ${pairs.length} entries; the first ${entryLimit} are read, and the rest counts for nothing. Leave out what does not decide, or split the plan into several.`);
  }
  return pairs.slice(0, entryLimit);
}

function readEntry<Value extends object>(
  pair: Pair,
  shape: Shape<Value>,
  parent: PlanPath,
  reading: Reading,
): readonly (Value & Named)[] {
  const id = keyOf(pair);
  const key = isNode(pair.key) ? pair.key : undefined;
  const isId = id !== undefined && idPattern.test(id);
  if (!isId && key !== undefined) reportUnexpected(reading, key, childPath(parent, id ?? "?"), idExpected);
  // What stands under “zürcher” is read all the same: its name is wrong, and not whatever needs it.
  if (id === undefined || id === "" || (!isId && /[.[\]]/u.test(id))) return [];
  const path = childPath(parent, id);
  const node = valueNode(pair, path, reading, () => say`Write ${withOr(shape.expected.replace(/^.*?such as /u, "").split(" or "))}, or remove it.`);
  const value = node === undefined ? undefined : shape.read(node, path, reading);
  return value === undefined ? [] : [{ ...value, id, path }];
}

/** The one of several named things that has an id; of two with one id, the first. */
export function withId<Thing extends Named>(things: readonly Thing[], id: string | undefined): Thing | undefined {
  return id === undefined ? undefined : things.find((thing) => thing.id === id);
}
