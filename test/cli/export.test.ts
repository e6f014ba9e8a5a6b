import assert from "node:assert/strict";
import { chmodSync, lstatSync, mkdirSync, readFileSync, readdirSync, statSync, symlinkSync } from "node:fs";
import { join } from "node:path";
import { localFiles } from "../../src/cli/files";
import { draft, examples, folderWith, pov } from "./session";

const plan = join(examples, "01-pipeline-risk-report.pov.yaml");
const unvalued = `${draft}outcomes:\n  x:\n    benefit: {driver: time-saved, volume: 3, rate: unknown_rate}\n`;

describe("pov export", () => {
  for (const [format, opening] of [["html", /^<!doctype html>/u], ["markdown", /^# Weekly pipeline/u], ["json", /^\{\n {2}"version": 1,/u], ["csv", /^USD,Start,/u]] as const) {
    it(`writes ${format} to standard output, or for -o -`, async () => {
      const { status, stdout, stderr } = await pov(["export", plan, "--format", format]);
      assert.deepEqual([status, stderr], [0, ""]);
      assert.match(stdout, opening);
      assert.equal((await pov(["export", plan, "--format", format, "-o", "-"])).stdout, stdout);
    });
  }

  it("asks for a format, and knows no other", async () => {
    assert.equal((await pov(["export", plan])).status, 2);
    const { status, stderr } = await pov(["export", plan, "--format", "pdf"]);
    assert.equal(status, 2);
    assert.match(stderr, /html, markdown, json, csv/u);
  });

  it("reads standard input for -, and judges as of another day", async () => {
    const { status, stdout } = await pov(["export", "-", "--format", "json", "--as-of", "2026-03-01"], { stdin: readFileSync(plan) });
    assert.equal(status, 0);
    assert.equal((JSON.parse(stdout) as { readonly generated: { readonly asOf: string } }).generated.asOf, "2026-03-01");
  });

  it("writes numbers and dates as a region has them, and in its language what is translated", async () => {
    const { status, stdout } = await pov(["export", plan, "--format", "markdown", "--locale", "DE-ch"]);
    assert.equal(status, 0);
    assert.match(stdout, /68[’']538 USD/u);
    for (const locale of ["de_CH", "de_CH.UTF-8", "de_CH@euro"]) assert.equal((await pov(["export", plan, "--format", "markdown", "--locale", locale])).stdout, stdout);
    assert.match((await pov(["export", plan, "--format", "html", "--locale", "en-US"])).stdout, /<html lang="en">/u);
    assert.match((await pov(["export", plan, "--format", "markdown"])).stdout, /68,538 USD/u);
  });

  it("leaves data as it is in every language", async () => {
    for (const format of ["json", "csv"]) {
      const { stdout } = await pov(["export", plan, "--format", format]);
      assert.equal((await pov(["export", plan, "--format", format, "--locale", "fr"])).stdout, stdout);
    }
  });

  it("says which languages there are", async () => {
    for (const locale of ["es", "C", "no locale", "../de"]) {
      const { status, stderr } = await pov(["export", plan, "--format", "html", "--locale", locale]);
      assert.equal(status, 2);
      assert.match(stderr, /Choose one of en, de, fr, also with a region/u);
    }
  });

  it("exports a plan without figures too, says why there are none, and ends with 1", async () => {
    for (const format of ["html", "markdown", "json", "csv"]) {
      const { status, stdout, stderr } = await pov(["export", "-", "--format", format], { stdin: unvalued });
      assert.deepEqual([status, stderr], [1, ""]);
      assert.match(stdout, /unknown(?:\\)?_rate/u);
    }
  });

  it("exports what is no YAML without failing", async () => {
    for (const format of ["html", "markdown", "json", "csv"]) assert.equal((await pov(["export", "-", "--format", format], { stdin: "pov: [" })).status, 1, format);
  });

  it("says in one line what cannot be read, and ends with 2", async () => {
    const { status, stdout, stderr } = await pov(["export", "nowhere.pov.yaml", "--format", "csv"]);
    assert.deepEqual([status, stdout], [2, ""]);
    assert.equal(stderr, "pov: “nowhere.pov.yaml” does not exist.\n");
  });

  it("tells nobody where the plan is", async () => {
    const cwd = folderWith({ "secret/deals/a.pov.yaml": readFileSync(plan) });
    for (const format of ["html", "markdown", "json", "csv"]) {
      const { stdout } = await pov(["export", join(cwd, "secret/deals/a.pov.yaml"), "--format", format], { cwd });
      assert.doesNotMatch(stdout, /secret|a\.pov\.yaml|file:/u);
      assert.ok(!stdout.includes(cwd));
    }
  });
});

describe("pov export --output", () => {
  const write = (cwd: string, ...more: readonly string[]) => pov(["export", plan, "--format", "csv", ...more], { cwd });

  it("writes the file and nothing else", async () => {
    const cwd = folderWith({});
    const { status, stdout, stderr } = await write(cwd, "--output", "a.csv");
    assert.deepEqual([status, stdout, stderr], [0, "", ""]);
    assert.equal(readFileSync(join(cwd, "a.csv"), "utf8"), (await write(cwd)).stdout);
    assert.deepEqual(readdirSync(cwd), ["a.csv"]);
  });

  it("leaves a file that exists as it is, and says what to do", async () => {
    const cwd = folderWith({ "a.csv": "mine" });
    const { status, stdout, stderr } = await write(cwd, "--output", "a.csv");
    assert.deepEqual([status, stdout, stderr], [2, "", "pov: “a.csv” exists already. Pass --force to replace it.\n"]);
    assert.equal(readFileSync(join(cwd, "a.csv"), "utf8"), "mine");
  });

  it("replaces it with --force and keeps its permissions", async () => {
    const cwd = folderWith({ "a.csv": "mine" });
    chmodSync(join(cwd, "a.csv"), 0o640);
    assert.equal((await write(cwd, "--output", "a.csv", "--force")).status, 0);
    assert.match(readFileSync(join(cwd, "a.csv"), "utf8"), /^USD,/u);
    assert.equal(statSync(join(cwd, "a.csv")).mode & 0o777, 0o640);
    assert.deepEqual(readdirSync(cwd), ["a.csv"]);
  });

  it("asks where somebody can answer, and does as told", async () => {
    const cwd = folderWith({ "a.csv": "mine" });
    const questions: string[] = [];
    const answering = (answer: boolean) => ({ cwd, ask: (question: string) => Promise.resolve((questions.push(question), answer)) });
    const args = ["export", plan, "--format", "csv", "--output", "a.csv"];
    assert.deepEqual(await pov(args, answering(false)), { status: 2, stdout: "", stderr: "pov: “a.csv” was left as it is.\n" });
    assert.equal(readFileSync(join(cwd, "a.csv"), "utf8"), "mine");
    assert.equal((await pov(args, answering(true))).status, 0);
    assert.match(readFileSync(join(cwd, "a.csv"), "utf8"), /^USD,/u);
    assert.deepEqual(questions, ["“a.csv” exists already. Replace it? [y/N] ", "“a.csv” exists already. Replace it? [y/N] "]);
  });

  it("replaces a link itself, and only when told to", async () => {
    const cwd = folderWith({ "theirs.csv": "theirs" });
    symlinkSync(join(cwd, "theirs.csv"), join(cwd, "a.csv"));
    assert.match((await write(cwd, "--output", "a.csv")).stderr, /is a link to another file/u);
    assert.equal((await write(cwd, "--output", "a.csv", "--force")).status, 0);
    assert.ok(lstatSync(join(cwd, "a.csv")).isFile());
    assert.equal(readFileSync(join(cwd, "theirs.csv"), "utf8"), "theirs");
  });

  it("never replaces the plan itself, by whatever name", async () => {
    const cwd = folderWith({ "a.pov.yaml": readFileSync(plan) });
    symlinkSync(join(cwd, "a.pov.yaml"), join(cwd, "link"));
    for (const output of ["a.pov.yaml", "./a.pov.yaml", "link"]) {
      const { status, stderr } = await pov(["export", "a.pov.yaml", "--format", "csv", "--force", "--output", output], { cwd });
      assert.equal(status, 2);
      assert.match(stderr, /is the plan itself/u);
    }
    assert.deepEqual(readFileSync(join(cwd, "a.pov.yaml")), readFileSync(plan));
  });

  it("never takes a name by which plans or configurations are known, also where none stands", async () => {
    const cwd = folderWith({ "b.pov.yaml": "mine" });
    for (const [output, owner] of [["b.pov.yaml", "plan"], ["new.pov.yml", "plan"], ["pov.config.yaml", "configuration"]] as const) {
      assert.deepEqual(await write(cwd, "--force", "--output", output), { status: 2, stdout: "", stderr: `pov: “${output}” has the name of a ${owner}, so no export is written there. Name another file.\n` });
    }
    assert.deepEqual([readdirSync(cwd), readFileSync(join(cwd, "b.pov.yaml"), "utf8")], [["b.pov.yaml"], "mine"]);
  });

  it("says in one line why it cannot write", async () => {
    const cwd = folderWith({ file: "" });
    mkdirSync(join(cwd, "folder"));
    const said = async (output: string) => {
      const { status, stderr } = await write(cwd, "--force", "--output", output);
      assert.equal(status, 2);
      return stderr;
    };
    assert.equal(await said("folder"), "pov: “folder” is a folder; name a file in it.\n");
    assert.equal(await said("none/a.csv"), "pov: “none/a.csv” cannot be written: its folder does not exist.\n");
    assert.equal(await said("file/a.csv"), "pov: “file/a.csv” cannot be written: its folder does not exist.\n");
    assert.equal(await said(""), "pov: --output names no file. Write --output FILE, or leave it out to write to standard output.\n");
    assert.match(await said("/dev/null"), /is no file\. Leave out --output/u);
  });

  it("leaves the old file and nothing half done when writing fails", async () => {
    const cwd = folderWith({ "a.csv": "mine" });
    const full = () => Promise.reject(Object.assign(new Error("no space"), { code: "ENOSPC", syscall: "write" }));
    const { status, stderr } = await pov(["export", plan, "--format", "csv", "--force", "--output", "a.csv"], { cwd, files: { ...localFiles, write: full } });
    assert.deepEqual([status, stderr], [2, "pov: “a.csv” cannot be written: the disk is full.\n"]);
    // What really fails here is the last step, as a folder cannot be replaced by a file.
    mkdirSync(join(cwd, "taken"));
    await assert.rejects(localFiles.write(join(cwd, "taken"), "text"));
    assert.deepEqual(readdirSync(cwd).toSorted(), ["a.csv", "taken"]);
    assert.equal(readFileSync(join(cwd, "a.csv"), "utf8"), "mine");
  });
});
