import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { roiJson } from "../../src/core/economics/roi-json";
import { example, examples, exported, reportOf } from "./exported";

describe("the report as JSON", () => {
  for (const name of examples) {
    it(`${name}: begins with the money as pov roi has it`, () => {
      const text = example(name);
      const { plan, valuation, appraisal } = reportOf(text);
      const data = JSON.parse(exported("json", text)) as Record<string, unknown>;
      for (const [key, value] of Object.entries(roiJson(plan, valuation, appraisal))) assert.deepEqual(data[key], JSON.parse(JSON.stringify(value)), key);
    });

    it(`${name}: has no key that docs/exports.md does not explain`, () => {
      const page = readFileSync(new URL("../../docs/exports.md", import.meta.url), "utf8");
      const keys = new Set(keysOf(JSON.parse(exported("json", example(name)))));
      assert.deepEqual([...keys].filter((key) => !new RegExp(`\\b${key}\\b`, "u").test(page)), []);
    });
  }

  it("says who made it and as of which day", () => {
    const { generated } = JSON.parse(exported("json", example("01-pipeline-risk-report"))) as Record<string, unknown>;
    assert.deepEqual(generated, { by: "POV as Code", version: "1.2.3", asOf: "2026-03-16" });
  });

  it("knows nothing of the report's inner places and scales", () => {
    assert.doesNotMatch(exported("json", example("01-pipeline-risk-report")), /"(?:path|base|decimals|model)":/u);
  });
});

function keysOf(value: unknown): readonly string[] {
  if (Array.isArray(value)) return value.flatMap(keysOf);
  if (typeof value !== "object" || value === null) return [];
  return Object.entries(value).flatMap(([key, inner]) => [key, ...keysOf(inner)]);
}
