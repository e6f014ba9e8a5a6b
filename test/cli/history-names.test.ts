import assert from "node:assert/strict";
import { Repository } from "../server/git/repository";
import { draft, pov } from "./session";

describe("the plan of pov history", () => {
  function committed(): Repository {
    const repository = new Repository();
    repository.write("deals/a.pov.yaml", draft);
    repository.commit("2026-02-26");
    return repository;
  }

  it("is one file, and no folder of them", async () => {
    const { folder } = committed();
    for (const [path, cwd] of [["deals", folder], [".", `${folder}/deals`]] as const) {
      assert.deepEqual(await pov(["history", path], { cwd }), { status: 2, stdout: "", stderr: `pov: “${path}” is a folder; name a plan in it.\n` });
    }
  });

  it("is known by its earlier name until a rename is committed", async () => {
    const repository = committed();
    repository.git("mv", "deals/a.pov.yaml", "deals/b.pov.yaml");
    const { status, stdout, stderr } = await pov(["history", "b.pov.yaml"], { cwd: `${repository.folder}/deals` });
    assert.deepEqual([status, stderr], [0, ""]);
    assert.match(stdout, /begins here/u);
    repository.write("deals/new.pov.yaml", "id: another\n");
    assert.match((await pov(["history", "deals/new.pov.yaml"], { cwd: repository.folder })).stderr, /^pov: The plan is in no commit yet/u);
  });
});
