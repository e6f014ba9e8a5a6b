import type { Fields, Shape } from "../../core/shape/shape";
import { shapeBelow } from "../../core/shape/shape-below";
import type { Beside, CursorStep } from "../../core/source/cursor-place";

/** The shape at the end of a trail; where a word beside the cursor decides which keys there are, its keys. */
export function shapeAlong(trail: readonly CursorStep[], root: Shape<unknown>): Shape<unknown> | undefined {
  let shape: Shape<unknown> | undefined = root;
  for (const { key, beside } of trail) shape = shape && (fieldsOf(shape, beside)[key]?.shape ?? shapeBelow(shape, key));
  return shape;
}

/** The keys that may stand there beside others. While nothing says which kind of variant it is, those that all kinds have. */
export function fieldsOf({ structure }: Shape<unknown>, beside: Beside): Fields {
  switch (structure.kind) {
    case "record":
      return structure.fields;
    case "variant": {
      const kinds = Object.values(structure.variants).map(({ fields }) => fields);
      return structure.variants[beside.get(structure.tag) ?? ""]?.fields ?? shared(kinds);
    }
    case "either":
      return Object.fromEntries(structure.options.flatMap((option) => Object.entries(fieldsOf(option, beside))));
    default:
      return {};
  }
}

function shared(kinds: readonly Fields[]): Fields {
  const [first = {}] = kinds;
  return Object.fromEntries(Object.entries(first).filter(([key]) => kinds.every((fields) => Object.hasOwn(fields, key))));
}
