import assert from "node:assert/strict";
import { chmodSync, existsSync, rmSync, writeFileSync } from "node:fs";
import { delimiter, join } from "node:path";
import { versionsAt } from "../../../src/server/git/base-versions";
import { type FileVersion, versionsOf } from "../../../src/server/git/file-history";
import { Repository, folderWithoutGit } from "./repository";

async function all(path: string): Promise<readonly FileVersion[]> {
  const versions: FileVersion[] = [];
  for await (const version of versionsOf(path)) versions.push(version);
  return versions;
}

async function texts(path: string): Promise<readonly string[]> {
  return (await all(path)).map(({ text }) => text);
}

/** The text of a file in a commit, or why there is none. */
async function textAt(path: string, revision: string): Promise<string | undefined> {
  const answer = (await versionsAt([path], revision)).get(path);
  return answer?.ok === false ? answer.message : answer?.text;
}

describe("the history of a file", () => {
  it("is its committed versions with their days, newest first; what is not committed is no part of it", async () => {
    const repository = new Repository();
    const path = repository.write("plans/a.pov.yaml", "one\n");
    repository.commit("2026-02-26");
    repository.write("plans/a.pov.yaml", "two, mit Ümlaut\n");
    repository.commit("2026-03-01");
    repository.write("plans/a.pov.yaml", "three\n");
    assert.deepEqual(await all(path), [
      { text: "two, mit Ümlaut\n", date: "2026-03-01" },
      { text: "one\n", date: "2026-02-26" },
    ]);
  });

  it("takes no other commit's day for that of one whose date is none", async () => {
    const repository = new Repository();
    const path = repository.write("a.pov.yaml", "one\n");
    repository.commit("2026-02-26");
    repository.write("a.pov.yaml", "two\n");
    repository.commitWithTime("garbage");
    repository.write("a.pov.yaml", "three\n");
    repository.commit("2026-03-01");
    assert.deepEqual((await all(path)).map(({ date }) => date), ["2026-03-01", "1970-01-01", "2026-02-26"]);
  });

  it("goes on across a rename, and tells a version once", async () => {
    const repository = new Repository();
    const long = Array.from({ length: 30 }, (_, line) => `line ${line}\n`).join("");
    repository.write("old.pov.yaml", long);
    repository.commit("2026-02-26");
    repository.git("mv", "old.pov.yaml", "new.pov.yaml");
    repository.commit("2026-02-27");
    const path = repository.write("new.pov.yaml", `${long}more\n`);
    repository.commit("2026-02-28");
    assert.deepEqual(await texts(path), [`${long}more\n`, long]);
    assert.equal(await textAt(path, "HEAD~2"), long, "by its earlier name");
  });

  it("is that of the commit that is checked out", async () => {
    const repository = new Repository();
    const path = repository.write("a.pov.yaml", "one\n");
    repository.commit("2026-02-26");
    repository.write("a.pov.yaml", "two\n");
    repository.commit("2026-02-27");
    repository.git("checkout", "--quiet", "--detach", "HEAD~1");
    assert.deepEqual(await texts(path), ["one\n"]);
    assert.equal(await textAt(path, "main"), "two\n");
  });

  it("is empty where there is none", async () => {
    const [empty, folder] = [new Repository(), folderWithoutGit()];
    assert.deepEqual(await texts(empty.write("a.pov.yaml", "one\n")), []);
    assert.deepEqual(await texts(join(folder, "a.pov.yaml")), []);
    assert.deepEqual(await texts(join(folder, "nowhere", "a.pov.yaml")), []);
  });

  it("stops at 200 versions", async () => {
    const repository = new Repository();
    const commits = Array.from({ length: 205 }, (_, index) =>
      [`commit refs/heads/main`, `committer A <a@example.com> ${1_772_000_000 + index * 60} +0000`, "data 1", "x", "M 100644 inline a.pov.yaml", `data ${String(index).length}`, `${index}`, ""].join("\n"),
    );
    writeFileSync(join(repository.folder, "stream"), commits.join("\n"));
    const { execFileSync } = await import("node:child_process");
    execFileSync("git", ["-C", repository.folder, "fast-import", "--quiet"], { input: commits.join("\n") });
    assert.deepEqual([(await texts(join(repository.folder, "a.pov.yaml"))).length, (await texts(join(repository.folder, "a.pov.yaml")))[0]], [200, "204"]);
  });

  for (const name of ["-a.pov.yaml", "--output=x.pov.yaml", ":(glob)*.pov.yaml", "a\nb.pov.yaml", "a b'\"$(touch x).pov.yaml", "*.pov.yaml"]) {
    it(`takes a name for a name: ${JSON.stringify(name)}`, async () => {
      const repository = new Repository();
      repository.write("other.pov.yaml", "other\n");
      const path = repository.write(name, "mine\n");
      repository.commit("2026-02-26");
      assert.deepEqual(await texts(path), ["mine\n"]);
      assert.equal(await textAt(path, "HEAD"), "mine\n");
      assert.equal(existsSync(join(repository.folder, "x")), false);
    });
  }
});

describe("a version of a file", () => {
  it("is what a commit has, and nothing for a file that came later", async () => {
    const repository = new Repository();
    repository.write("other.txt", "x\n");
    repository.commit("2026-02-25");
    const path = repository.write("a.pov.yaml", "one\n");
    repository.commit("2026-02-26");
    repository.write("a.pov.yaml", "two\n");
    assert.deepEqual([await textAt(path, "HEAD"), await textAt(path, "HEAD~1")], ["one\n", undefined]);
  });

  it("says why there is none", async () => {
    const repository = new Repository();
    const path = repository.write("a.pov.yaml", "one\n");
    repository.commit("2026-02-26");
    for (const revision of ["nowhere", "--all", "-h", "HEAD:a.pov.yaml", ""]) assert.equal(await textAt(path, revision), `There is no version “${revision}” in the git repository.`);
    assert.equal(await textAt(join(folderWithoutGit(), "a.pov.yaml"), "HEAD"), "The plan is in no git repository, so there is no earlier version to compare with.");
  });

  it("is told that git is not installed", async () => {
    const repository = new Repository();
    const path = process.env["PATH"];
    process.env["PATH"] = repository.folder;
    try {
      assert.equal(await textAt(repository.write("a.pov.yaml", "one\n"), "HEAD"), "Git is not installed here, so there is no earlier version to compare with.");
    } finally {
      process.env["PATH"] = path;
    }
  });
});

describe("a repository's own configuration", () => {
  it("starts nothing", async () => {
    const repository = new Repository();
    const path = repository.write("a.pov.yaml", "one\n");
    repository.write(".gitattributes", "*.pov.yaml diff=spy filter=spy\n");
    repository.commit("2026-02-26");
    repository.write("a.pov.yaml", "two\n");
    repository.commit("2026-02-27");
    const spy = join(repository.folder, "spy.sh");
    const trace = join(repository.folder, "trace");
    writeFileSync(spy, `#!/bin/sh\necho "$0 $*" >> '${trace}'\ncat\n`);
    chmodSync(spy, 0o755);
    for (const key of ["core.fsmonitor", "core.pager", "core.editor", "core.sshCommand", "core.askPass", "diff.external", "diff.spy.textconv", "diff.spy.command", "filter.spy.smudge", "filter.spy.clean", "gpg.program", "credential.helper", "pager.log", "alias.log"]) {
      repository.git("config", key, key === "alias.log" ? `!${spy}` : spy);
    }
    for (const [key, value] of [["log.showSignature", "true"], ["log.showRoot", "false"], ["color.ui", "always"], ["diff.relative", "true"], ["core.quotePath", "true"]] as const) repository.git("config", key, value);
    assert.deepEqual(await texts(path), ["two\n", "one\n"]);
    assert.equal(await textAt(path, "HEAD~1"), "one\n");
    assert.equal(existsSync(trace), false);
  });

  it("names no program that fetches what a partial clone lacks, also for a git that knows no other way to forbid it", async () => {
    const [repository, programs] = [new Repository(), folderWithoutGit()];
    const path = repository.write("a.pov.yaml", "one\n");
    repository.commit("2026-02-26");
    const object = repository.git("rev-parse", "HEAD:a.pov.yaml").trim();
    rmSync(join(repository.folder, ".git", "objects", object.slice(0, 2), object.slice(2)));
    const trace = join(repository.folder, "trace");
    for (const [key, value] of [["core.repositoryFormatVersion", "1"], ["extensions.partialClone", "origin"], ["remote.origin.promisor", "true"], ["remote.origin.url", `ext::touch ${trace}`], ["protocol.allow", "always"], ["protocol.ext.allow", "always"]] as const) repository.git("config", key, value);
    const search = process.env["PATH"] ?? "";
    const real = search.split(delimiter).map((one) => join(one, "git")).find(existsSync) ?? "git";
    writeFileSync(join(programs, "git"), `#!/bin/sh\nunset GIT_NO_LAZY_FETCH\nexec '${real}' "$@"\n`);
    chmodSync(join(programs, "git"), 0o755);
    process.env["PATH"] = `${programs}${delimiter}${search}`;
    try {
      assert.match((await textAt(path, "HEAD")) ?? "", /partial clone/u);
      assert.deepEqual(await texts(path), []);
    } finally {
      process.env["PATH"] = search;
    }
    assert.equal(existsSync(trace), false);
  });

  it("of another repository, set in the environment, is not asked", async () => {
    const [repository, other] = [new Repository(), new Repository()];
    const path = repository.write("a.pov.yaml", "mine\n");
    repository.commit("2026-02-26");
    other.write("a.pov.yaml", "other\n");
    other.commit("2026-02-26");
    process.env["GIT_DIR"] = join(other.folder, ".git");
    try {
      assert.deepEqual(await texts(path), ["mine\n"]);
    } finally {
      delete process.env["GIT_DIR"];
    }
  });
});
