import assert from "node:assert/strict";
import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { pathToFileURL } from "node:url";
import { localFiles } from "../../src/server/local-files";

describe("the plans of a folder", () => {
  let folder: string;

  beforeEach(() => {
    folder = mkdtempSync(join(tmpdir(), "pov-files-"));
  });

  afterEach(() => {
    rmSync(folder, { recursive: true });
  });

  async function found(...names: readonly string[]): Promise<readonly string[]> {
    for (const name of names) {
      mkdirSync(dirname(join(folder, name)), { recursive: true });
      writeFileSync(join(folder, name), "");
    }
    const plans = await localFiles.findPlans([pathToFileURL(folder).href]);
    return names.filter((name) => plans.includes(pathToFileURL(join(folder, name)).href)).concat(plans.length > names.length ? ["and more"] : []);
  }

  it("are found by their ending, in any letters and below any folder", async () => {
    const names = ["a.pov.yaml", "B.POV.YML", ".hidden/c.pov.yml", "deep/down/d.pov.yaml", "[e]*/{f}.pov.yaml", ...(process.platform === "win32" ? [] : ["two\nlines/g.pov.yaml"])];
    assert.deepEqual(await found(...names), names);
  });

  it("are neither other files, nor a folder of that name, nor what was installed or what git keeps", async () => {
    mkdirSync(join(folder, "folder.pov.yaml"));
    assert.deepEqual(await found("a.yaml", "pov.config.yaml", "node_modules/b.pov.yaml", ".git/c.pov.yaml"), []);
  });

  it("are not looked for behind links, which may lead in a circle", async () => {
    symlinkSync(".", join(folder, "circle"), "junction");
    assert.deepEqual(await found("a.pov.yaml"), ["a.pov.yaml"]);
  });

  it("are none where there is no folder", async () => {
    assert.deepEqual(await localFiles.findPlans([pathToFileURL(join(folder, "nowhere")).href, "untitled:plans"]), []);
  });
});
