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
    assert.equal(plan.customer?.name, "Northwind Example Ltd");
    assert.deepEqual(plan.people.map(({ id }) => id), ["osei", "lindt", "abe", "novak", "kim", "rossi"]);
    const [outcome] = plan.outcomes;
    assert.equal(outcome?.baseline?.value?.amount, 14);
    assert.equal(outcome?.baseline?.value?.unit.text, "h/report");
    assert.equal(outcome?.target?.operator, "<");
    assert.equal(outcome?.measurements[1]?.guardrails[0]?.id, "differing-figures");
    assert.deepEqual(outcome?.baseline?.period, { start: "2026-01-05", end: "2026-02-13" });
    assert.equal(outcome?.benefit?.driver, "time-saved");
    assert.equal(plan.commitment?.steps[0]?.due, "2026-03-11");
  });
});
