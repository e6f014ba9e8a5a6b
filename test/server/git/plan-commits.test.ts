import assert from "node:assert/strict";
import { execFileSync } from "node:child_process";
import { join } from "node:path";
import type { PlanVersion } from "../../../src/core/history/plan-version";
import { commitsOf } from "../../../src/server/git/plan-commits";
import { Repository, folderWithoutGit } from "./repository";

const lines = Array.from({ length: 30 }, (_, line) => `line ${line}\n`);
const long = lines.join("");

async function versions(path: string): Promise<readonly PlanVersion[]> {
  const answer = await commitsOf(path);
  assert.ok(answer.ok);
  return answer.versions;
}

async function subjects(path: string): Promise<readonly (string | undefined)[]> {
  return (await versions(path)).map(({ subject }) => subject);
}

async function trouble(path: string): Promise<string | undefined> {
  const answer = await commitsOf(path);
  return answer.ok ? undefined : answer.message;
}

describe("the commits of a plan", () => {
  it("say who changed it when and why, oldest first, across a rename", async () => {
    const repository = new Repository();
    repository.write("plans/old.pov.yaml", long);
    const first = repository.commit("2026-02-26", { author: "M. Abe", message: "Plan the proof\n\nWith a body." });
    repository.write("other.txt", "x");
    repository.commit("2026-02-27");
    repository.git("mv", "plans/old.pov.yaml", "plans/new.pov.yaml");
    repository.commit("2026-02-28", { author: "D. Novák", message: "Give it a name" });
    const path = repository.write("plans/new.pov.yaml", `${long}more\n`);
    const last = repository.commit("2026-03-01");
    const read = await versions(path);
    assert.match(read[0]?.time ?? "", /^2026-02-26T12:00:00(?:Z|\+00:00)$/u);
    assert.deepEqual({ ...read[0], time: "" }, { commit: first, author: "M. Abe", time: "", date: "2026-02-26", subject: "Plan the proof", file: "plans/old.pov.yaml", isMerge: false, content: { readable: true, text: long } });
    assert.deepEqual(read.map(({ author, file }) => [author, file]), [["M. Abe", "plans/old.pov.yaml"], ["D. Novák", "plans/new.pov.yaml"], ["Somebody", "plans/new.pov.yaml"]]);
    assert.equal(read[2]?.commit, last);
    assert.deepEqual(await commitsOf(path), { ok: true, versions: read, past: "whole" });
  });

  it("stand at the beginning of git's time where their date is none", async () => {
    const repository = new Repository();
    const path = repository.write("a.pov.yaml", long);
    repository.commit("2026-02-20");
    for (const [index, written] of ["garbage", "253402300800 +0000", "-500000000 +0000"].entries()) {
      repository.write("a.pov.yaml", `${long}${index}\n`);
      repository.commitWithTime(written);
    }
    assert.deepEqual((await versions(path)).map(({ date }) => date), ["2026-02-20", "1970-01-01", "1970-01-01", "1970-01-01"]);
    assert.ok((await versions(path)).every(({ time }) => !Number.isNaN(Date.parse(time ?? ""))));
  });

  it("leave out a merge that only brought a version, and keep one that put two together", async () => {
    const repository = new Repository();
    const path = repository.write("a.pov.yaml", long);
    repository.commit("2026-02-20", { message: "begin" });
    repository.branch("brought");
    repository.edit("a.pov.yaml", "line 1\n", "one\n");
    repository.commit("2026-02-21", { message: "on a branch" });
    repository.switch("main");
    repository.git("merge", "--quiet", "--no-ff", "--no-edit", "brought");
    assert.deepEqual(await subjects(path), ["begin", "on a branch"]);
    repository.branch("beside");
    repository.edit("a.pov.yaml", "line 20\n", "twenty\n");
    repository.commit("2026-02-22", { message: "beside" });
    repository.switch("main");
    repository.edit("a.pov.yaml", "line 5\n", "five\n");
    repository.commit("2026-02-23", { message: "on main" });
    repository.git("merge", "--quiet", "--no-edit", "-m", "both together", "beside");
    assert.deepEqual(await subjects(path), ["begin", "on a branch", "on main", "both together"]);
    assert.deepEqual((await versions(path)).map(({ isMerge }) => isMerge), [false, false, false, true]);
  });

  it("go back over a version that was taken back, and over a file that was deleted", async () => {
    const repository = new Repository();
    const path = repository.write("a.pov.yaml", "one\n");
    repository.commit("2026-02-20", { message: "1" });
    repository.write("a.pov.yaml", "two\n");
    repository.commit("2026-02-21", { message: "2" });
    repository.write("a.pov.yaml", "one\n");
    repository.commit("2026-02-22", { message: "back to 1" });
    repository.remove("a.pov.yaml");
    repository.commit("2026-02-23", { message: "delete" });
    repository.write("a.pov.yaml", "three\n");
    repository.commit("2026-02-24", { message: "again" });
    const read = await versions(path);
    assert.deepEqual(read.map(({ subject }) => subject), ["1", "2", "back to 1", "delete", "again"]);
    assert.deepEqual(read[3]?.content, { readable: false, message: "The file was deleted here." });
  });

  describe("of a plan that was made from another one", () => {
    const plan = (id: string, customer: string): string => `id: ${id}\ncustomer:\n  name: ${customer}\n${long}`;

    it("begin with the copy, also where the other one changed or moved at once", async () => {
      const repository = new Repository();
      repository.write("north.pov.yaml", plan("north", "Northwind"));
      repository.commit("2026-02-20", { message: "another deal" });
      const path = repository.write("contoso.pov.yaml", plan("north", "Northwind"));
      repository.commit("2026-02-21", { message: "copy" });
      repository.write("contoso.pov.yaml", plan("contoso", "Contoso"));
      repository.commit("2026-02-22", { message: "make it ours" });
      assert.deepEqual(await subjects(path), ["copy", "make it ours"]);
      const answer = await commitsOf(path);
      assert.ok(answer.ok && answer.past === "whole");
    });

    it("begin with the file that was moved to another id and customer, and go on where only one of them is another", async () => {
      const repository = new Repository();
      repository.write("north.pov.yaml", plan("north", "Northwind"));
      repository.commit("2026-02-20", { message: "another deal" });
      repository.git("mv", "north.pov.yaml", "contoso.pov.yaml");
      repository.write("contoso.pov.yaml", plan("contoso", "Contoso"));
      repository.commit("2026-02-21", { message: "begin" });
      repository.git("mv", "contoso.pov.yaml", "contoso-2.pov.yaml");
      const path = repository.write("contoso-2.pov.yaml", plan("contoso-2", "Contoso"));
      repository.commit("2026-02-22", { message: "another id" });
      assert.deepEqual(await subjects(path), ["begin", "another id"]);
    });
  });

  it("are those of the branch that a plan was copied, renamed and changed on, and not the merge of it", async () => {
    const repository = new Repository();
    repository.write("plans/north.pov.yaml", long);
    repository.write("plans/old.pov.yaml", long.replaceAll("line", "row"));
    repository.commit("2026-02-20", { message: "begin" });
    repository.branch("beside");
    repository.write("plans/contoso.pov.yaml", long);
    repository.git("mv", "plans/old.pov.yaml", "plans/new.pov.yaml");
    repository.commit("2026-02-21", { message: "copy and rename" });
    const copy = repository.write("plans/contoso.pov.yaml", long.replace("line 1\n", "one\n"));
    const renamed = repository.write("plans/new.pov.yaml", long.replaceAll("line", "row").replace("row 1\n", "one\n"));
    repository.commit("2026-02-22", { message: "change" });
    repository.switch("main");
    repository.git("merge", "--quiet", "--no-ff", "--no-edit", "beside");
    assert.deepEqual([await subjects(copy), await subjects(renamed)], [["copy and rename", "change"], ["begin", "copy and rename", "change"]]);
  });

  it("say that a shallow clone begins later than the plan", async () => {
    const origin = new Repository();
    origin.write("a.pov.yaml", "one\n");
    origin.commit("2026-02-20");
    origin.write("a.pov.yaml", "two\n");
    origin.commit("2026-02-21");
    const folder = folderWithoutGit();
    execFileSync("git", ["clone", "--quiet", "--depth", "1", `file://${origin.folder}`, join(folder, "clone")]);
    const answer = await commitsOf(join(folder, "clone", "a.pov.yaml"));
    assert.ok(answer.ok);
    assert.deepEqual([answer.past, answer.versions.length], ["shallow", 1]);
  });

  it("are the newest 200", async () => {
    const repository = new Repository();
    const commits = Array.from({ length: 205 }, (_, index) =>
      ["commit refs/heads/main", `committer A <a@example.com> ${1_772_000_000 + index * 60} +0000`, "data 1", "x", "M 100644 inline a.pov.yaml", `data ${String(index).length}`, `${index}`, ""].join("\n"),
    );
    execFileSync("git", ["-C", repository.folder, "fast-import", "--quiet"], { input: commits.join("\n") });
    const answer = await commitsOf(join(repository.folder, "a.pov.yaml"));
    assert.ok(answer.ok);
    assert.deepEqual([answer.versions.length, answer.past, answer.versions.at(-1)?.content], [200, "longer", { readable: true, text: "204" }]);
  });

  it("name people as the repository's mailmap does", async () => {
    const repository = new Repository();
    const path = repository.write("a.pov.yaml", "one\n");
    repository.write(".mailmap", "Maria Abe <m.abe@example.com>\n");
    repository.commit("2026-02-20", { author: "M. Abe" });
    assert.equal((await versions(path))[0]?.author, "Maria Abe");
  });

  for (const name of ["-a.pov.yaml", ":(glob)*.pov.yaml", "a\nb.pov.yaml", "a b'\"$(touch x).pov.yaml", "früh.pov.yaml", ":100644 100644 x y M.pov.yaml"]) {
    it(`take a name for a name: ${JSON.stringify(name)}`, async () => {
      const repository = new Repository();
      repository.write("other.pov.yaml", "other\n");
      const path = repository.write(name, "mine\n");
      repository.commit("2026-02-26", { message: ":100644 100644 a subject" });
      assert.deepEqual((await versions(path)).map(({ file, subject }) => [file, subject]), [[name, ":100644 100644 a subject"]]);
    });
  }

  it("are told in one line why there are none", async () => {
    const [empty, repository] = [new Repository(), new Repository()];
    assert.equal(await trouble(empty.write("a.pov.yaml", "one\n")), "The git repository has no commit yet, so the plan has no history. Commit it first.");
    repository.write("b.pov.yaml", "one\n");
    repository.commit("2026-02-26");
    assert.equal(await trouble(repository.write("a.pov.yaml", "one\n")), "The plan is in no commit yet, so it has no history. Commit it first.");
    assert.equal(await trouble(join(folderWithoutGit(), "a.pov.yaml")), "The plan is in no git repository, so it has no history. Put its folder under version control first.");
  });

  it("are told that git is not installed", async () => {
    const repository = new Repository();
    const path = process.env["PATH"];
    process.env["PATH"] = repository.folder;
    try {
      assert.equal(await trouble(repository.write("a.pov.yaml", "one\n")), "Git is not installed here, so the history of the plan cannot be read. Install git first.");
    } finally {
      process.env["PATH"] = path;
    }
  });
});
