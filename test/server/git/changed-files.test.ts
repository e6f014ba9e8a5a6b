import assert from "node:assert/strict";
import { chmodSync, existsSync, readFileSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import { delimiter, join } from "node:path";
import { asking, plan, seen, shown } from "./asking";
import { Repository, folderWithoutGit } from "./repository";

describe("changed files between the working tree and a version", () => {
  it("are those that are edited, new, deleted, staged or not, whatever git calls them", async () => {
    const repository = new Repository();
    for (const name of ["edited", "staged", "both", "gone", "removed", "same"]) repository.write(`${name}.pov.yaml`, `${name}\n`);
    repository.write("notes.yaml", "no plan\n");
    repository.commit("2026-02-26");
    repository.write("staged.pov.yaml", "staged two\n");
    repository.write("both.pov.yaml", "both staged\n");
    repository.write("added.pov.yml", "added\n");
    repository.git("add", "--all");
    repository.write("both.pov.yaml", "both now\n");
    repository.write("edited.pov.yaml", "edited two\n");
    repository.write("new/untracked.pov.yaml", "untracked\n");
    repository.write("intended.pov.yaml", "intended\n");
    repository.git("add", "--intent-to-add", "intended.pov.yaml");
    repository.remove("gone.pov.yaml");
    repository.git("rm", "--quiet", "removed.pov.yaml");
    repository.write("notes.yaml", "no plan either\n");
    assert.deepEqual(await seen(repository.folder), [
      'added.pov.yml: none -> "added\\n"',
      'both.pov.yaml: "both\\n" -> "both now\\n"',
      'edited.pov.yaml: "edited\\n" -> "edited two\\n"',
      'gone.pov.yaml: "gone\\n" -> none',
      'intended.pov.yaml: none -> "intended\\n"',
      'new/untracked.pov.yaml: none -> "untracked\\n"',
      'removed.pov.yaml: "removed\\n" -> none',
      'staged.pov.yaml: "staged\\n" -> "staged two\\n"',
    ]);
  });

  it("leave out what stands as it stood: staged and put back, taken out of the index but there, ignored, executable", async () => {
    const repository = new Repository();
    for (const name of ["back", "kept", "mode"]) repository.write(`${name}.pov.yaml`, `${name}\n`);
    repository.write(".gitignore", "drafts/\n");
    repository.commit("2026-02-26");
    repository.write("back.pov.yaml", "other\n");
    repository.git("add", "--all");
    repository.write("back.pov.yaml", "back\n");
    repository.git("rm", "--quiet", "--cached", "kept.pov.yaml");
    repository.write("drafts/a.pov.yaml", "ignored\n");
    chmodSync(join(repository.folder, "mode.pov.yaml"), 0o755);
    assert.deepEqual(await seen(repository.folder), []);
    assert.deepEqual(await seen(repository.folder, { paths: ["drafts/a.pov.yaml"] }), ['drafts/a.pov.yaml: none -> "ignored\\n"'], "unless it is asked for by its name");
  });

  it("leave out other ends of lines, which git may write itself", async () => {
    const repository = new Repository();
    repository.write("a.pov.yaml", "one\ntwo\n");
    repository.commit("2026-02-26");
    repository.write("a.pov.yaml", "one\r\ntwo\r\n");
    assert.deepEqual(await seen(repository.folder), []);
    repository.write("a.pov.yaml", "one\r\nthree\r\n");
    assert.deepEqual(await seen(repository.folder), ['a.pov.yaml: "one\\ntwo\\n" -> "one\\r\\nthree\\r\\n"']);
  });

  it("take no plan for another customer's that was made from the same template", async () => {
    const repository = new Repository();
    repository.write("n.pov.yaml", `customer: {name: Northwind, opportunity: OPP-1}\n${plan("n")}`);
    repository.write("k.pov.yaml", `customer: {name: Kept, opportunity: OPP-1}\n${plan("k")}`);
    repository.commit("2026-02-26");
    repository.remove("n.pov.yaml");
    repository.remove("k.pov.yaml");
    repository.write("c.pov.yaml", `customer:\n  name: Contoso # new\n${plan("n").replace("id: n", "id: c")}`);
    repository.write("l.pov.yaml", `customer:\n  opportunity: OPP-2\n  name: "Kept" # as before\n${plan("k").replace("id: k", "id: l")}`);
    const answer = await asking(repository.folder, {});
    assert.deepEqual(answer.ok && answer.files.map(({ path, earlierPath }) => [path, earlierPath]), [
      ["c.pov.yaml", undefined],
      ["l.pov.yaml", "k.pov.yaml"],
      ["n.pov.yaml", undefined],
    ]);
  });

  it("know a plan again that was moved, by git or by hand, and changed, also with another id", async () => {
    const repository = new Repository();
    repository.write("a.pov.yaml", plan("a"));
    repository.write("b.pov.yaml", plan("b"));
    repository.write("c.pov.yaml", plan("c"));
    repository.write("d.pov.yaml", "id: d\nall: of it\n");
    repository.commit("2026-02-26");
    repository.git("mv", "a.pov.yaml", "A.pov.yaml");
    repository.move("b.pov.yaml", "deals/b.pov.yaml");
    repository.edit("deals/b.pov.yaml", "b-3: bbb", "b-3: other");
    repository.remove("c.pov.yaml");
    repository.write("z.pov.yaml", plan("c").replace("id: c", "id: z").replace("c-1: ccc", "c-1: other"));
    repository.remove("d.pov.yaml");
    repository.write("e.pov.yaml", "id: d\nnothing: as it was\n");
    repository.write("f.pov.yaml", plan("f"));
    const answer = await asking(repository.folder, {});
    assert.deepEqual(answer.ok && answer.files.map(({ path, earlierPath }) => [path, earlierPath]), [
      ["A.pov.yaml", "a.pov.yaml"],
      ["deals/b.pov.yaml", "b.pov.yaml"],
      ["e.pov.yaml", "d.pov.yaml"],
      ["f.pov.yaml", undefined],
      ["z.pov.yaml", "c.pov.yaml"],
    ]);
  });

  it("are not deleted where a sparse checkout leaves them out", async () => {
    const repository = new Repository();
    repository.write("in/a.pov.yaml", "a\n");
    repository.write("out/b.pov.yaml", "b\n");
    repository.write("out/c.pov.yaml", "c\n");
    const first = repository.commit("2026-02-26");
    repository.write("out/c.pov.yaml", "c two\n");
    repository.commit("2026-02-27");
    repository.git("sparse-checkout", "set", "--cone", "in");
    assert.equal(existsSync(join(repository.folder, "out")), false);
    assert.deepEqual(await seen(repository.folder), []);
    assert.deepEqual(await seen(repository.folder, { base: first }), ['out/c.pov.yaml: "c\\n" -> "c two\\n"']);
  });

  it("are told of where a merge left them unsettled", async () => {
    const repository = new Repository();
    repository.write("a.pov.yaml", "one\n");
    repository.commit("2026-02-26");
    repository.branch("theirs");
    repository.write("a.pov.yaml", "theirs\n");
    repository.commit("2026-02-27");
    repository.switch("main");
    repository.write("a.pov.yaml", "ours\n");
    repository.commit("2026-02-27");
    assert.throws(() => repository.git("merge", "theirs"));
    assert.deepEqual((await seen(repository.folder)).map((line) => line.replace(/^.*-> /u, "")), ["[It has a merge conflict that is not settled. Settle it and run “git add”.]"]);
  });
});

describe("the contents of changed files", () => {
  it("are told apart from what is none: a link, a submodule, a file that is too long", async () => {
    const repository = new Repository();
    repository.write("a.pov.yaml", "a\n");
    repository.write("link.pov.yaml", "was a plan\n");
    repository.write("long.pov.yaml", `${"x".repeat(1_600_000)}\n`);
    const first = repository.commit("2026-02-26");
    rmSync(join(repository.folder, "link.pov.yaml"));
    symlinkSync("/etc/passwd", join(repository.folder, "link.pov.yaml"));
    repository.write("long.pov.yaml", `${"y".repeat(1_600_000)}\n`);
    const long = "[This file is longer than the 200000 characters that are read. A plan usually has about 10000: move evidence into files of its own.]";
    const expected = ['link.pov.yaml: "was a plan\\n" -> [It is a link, and links are not followed. Keep the plan itself here.]', `long.pov.yaml: ${long} -> ${long}`];
    assert.deepEqual(await seen(repository.folder), expected, "in the working tree");
    repository.commit("2026-02-27");
    assert.deepEqual(await seen(repository.folder, { base: first, head: "HEAD" }), expected, "committed");
    assert.deepEqual(await seen(repository.folder, { base: "HEAD" }), [], "nothing of it is another in the working tree");
  });

  it("are not read through a folder that is a link now", async () => {
    const repository = new Repository();
    repository.write("plans/a.pov.yaml", "a\n");
    repository.commit("2026-02-26");
    const elsewhere = folderWithoutGit();
    writeFileSync(join(elsewhere, "a.pov.yaml"), "secret\n");
    repository.remove("plans");
    symlinkSync(elsewhere, join(repository.folder, "plans"));
    assert.deepEqual(await seen(repository.folder), ['plans/a.pov.yaml: "a\\n" -> none']);
  });

  it("are bytes, whatever they are", async () => {
    const repository = new Repository();
    const bytes = Uint8Array.from({ length: 512 }, (_, index) => index % 256);
    repository.write("a.pov.yaml", bytes);
    repository.write("empty.pov.yaml", "");
    const first = repository.commit("2026-02-26");
    repository.write("a.pov.yaml", "\n\n\n");
    repository.remove("empty.pov.yaml");
    repository.commit("2026-02-27");
    const answer = await asking(repository.folder, { base: first, head: "HEAD" });
    assert.ok(answer.ok);
    const [file, empty] = answer.files;
    assert.deepEqual(file?.before?.readable === true && [...file.before.bytes], [...bytes]);
    assert.deepEqual([shown(file?.after), shown(empty?.before), shown(empty?.after)], ['"\\n\\n\\n"', '""', "none"]);
  });

  it("come for 500 plans as fast as for one: git is asked as often", async () => {
    const repository = new Repository();
    for (let index = 0; index < 500; index++) repository.write(`plans/${index}.pov.yaml`, `${"x".repeat(4000)}${index}\n`);
    const first = repository.commit("2026-02-26");
    repository.write("plans/7.pov.yaml", "one\n");
    const asksForOne = await asksOf(async () => assert.equal((await seen(repository.folder)).length, 1));
    for (let index = 0; index < 500; index++) repository.write(`plans/${index}.pov.yaml`, `${"y".repeat(4000)}${index}\n`);
    const asks = await asksOf(async () => {
      const open = await seen(repository.folder);
      assert.equal(open.length, 500);
      assert.ok(open.every((line) => /^plans\/(\d+)\.pov\.yaml: "x{4000}\1\\n" -> "y{4000}\1\\n"$/u.test(line)));
    });
    assert.equal(asks, asksForOne);
    const open = await seen(repository.folder);
    repository.commit("2026-02-27");
    assert.ok((await seen(repository.folder, { base: first, head: "HEAD" })).every((line, index) => line === open[index]));
  });

  it("in Git LFS are not here", async () => {
    const repository = new Repository();
    repository.write("a.pov.yaml", "version https://git-lfs.github.com/spec/v1\noid sha256:0\nsize 1\n");
    repository.commit("2026-02-26");
    repository.write("a.pov.yaml", "id: a\n");
    assert.deepEqual(await seen(repository.folder), ['a.pov.yaml: [It is kept in Git LFS, so git itself has no plan here. Keep plans in git.] -> "id: a\\n"']);
  });
});

/** How often git is started by some work. */
async function asksOf(work: () => Promise<void>): Promise<number> {
  const [folder, path] = [folderWithoutGit(), process.env["PATH"] ?? ""];
  const [real] = path.split(delimiter).map((one) => join(one, "git")).filter(existsSync);
  writeFileSync(join(folder, "git"), `#!/bin/sh\necho >> '${join(folder, "asked")}'\nexec '${real ?? "git"}' "$@"\n`);
  chmodSync(join(folder, "git"), 0o755);
  process.env["PATH"] = `${folder}${delimiter}${path}`;
  try {
    await work();
  } finally {
    process.env["PATH"] = path;
  }
  return readFileSync(join(folder, "asked"), "utf8").length;
}
