import assert from "node:assert/strict";
import { mkdirSync, readFileSync, readdirSync, symlinkSync } from "node:fs";
import { join } from "node:path";
import { localFiles } from "../../src/cli/files";
import type { Ended } from "./session";
import { draft, folderWith, pov } from "./session";

/** A folder with one plan in which something is wrong. */
function folder(): string {
  return folderWith({ "a.pov.yaml": `titel: x\n${draft}` });
}

function check(cwd: string, ...args: readonly string[]): Promise<Ended> {
  return pov(["check", "a.pov.yaml", ...args], { cwd });
}

function read(...path: readonly string[]): string {
  return readFileSync(join(...path), "utf8");
}

describe("pov check --format", () => {
  it("repeats, and writes each report to its own file", async () => {
    const cwd = folder();
    mkdirSync(join(cwd, "reports é"));
    const { status, stdout, stderr } = await check(cwd, "--format", "stylish", "--format", "json=reports é/a=b.json", "--format=compact=./out.txt");
    assert.deepEqual([status, stderr], [1, ""]);
    assert.equal(stdout, (await check(cwd)).stdout);
    assert.equal(read(cwd, "reports é/a=b.json"), (await check(cwd, "--format", "json")).stdout);
    assert.equal(read(cwd, "out.txt"), (await check(cwd, "--format", "compact=-")).stdout);
    assert.deepEqual(readdirSync(cwd).sort(), ["a.pov.yaml", "out.txt", "reports é"]);
  });

  it("writes nothing to standard output when every report has a file, and replaces the report of the last run", async () => {
    const cwd = folder();
    for (const color of ["--color", "--no-color"]) assert.equal((await check(cwd, "--format", "stylish=out.txt", color)).stdout, "");
    assert.ok(!read(cwd, "out.txt").includes("\u001b"));
  });

  it("takes the names that other tools use", async () => {
    assert.match((await check(folder(), "--format", "github-actions")).stdout, /^::/u);
  });

  const uses: readonly (readonly [readonly string[], string])[] = [
    [["stylish", "json"], "Standard output takes one report, and --format names stylish and json. Give all but one a file: --format json=FILE."],
    [["json", "github"], "Standard output takes one report, and --format names json and github. Give all but one a file: --format github=FILE."],
    [["stylish", "stylish"], "Standard output takes one report, and --format names stylish and stylish. Give all but one a file: --format stylish=FILE."],
    [["json=x", "compact=./x"], "Two reports would be written to “./x”. Give each --format a file of its own."],
    [["json="], "Option “--format <format[=file]>” argument “json=” is invalid. Name a file behind the “=”, or leave it out to write to standard output. See “pov check --help”."],
    [["json=other.pov.yaml"], "“other.pov.yaml” has the name of a plan, so no report is written there. Name another file."],
  ];
  for (const [formats, line] of uses) {
    it(`says why --format ${formats.join(" --format ")} cannot be`, async () => {
      const cwd = folder();
      assert.deepEqual(await check(cwd, ...formats.flatMap((format) => ["--format", format])), { status: 2, stdout: "", stderr: `pov: ${line}\n` });
      assert.deepEqual(readdirSync(cwd), ["a.pov.yaml"]);
    });
  }

  it("says in one line what cannot be written, writes the others, and ends with 2", async () => {
    const cwd = folder();
    mkdirSync(join(cwd, "taken"));
    const { status, stderr } = await check(cwd, "--format", "json=nowhere/x.json", "--format", "compact=taken", "--format", "stylish=out.txt");
    assert.equal(status, 2);
    assert.equal(stderr, "pov: “nowhere/x.json” cannot be written: its folder does not exist.\npov: “taken” is a folder; name a file in it.\n");
    assert.match(read(cwd, "out.txt"), /unknown-key/u);
    const full = { ...localFiles, write: () => Promise.reject(Object.assign(new Error("EROFS"), { code: "EROFS", syscall: "open" })) };
    assert.equal((await pov(["check", "--format", "json=x"], { cwd, files: full })).stderr, "pov: “x” cannot be written: the disk is read-only.\n");
  });

  it("never writes over a plan that is checked, nor over the baseline, by whatever name", async () => {
    const cwd = folderWith({ plan: draft, known: '{"version": 1, "plans": {}}' });
    symlinkSync("plan", join(cwd, "link"));
    const { status, stderr } = await pov(["check", "plan", "--baseline", "known", "--format", "json=./plan", "--format", "compact=link", "--format", "stylish=known"], { cwd });
    assert.equal(status, 2);
    assert.equal(stderr.match(/or the plan would be lost/gu)?.length, 2);
    assert.match(stderr, /“known” is the baseline\./u);
    assert.deepEqual([read(cwd, "plan"), read(cwd, "known")], [draft, '{"version": 1, "plans": {}}']);
  });

  it("never writes over a configuration", async () => {
    const cwd = folder();
    assert.equal((await check(cwd, "--format", "json=./pov.config.yaml")).stderr, "pov: “./pov.config.yaml” has the name of a configuration, so no report is written there. Name another file.\n");
  });

  it("goes to standard error where standard output has the fixed plan", async () => {
    const { stdout, stderr } = await pov(["check", "--stdin", "--fix", "--format", "compact"], { stdin: draft.replace("USD", "usd") });
    assert.equal(stdout, draft);
    assert.match(stderr, /plan checked|finding/u);
  });
});

describe("pov check on GitHub Actions", () => {
  const variables = { GITHUB_ACTIONS: "true" };

  it("adds annotations to what people get who ask for no format", async () => {
    const cwd = folder();
    const { stdout } = await pov(["check"], { cwd, variables });
    const plain = (await pov(["check"], { cwd })).stdout;
    assert.ok(stdout.startsWith(plain));
    assert.match(stdout.slice(plain.length), /^(?:::(?:error|warning|notice) .*\n)+$/u);
  });

  it("adds none to what was asked for", async () => {
    const cwd = folder();
    assert.equal((await pov(["check", "--format", "compact"], { cwd, variables })).stdout, (await pov(["check", "--format", "compact"], { cwd })).stdout);
  });

  it("names files from the root of the repository", async () => {
    const cwd = folderWith({ ".git/HEAD": "", "deals/a, b.pov.yaml": `titel: x\n${draft}` });
    assert.match((await pov(["check", "--format", "github"], { cwd: join(cwd, "deals") })).stdout, /^::error file=deals\/a%2C b\.pov\.yaml,line=1,/mu);
  });

  it("is given no command by a plan or by its name", async () => {
    const cwd = folderWith({ "::error::x.pov.yaml": `"##[error]y": 1\n"\\n::error::z": 1\n${draft}` });
    for (const format of ["stylish", "compact"]) {
      const { stdout } = await pov(["check", "--format", format], { cwd });
      assert.doesNotMatch(stdout, /^\s*::|##\[/mu);
    }
    const { stdout } = await pov(["check", "--format", "github"], { cwd });
    assert.doesNotMatch(stdout.replace(/^::\w+ file=%3A%3Aerror%3A%3Ax\.pov\.yaml,line=\d+,endLine=\d+,(?:col=\d+,endColumn=\d+,)?title=[\w-]+::/gmu, ""), /^\s*::/mu);
  });
});
