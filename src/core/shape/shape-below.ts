import type { Shape } from "./shape";

/** What stands one step further down, `*` or any id or index in a map or list; undefined where the format has nothing. */
export function shapeBelow({ structure }: Shape<unknown>, step: string): Shape<unknown> | undefined {
  switch (structure.kind) {
    case "record":
      return structure.fields[step]?.shape;
    case "variant":
      return Object.values(structure.variants).find(({ fields }) => step in fields)?.fields[step]?.shape;
    case "map":
      return structure.value;
    case "list":
      return structure.item;
    case "either":
      return structure.options.map((option) => shapeBelow(option, step)).find((found) => found !== undefined);
    case "scalar":
      return undefined;
  }
}

/** The keys that the format has there, in its order; none where the author chooses the keys. */
export function keysOf({ structure }: Shape<unknown>): readonly string[] {
  switch (structure.kind) {
    case "record":
      return Object.keys(structure.fields);
    case "variant":
      return [...new Set(Object.values(structure.variants).flatMap(({ fields }) => Object.keys(fields)))];
    case "either":
      return structure.options.flatMap(keysOf);
    default:
      return [];
  }
}
