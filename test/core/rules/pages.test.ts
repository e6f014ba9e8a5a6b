import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { rules } from "../../../src/core/rules";
import { docsUrl } from "../../../src/core/rules/docs-url";
import { explainRule } from "../../../src/core/rules/explain-rule";
import { rulePages } from "../../../src/core/rules/pages";
import { version } from "../../../src/core/version";

describe("what is printed about the rules", () => {
  it("explains each rule with its severity, its reason and its examples", () => {
    for (const rule of rules) {
      const text = explainRule(rule);
      for (const part of [rule.id, rule.summary, rule.severity.inWords, ...rule.bad.map(({ message }) => message)]) assert.ok(text.includes(part), `${rule.id}: ${part}`);
    }
  });

  it("is a page for each rule, and one that links to all of them", () => {
    const [index, ...pages] = rulePages();
    assert.deepEqual(pages.map(({ file }) => file), rules.map(({ id }) => `${id}.md`));
    assert.equal(index?.file, "README.md");
    for (const { file } of pages) assert.ok(index.markdown.includes(`](${file})`), file);
  });

  it("links to the page of this version", () => {
    const manifest = JSON.parse(readFileSync("package.json", "utf8")) as { readonly version: string };
    assert.equal(version, manifest.version);
    assert.equal(docsUrl("yaml"), `https://github.com/pov-as-code/pov-as-code/blob/v${manifest.version}/docs/rules/yaml.md`);
  });
});
