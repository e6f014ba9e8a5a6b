import assert from "node:assert/strict";
import type { Document } from "yaml";
import { readPlainYaml } from "../../src/core/source/plain-yaml/read-plain-yaml";
import { readAnyYaml } from "../../src/core/source/read-any-yaml";
import { claims } from "./claims";
import { yamlCases } from "./yaml-cases";

const cases = yamlCases();

describe("the YAML test suite", function () {
  this.timeout(0);

  for (const name of ["analysis", "formatting", "configuration", "plainReader"]) {
    it(`refutes nothing that is claimed of ${name}`, () => {
      for (const { yaml } of cases) claims[name]?.(yaml);
    });
  }

  it("is read as it says by whichever reader takes it", () => {
    let plain = 0;
    for (const { id, name, yaml, fails, json } of cases) {
      const [document, isPlain] = read(yaml);
      if (isPlain) plain += 1;
      if (fails || json === undefined || differently.has(id) || several.test(yaml)) continue;
      assert.deepEqual(document.errors, [], `${id} ${name}`);
      if (hasOneValue(json)) assert.deepEqual(JSON.parse(JSON.stringify(document.toJS({ maxAliasCount: 1_000 }) ?? null)), JSON.parse(json), `${id} ${name}`);
    }
    assert.ok(plain > 20, `Only ${plain} of ${cases.length} texts went to the plain reader.`);
  });

  it("has no text that is no YAML and that the plain reader takes all the same", () => {
    for (const { id, yaml, fails } of cases) assert.ok(!fails || readPlainYaml(yaml) === undefined, id);
  });
});

function read(text: string): readonly [Document, boolean] {
  const plain = readPlainYaml(text);
  return [plain ?? readAnyYaml(text), plain !== undefined];
}

/** A file holds one plan, so what stands behind its first document is a finding. */
const several = /^(?:---|\.\.\.)/mu;

/** Where the library gives something else than the suite: bytes for `!!binary`, and an empty text for an empty key alone. */
const differently: ReadonlySet<string> = new Set(["565N", "SM9W", "UKK6"]);

/** JSON of several documents stands one behind the other. */
function hasOneValue(json: string): boolean {
  try {
    JSON.parse(json);
    return true;
  } catch (error) {
    if (error instanceof SyntaxError) return false;
    throw error;
  }
}
