import { type PlanPath, childPath } from "../source/plan-path";
import type { Field, Shape } from "./shape";
import { shapeBelow } from "./shape-below";

/** The word that is written at a path, such as the driver of a benefit; undefined when there is none. */
export type WordAt = (path: PlanPath) => string | undefined;

/**
 * What the format says of the key at a path: its field, of the kind that its record says it is. Undefined where the
 * author chooses the keys, for items of lists, and where the format has nothing.
 */
export function fieldAt(root: Shape<unknown>, path: PlanPath, wordAt: WordAt): Field<unknown> | undefined {
  let field: Field<unknown> | undefined;
  let shape: Shape<unknown> | undefined = root;
  let at: PlanPath = "";
  for (const step of path.match(/[^.[]+\]?/gu) ?? []) {
    field = shape && fieldBelow(shape, step, at, wordAt);
    shape = field?.shape ?? (shape && shapeBelow(shape, step));
    at = step.endsWith("]") ? `${at}[${step}` : childPath(at, step);
  }
  return field;
}

function fieldBelow({ structure }: Shape<unknown>, step: string, at: PlanPath, wordAt: WordAt): Field<unknown> | undefined {
  switch (structure.kind) {
    case "record":
      return Object.hasOwn(structure.fields, step) ? structure.fields[step] : undefined;
    case "variant": {
      const { variants, tag } = structure;
      const kinds = Object.entries(variants).filter(([, { fields }]) => Object.hasOwn(fields, step));
      const word = wordAt(childPath(at, tag));
      return (kinds.find(([kind]) => kind === word) ?? kinds[0])?.[1].fields[step];
    }
    case "either":
      return structure.options.map((option) => fieldBelow(option, step, at, wordAt)).find((found) => found !== undefined);
    default:
      return undefined;
  }
}
