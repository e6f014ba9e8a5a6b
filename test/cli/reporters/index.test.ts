import assert from "node:assert/strict";
import { readFileSync, readdirSync } from "node:fs";
import { join } from "node:path";
import { reporterNames, reporters } from "../../../src/cli/reporters";
import { hostile, page } from "./checked-plans";

const root = join(__dirname, "../../..");

describe("reporters", () => {
  it("are one file each, by the name of the format", () => {
    const files = readdirSync(join(root, "src/cli/reporters")).map((file) => file.replace(/\.tsx?$/u, ""));
    for (const name of reporterNames) assert.ok(files.includes(name), name);
    const parts = ["count-findings", "distinct-fingerprints", "index", "path-in-repository", "place-of", "reporter", "summary"];
    assert.deepEqual(new Set(files), new Set([...reporterNames, ...parts]));
  });

  it("are documented, each with a heading", () => {
    const headings = [...readFileSync(join(root, "docs/reporting.md"), "utf8").matchAll(/^### `([a-z]+)`/gmu)].map(([, name]) => name);
    assert.deepEqual(headings.sort(), [...reporterNames].sort());
  });

  for (const name of reporterNames) {
    it(`${name} ends with a line break, says the same twice, and keeps out what a terminal would obey`, () => {
      const text = reporters[name]([hostile], page);
      assert.ok(text.endsWith("\n"));
      assert.equal(reporters[name]([hostile], page), text);
      assert.doesNotMatch(text, /(?![\t\n\r])\p{Cc}/u);
    });
  }
});
