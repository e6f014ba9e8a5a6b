import assert from "node:assert/strict";
import { existsSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import type { AskedVersions } from "../../../src/server/git/changed-files";
import { asking, refusal, seen, shown, versions } from "./asking";
import { Repository, folderWithoutGit } from "./repository";

describe("the versions that are compared", () => {
  async function forked(): Promise<{ readonly repository: Repository; readonly fork: string; readonly main: string; readonly feature: string }> {
    const repository = new Repository();
    repository.write("a.pov.yaml", "one\n");
    const fork = repository.commit("2026-02-26");
    repository.branch("feature");
    repository.write("a.pov.yaml", "feature\n");
    const feature = repository.commit("2026-02-27");
    repository.switch("main");
    repository.write("b.pov.yaml", "main\n");
    const main = repository.commit("2026-02-28");
    repository.switch("feature");
    return Promise.resolve({ repository, fork, main, feature });
  }

  it("are where the default branch was left, and the working tree, unless others are named", async () => {
    const { repository, fork, main, feature } = await forked();
    const { folder } = repository;
    repository.tag("v1.0");
    assert.equal(await versions(folder), `the merge base with main ${fork} -> feature ${feature}`);
    assert.deepEqual(await seen(folder), ['a.pov.yaml: "one\\n" -> "feature\\n"']);
    assert.equal(await versions(folder, { base: "main" }), `main ${main} -> feature ${feature}`);
    assert.deepEqual(await seen(folder, { base: "main" }), ['a.pov.yaml: "one\\n" -> "feature\\n"', 'b.pov.yaml: "main\\n" -> none']);
    assert.equal(await versions(folder, { base: "main", fromMergeBase: true }), `the merge base with main ${fork} -> feature ${feature}`);
    assert.equal(await versions(folder, { base: "main...HEAD" }), `the merge base with main ${fork} -> HEAD ${feature}`);
    assert.equal(await versions(folder, { base: "...feature" }), `HEAD ${feature} -> feature ${feature}`);
    assert.equal(await versions(folder, { base: "main..feature" }), `main ${main} -> feature ${feature}`);
    assert.equal(await versions(folder, { base: "main.." }), `main ${main} -> HEAD ${feature}`);
    assert.equal(await versions(folder, { base: "v1.0", head: "main" }), `v1.0 ${feature} -> main ${main}`);
    assert.equal(await versions(folder, { base: "HEAD~1" }), `HEAD~1 ${fork} -> feature ${feature}`);
    assert.equal(await versions(folder, { head: "feature" }), `the merge base with main ${fork} -> feature ${feature}`);
  });

  it("name what is checked out where every plan that is compared stands as it was committed", async () => {
    const { repository, fork, feature } = await forked();
    const { folder } = repository;
    const working = `the merge base with main ${fork} -> working tree -`;
    repository.write("notes.txt", "no plan\n");
    assert.equal(await versions(folder), `the merge base with main ${fork} -> feature ${feature}`);
    repository.write("c.pov.yaml", "not committed\n");
    assert.equal(await versions(folder), working, "a new plan");
    assert.equal(await versions(folder, { paths: ["a.pov.yaml"] }), `the merge base with main ${fork} -> feature ${feature}`, "of which nobody asked");
    repository.remove("c.pov.yaml");
    repository.write("a.pov.yaml", "another\n");
    assert.equal(await versions(folder), working, "a changed plan");
    repository.write("a.pov.yaml", "one\n");
    assert.equal(await versions(folder), working, "a plan as it was in the base");
    repository.remove("a.pov.yaml");
    assert.equal(await versions(folder), working, "a deleted plan");
    repository.write("a.pov.yaml", "feature\n");
    repository.git("checkout", "--quiet", "--detach");
    assert.equal(await versions(folder), `the merge base with main ${fork} -> ${feature.slice(0, 7)} ${feature}`, "on no branch");
    assert.equal(await versions(folder, { base: "HEAD" }), `HEAD ${feature} -> working tree -`, "the commit itself");
  });

  it("begin at the branch that the remote calls its own, then at the one that is followed, then at main or master", async () => {
    const { repository, fork, feature } = await forked();
    const { folder } = repository;
    const reference = (name: string, commit: string): string => repository.git("update-ref", name, commit);
    repository.git("branch", "-m", "main", "master");
    assert.equal(await versions(folder), `the merge base with master ${fork} -> feature ${feature}`);
    reference("refs/remotes/origin/main", fork);
    assert.equal(await versions(folder), `origin/main ${fork} -> feature ${feature}`);
    reference("refs/remotes/origin/feature", repository.id("HEAD"));
    repository.git("config", "remote.origin.url", folder);
    repository.git("config", "remote.origin.fetch", "+refs/heads/*:refs/remotes/origin/*");
    repository.git("branch", "--set-upstream-to=origin/feature");
    assert.equal(await versions(folder), `origin/main ${fork} -> feature ${feature}`, "a branch that follows itself");
    reference("refs/remotes/origin/release", fork);
    repository.git("branch", "--set-upstream-to=origin/release");
    assert.equal(await versions(folder), `origin/release ${fork} -> feature ${feature}`);
    reference("refs/remotes/origin/trunk", fork);
    repository.git("symbolic-ref", "refs/remotes/origin/HEAD", "refs/remotes/origin/trunk");
    assert.equal(await versions(folder), `origin/trunk ${fork} -> feature ${feature}`);
  });

  it("begin at the default branch also where a tag has its name", async () => {
    const { repository, fork, feature } = await forked();
    const { folder } = repository;
    repository.tag("main");
    assert.equal(await versions(folder), `the merge base with main ${fork} -> feature ${feature}`);
    assert.deepEqual(await seen(folder), ['a.pov.yaml: "one\\n" -> "feature\\n"']);
    repository.git("update-ref", "refs/remotes/origin/main", fork);
    repository.tag("origin/main");
    assert.equal(await versions(folder), `origin/main ${fork} -> feature ${feature}`);
    assert.equal(await versions(folder, { base: "refs/heads/main", fromMergeBase: true }), `the merge base with refs/heads/main ${fork} -> feature ${feature}`);
  });

  it("are not guessed where a branch and a tag have the same name", async () => {
    const { repository } = await forked();
    const { folder } = repository;
    repository.tag("main");
    const why = (name: string, steps = ""): string => `“${name}${steps}” is the name of more than one version here, and git may take another one than you mean. Write “refs/heads/${name}${steps}” or “refs/tags/${name}${steps}”.`;
    assert.equal(await refusal(folder, { base: "main" }), why("main"));
    assert.equal(await refusal(folder, { base: "main~1" }), why("main", "~1"));
    assert.equal(await refusal(folder, { base: "main..." }), why("main"));
    assert.equal(await refusal(folder, { base: "feature", head: "main^{commit}" }), why("main", "^{commit}"));
    repository.git("update-ref", "refs/tags/HEAD", "refs/heads/main");
    assert.deepEqual(await seen(folder, { base: "HEAD" }), [], "but HEAD is what is checked out");
  });

  it("can be in a worktree of its own", async () => {
    const { repository, main } = await forked();
    const other = join(folderWithoutGit(), "tree");
    repository.git("worktree", "add", "--quiet", "--detach", other, "main");
    writeFileSync(join(other, "b.pov.yaml"), "here\n");
    assert.deepEqual(await seen(other), ['b.pov.yaml: "main\\n" -> "here\\n"']);
    assert.equal(await versions(other), `main ${main} -> working tree -`);
  });

  it("that are not there are said, with what to do", async () => {
    const { repository } = await forked();
    const { folder } = repository;
    repository.git("update-ref", "refs/remotes/origin/release", "HEAD");
    const fetch = "If it is on the server, run “git fetch” first.";
    assert.equal(await refusal(folder, { base: "mian" }), "There is no version “mian” in the git repository. Did you mean “main”?");
    assert.equal(await refusal(folder, { base: "release" }), "There is no version “release” in the git repository. Did you mean “origin/release”?");
    assert.equal(await refusal(folder, { base: "main", head: "nowhere" }), `There is no version “nowhere” in the git repository. ${fetch}`);
    for (const name of ["--all", "-h", "--output=x", "HEAD:a.pov.yaml", "a\nb", "a\u0000b", "$(touch x)", "main..main..main"]) {
      assert.match(await refusal(folder, { base: name }), /^There is no version “.+” in the git repository\. /su, name);
    }
    assert.match(await refusal(folder, { base: "" }), /^There is no version “” /u);
    assert.equal(existsSync(join(folder, "x")), false);
    repository.git("branch", "-m", "main", "other");
    repository.git("update-ref", "-d", "refs/remotes/origin/release");
    assert.equal(await refusal(folder), "No branch called main or master is known here, so name the version to compare with, such as a branch, a tag or HEAD~1.");
    repository.git("switch", "--quiet", "--orphan", "main");
    assert.equal(await refusal(folder, { base: "other..." }), "The current branch has no commit yet, so there is no HEAD. Name another version.");
    assert.equal(await refusal(folder, { base: "other", fromMergeBase: true }), "The current branch has no commit yet, so it has nothing in common with “other”. Name the version to compare with.");
    repository.write("c.pov.yaml", "c\n");
    repository.commit("2026-03-01");
    assert.equal(await refusal(folder, { base: "other...main" }), "“other” has no commit in common with what is compared. Name the version to compare with.");
    repository.git("checkout", "--quiet", "--detach");
    repository.git("for-each-ref", "--format=%(refname)").trim().split("\n").forEach((reference) => repository.git("update-ref", "-d", reference));
    assert.match(await refusal(folder), /^No branch called main or master is known here/u, "nothing leads to the commit that is checked out");
    assert.equal(await refusal(new Repository().folder), "There is no commit in this repository yet, so there is nothing to compare with. Commit the plans first.");
    assert.equal(await refusal(new Repository().folder, { base: "main" }), "There is no commit in this repository yet, so there is nothing to compare with. Commit the plans first.");
  });
});

describe("where nothing can be compared, it is said why", () => {
  it("in no repository, in a bare one, in git's own folder, without git", async () => {
    const plain = folderWithoutGit();
    assert.equal(await refusal(plain), "The folder is in no git repository, so there are no versions to compare. Go to a repository, or compare two files.");
    const repository = new Repository();
    repository.write("a.pov.yaml", "one\n");
    repository.commit("2026-02-26");
    const bare = join(plain, "bare.git");
    repository.git("clone", "--quiet", "--bare", repository.folder, bare);
    const treeless = "There is no working tree here, only what git keeps of it. Go to a clone of the repository.";
    assert.equal(await refusal(bare), treeless);
    assert.equal(await refusal(join(repository.folder, ".git")), treeless);
    const path = process.env["PATH"];
    process.env["PATH"] = repository.folder;
    try {
      assert.equal(await refusal(repository.folder), "Git is not installed here, so there are no versions to compare. Install git, or compare two files.");
    } finally {
      process.env["PATH"] = path;
    }
  });

  it("in a shallow clone without the base", async () => {
    const repository = new Repository();
    for (const [index, name] of ["main", "feature"].entries()) {
      if (index > 0) repository.branch(name);
      for (const day of ["2026-02-26", "2026-02-27"]) {
        repository.write("a.pov.yaml", `${name} ${day}\n`);
        repository.commit(day);
      }
    }
    repository.switch("main");
    const clone = join(folderWithoutGit(), "clone");
    repository.git("clone", "--quiet", "--depth=1", "--branch=feature", `file://${repository.folder}`, clone);
    const remedy = "Fetch the rest with “git fetch --unshallow”, or set “fetch-depth: 0” in actions/checkout.";
    assert.equal(await refusal(clone), `This is a shallow clone without the branch to compare with. ${remedy}`);
    assert.equal(await refusal(clone, { base: "HEAD~1" }), `There is no version “HEAD~1” in this shallow clone. ${remedy}`);
    assert.equal(await refusal(clone, { base: "origin/main" }), `There is no version “origin/main” in this shallow clone. ${remedy}`);
    repository.git("-C", clone, "fetch", "--quiet", "--depth=1", "origin", "main:refs/remotes/origin/main");
    assert.equal(await refusal(clone), `Where the change began is not in this shallow clone. ${remedy}`);
    assert.deepEqual(await seen(clone, { base: "origin/main" }), ['a.pov.yaml: "main 2026-02-27\\n" -> "feature 2026-02-27\\n"'], "a base that is there can be compared with");
  });

  it("in a partial clone without the contents", async () => {
    const repository = new Repository();
    repository.write("a.pov.yaml", "one\n");
    const first = repository.commit("2026-02-26");
    repository.write("a.pov.yaml", "two\n");
    repository.commit("2026-02-27");
    repository.git("config", "uploadpack.allowFilter", "true");
    const clone = join(folderWithoutGit(), "clone");
    repository.git("clone", "--quiet", "--filter=blob:none", `file://${repository.folder}`, clone);
    const answer = await asking(clone, { base: first, head: "HEAD" });
    const said = answer.ok ? shown(answer.files[0]?.before) : answer.message;
    assert.match(said, /partial clone.* Run “git fetch --refetch --no-filter”, or leave out “filter” in actions\/checkout\./u);
    repository.git("-C", clone, "fetch", "--quiet", "--refetch", "--no-filter");
    assert.deepEqual(await seen(clone, { base: first, head: "HEAD" }), ['a.pov.yaml: "one\\n" -> "two\\n"'], "and that helps");
  });

  it("about a submodule, which is a repository of its own", async () => {
    const [repository, inner] = [new Repository(), new Repository()];
    inner.write("a.pov.yaml", "one\n");
    inner.commit("2026-02-26");
    repository.write("b.pov.yaml", "b\n");
    const first = repository.commit("2026-02-26");
    repository.git("-c", "protocol.file.allow=always", "submodule", "--quiet", "add", inner.folder, "deals");
    const asked: readonly Partial<AskedVersions>[] = [{ base: first }, { base: first, head: "main" }, { base: first, paths: ["de*"] }];
    repository.commit("2026-02-27");
    for (const versionsAsked of asked) {
      const answer = await asking(repository.folder, versionsAsked);
      assert.deepEqual(answer.ok ? answer.notes : answer.message, ["“deals” is a submodule, a repository of its own, and is another now: its plans are not compared. Compare them there."]);
    }
    assert.deepEqual(await seen(repository.folder, { base: first, paths: ["deals"] }), ["deals: none -> [It is a submodule, a repository of its own. Compare its plans there.]"]);
    const elsewhere = await asking(repository.folder, { base: first, paths: ["b.pov.yaml"] });
    assert.deepEqual(elsewhere.ok && elsewhere.notes, []);
    for (const base of ["HEAD", first]) assert.equal(await refusal(repository.folder, { base, paths: ["deals/a.pov.yaml"] }), "“deals/a.pov.yaml” is in the submodule “deals”, a repository of its own. Compare it there.");
    writeFileSync(join(repository.folder, "deals", "a.pov.yaml"), "two\n");
    assert.deepEqual(await seen(join(repository.folder, "deals")), ['a.pov.yaml: "one\\n" -> "two\\n"'], "and can be compared there");
  });
});
