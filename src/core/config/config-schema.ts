import type { JsonSchema } from "../shape/shape";
import { configShape } from "./config-shape";

/** The JSON Schema of configurations, for editors and tools that know nothing of plans. */
export function configSchema(): JsonSchema {
  return {
    $schema: "http://json-schema.org/draft-07/schema#",
    $id: "https://raw.githubusercontent.com/pov-as-code/pov-as-code/main/schemas/pov-config.schema.json",
    title: "Configuration of proof-of-value plans",
    description: "What a project settles about its plans (pov.config.yaml). It is generated from the definition of the format.",
    ...configShape.jsonSchema,
  };
}
