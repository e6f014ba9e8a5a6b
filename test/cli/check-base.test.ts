import assert from "node:assert/strict";
import { execFileSync } from "node:child_process";
import { mkdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { examplePlan } from "../../src/core/rules/example-plan";
import { Repository, folderWithoutGit } from "../server/git/repository";
import { type CheckJson, type Ended, pov } from "./session";

const plan = examplePlan("status: running");
const file = "plans/a.pov.yaml";

/** What changed-since-agreed says of the plan, as of a day before the first measurement. */
async function said(cwd: string, ...args: readonly string[]): Promise<readonly string[]> {
  const { stdout, stderr } = await pov(["check", file, "--format", "json", "--as-of", "2026-03-05", ...args], { cwd });
  assert.equal(stderr, "");
  const { files } = JSON.parse(stdout) as CheckJson;
  return files.flatMap(({ findings }) => findings.filter(({ rule }) => rule === "changed-since-agreed").map(({ message }) => message));
}

describe("pov check with a history", () => {
  it("tells what a term was when somebody agreed, from the commit that had it", async () => {
    const repository = new Repository();
    repository.write(file, plan);
    await pov(["agree", file, "--by", "osei", "--date", "2026-02-27"], { cwd: repository.folder });
    repository.commit("2026-02-27");
    const agreed = readFileSync(`${repository.folder}/${file}`, "utf8");
    repository.write(file, agreed.replace("target: 12 min/report", "target: 20 min/report"));
    const message = "The target of report-time was 12 min/report when R. Osei agreed on 2026-02-27; it is now 20 min/report. Put it back, let R. Osei agree again, or record the accepted change in scope.changes.";
    assert.deepEqual(await said(repository.folder), [message], "not committed");
    repository.commit("2026-03-02");
    repository.git("mv", file, "plans/b.pov.yaml");
    repository.commit("2026-03-03");
    repository.git("mv", "plans/b.pov.yaml", file);
    repository.commit("2026-03-04");
    assert.deepEqual(await said(repository.folder), [message], "committed and renamed");
    const plain = folderWithoutGit();
    mkdirSync(`${plain}/plans`);
    writeFileSync(`${plain}/${file}`, agreed.replace("target: 12 min/report", "target: 20 min/report"));
    assert.match((await said(plain)).join("\n"), /^The target of report-time is not what it was when R\. Osei agreed on 2026-02-27; it is now 20 min\/report\. [^\n]+$/u, "without a history");
  });

  it("compares the agreed numbers with --base", async () => {
    const repository = new Repository();
    repository.write(file, plan);
    repository.commit("2026-02-27");
    repository.git("tag", "handshake");
    repository.write(file, plan.replace("68 USD/h", "72 USD/h").replace("30000 USD/year", "31000 USD/year"));
    assert.deepEqual(await said(repository.folder), []);
    assert.deepEqual(await said(repository.folder, "--base", "handshake"), [
      "The input analyst_rate was 68 USD/h when D. Novak agreed on 2026-02-26; it is now 72 USD/h. Put it back, let D. Novak agree again, or record the accepted change in scope.changes.",
    ]);
    assert.deepEqual(await said(repository.folder, "--base", "main"), await said(repository.folder, "--base", "handshake"));
  });

  it("compares nothing for a plan that the base does not have", async () => {
    const repository = new Repository();
    repository.write("readme", "x\n");
    repository.commit("2026-02-27");
    repository.write(file, plan);
    assert.deepEqual(await said(repository.folder, "--base", "main"), []);
  });

  it("says why nothing can be compared", async () => {
    const repository = new Repository();
    repository.write(file, plan);
    repository.commit("2026-02-27");
    const failed = async (cwd: string, ...args: readonly string[]): Promise<string> => {
      const { status, stderr } = await pov(["check", ...args], { cwd, stdin: plan });
      assert.equal(status, 2);
      return stderr;
    };
    assert.equal(await failed(repository.folder, file, "--base", "nowhere"), "pov: “plans/a.pov.yaml” cannot be compared with --base: There is no version “nowhere” in the git repository.\n");
    assert.equal(await failed(repository.folder, file, "--base=--all"), "pov: “plans/a.pov.yaml” cannot be compared with --base: There is no version “--all” in the git repository.\n");
    assert.match(await failed(folderWithoutGit(), "--stdin", "--stdin-filename", file, "--base", "main"), /cannot be compared with --base: (?:Git cannot read|The plan is in no git repository)/u);
    assert.equal(await failed(repository.folder, "--stdin", "--base", "main"), "pov: --base looks for the plan in git by its path. Add --stdin-filename, or leave out --base.\n");
  });
});

describe("pov check --base", () => {
  const other = "plans/b.pov.yaml";
  const softened = plan.replace("68 USD/h", "72 USD/h").replace("30000 USD/year", "31000 USD/year");
  const moved = /^The input analyst_rate was 68 USD\/h when D\. Novak agreed on 2026-02-26; it is now 72 USD\/h\./u;

  async function judged(cwd: string, path: string, ...args: readonly string[]): Promise<Pick<Ended, "status" | "stderr"> & { readonly said: readonly string[] }> {
    const { status, stdout, stderr } = await pov(["check", path, "--base", "agreed", "--format", "json", "--as-of", "2026-03-05", ...args], { cwd });
    const { files } = stdout === "" ? { files: [] } : (JSON.parse(stdout) as CheckJson);
    return { status, stderr, said: files.flatMap(({ findings }) => findings.filter(({ rule }) => rule === "changed-since-agreed").map(({ message }) => message)) };
  }

  function agreed(text: string = plan, path: string = file): Repository {
    const repository = new Repository();
    repository.write(path, text);
    repository.commit("2026-02-27");
    repository.tag("agreed");
    return repository;
  }

  function loseBlob(repository: Repository, path: string): void {
    const object = repository.git("rev-parse", `agreed:${path}`).trim();
    rmSync(`${repository.folder}/.git/objects/${object.slice(0, 2)}/${object.slice(2)}`, { force: true });
  }

  it("refuses where git has lost what the base had, rather than find nothing", async () => {
    const repository = agreed();
    repository.write(file, softened);
    repository.commit("2026-02-28");
    loseBlob(repository, file);
    const { status, stderr } = await judged(repository.folder, file);
    assert.equal(status, 2);
    assert.match(stderr, /^pov: “plans\/a\.pov\.yaml” cannot be compared with --base: What git has of it is not here: [^\n]+\n$/u);
  });

  it("refuses where it cannot tell what a renamed plan was", async () => {
    const repository = agreed();
    repository.git("mv", file, other);
    repository.write(other, softened);
    repository.commit("2026-02-28");
    loseBlob(repository, file);
    const { status, stderr } = await judged(repository.folder, other);
    assert.equal(status, 2);
    assert.match(stderr, /cannot be compared with --base: It may have been “plans\/a\.pov\.yaml” then, which cannot be read\. What git has of it is not here/u);
  });

  it("refuses where a folder of the base is lost", async () => {
    const repository = agreed();
    repository.write(file, softened);
    repository.commit("2026-02-28");
    const tree = repository.git("rev-parse", "agreed:plans").trim();
    rmSync(`${repository.folder}/.git/objects/${tree.slice(0, 2)}/${tree.slice(2)}`);
    const { status, stderr } = await judged(repository.folder, file);
    assert.deepEqual([status, stderr.split("\n").length], [2, 2]);
    assert.match(stderr, /cannot be compared with --base: Git cannot read the repository of the plan/u);
  });

  for (const [what, text, why] of [
    ["too long for a plan", `${plan}#${"x".repeat(300_000)}\n`, "This file is longer than"],
    ["too long for one answer of git", `${plan}#${"x".repeat(65_000_000)}\n`, "This file is longer than"],
    ["no UTF-8", Buffer.from(`\uFEFF${plan}`, "utf16le").toString("latin1"), "What that version has of the plan is not UTF-8 text"],
  ] as const) {
    it(`refuses a base in which the plan is ${what}`, async () => {
      const repository = new Repository();
      repository.write(file, what === "no UTF-8" ? Buffer.from(text, "latin1") : text);
      repository.commit("2026-02-27");
      repository.tag("agreed");
      repository.write(file, softened);
      const { status, stderr } = await judged(repository.folder, file);
      assert.equal(status, 2);
      assert.ok(stderr.includes(`cannot be compared with --base: ${why}`), stderr);
    });
  }

  it("refuses a name that a branch and a tag have", async () => {
    const repository = agreed();
    repository.branch("agreed-too");
    repository.write(file, softened);
    repository.commit("2026-02-28");
    repository.git("branch", "agreed", "agreed-too");
    const { status, stderr } = await judged(repository.folder, file);
    assert.equal(status, 2);
    assert.equal(stderr, "pov: “plans/a.pov.yaml” cannot be compared with --base: “agreed” is the name of more than one version here, and git may take another one than you mean. Write “refs/heads/agreed” or “refs/tags/agreed”.\n");
    assert.match((await judged(repository.folder, file, "--base", "refs/tags/agreed")).said.join("\n"), moved);
  });

  it("knows a plan again that was deleted and added under another name", async () => {
    const repository = agreed();
    repository.remove(file);
    repository.commit("2026-02-28");
    repository.write(other, softened);
    repository.commit("2026-03-01");
    assert.match((await judged(repository.folder, other)).said.join("\n"), moved);
  });

  it("knows a renamed plan again in a shallow clone", async () => {
    const repository = agreed();
    repository.git("mv", file, other);
    repository.write(other, softened);
    repository.commit("2026-02-28");
    repository.write("notes.txt", "x\n");
    repository.commit("2026-03-01");
    const clone = join(folderWithoutGit(), "clone");
    repository.git("clone", "--quiet", "--depth=1", `file://${repository.folder}`, clone);
    repository.git("-C", clone, "fetch", "--quiet", "--depth=1", "origin", "tag", "agreed");
    assert.match((await judged(clone, other)).said.join("\n"), moved);
  });

  it("knows a renamed plan again however many commits came later", async () => {
    const repository = agreed();
    repository.git("mv", file, other);
    repository.commit("2026-02-28");
    const commits = Array.from({ length: 202 }, (_, index) => {
      const text = `${softened}# ${index}\n`;
      return [`commit refs/heads/main`, `committer A <a@example.com> ${1_772_400_000 + index * 60} +0000`, "data 1", "x", ...(index === 0 ? [`from ${repository.id("main")}`] : []), `M 100644 inline ${other}`, `data ${Buffer.byteLength(text)}`, text, ""].join("\n");
    });
    execFileSync("git", ["-C", repository.folder, "fast-import", "--quiet"], { input: commits.join("\n") });
    repository.git("reset", "--quiet", "--hard");
    assert.match((await judged(repository.folder, other)).said.join("\n"), moved);
  });

  it("knows a plan again that had the name of no plan", async () => {
    const repository = agreed(plan, "plans/pilot.yaml");
    repository.git("mv", "plans/pilot.yaml", other);
    repository.commit("2026-02-28");
    repository.write(other, softened);
    assert.match((await judged(repository.folder, other)).said.join("\n"), moved);
  });

  it("compares a new plan with nothing, beside others, in git or not, on disk or not", async () => {
    const repository = agreed("id: another\n");
    repository.write(other, softened);
    repository.write("ignored/c.yaml", softened.replace("id: ", "id: c"));
    repository.write(".gitignore", "ignored\n");
    for (const path of [other, "ignored/c.yaml"]) assert.deepEqual([(await judged(repository.folder, path)).stderr, (await judged(repository.folder, path)).said], ["", []], path);
    const unsaved = await pov(["check", "--stdin", "--stdin-filename", "plans/new.pov.yaml", "--base", "agreed"], { cwd: repository.folder, stdin: softened });
    assert.equal(unsaved.stderr, "");
  });
});
