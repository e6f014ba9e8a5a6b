import { deepEqual, equal, match, notEqual } from "node:assert/strict";
import { spawnSync } from "node:child_process";
import { mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { parse } from "yaml";
import { Repository } from "../server/git/repository";

interface ReleaseWorkflow {
  readonly permissions: unknown;
  readonly jobs: Readonly<Record<"build" | "publish", { readonly permissions: unknown; readonly steps: readonly { readonly name?: string; readonly uses?: string; readonly run?: string }[] }>>;
}

const { permissions, jobs } = parse(readFileSync(".github/workflows/release.yml", "utf8")) as ReleaseWorkflow;

describe("publishing a release", () => {
  it("lets no job write that runs what was installed", () => {
    deepEqual([permissions, jobs.build.permissions, jobs.publish.permissions], [{}, { contents: "read" }, { contents: "write" }]);
    for (const { run = "" } of jobs.publish.steps) equal(/npm|npx|node /u.test(run), false);
    for (const { run = "" } of [...jobs.build.steps, ...jobs.publish.steps]) equal(run.includes("${{"), false);
  });

  it("makes a tag that holds the build alone, moves that of the major version, and never moves the other", () => {
    const [source, remote] = [new Repository(), new Repository()];
    source.write(".github/workflows/ci.yml", "name: CI\n");
    source.commit("2026-03-02");
    source.git("remote", "add", "origin", remote.folder);
    equal(publish(source, "1.2.0", "one").status, 0);
    const first = remote.id("v1.2.0");
    deepEqual([remote.git("ls-tree", "-r", "--name-only", "v1.2.0"), remote.id("v1")], ["dist/cli/pov.js\n", first]);
    match(remote.git("log", "--format=%P%s: %b", "v1"), new RegExp(`^Release 1\\.2\\.0: Built from ${source.id("HEAD")}\\.$`, "mu"));
    equal(publish(source, "1.3.0", "two").status, 0);
    deepEqual([remote.id("v1.2.0"), remote.id("v1")], [first, remote.id("v1.3.0")]);
    notEqual(publish(source, "1.2.0", "three").status, 0);
    deepEqual([remote.id("v1.2.0"), remote.id("v1")], [first, remote.id("v1.3.0")]);
  });
});

/** Runs the script that publishes, on a release whose build is a text. */
function publish(source: Repository, version: string, build: string): { readonly status: number | null } {
  const { folder } = source;
  const temporary = join(folder, ".git", build);
  mkdirSync(join(temporary, "release/dist/cli"), { recursive: true });
  writeFileSync(join(temporary, "release/dist/cli/pov.js"), build);
  const script = jobs.publish.steps.at(-1)?.run ?? "";
  return spawnSync("bash", ["--norc", "-e", "-o", "pipefail", "-c", script], { cwd: folder, env: { PATH: process.env["PATH"], RUNNER_TEMP: temporary, GITHUB_REF_NAME: `release/${version}`, GITHUB_SHA: source.id("HEAD") } });
}
