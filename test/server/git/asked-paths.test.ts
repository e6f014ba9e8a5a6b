import assert from "node:assert/strict";
import { chmodSync, existsSync, mkdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { asking, plan, seen, shown } from "./asking";
import { Repository } from "./repository";

describe("the paths that are asked for", () => {
  function spread(): Repository {
    const repository = new Repository();
    for (const name of ["a.pov.yaml", "deals/b.pov.yaml", "deals/emea/c.pov.yaml", "odd.yaml"]) repository.write(name, `${name}\n`);
    repository.commit("2026-02-26");
    for (const name of ["a.pov.yaml", "deals/b.pov.yaml", "deals/emea/c.pov.yaml", "odd.yaml"]) repository.write(name, `${name} two\n`);
    repository.write("readme.md", "x\n");
    return repository;
  }

  async function names(folder: string, ...paths: readonly string[]): Promise<readonly string[] | string> {
    const answer = await asking(folder, { base: "HEAD", paths });
    return answer.ok ? answer.files.map(({ path }) => path) : answer.message;
  }

  it("are files, whatever their name, folders and globs; without any, every plan of the repository", async () => {
    const { folder } = spread();
    assert.deepEqual(await names(folder), ["a.pov.yaml", "deals/b.pov.yaml", "deals/emea/c.pov.yaml"]);
    assert.deepEqual(await names(folder, "odd.yaml"), ["odd.yaml"]);
    assert.deepEqual(await names(folder, "deals"), ["deals/b.pov.yaml", "deals/emea/c.pov.yaml"]);
    assert.deepEqual(await names(folder, "./deals/", "a.pov.yaml"), ["a.pov.yaml", "deals/b.pov.yaml", "deals/emea/c.pov.yaml"]);
    assert.deepEqual(await names(folder, "*.pov.yaml"), ["a.pov.yaml"]);
    assert.deepEqual(await names(folder, "**/[bc].pov.yaml"), ["deals/b.pov.yaml", "deals/emea/c.pov.yaml"]);
    assert.deepEqual(await names(folder, join(folder, "a.pov.yaml")), ["a.pov.yaml"]);
  });

  it("are named from the folder that asks", async () => {
    const repository = spread();
    const folder = join(repository.folder, "deals");
    assert.deepEqual(await names(folder), ["../a.pov.yaml", "b.pov.yaml", "emea/c.pov.yaml"]);
    assert.deepEqual(await names(folder, "."), ["b.pov.yaml", "emea/c.pov.yaml"]);
    assert.deepEqual(await names(folder, "../*.pov.yaml"), ["../a.pov.yaml"]);
    assert.deepEqual(await names(folder, "*.pov.yaml"), ["b.pov.yaml"]);
  });

  it("that are in neither version, or outside of the repository, are said", async () => {
    const { folder } = spread();
    assert.equal(await names(folder, "a.pov.yaml", "nowhere.pov.yaml"), "Nothing matches “nowhere.pov.yaml” in either version. Check the path.");
    assert.equal(await names(folder, "emae/**"), "Nothing matches “emae/**” in either version. Check the path.");
    assert.equal(await names(folder, "../a.pov.yaml"), "“../a.pov.yaml” is outside the repository. Name a path in it.");
    assert.deepEqual(await names(folder, "readme.md"), ["readme.md"], "a file that is asked for by its name is taken for a plan");
  });

  it("that did not change are no mistake", async () => {
    const repository = spread();
    const first = repository.id("HEAD");
    repository.commit("2026-02-27");
    assert.deepEqual(await names(repository.folder, "a.pov.yaml", "deals/**"), []);
    const answer = await asking(repository.folder, { base: first, head: first, paths: ["a.pov.yaml", "deals"] });
    assert.deepEqual(answer.ok && answer.files, []);
  });

  for (const name of ["-a.pov.yaml", "--output=x.pov.yaml", ":(glob)*.pov.yaml", "a\nb.pov.yaml", "a b'\"$(touch x).pov.yaml", "[ab]*.pov.yaml", "Ümläut 計画.pov.yaml", "a\tb\\c.pov.yaml"]) {
    it(`take a name for a name: ${JSON.stringify(name)}`, async () => {
      const repository = new Repository();
      repository.write("a.pov.yaml", "a\n");
      repository.write(`sub/${name}`, "one\n");
      const first = repository.commit("2026-02-26");
      repository.write("a.pov.yaml", "a two\n");
      repository.write(`sub/${name}`, "two\n");
      assert.deepEqual(await names(join(repository.folder, "sub"), name), [name], "in the working tree");
      repository.commit("2026-02-27");
      const answer = await asking(repository.folder, { base: first, head: "HEAD", paths: [`sub/${name}`] });
      assert.deepEqual(answer.ok && answer.files.map(({ path, before, after }) => [path, shown(before), shown(after)]), [[`sub/${name}`, '"one\\n"', '"two\\n"']]);
      assert.equal(existsSync(join(repository.folder, "sub", "x")), false);
    });
  }

  it("with one end renamed into, or out of, what is asked for have both names", async () => {
    const repository = new Repository();
    repository.write("a.pov.yaml", plan("a"));
    repository.commit("2026-02-26");
    repository.move("a.pov.yaml", "deals/a.pov.yaml");
    for (const path of ["a.pov.yaml", "deals"]) {
      const answer = await asking(repository.folder, { base: "HEAD", paths: [path] });
      assert.deepEqual(answer.ok && answer.files.map(({ path: name, earlierPath }) => [name, earlierPath]), [["deals/a.pov.yaml", "a.pov.yaml"]]);
    }
  });
});

describe("a repository's own configuration, while versions are compared", () => {
  it("starts nothing and changes nothing", async () => {
    const repository = new Repository();
    repository.write("a.pov.yaml", plan("a"));
    repository.write("b.pov.yaml", "b\n");
    repository.write(".gitattributes", "*.pov.yaml diff=spy filter=spy merge=spy working-tree-encoding=UTF-8\n");
    const first = repository.commit("2026-02-26");
    repository.move("a.pov.yaml", "c.pov.yaml");
    repository.commit("2026-02-27");
    mkdirSync(join(repository.folder, "hooks"));
    const [spy, trace] = [join(repository.folder, "hooks", "spy.sh"), join(repository.folder, "trace")];
    writeFileSync(spy, `#!/bin/sh\necho "$0 $*" >> '${trace}'\ncat\n`);
    chmodSync(spy, 0o755);
    for (const key of ["core.fsmonitor", "core.pager", "core.sshCommand", "core.askPass", "diff.external", "diff.spy.textconv", "diff.spy.command", "filter.spy.smudge", "filter.spy.clean", "filter.spy.process", "credential.helper", "core.alternateRefsCommand"]) repository.git("config", key, spy);
    for (const [key, value] of [["filter.spy.required", "true"], ["core.hooksPath", join(repository.folder, "hooks")], ["color.ui", "always"], ["diff.relative", "true"], ["core.quotePath", "true"], ["diff.renames", "copies"], ["diff.noprefix", "true"], ["core.abbrev", "4"], ["status.relativePaths", "true"]] as const) repository.git("config", key, value);
    writeFileSync(join(repository.folder, "b.pov.yaml"), "b two\n");
    const expected = ["b.pov.yaml", "c.pov.yaml"];
    for (const asked of [{ base: first }, { base: "HEAD" }, { base: first, head: "HEAD" }]) {
      const answer = await asking(repository.folder, asked);
      assert.ok(answer.ok);
      assert.ok(answer.files.every(({ path }) => expected.includes(path)), JSON.stringify(answer.files.map(({ path }) => path)));
    }
    assert.deepEqual((await seen(repository.folder, { base: "HEAD" })), ['b.pov.yaml: "b\\n" -> "b two\\n"']);
    assert.equal(existsSync(trace), false);
  });
});
