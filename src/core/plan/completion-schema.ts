import type { Field, Fields, JsonSchema, Shape, Structure } from "../shape/shape";
import { planShape } from "./plan-shape";

/**
 * What another YAML extension needs to complete and explain the keys of a plan, as a JSON Schema that every document
 * passes: what is wrong with a plan is found here, once, and never there a second time.
 */
export function completionSchema(): JsonSchema {
  return {
    $schema: "http://json-schema.org/draft-07/schema#",
    title: "Proof-of-value plan",
    description: "Keys and words of a proof-of-value plan, for completion and documentation. Everything passes it.",
    ...withStructure(planShape.structure),
  };
}

function schemaOf({ structure }: Shape<unknown>): JsonSchema {
  const schema = withStructure(structure);
  return Object.keys(schema).length === 0 ? {} : { anyOf: [schema, {}] };
}

function withStructure(structure: Structure): JsonSchema {
  switch (structure.kind) {
    case "scalar":
      return structure.choices === undefined ? {} : { enum: structure.choices };
    case "record":
      return { type: "object", properties: propertiesOf(structure.fields) };
    case "map":
      return { type: "object", additionalProperties: schemaOf(structure.value) };
    case "list":
      return { type: "array", items: schemaOf(structure.item) };
    case "either":
      return { anyOf: structure.options.map(schemaOf) };
    case "variant":
      return { type: "object", allOf: Object.entries(structure.variants).map(([name, { summary, fields }]) => variantOf(structure.tag, name, summary, fields)) };
  }
}

/** The keys of one kind once it is chosen, and of all while none is. */
function variantOf(tag: string, name: string, description: string, fields: Fields): JsonSchema {
  return { if: { properties: { [tag]: { const: name } } }, then: { description, properties: propertiesOf(fields) } };
}

function propertiesOf(fields: Fields): JsonSchema {
  return Object.fromEntries(Object.entries(fields).map(([key, field]) => [key, { ...schemaOf(field.shape), ...documentationOf(field) }]));
}

function documentationOf({ description, example }: Field<unknown>): JsonSchema {
  return { description, markdownDescription: example === undefined ? description : `${description}\n\n\`${example}\`` };
}
