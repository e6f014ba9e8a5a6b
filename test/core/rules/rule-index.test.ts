import assert from "node:assert/strict";
import { readdirSync } from "node:fs";
import { categories } from "../../../src/core/rules/category";
import { rules } from "../../../src/core/rules";

describe("the rules", () => {
  const ids = rules.map(({ id }) => id);

  it("are one file each, named for what they are, in the folder of their category", () => {
    const files = Object.keys(categories).flatMap((category) =>
      rules.some((rule) => rule.category === category)
        ? readdirSync(`src/core/rules/${category}`).map((file) => `${category}/${file}`)
        : [],
    );
    const missing = rules.map(({ category, id }) => `${category}/${id}.ts`).filter((file) => !files.includes(file));
    assert.deepEqual(missing, []);
  });

  it("that have a file have a line in the index", async () => {
    for (const category of new Set(rules.map((rule) => rule.category))) {
      const files = readdirSync(`src/core/rules/${category}`);
      const modules = await Promise.all(files.map((file) => import(`../../../src/core/rules/${category}/${file}`) as Promise<Record<string, unknown>>));
      const written = modules.flatMap((exported) => Object.values(exported).filter(isRule));
      assert.deepEqual(written.filter((value) => !rules.some((rule) => rule === value)), [], category);
    }
  });

  it("have ids of their own", () => {
    assert.equal(new Set(ids).size, ids.length);
  });
});

function isRule(value: unknown): boolean {
  return typeof value === "object" && value !== null && "visit" in value && "severity" in value;
}
