import assert from "node:assert/strict";
import { readFileSync, readdirSync } from "node:fs";
import { describe, it } from "mocha";
import { readPlan } from "../../../src/core/plan/read-plan";

const examples = readdirSync("examples").map((name) => ({ name, text: readFileSync(`examples/${name}`, "utf8") }));

describe("the example plans", () => {
  for (const { name, text } of examples) {
    it(`${name} is read without a problem`, () => {
      assert.deepEqual(readPlan(text).problems, []);
    });

    it(`${name} says where every value stands`, () => {
      const { source } = readPlan(text);
      for (const [path, { key }] of source.places) {
        const last = /([^.[\]]+)$/u.exec(path)?.[1];
        if (key !== undefined) assert.equal(text.slice(key.start, key.end), last, path);
      }
    });
  }

  it("gives typed values", () => {
    const { plan } = readPlan(examples.find(({ name }) => name.startsWith("01"))?.text ?? "");
    const [outcome] = plan.outcomes;
    assert.deepEqual(plan.people.map(({ id }) => id), ["osei", "lindt", "abe", "novak", "kim", "rossi"]);
    assert.deepEqual(outcome?.baseline?.value?.amount, 14);
    assert.deepEqual(outcome.baseline.value.unit.text, "h/report");
    assert.deepEqual(outcome.baseline.period, { start: "2026-01-05", end: "2026-02-13" });
    assert.deepEqual(outcome.target?.operator, "<");
    assert.deepEqual(outcome.benefit?.driver, "time-saved");
    assert.deepEqual(outcome.measurements.map(({ guardrails }) => guardrails.map(({ id }) => id)), [["differing-figures"], ["differing-figures"]]);
  });

  it("takes a short form for the long one", () => {
    const { plan } = readPlan('pov: "1"\nid: a\ntitle: A\ncurrency: USD\ncustomer: Northwind\ninputs: {users: 20 person}\n');
    assert.deepEqual([plan.customer?.name, plan.inputs[0]?.value?.amount], ["Northwind", 20]);
  });
});
