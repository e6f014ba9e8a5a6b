import assert from "node:assert/strict";
import { type CheckJson, draft, folderWith, pov } from "./session";

describe("pov check: what a plan is judged among", () => {
  const files = { "a.pov.yaml": draft, "deals/b.pov.yaml": draft, "c.pov.yaml": draft.replace("acme-first", "acme-second") };

  async function duplicates(args: readonly string[], more: Parameters<typeof pov>[1] = {}): Promise<readonly string[]> {
    const { stdout } = await pov(["check", "--format", "json", ...args], { cwd: folderWith(files), ...more });
    return (JSON.parse(stdout) as CheckJson).files.flatMap(({ path, findings }) => findings.filter(({ rule }) => rule === "duplicate-id").map(({ message }) => `${path}: ${message.split(",")[0] ?? ""}`));
  }

  it("are the other plans that are checked with it", async () => {
    assert.deepEqual(await duplicates([]), ["a.pov.yaml: “acme-first” is also the id of deals/b.pov.yaml", "deals/b.pov.yaml: “acme-first” is also the id of a.pov.yaml"]);
    assert.deepEqual(await duplicates(["a.pov.yaml", "c.pov.yaml"]), []);
  });

  it("are none for a plan alone, twice named or on standard input", async () => {
    assert.deepEqual(await duplicates(["a.pov.yaml", "./a.pov.yaml"]), []);
    assert.deepEqual(await duplicates(["--stdin", "--stdin-filename", "a.pov.yaml"], { stdin: draft }), []);
  });
});
