import assert from "node:assert/strict";
import { execFileSync } from "node:child_process";
import { once } from "node:events";
import { chmodSync, chownSync, lstatSync, mkdirSync, mkdtempSync, readFileSync, readdirSync, rmSync, statSync, symlinkSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { setTimeout as pause } from "node:timers/promises";
import { localFiles } from "../../src/cli/files";
import { writeFile } from "../../src/disk/write-file";
import { bundleWriter, ended, startWriter, texts } from "./writer";

const isRoot = process.getuid?.() === 0;

describe("writing a file", () => {
  let folder: string;
  let file: string;

  beforeEach(() => {
    folder = mkdtempSync(join(tmpdir(), "pov-disk-"));
    file = join(folder, "a.pov.yaml");
    writeFileSync(file, "old");
  });

  afterEach(() => {
    rmSync(folder, { recursive: true });
  });

  it("replaces it, and leaves nothing else behind", async () => {
    await writeFile(file, "nü");
    assert.equal(readFileSync(file, "utf8"), "nü");
    assert.deepEqual(readdirSync(folder), ["a.pov.yaml"]);
  });

  it("keeps its permissions, and its owner where that is allowed", async () => {
    chmodSync(file, 0o640);
    if (isRoot) chownSync(file, 65_534, 65_534);
    const before = statSync(file);
    await writeFile(file, "new");
    const after = statSync(file);
    assert.deepEqual([after.mode, after.uid, after.gid], [before.mode, before.uid, before.gid]);
  });

  it("replaces a link itself, and never what it leads to", async () => {
    symlinkSync("a.pov.yaml", join(folder, "link"));
    symlinkSync("nowhere", join(folder, "broken"));
    for (const name of ["link", "broken"]) {
      await writeFile(join(folder, name), "new");
      assert.ok(lstatSync(join(folder, name)).isFile());
    }
    assert.equal(readFileSync(file, "utf8"), "old");
    assert.deepEqual(readdirSync(folder).toSorted(), ["a.pov.yaml", "broken", "link"]);
  });

  it("takes the longest name that there is, in any script", async () => {
    const long = `${"報".repeat(80)}.pov.yaml`;
    await writeFile(join(folder, long), "new");
    assert.ok(readdirSync(folder).includes(long));
  });

  it("writes many at once", async () => {
    const names = Array.from({ length: 8 }, (_, index) => `${index}.txt`);
    await Promise.all(names.map((name) => writeFile(join(folder, name), name)));
    for (const name of names) assert.equal(readFileSync(join(folder, name), "utf8"), name);
  });

  for (const [what, makeUnwritable, path, code] of [
    ["a folder in its place", () => { mkdirSync(join(folder, "taken")); }, "taken", /EISDIR|EPERM/u],
    ["no folder", () => undefined, "nowhere/a", /ENOENT/u],
    ["a file for a folder", () => undefined, "a.pov.yaml/b", /ENOTDIR/u],
    ["a name that is too long", () => undefined, "x".repeat(300), /ENAMETOOLONG/u],
  ] as const) {
    it(`rejects ${what}, and leaves nothing behind`, async () => {
      makeUnwritable();
      const before = readdirSync(folder);
      await assert.rejects(writeFile(join(folder, path), "new"), (error: NodeJS.ErrnoException) => code.test(error.code ?? ""));
      assert.deepEqual(readdirSync(folder), before);
    });
  }

  describe("in a process that is killed", function () {
    this.timeout(120_000);
    let home: string;
    let bundle: string;

    before(() => {
      home = mkdtempSync(join(tmpdir(), "pov-writer-"));
      bundle = bundleWriter(home);
    });

    after(() => {
      rmSync(home, { recursive: true });
    });

    /** Old or new and nothing between, and a folder in which the next run does its work. */
    async function isWhole(): Promise<string> {
      const text = readFileSync(file, "utf8");
      assert.ok(texts.some((one) => one === text), `It has ${text.length} characters, from “${text.at(0) ?? ""}” to “${text.at(-1) ?? ""}”.`);
      for (const name of readdirSync(folder)) assert.match(name, /^(?:a\.pov\.yaml|\.pov-.*\.tmp)$/u);
      assert.deepEqual((await localFiles.find("**/*.pov.{yaml,yml}", folder)).paths, ["a.pov.yaml"]);
      return text;
    }

    it("leaves the old or the new, whole, at each step that it takes", async () => {
      const after: string[] = [];
      for (let step = 1; ; step++) {
        writeFileSync(file, texts[0]);
        const { signal, code } = await ended(startWriter(bundle, file, { turns: 1, step }));
        after.push(await isWhole());
        if (signal === null) {
          assert.equal(code, 0);
          break;
        }
      }
      assert.ok(after.length >= 8, `${after.length - 1} steps`);
      // Every step but the last, which gives the draft its name.
      assert.deepEqual(after, [...after.slice(0, -1).fill(texts[0]), texts[1]]);
      await writeFile(file, "again");
      assert.equal(readFileSync(file, "utf8"), "again");
    });

    it("leaves the old or the new, whole, at any moment", async () => {
      const seen = new Set<string>();
      for (let kill = 0; kill < 60; kill++) {
        writeFileSync(file, texts[0]);
        const child = startWriter(bundle, file, { turns: 1_000 });
        for (let turn = 0; turn <= kill % 3; turn++) if (child.stdout) await once(child.stdout, "data");
        await pause(Math.random() * 20);
        child.kill("SIGKILL");
        assert.equal((await ended(child)).signal, "SIGKILL");
        seen.add(await isWhole());
      }
      assert.ok(seen.has(texts[1]), "Some were killed after a turn.");
    });

    for (const signal of ["SIGINT", "SIGTERM"] as const) {
      it(`leaves no draft at ${signal}`, async () => {
        for (let kill = 0; kill < 5; kill++) {
          writeFileSync(file, texts[0]);
          const child = startWriter(bundle, file, { turns: 1_000 });
          for (let turn = 0; turn < 2; turn++) if (child.stdout) await once(child.stdout, "data");
          await pause(Math.random() * 20);
          child.kill(signal);
          assert.equal((await ended(child)).signal, signal);
          await isWhole();
          assert.deepEqual(readdirSync(folder), ["a.pov.yaml"]);
        }
      });
    }

    it("ends when it is asked to between two files", async () => {
      assert.equal((await ended(startWriter(bundle, file, { turns: 20, step: "renamed" }))).signal, "SIGTERM");
      assert.deepEqual([await isWhole(), ...readdirSync(folder)], [texts[1], "a.pov.yaml"]);
    });
  });

  describe("where there is no room", () => {
    it("keeps the old, whole, and leaves nothing behind", async function () {
      if (!isRoot || process.platform !== "linux") return this.skip();
      const disk = join(folder, "disk");
      mkdirSync(disk);
      try {
        execFileSync("mount", ["-t", "tmpfs", "-o", "size=64k", "tmpfs", disk], { stdio: "ignore" });
      } catch {
        // Not every container may mount.
        return this.skip();
      }
      try {
        writeFileSync(join(disk, "a.csv"), "old");
        await assert.rejects(writeFile(join(disk, "a.csv"), "x".repeat(100_000)), { code: "ENOSPC" });
        assert.equal(readFileSync(join(disk, "a.csv"), "utf8"), "old");
        assert.deepEqual(readdirSync(disk), ["a.csv"]);
      } finally {
        execFileSync("umount", [disk]);
      }
    });
  });
});
