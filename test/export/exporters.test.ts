import assert from "node:assert/strict";
import { readdirSync } from "node:fs";
import { exportChoices } from "../../src/client/export-choices";
import { exporters } from "../../src/export";
import { assertGolden } from "../cli/golden";
import { english } from "../client/english";
import { example, examples, exported } from "./exported";

describe("exporters", () => {
  it("are one file each, named for their format", async () => {
    const shared = ["csv-text.ts", "exporter.ts", "generated-by.ts", "index.ts", "json-text.ts", "method-lines.ts"];
    const files = readdirSync("src/export").filter((file) => /\.tsx?$/u.test(file) && !shared.includes(file));
    assert.deepEqual(files.map((file) => file.replace(/\.tsx?$/u, "")).toSorted(), Object.keys(exporters).toSorted());
    for (const file of files) {
      const module = (await import(`../../src/export/${file}`)) as Record<string, unknown>;
      assert.ok(Object.values(exporters).some((exporter) => Object.values(module).includes(exporter)), file);
    }
  });

  it("are all offered in the editor", () => {
    assert.deepEqual(exportChoices(english).map(({ format }) => format).toSorted(), Object.keys(exporters).toSorted());
  });

  for (const name of examples) {
    it(`write ${name} as they did`, () => {
      const text = example(name);
      assertGolden(`${name}.md`, exported("markdown", text), __dirname);
      assertGolden(`${name}.csv`, exported("csv", text).replaceAll("\r\n", "\n"), __dirname);
      assertGolden(`${name}.json`, `${JSON.stringify(JSON.parse(exported("json", text)), tenDigits, 2)}\n`, __dirname);
    });
  }
});

/** The last digits of a float are nobody's promise. */
function tenDigits(_: string, value: unknown): unknown {
  return typeof value === "number" ? Number(value.toPrecision(10)) : value;
}
