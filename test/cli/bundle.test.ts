import assert from "node:assert/strict";
import { type SpawnSyncReturns, spawn, spawnSync } from "node:child_process";
import { once } from "node:events";
import { mkdtempSync, readFileSync, readdirSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { type BuildOptions, build } from "esbuild";
import { type ExitStatus, exitStatus } from "../../src/cli/exit-status";
import { corpus, everyReport } from "./every-report";
import { draft, examples, folderWith } from "./session";

describe("pov, bundled to one file", () => {
  const folder = mkdtempSync(join(tmpdir(), "pov-bundle-"));
  const bundle = join(folder, "pov.js");

  before(async function () {
    this.timeout(60_000);
    const { bundles } = (await import(join(__dirname, "../../esbuild.config.js"))) as { readonly bundles: readonly BuildOptions[] };
    const shipped = bundles.find(({ outfile }) => outfile === "dist/cli/pov.js");
    await build({ ...shipped, outfile: bundle, absWorkingDir: join(__dirname, "../..") });
  });

  after(() => {
    rmSync(folder, { recursive: true });
  });

  it("checks the examples, and finds them by itself and by a glob", () => {
    for (const args of [["check", "--fail-severity", "never"], ["check", "*.pov.yaml", "--fail-severity", "never"]]) {
      const { status, stdout, stderr } = run(args);
      assert.deepEqual([status, stderr], [0, ""]);
      assert.match(stdout, /3 plans/u);
    }
  });

  it("values an example", () => {
    const { status, stdout } = run(["roi", "01-pipeline-risk-report.pov.yaml", "--format", "json"]);
    assert.equal(status, 0);
    assert.equal(Math.round((JSON.parse(stdout) as { readonly scenarios: { readonly target: { readonly npv: number } } }).scenarios.target.npv), 68_538);
  });

  it("reads standard input to its end, and ends with 1 for findings", () => {
    const { status, stdout } = run(["check", "--stdin", "--stdin-filename", "deals/a.pov.yaml"], { input: `${draft}titel: x\n` });
    assert.equal(status, 1);
    assert.match(stdout, /^deals\/a\.pov\.yaml:6:1 {2}error {4}unknown-key/mu);
  });

  it("stops reading standard input when it is longer than any plan", () => {
    const { status, stdout } = run(["check", "--stdin"], { input: "x: 1\n".repeat(2_000_000) });
    assert.equal(status, 1);
    assert.match(stdout, /longer than the 200000 characters/u);
  });

  it("ends with 2 for wrong use", () => {
    const { status, stdout, stderr } = run(["chek"]);
    assert.deepEqual([status, stdout], [2, ""]);
    assert.equal(stderr, "pov: Unknown command “chek”. Did you mean “check”? See “pov --help”.\n");
  });

  it("judges as of today when no day is given", () => {
    const { status } = run(["check", "--fail-severity", "never", "--format", "json"]);
    assert.equal(status, 0);
  });

  it("tells in every format the same from one thread and from several", async function () {
    this.timeout(60_000);
    const cwd = folderWith({ ...corpus(), "deals/copy.pov.yaml": draft, "deals/first.pov.yaml": draft });
    const everything = everyReport();
    const told = (threads: number) => everything.of((options) => Promise.resolve(run(["check", "--as-of", "2026-03-16", "--threads", String(threads), ...options], { cwd })));
    const alone = await told(1);
    assert.deepEqual([alone.status, alone.stderr], [1, ""]);
    for (const threads of [2, 3]) assert.deepEqual(await told(threads), alone);
  });

  it("fixes in several threads what it fixes in one", () => {
    const [one, two] = [1, 2].map((threads) => {
      const cwd = folderWith(corpus());
      const { stderr } = run(["check", "--fix", "--threads", String(threads)], { cwd });
      return { stderr, texts: readdirSync(cwd).map((name) => readFileSync(join(cwd, name), "utf8")) };
    });
    assert.deepEqual(two, one);
    assert.match(one?.stderr ?? "", /findings in \d+ plans fixed/u);
  });

  it("ends with 3 when a thread fails", () => {
    const cwd = folderWith({ "a.pov.yaml": draft, "b.pov.yaml": draft });
    const { status, stderr } = run(["check", "--threads", "2"], { cwd, env: { NODE_OPTIONS: `--require ${JSON.stringify(join(folderWith({ "fail.js": "if (!require('node:worker_threads').isMainThread) throw new Error('our own slip');" }), "fail.js"))}` } });
    assert.equal(status, 3);
    assert.match(stderr, /our own slip/u);
  });

  it("uses colours where they are forced, and never against NO_COLOR", () => {
    const args = ["check", "--as-of", "2026-03-16"];
    assert.ok(run(args, { env: { FORCE_COLOR: "1" } }).stdout.includes("\u001b["));
    assert.ok(!run(args, { env: { FORCE_COLOR: "1", NO_COLOR: "1" } }).stdout.includes("\u001b"));
    assert.ok(!run(args).stdout.includes("\u001b"));
  });

  it("ends quietly when nobody reads its output to the end", async () => {
    const child = spawn(process.execPath, [bundle, "rules", "--format", "json"], { stdio: ["ignore", "pipe", "pipe"] });
    child.stdout.destroy();
    let stderr = "";
    child.stderr.on("data", (chunk) => (stderr += String(chunk)));
    await once(child, "close");
    assert.equal(stderr, "");
  });

  it("serves an editor over standard input and output until it is told to exit", async () => {
    const child = spawn(process.execPath, [bundle, "lsp", "--stdio"], { stdio: ["pipe", "pipe", "inherit"] });
    try {
      const ask = (message: object): void => {
        const body = JSON.stringify({ jsonrpc: "2.0", ...message });
        child.stdin.write(`Content-Length: ${Buffer.byteLength(body)}\r\n\r\n${body}`);
      };
      ask({ id: 1, method: "initialize", params: { processId: null, rootUri: null, capabilities: {} } });
      const [answer] = (await once(child.stdout, "data")) as readonly Buffer[];
      assert.match(String(answer), /Content-Length/u);
      ask({ id: 2, method: "shutdown" });
      ask({ method: "exit" });
      assert.deepEqual(await once(child, "close"), [0, null]);
    } finally {
      child.kill();
    }
  });

  function run(args: readonly string[], more: { readonly input?: string; readonly env?: Record<string, string>; readonly cwd?: string } = {}): Omit<SpawnSyncReturns<string>, "status"> & { readonly status: ExitStatus } {
    const ordinary = Object.entries(process.env).filter(([name]) => name !== "FORCE_COLOR" && name !== "NO_COLOR");
    const env = { ...Object.fromEntries(ordinary), ...more.env };
    const ended = spawnSync(process.execPath, [bundle, ...args], { cwd: more.cwd ?? examples, encoding: "utf8", input: more.input ?? "", env });
    return { ...ended, status: Object.values(exitStatus).find((status) => status === ended.status) ?? exitStatus.ownFailure };
  }
});
