import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { Repository, folderWithoutGit } from "../server/git/repository";
import { draft, examples, folderWith, pov } from "./session";

const northwind = readFileSync(join(examples, "01-pipeline-risk-report.pov.yaml"), "utf8");
const unmeasured = northwind.replace(/^ {4}measurements:\n( {6}- .*\n)+/mu, "").replace(/^ {4}result:.*\n/mu, "");
const plan = "northwind.pov.yaml";

/** A plan whose target was softened after people had agreed, and that was broken for a day. */
function story(lifetime: "test" | "run" = "test"): Repository {
  const repository = new Repository(lifetime);
  repository.write("plan.pov.yaml", unmeasured.replace("value: 12 min", "value: 10 min"));
  repository.commit("2026-02-26", { author: "M. Abe", message: "Plan the proof of value" });
  repository.git("mv", "plan.pov.yaml", plan);
  repository.commit("2026-02-27", { author: "D. Novák", message: "Name it after the customer" });
  repository.write(plan, unmeasured);
  repository.commit("2026-03-04", { author: "J. Kim", message: "Soften the target" });
  repository.write(plan, "title: [a\n");
  repository.commit("2026-03-10", { author: "P. Rossi", message: "WIP" });
  repository.write(plan, northwind);
  repository.commit("2026-03-13", { author: "M. Lindt", message: "Record both readings" });
  repository.edit(plan, "68 USD/h", "72 USD/h");
  return repository;
}

interface HistoryJson {
  readonly version: number;
  readonly past: string;
  readonly versions: readonly { readonly commit: string | null; readonly author: string | null; readonly date: string; readonly readable: boolean; readonly isSame?: boolean; readonly figures?: { readonly npv: number } | null; readonly message?: string; readonly classes?: Readonly<Record<string, number>> | null; readonly changes?: readonly unknown[] | null }[];
  readonly outcomes: readonly { readonly id: string; readonly unit: string; readonly targets: readonly { readonly words: string; readonly since: string; readonly isSinceEarlier: boolean; readonly author: string | null; readonly value: { readonly amount: number } }[] }[];
}

describe("pov history", () => {
  let cwd = "";
  let repository: Repository;
  before(() => {
    repository = story("run");
    cwd = repository.folder;
  });

  it("lists the versions, the newest first, and every value of each target", async () => {
    const { status, stdout, stderr } = await pov(["history", plan], { cwd });
    assert.deepEqual([status, stderr], [0, ""]);
    const id = (back: number): string => repository.id(`HEAD~${back}`).slice(0, 7);
    const rows = stdout.split("\n").slice(3, 9).map((line) => line.split(/ {2,}/u));
    assert.deepEqual(rows.map(([date, commit, who, subject]) => [date, commit, who, subject]), [
      ["2026-03-16", "–", "uncommitted", "–"],
      ["2026-03-13", id(0), "M. Lindt", "Record both readings"],
      ["2026-03-10", id(1), "P. Rossi", "WIP"],
      ["2026-03-04", id(2), "J. Kim", "Soften the target"],
      ["2026-02-27", id(3), "D. Novák", "Name it after the customer"],
      ["2026-02-26", id(4), "M. Abe", "Plan the proof of value"],
    ]);
    assert.deepEqual(rows.map((row) => row[4] === "nothing"), [false, false, false, false, true, false]);
    assert.match(stdout, new RegExp(`Line 2: .*\\n {2}${id(1)}\\n`, "u"));
    assert.match(stdout, new RegExp(`analyst effort per pipeline risk report \\(report-time\\)\\n {2}under 12 min/report since 2026-03-04 \\(J\\. Kim, ${id(2)}\\), measured 11 min/report`, "u"));
    assert.match(stdout, new RegExp(`before under 10 min/report since 2026-02-26 \\(M\\. Abe, ${id(4)}\\)`, "u"));
  });

  for (const columns of [80, 100, 140]) {
    it(`is no wider than a terminal of ${columns} columns, and shortens no number`, async () => {
      const { stdout } = await pov(["history", plan], { cwd, columns });
      assert.match(stdout, / 66\.2 % +68,538 USD/u);
      for (const line of stdout.split("\n")) assert.ok(line.length <= columns, line);
    });
  }

  it("is data as JSON, oldest first, with targets in one unit", async () => {
    const json = JSON.parse((await pov(["history", plan, "--format", "json"], { cwd })).stdout) as HistoryJson;
    assert.deepEqual([json.version, json.past, json.versions.length], [1, "whole", 6]);
    assert.deepEqual(json.versions.map(({ author }) => author), ["M. Abe", "D. Novák", "J. Kim", "P. Rossi", "M. Lindt", null]);
    assert.deepEqual(json.versions.map(({ readable, isSame }) => [readable, isSame]), [[true, false], [true, true], [true, false], [false, undefined], [true, false], [true, false]]);
    assert.deepEqual(json.versions[1]?.classes, { goalpost: 0, scope: 0, commercial: 0, schedule: 0, evidence: 0, wording: 0 });
    assert.deepEqual(json.outcomes.map(({ id, unit, targets }) => [id, unit, targets.map(({ words, since, value }) => [words, since, value.amount])]), [["report-time", "min/report", [["under 10 min/report", "2026-02-26", 10], ["under 12 min/report", "2026-03-04", 12]]]]);
  });

  it("is one line a version as CSV", async () => {
    const { stdout } = await pov(["history", plan, "--format", "csv"], { cwd });
    const lines = stdout.trimEnd().split("\r\n");
    assert.equal(lines.length, 7);
    assert.match(lines[0] ?? "", /^Commit,Date,Time,Author,Subject,File,Status,.*,Trouble,report-time baseline \(min\/report\),report-time target \(min\/report\),report-time measured \(min\/report\)$/u);
    assert.match(lines[5] ?? "", /^[0-9a-f]{40},2026-03-13,.*,840,12,11$/u);
    assert.ok(lines.every((line) => line.replaceAll(/"[^"]*"/gu, "").split(",").length === (lines[0] ?? "").split(",").length));
  });

  it("takes only the newest versions when told to, and says so", async () => {
    const { stdout } = await pov(["history", plan, "--last", "2"], { cwd });
    assert.match(stdout, /The history goes back further than the versions shown here\.\n\nDate[^\n]*\n2026-03-16[^\n]*\n2026-03-13[^\n]*begins here/u);
    assert.equal((await pov(["history", plan, "--last", "0"], { cwd })).status, 2);
  });

  it("names nobody for a target that the oldest version taken may have had already", async () => {
    const { stdout } = await pov(["history", plan, "--last", "2"], { cwd });
    assert.match(stdout, /under 12 min\/report since 2026-03-13 or earlier, measured/u);
    const json = JSON.parse((await pov(["history", plan, "--last", "2", "--format", "json"], { cwd })).stdout) as HistoryJson;
    assert.deepEqual(json.outcomes[0]?.targets.map(({ since, isSinceEarlier, author }) => [since, isSinceEarlier, author]), [["2026-03-13", true, null]]);
  });

  it("tells a file that is deleted in the working tree, and one that was deleted", async () => {
    const gone = story();
    gone.remove(plan);
    assert.match((await pov(["history", plan], { cwd: gone.folder })).stdout, /2026-03-16 +– +uncommitted +– +cannot be read/u);
    gone.commit("2026-03-15", { message: "Give up" });
    const { status, stdout } = await pov(["history", plan], { cwd: gone.folder });
    assert.equal(status, 0);
    assert.match(stdout, /\n2026-03-15 +[0-9a-f]{7} +Somebody +Give up +cannot be read/u);
    assert.doesNotMatch(stdout, /uncommitted/u);
  });

  it("hands neither a terminal nor a spreadsheet what a commit would have them do", async () => {
    const evil = new Repository();
    evil.write("a.pov.yaml", draft);
    evil.commit("2026-02-26", { author: "=cmd()", message: "@SUM(A1)\u001b[2J\u202E" });
    const { stdout } = await pov(["history", "a.pov.yaml"], { cwd: evil.folder });
    assert.doesNotMatch(stdout.replaceAll("\n", ""), /[\p{Cc}\u202E]/u);
    assert.match((await pov(["history", "a.pov.yaml", "--format", "csv"], { cwd: evil.folder })).stdout, /,'=cmd\(\),'@SUM/u);
  });

  it("says in one line why there is no history", async () => {
    const message = async (where: string): Promise<readonly [number, string]> => {
      const { status, stderr, stdout } = await pov(["history", "a.pov.yaml"], { cwd: where });
      assert.equal(stdout, "");
      return [status, stderr];
    };
    const unborn = new Repository();
    unborn.write("a.pov.yaml", draft);
    assert.deepEqual(await message(unborn.folder), [2, "pov: The git repository has no commit yet, so the plan has no history. Commit it first.\n"]);
    assert.deepEqual(await message(folderWith({ "a.pov.yaml": draft })), [2, "pov: The plan is in no git repository, so it has no history. Put its folder under version control first.\n"]);
    assert.deepEqual(await message(folderWithoutGit()), [2, "pov: “a.pov.yaml” does not exist.\n"]);
  });
});
