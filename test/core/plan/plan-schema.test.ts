import assert from "node:assert/strict";
import { readFileSync, readdirSync } from "node:fs";
import Ajv from "ajv";
import fc from "fast-check";
import { describe, it } from "mocha";
import { isMap, isSeq, parseDocument, visit } from "yaml";
import { planSchema } from "../../../src/core/plan/plan-schema";
import { readPlan } from "../../../src/core/plan/read-plan";

const examples = readdirSync("examples").map((name) => ({ name, text: readFileSync(`examples/${name}`, "utf8") }));
const ajv = new Ajv({ strict: true, strictTypes: false, strictRequired: false, allErrors: true, keywords: ["markdownDescription"] });
const isValid = ajv.compile(planSchema());

/** What ajv, which knows only the published schema, says of a text. */
function ajvFaults(text: string): readonly string[] {
  return isValid(parseDocument(text).toJS()) ? [] : (isValid.errors ?? []).map(({ instancePath, message }) => `${instancePath} ${message ?? ""}`);
}

/** What our reader says of a text's structure; what only a reader can judge (quantities, the calendar, ids) is left out. */
function structuralProblems(text: string): readonly string[] {
  return readPlan(text)
    .problems.filter(({ kind }) => kind === "schema" || kind === "unknown-key")
    .filter(({ message }) => !/is not in (inputs|outcomes)|not a day of the calendar|not a date in|not a period|currency code/u.test(message))
    .map(({ path, message }) => `${path} ${message}`);
}

describe("the JSON Schema", () => {
  for (const { name, text } of examples) {
    it(`accepts ${name}`, () => {
      assert.deepEqual(ajvFaults(text), []);
    });
  }

  it("asks only for pov, id, title, currency and customer", () => {
    assert.deepEqual(planSchema()["required"], ["pov", "id", "title", "currency", "customer"]);
    assert.deepEqual(ajvFaults('pov: "1"\nid: a\ntitle: A\ncurrency: USD\ncustomer: B\n'), []);
  });

  it("documents every key", () => {
    const undocumented: string[] = [];
    JSON.stringify(planSchema(), (key, value: unknown) => {
      if (key === "properties" && typeof value === "object" && value !== null) {
        for (const [name, schema] of Object.entries(value)) if (!hasDescription(schema)) undocumented.push(name);
      }
      return value;
    });
    assert.deepEqual(undocumented.filter((name) => name !== "driver"), []);
  });

  it("agrees with the reader on examples with one value removed or replaced", () => {
    const replacement = fc.constantFrom<unknown>("words", 7, true, [], {}, [1, "x"], { unheardOf: 1 }, "remove");
    fc.assert(
      fc.property(fc.constantFrom(...examples), fc.nat(1_000), replacement, ({ text }, position, value) => {
        const mutant = replaceNode(text, position, value);
        const [structural, faults] = [structuralProblems(mutant), ajvFaults(mutant)];
        if (structural.length > 0) assert.notDeepEqual(faults, [], `only the reader objects: ${structural.join("; ")}`);
        if (faults.length > 0) assert.notDeepEqual(readPlan(mutant).problems, [], `only ajv objects: ${faults.join("; ")}`);
      }),
      { numRuns: 250, seed: 20260303 },
    );
  });
});

function hasDescription(schema: unknown): boolean {
  return typeof schema === "object" && schema !== null && "description" in schema;
}

/** The text with its nth value removed or replaced; block layout is kept by the YAML library. */
function replaceNode(text: string, position: number, value: unknown): string {
  const document = parseDocument(text);
  const holders: (() => void)[] = [];
  visit(document, (_, node) => {
    if (isMap(node)) {
      for (const pair of node.items) {
        holders.push(() => {
          if (value === "remove") node.delete(pair.key);
          else pair.value = document.createNode(value);
        });
      }
    }
    if (isSeq(node)) {
      for (const index of node.items.keys()) {
        holders.push(() => {
          if (value === "remove") node.delete(index);
          else node.items[index] = document.createNode(value);
        });
      }
    }
  });
  holders[position % holders.length]?.();
  return document.toString({ lineWidth: 0 });
}
