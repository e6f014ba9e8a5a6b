import assert from "node:assert/strict";
import { mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { examplePlan } from "../../src/core/rules/example-plan";
import { Repository, folderWithoutGit } from "../server/git/repository";
import { type CheckJson, pov } from "./session";

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
