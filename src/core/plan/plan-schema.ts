import type { JsonSchema } from "../shape/shape";
import { planShape } from "./plan-shape";

/** The JSON Schema of the plan format, for editors and tools that know nothing of plans. */
export function planSchema(): JsonSchema {
  return {
    $schema: "http://json-schema.org/draft-07/schema#",
    $id: "https://raw.githubusercontent.com/pov-as-code/pov-as-code/main/schemas/pov.schema.json",
    title: "Proof-of-value plan, version 1",
    description: "A proof-of-value plan (*.pov.yaml). It is generated from the definition of the format.",
    ...planShape.jsonSchema,
  };
}
