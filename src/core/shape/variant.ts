import { type YAMLMap, isMap, isNode } from "yaml";
import { type PlanPath, childPath } from "../source/plan-path";
import { say, translated } from "../texts/say";
import { choice } from "./choice";
import { fieldSchema, fieldsSchema, keyOf, readFields } from "./fields";
import { type Reading, reportShape, reportUnexpected } from "./reading";
import type { Field, Fields, JsonSchema, Located, Shape, ValuesOf, Variant } from "./shape";

/** One kind of a variant record: its tag, its own keys and those that every kind has. */
export type OneOf<Tag extends string, Name extends string, Own extends Fields, Shared extends Fields> = {
  readonly [Key in Tag]: Name;
} & ValuesOf<Own> &
  ValuesOf<Shared> &
  Located;

/** Any kind of a variant record; the tag tells which. */
export type AnyOf<Tag extends string, Kinds extends Readonly<Record<string, Variant>>, Shared extends Fields> = {
  [Name in keyof Kinds & string]: OneOf<Tag, Name, Kinds[Name]["fields"], Shared>;
}[keyof Kinds & string];

/** A record whose `tag` key decides which other keys it has. */
export function variant<const Tag extends string, Kinds extends Readonly<Record<string, Variant>>, Shared extends Fields>(
  tag: Tag,
  kinds: Kinds,
  shared: Shared,
  expected: string,
): Shape<AnyOf<Tag, Kinds, Shared>> {
  const tagField: Field<unknown> = {
    shape: choice(...Object.keys(kinds)),
    required: true,
    description: "Which kind this is; it decides the other keys.",
    example: Object.keys(kinds)[0],
  };
  // A kind's own keys come first, and what a kind says of a shared key holds there.
  const variants = Object.fromEntries(
    Object.entries(kinds).map(([name, { summary, fields }]) => [name, { summary, fields: { [tag]: tagField, ...fields, ...shared, ...fields } }]),
  );
  return {
    structure: { kind: "variant", tag, variants },
    expected,
    jsonSchema: variantSchema(tag, tagField, variants),
    read: (node, path, reading) => {
      if (!isMap(node)) return reportUnexpected(reading, node, path, expected);
      const chosen = readTag(node, tag, tagField, path, reading);
      const fields = chosen === undefined ? undefined : variants[chosen]?.fields;
      if (fields === undefined) return undefined;
      // The compiler cannot follow from the tag to its fields; readFields fills exactly those, each read by its own shape.
      return { ...readFields(node, fields, path, reading), path } as unknown as AnyOf<Tag, Kinds, Shared>;
    },
  };
}

/** The tag, judged alone first: without it nothing else of the record can be judged. */
function readTag(map: YAMLMap, tag: string, field: Field<unknown>, path: PlanPath, reading: Reading): string | undefined {
  const pair = map.items.find((candidate) => keyOf(candidate) === tag);
  if (pair === undefined || !isNode(pair.value)) {
    return reportShape(reading, map, path, say`“${path}” has no “${tag}”. It must be ${translated(field.shape.expected)}.`);
  }
  const tagPath = childPath(path, tag);
  const node = reading.enter(pair.value, tagPath, isNode(pair.key) ? pair.key : undefined);
  const value = node === undefined ? undefined : field.shape.read(node, tagPath, reading);
  return typeof value === "string" ? value : undefined;
}

function variantSchema(tag: string, tagField: Field<unknown>, variants: Readonly<Record<string, Variant>>): JsonSchema {
  return {
    type: "object",
    required: [tag],
    properties: { [tag]: fieldSchema(tagField) },
    allOf: Object.entries(variants).map(([name, { summary, fields }]) => ({
      if: { properties: { [tag]: { const: name } }, required: [tag] },
      then: { description: summary, ...fieldsSchema(fields), additionalProperties: false },
    })),
  };
}
