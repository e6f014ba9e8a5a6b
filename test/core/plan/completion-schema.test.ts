import { deepEqual, ok } from "node:assert/strict";
import { readFileSync } from "node:fs";
import Ajv from "ajv";
import { globSync } from "tinyglobby";
import { parse } from "yaml";
import { completionSchema } from "../../../src/core/plan/completion-schema";
import { planShape } from "../../../src/core/plan/plan-shape";

const validate = new Ajv({ strict: false, allowUnionTypes: true }).compile(completionSchema());

describe("the schema for other YAML extensions", () => {
  it("has every key of a plan, in the order of the format, with its documentation", () => {
    const { structure } = planShape;
    ok(structure.kind === "record");
    const { properties } = completionSchema();
    ok(typeof properties === "object" && properties !== null);
    deepEqual(Object.keys(properties), Object.keys(structure.fields));
    for (const property of Object.values(properties as Readonly<Record<string, { readonly description?: string }>>)) ok(property.description);
  });

  it("finds nothing wrong with any plan of the corpus, good or bad", () => {
    for (const file of globSync(["test/corpus/**/*.pov.{yaml,yml}", "examples/*.pov.yaml"])) {
      let plan: unknown;
      try {
        plan = parse(readFileSync(file, "utf8"), { logLevel: "silent" });
      } catch {
        continue; // No YAML: no schema is asked about it.
      }
      if (typeof plan === "object" && plan !== null && !Array.isArray(plan)) ok(validate(plan), `${file}: ${JSON.stringify(validate.errors)}`);
    }
  });

  it("finds nothing wrong where everything is of the wrong kind", () => {
    const { structure } = planShape;
    ok(structure.kind === "record");
    for (const value of [1, "x", null, [], [1], {}, { x: { y: 1 } }, true]) ok(validate(Object.fromEntries(Object.keys(structure.fields).map((key) => [key, value]))));
  });
});
