import assert from "node:assert/strict";
import { mkdirSync, symlinkSync, writeFileSync } from "node:fs";
import { basename, join } from "node:path";
import { localFiles } from "../../src/cli/files";
import { type CheckJson, type Circumstances, draft, folderWith, pov } from "./session";

/** The paths that a check reports, in its order. */
async function checked(args: readonly string[], cwd: string): Promise<readonly string[]> {
  const { stdout, stderr } = await pov(["check", "--format", "json", ...args], { cwd });
  assert.equal(stderr, "");
  return pathsIn(stdout);
}

function pathsIn(json: string): readonly string[] {
  return (JSON.parse(json) as CheckJson).files.map(({ path }) => path);
}

describe("pov check: which files", () => {
  it("checks every plan below the current folder when none is named, sorted by path", async () => {
    const cwd = folderWith({ "b.pov.yaml": draft, "a/deep/c.pov.yml": draft, ".deals/d.pov.yaml": draft, "notes.yaml": draft, "pov.yaml": draft });
    assert.deepEqual(await checked([], cwd), [".deals/d.pov.yaml", "a/deep/c.pov.yml", "b.pov.yaml"]);
  });

  it("leaves out node_modules and .git at any depth", async () => {
    const cwd = folderWith({ "a.pov.yaml": draft, "node_modules/x/b.pov.yaml": draft, "x/node_modules/c.pov.yaml": draft, ".git/d.pov.yaml": draft });
    assert.deepEqual(await checked([], cwd), ["a.pov.yaml"]);
  });

  it("takes plans below a folder that is named, and files whatever their name", async () => {
    const cwd = folderWith({ "deals/a.pov.yaml": draft, "deals/readme.md": "", "plan.yaml": draft, "other.pov.yaml": draft });
    assert.deepEqual(await checked(["deals", "plan.yaml"], cwd), ["deals/a.pov.yaml", "plan.yaml"]);
  });

  it("takes what a glob matches", async () => {
    const cwd = folderWith({ "a/x.pov.yaml": draft, "b/y.pov.yaml": draft, "b/z.pov.yml": draft });
    assert.deepEqual(await checked(["*/*.pov.yaml"], cwd), ["a/x.pov.yaml", "b/y.pov.yaml"]);
    assert.deepEqual(await checked(["b/[yz].pov.{yaml,yml}"], cwd), ["b/y.pov.yaml", "b/z.pov.yml"]);
  });

  it("checks a file once, however often it is named", async () => {
    const cwd = folderWith({ "a.pov.yaml": draft });
    assert.deepEqual(await checked([".", "a.pov.yaml", "./a.pov.yaml", join(cwd, "a.pov.yaml"), "*.yaml"], cwd), ["a.pov.yaml"]);
  });

  it("takes names with spaces, other scripts, glob characters and leading dashes", async () => {
    const names = ["-dash.pov.yaml", "a plan.pov.yaml", "a[1].pov.yaml", "計画 é.pov.yaml"];
    const cwd = folderWith(Object.fromEntries(names.map((name) => [name, draft])));
    assert.deepEqual(await checked(["--", ...names], cwd), names);
    assert.deepEqual(await checked([], cwd), names);
  });

  it("names files outside of the current folder relative to it", async () => {
    const folder = folderWith({ "plans/a.pov.yaml": draft, "here/b.txt": "" });
    assert.deepEqual(await checked(["../plans"], join(folder, "here")), ["../plans/a.pov.yaml"]);
  });

  it("goes into a folder that is named like a plan", async () => {
    const cwd = folderWith({ "x.pov.yaml/inner.pov.yaml": draft });
    assert.deepEqual(await checked([], cwd), ["x.pov.yaml/inner.pov.yaml"]);
    assert.deepEqual(await checked(["x.pov.yaml"], cwd), ["x.pov.yaml/inner.pov.yaml"]);
  });

  it("goes into folders whatever their name, also where it has a line break", async () => {
    const name = "de\nals/[a]/x.pov.yaml";
    const cwd = folderWith({ [name]: draft, "node_modules/y.pov.yaml": draft });
    for (const asked of [[], ["."], ["**/*.pov.yaml"], ["./**/*.yaml"], ["de*/*/*"], [`${cwd}/**/*.pov.{yaml,yml}`], [`../${basename(cwd)}/**/x*`], ["de\nals/\\[a\\]/*"]]) {
      const { stdout } = await pov(["check", ...asked, "--format", "json"], { cwd });
      assert.deepEqual((JSON.parse(stdout) as { readonly files: readonly { readonly path: string }[] }).files.map(({ path }) => path), [name], asked.join(" "));
    }
  });

  it("follows a link that is named, and none that it meets on its way", async () => {
    const cwd = folderWith({ "real.pov.yaml": draft });
    symlinkSync("real.pov.yaml", join(cwd, "link.pov.yaml"));
    symlinkSync(".", join(cwd, "loop"));
    assert.deepEqual(await checked([], cwd), ["real.pov.yaml"]);
    assert.deepEqual(await checked(["link.pov.yaml"], cwd), ["link.pov.yaml"]);
  });
});

describe("pov check: what leads nowhere", () => {
  it("says in one line which path or glob matches nothing, and ends with 2", async () => {
    const cwd = folderWith({ "a.pov.yaml": draft });
    assert.deepEqual(await pov(["check", "a.pov.yaml", "nope.pov.yaml", "deals/**"], { cwd }), {
      status: 2,
      stdout: "",
      stderr: "pov: Nothing matches “nope.pov.yaml”, “deals/**”. Check the path, or pass --allow-empty.\n",
    });
  });

  it("says so when there is no plan at all", async () => {
    const cwd = folderWith({ "notes.yaml": draft });
    const { status, stderr } = await pov(["check"], { cwd });
    assert.equal(status, 2);
    assert.equal(stderr, "pov: No plan (*.pov.yaml, *.pov.yml) stands below this folder. Name one, or pass --allow-empty.\n");
  });

  it("says so of a folder without plans, and of a link that leads nowhere", async () => {
    const cwd = folderWith({ "notes/a.yaml": draft });
    symlinkSync("missing", join(cwd, "broken.pov.yaml"));
    assert.match((await pov(["check", "notes"], { cwd })).stderr, /Nothing matches “notes”/u);
    assert.match((await pov(["check", "broken.pov.yaml"], { cwd })).stderr, /Nothing matches “broken\.pov\.yaml”/u);
  });

  it("is content with nothing under --allow-empty", async () => {
    const cwd = folderWith({});
    const { status, stdout, stderr } = await pov(["check", "nope", "--allow-empty", "--format", "json"], { cwd });
    assert.deepEqual([status, stderr], [0, ""]);
    assert.deepEqual(JSON.parse(stdout), { version: 1, files: [], summary: { files: 0, errors: 0, warnings: 0, hints: 0 } });
  });

  it("says which file may not be read, checks the others, and ends with 2", async () => {
    const cwd = folderWith({ "a.pov.yaml": draft, "locked.pov.yaml": draft });
    const { status, stdout, stderr } = await pov(["check", "--format", "json"], {
      cwd,
      files: {
        ...localFiles,
        read: (path, limit) => (path.includes("locked") ? Promise.reject(Object.assign(new Error("EACCES"), { code: "EACCES", syscall: "open" })) : localFiles.read(path, limit)),
      },
    });
    assert.equal(status, 2);
    assert.equal(stderr, "pov: “locked.pov.yaml” cannot be read: you may not read it.\n");
    assert.deepEqual(pathsIn(stdout), ["a.pov.yaml"]);
  });

  it("survives a file that goes away between being found and being read", async () => {
    const cwd = folderWith({ "a.pov.yaml": draft });
    const { status, stderr } = await pov(["check"], { cwd, files: { ...localFiles, find: () => Promise.resolve({ paths: ["gone.pov.yaml"], unreadable: [] }) } });
    assert.deepEqual([status, stderr], [2, "pov: “gone.pov.yaml” does not exist.\n"]);
  });

  it("gives the system's own word for what it has no better one for", async () => {
    const cwd = folderWith({ "a.pov.yaml": draft });
    const { status, stderr } = await pov(["check", "a.pov.yaml"], { cwd, files: { ...localFiles, read: () => Promise.reject(Object.assign(new Error(), { code: "ENOTSUP", syscall: "read" })) } });
    assert.deepEqual([status, stderr], [2, "pov: “a.pov.yaml” cannot be read: ENOTSUP.\n"]);
  });

  describe("names that are not UTF-8", () => {
    const misnamed = (folder: string, name: string): Buffer => Buffer.concat([Buffer.from(join(folder, "deals/")), Buffer.from(name, "latin1")]);
    const line = "pov: “deals/caf\uFFFD.pov.yaml” cannot be read: its name is not UTF-8. Rename it.\n";

    it("are told of as what they are, wherever they are met", async function () {
      // Elsewhere, no file can be called so.
      if (process.platform !== "linux") return this.skip();
      const cwd = folderWith({ "deals/a.pov.yaml": draft });
      writeFileSync(misnamed(cwd, "caf\u00e9.pov.yaml"), draft);
      for (const command of [["check", "deals"], ["check", "deals/*"], ["check", "deals/caf\uFFFD.pov.yaml"], ["portfolio"], ["roi", "deals/caf\uFFFD.pov.yaml"]]) {
        const { status, stderr } = await pov(command, { cwd });
        assert.deepEqual([status, stderr], [2, line], command.join(" "));
      }
    });

    it("hide no plan in a folder", async function () {
      if (process.platform !== "linux") return this.skip();
      const cwd = folderWith({ "deals/a.pov.yaml": draft });
      mkdirSync(misnamed(cwd, "caf\u00e9"));
      const { status, stderr } = await pov(["check"], { cwd });
      assert.deepEqual([status, stderr], [2, "pov: The folder “deals/caf\uFFFD” cannot be read: its name is not UTF-8. Plans in it are left out.\n"]);
    });
  });

  describe("folders that may not be read", () => {
    /** As somebody who may not read a folder of a name, wherever it is. */
    const withoutRight = (name: string): Partial<Circumstances> => ({
      files: {
        ...localFiles,
        find: async (pattern, folder) => {
          const reason = "you may not read it";
          if (basename(folder) === name) return { paths: [], unreadable: [{ path: ".", reason }] };
          const { paths } = await localFiles.find(pattern, folder);
          const closed = paths.filter((path) => path.split("/").includes(name));
          return { paths: paths.filter((path) => !closed.includes(path)), unreadable: closed.map((path) => ({ path: path.slice(0, path.indexOf(name) + name.length), reason })) };
        },
      },
    });
    const told = "pov: The folder “deals/secret” cannot be read: you may not read it. Plans in it are left out.\n";
    const deals = (): string => folderWith({ "deals/a.pov.yaml": draft, "deals/secret/b.pov.yaml": draft });

    it("are named, what else there is is checked, and it ends with 2", async () => {
      const { status, stdout, stderr } = await pov(["check", "deals", "deals/**", "--format", "json"], { cwd: deals(), ...withoutRight("secret") });
      assert.deepEqual([status, stderr, pathsIn(stdout)], [2, told, ["deals/a.pov.yaml"]]);
      assert.match(stdout, /"unreadable":[^]*deals\/secret/u);
    });

    it("are no place where nothing is, when they are asked for themselves", async () => {
      const { status, stderr } = await pov(["check", "deals/secret"], { cwd: deals(), ...withoutRight("secret") });
      assert.deepEqual([status, stderr], [2, told]);
    });

    it("are told of by the other commands for many plans", async () => {
      for (const command of [["portfolio"], ["fmt", "--check"], ["rules", "test", "."]]) {
        const { status, stderr } = await pov(command, { cwd: deals(), ...withoutRight("secret") });
        assert.deepEqual([status, stderr.includes(told)], [2, true], `${command.join(" ")}: ${stderr}`);
      }
    });

    it("are left out without a word where a configuration ignores them", async () => {
      const cwd = deals();
      writeFileSync(join(cwd, "pov.config.yaml"), 'ignores: ["deals/secret/**"]\n');
      const { status, stderr } = await pov(["check", "--fail-severity", "never"], { cwd, ...withoutRight("secret") });
      assert.deepEqual([status, stderr], [0, ""]);
    });

    it("are told of once by reports that are put together", async () => {
      const cwd = deals();
      for (const part of ["1/2", "2/2"]) await pov(["check", "--shard", part, "--format", `json=${part[0] ?? ""}.json`], { cwd, ...withoutRight("secret") });
      const { status, stderr } = await pov(["merge-reports", "1.json", "2.json"], { cwd });
      assert.deepEqual([status, stderr], [2, told]);
    });
  });
});
