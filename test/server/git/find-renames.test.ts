import assert from "node:assert/strict";
import type { ChangedFile, FileContent } from "../../../src/server/git/changed-files";
import { findRenames } from "../../../src/server/git/find-renames";
import { plan } from "./asking";

const content = (text: string): FileContent => ({ readable: true, bytes: Buffer.from(text) });
const gone = (path: string, text: string): ChangedFile => ({ path, earlierPath: undefined, before: content(text), after: undefined });
const fresh = (path: string, text: string): ChangedFile => ({ path, earlierPath: undefined, before: undefined, after: content(text) });

function renames(files: readonly ChangedFile[]): readonly string[] {
  return findRenames(files).map(({ path, earlierPath }) => `${earlierPath ?? "none"} => ${path}`);
}

describe("renamed plans", () => {
  it("of the same text keep their names where they moved to another folder", () => {
    const [one, two] = [plan("a"), plan("a")];
    assert.deepEqual(renames([fresh("new/a.pov.yaml", one), fresh("new/b.pov.yaml", two), gone("old/a.pov.yaml", one), gone("older/b.pov.yaml", two)]), [
      "old/a.pov.yaml => new/a.pov.yaml",
      "older/b.pov.yaml => new/b.pov.yaml",
    ]);
    assert.deepEqual(renames([fresh("new/b.pov.yaml", one), gone("old/a.pov.yaml", one), gone("old/b.pov.yaml", one)]), ["old/b.pov.yaml => new/b.pov.yaml", "none => old/a.pov.yaml"]);
  });

  it("of one id are those that are most alike", () => {
    const [one, two] = [plan("a", "first: 1", ...Array.from({ length: 20 }, (_, line) => `x${line}: x`)), plan("a", "second: 2", ...Array.from({ length: 20 }, (_, line) => `y${line}: y`))];
    assert.deepEqual(renames([fresh("c.pov.yaml", `${two}more: 1\n`), fresh("d.pov.yaml", `${one}more: 1\n`), gone("e.pov.yaml", one), gone("f.pov.yaml", two)]), ["f.pov.yaml => c.pov.yaml", "e.pov.yaml => d.pov.yaml"]);
  });

  for (const [what, textOf] of [
    ["one text", () => plan("same")],
    ["one id", (index: number, folder: string) => plan("same", `other: ${folder}${index}`)],
    ["ids of their own", (index: number, folder: string) => plan(`id-${index}`, `other: ${folder}`)],
    ["nothing in common", (index: number, folder: string) => `id: ${folder}-${index}\n`],
  ] as const) {
    it(`are looked for among 5000 with ${what} in no time that grows with their square`, function () {
      this.timeout(20_000);
      const files = Array.from({ length: 5000 }, (_, index) => [gone(`old/${index}.pov.yaml`, textOf(index, "old")), fresh(`new/${index}.pov.yaml`, textOf(index, "new"))]).flat();
      const found = findRenames(files);
      if (what === "nothing in common") assert.equal(found.length, 10_000);
      else assert.deepEqual(found.map(({ path, earlierPath }) => [earlierPath, path]), Array.from({ length: 5000 }, (_, index) => [`old/${index}.pov.yaml`, `new/${index}.pov.yaml`]));
    });
  }
});
