import assert from "node:assert/strict";
import { type SpawnSyncReturns, execFileSync, spawnSync } from "node:child_process";
import { chmodSync, chownSync, cpSync, existsSync, mkdirSync, mkdtempSync, openSync, readFileSync, readdirSync, realpathSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { type BuildOptions, build } from "esbuild";
import { draft, examples } from "./session";

/** Somebody whom permissions bind. */
const nobody = 65_534;
const isRoot = process.getuid?.() === 0;
const unformatted = draft.replace("currency: USD", "currency:   usd");

describe("pov, where it cannot read or write", function () {
  this.timeout(60_000);
  const home = realpathSync(mkdtempSync(join(tmpdir(), "pov-unwritable-")));
  const bundle = join(home, "dist", "cli", "pov.js");
  const mounts: string[] = [];
  let cwd: string;

  before(async () => {
    const { bundles } = (await import(join(__dirname, "../../esbuild.config.js"))) as { readonly bundles: readonly BuildOptions[] };
    await build({ ...bundles.find(({ outfile }) => outfile === "dist/cli/pov.js"), outfile: bundle, absWorkingDir: join(__dirname, "../..") });
    cpSync(join(__dirname, "../../l10n"), join(home, "l10n"), { recursive: true });
    chmodSync(home, 0o755);
  });

  beforeEach(() => {
    cwd = join(home, "plans");
    mkdirSync(cwd);
    writeFileSync(join(cwd, "a.pov.yaml"), unformatted);
    if (isRoot) for (const path of [cwd, join(cwd, "a.pov.yaml")]) chownSync(path, nobody, nobody);
  });

  afterEach(() => {
    for (const place of mounts.splice(0)) execFileSync("umount", [place]);
    rmSync(cwd, { recursive: true });
  });

  after(() => {
    rmSync(home, { recursive: true });
  });

  /** As somebody whom permissions bind, also where the tests run as root. */
  function run(args: readonly string[], stdout: "pipe" | number = "pipe"): SpawnSyncReturns<string> {
    const who = isRoot ? { uid: nobody, gid: nobody } : {};
    return spawnSync(process.execPath, [bundle, ...args], { cwd, encoding: "utf8", stdio: ["ignore", stdout, "pipe"], ...who });
  }

  /** The commands that write a file, and the file. */
  const writing = [
    [["fmt", "a.pov.yaml"], "a.pov.yaml"],
    [["check", "--fix", "--fail-severity", "never", "a.pov.yaml"], "a.pov.yaml"],
    [["check", "--fail-severity", "never", "--format", "sarif=out", "a.pov.yaml"], "out"],
    [["check", "--fail-severity", "never", "--baseline", "out", "--update-baseline", "a.pov.yaml"], "out"],
    [["export", "a.pov.yaml", "--format", "json", "--force", "--output", "out"], "out"],
    [["init", "b.pov.yaml", "--customer", "Acme"], "b.pov.yaml"],
  ] as const;

  function mount(options: readonly string[], place: string): boolean {
    try {
      execFileSync("mount", [...options, place], { stdio: "ignore" });
      mounts.push(place);
      return true;
    } catch {
      // Not every machine lets the tests mount something.
      return false;
    }
  }

  function saysInOneLine({ status, stderr }: SpawnSyncReturns<string>, file: string, reason: string): void {
    const lines = stderr.trimEnd().split("\n").filter((line) => line.includes("cannot be written"));
    assert.deepEqual([status, lines.length], [2, 1], stderr);
    assert.match(stderr, new RegExp(`pov: .*“${file}” cannot be written: ${reason}\\.\n`, "u"));
    assert.doesNotMatch(stderr, /^ +at |Error:|our mistake/mu);
  }

  for (const [args, file] of writing) {
    const command = args.filter((arg) => arg !== "a.pov.yaml").join(" ");

    it(`keeps every file of a folder that may not be written: ${command}`, () => {
      chmodSync(cwd, 0o555);
      const before = readdirSync(cwd);
      const ended = run(args);
      chmodSync(cwd, 0o755);
      saysInOneLine(ended, file, "you may not write there");
      assert.deepEqual(readdirSync(cwd), before);
      assert.equal(readFileSync(join(cwd, "a.pov.yaml"), "utf8"), unformatted);
    });

    it(`keeps every file of a full disk: ${command}`, function () {
      if (!isRoot || !mount(["-t", "tmpfs", "-o", `size=8k,uid=${nobody}`, "tmpfs"], cwd)) return this.skip();
      writeFileSync(join(cwd, "a.pov.yaml"), unformatted);
      chownSync(join(cwd, "a.pov.yaml"), nobody, nobody);
      writeFileSync(join(cwd, "filling"), "x".repeat(4_096));
      const ended = run(args);
      saysInOneLine(ended, file, "the disk is full");
      assert.equal(readFileSync(join(cwd, "a.pov.yaml"), "utf8"), unformatted);
      assert.deepEqual(readdirSync(cwd).toSorted(), ["a.pov.yaml", "filling"]);
    });
  }

  it("keeps a file that is protected itself, though its folder may be written", () => {
    writeFileSync(join(cwd, "out"), "mine");
    for (const name of ["a.pov.yaml", "out"]) chmodSync(join(cwd, name), 0o444);
    saysInOneLine(run(["fmt"]), "a.pov.yaml", "it is protected against writing");
    saysInOneLine(run(["export", "a.pov.yaml", "--format", "csv", "--force", "--output", "out"]), "out", "it is protected against writing");
    assert.deepEqual([readFileSync(join(cwd, "a.pov.yaml"), "utf8"), readFileSync(join(cwd, "out"), "utf8")], [unformatted, "mine"]);
  });

  it("keeps a file that is a mount of its own, which nothing can take the place of", function () {
    const elsewhere = join(cwd, "elsewhere");
    writeFileSync(elsewhere, unformatted);
    if (isRoot) chownSync(elsewhere, nobody, nobody);
    if (!isRoot || !mount(["--bind", elsewhere], join(cwd, "a.pov.yaml"))) return this.skip();
    saysInOneLine(run(["fmt", "a.pov.yaml"]), "a.pov.yaml", "something else uses it");
    assert.equal(readFileSync(elsewhere, "utf8"), unformatted);
    assert.deepEqual(readdirSync(cwd).toSorted(), ["a.pov.yaml", "elsewhere"]);
  });

  it("keeps every file of a disk that is read-only", function () {
    if (!isRoot || !mount(["--bind", cwd], cwd)) return this.skip();
    execFileSync("mount", ["-o", "remount,bind,ro", cwd]);
    saysInOneLine(run(["fmt"]), "a.pov.yaml", "the disk is read-only");
    assert.equal(readFileSync(join(cwd, "a.pov.yaml"), "utf8"), unformatted);
  });

  it("says what else is in the way", () => {
    mkdirSync(join(cwd, "taken"));
    const write = (output: string) => run(["export", "a.pov.yaml", "--format", "csv", "--output", output]);
    assert.match(write("taken").stderr, /^pov: “taken” is a folder; name a file in it\.\n$/u);
    saysInOneLine(write("nowhere/out"), "nowhere/out", "its folder does not exist");
    const long = "x".repeat(300);
    saysInOneLine(write(long), long, "its name is too long");
  });

  it("goes on with what can be written", () => {
    writeFileSync(join(cwd, "b.pov.yaml"), unformatted.replace("acme-first", "acme-second"));
    if (isRoot) chownSync(join(cwd, "b.pov.yaml"), nobody, nobody);
    chmodSync(join(cwd, "a.pov.yaml"), 0o444);
    const ended = run(["fmt"]);
    saysInOneLine(ended, "a.pov.yaml", "it is protected against writing");
    assert.match(ended.stderr, /pov: 1 plan formatted\./u);
    assert.match(readFileSync(join(cwd, "b.pov.yaml"), "utf8"), /^currency: usd$/mu);
  });

  it("names the folders that it may not look into, and says nothing of those that no plan asked for can be in", () => {
    mkdirSync(join(cwd, "secret"), { mode: 0 });
    if (isRoot) chownSync(join(cwd, "secret"), 0, 0);
    const told = "pov: The folder “secret” cannot be read: you may not read it. Plans in it are left out.\n";
    for (const asked of [[], ["."], ["**/*.pov.yaml"], ["./**/*.pov.yaml"], ["./sec*/*.pov.yaml"], ["*/{x,y/z}.pov.yaml", "a.pov.yaml"], ["{secret,other}/*", "a.pov.yaml"], [`${cwd}/*/*`]]) {
      const { status, stderr } = run(["check", "--fail-severity", "never", ...asked]);
      assert.deepEqual([status, stderr], [2, told], asked.join(" "));
    }
    for (const asked of ["*.pov.yaml", "./a*", `${cwd}/*.pov.yaml`]) {
      const { status, stderr } = run(["check", "--fail-severity", "never", asked]);
      assert.deepEqual([status, stderr], [0, ""], asked);
    }
  });

  it("writes a baseline where a link leads, and the link stays", () => {
    mkdirSync(join(cwd, "shared"), { mode: 0o777 });
    chmodSync(join(cwd, "shared"), 0o777);
    writeFileSync(join(cwd, "shared/baseline.json"), '{"version": 1, "plans": {}}\n', { mode: 0o666 });
    chmodSync(join(cwd, "shared/baseline.json"), 0o666);
    symlinkSync("shared/baseline.json", join(cwd, "baseline.json"));
    assert.equal(run(["check", "--fail-severity", "never", "--baseline", "baseline.json", "--update-baseline"]).status, 0);
    assert.match(readFileSync(join(cwd, "shared/baseline.json"), "utf8"), /a\.pov\.yaml/u);
    assert.ok(readdirSync(cwd, { withFileTypes: true }).find(({ name }) => name === "baseline.json")?.isSymbolicLink());
  });

  it("says so when standard output is a full disk", function () {
    if (!existsSync("/dev/full")) return this.skip();
    const { status, stderr } = run(["check", join(examples, "01-pipeline-risk-report.pov.yaml"), "--fail-severity", "never"], openSync("/dev/full", "w"));
    assert.deepEqual([status, stderr], [2, "pov: Standard output cannot be written: the disk is full.\n"]);
  });
});
