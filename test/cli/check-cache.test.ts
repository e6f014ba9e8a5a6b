import assert from "node:assert/strict";
import { existsSync, readFileSync, readdirSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { localFiles } from "../../src/cli/files";
import { corpus, everyReport } from "./every-report";
import { draft, folderWith, pov } from "./session";

/** Much is found in it, whatever the day. */
const broken = `${draft}titel: x\n`;

describe("pov check --cache", () => {
  it("tells in every format what a check without it tells: the first time, the second, and after each change", async function () {
    this.timeout(120_000);
    const cwd = folderWith({ ...corpus(), "copy.pov.yaml": draft, "first.pov.yaml": draft });
    const everything = everyReport();
    const file = join(cwd, "known");
    const same = async (what: string, args: readonly string[] = [], more: Parameters<typeof pov>[1] = {}): Promise<void> => {
      const fresh = await everything.of((options) => pov(["check", ...args, ...options], { cwd, ...more }));
      const cached = await everything.of((options) => pov(["check", "--cache", "--cache-location", file, ...args, ...options], { cwd, ...more }));
      assert.deepEqual(cached, fresh, what);
    };
    await same("cold");
    await same("warm");
    await same("another day", ["--as-of", "2027-01-01"]);
    writeFileSync(join(cwd, "bad-overdue.pov.yaml"), broken);
    await same("a changed plan");
    writeFileSync(join(cwd, "pov.config.yaml"), "extends: strict\nrules: {no-end-date: off}\n");
    await same("a configuration");
    writeFileSync(join(cwd, "pov.config.yaml"), "extends: strict\nrules: {no-end-date: error}\noverrides: [{files: [good-*], rules: {no-end-date: off}}]\n");
    await same("a changed configuration");
    rmSync(join(cwd, "first.pov.yaml"));
    await same("a neighbour less");
    writeFileSync(join(cwd, "third.pov.yaml"), draft);
    await same("a neighbour more");
  });

  it("judges no plan again that it knows, unless something changed on which its findings depend", async () => {
    const cwd = folderWith({ "a.pov.yaml": broken, "b.pov.yaml": draft.replace("acme-first", "acme-second"), program: "1" });
    const program = join(cwd, "program");
    assert.deepEqual(await judgedOf(cwd, [], { program }), ["a.pov.yaml", "b.pov.yaml"]);
    assert.deepEqual(await judgedOf(cwd, [], { program }), []);
    assert.deepEqual(await judgedOf(cwd, ["a.pov.yaml"], { program }), []);
    assert.deepEqual(await judgedOf(cwd, ["--as-of", "2026-03-17"], { program }), ["a.pov.yaml", "b.pov.yaml"]);
    writeFileSync(join(cwd, "b.pov.yaml"), draft);
    assert.deepEqual(await judgedOf(cwd, ["--as-of", "2026-03-17"], { program }), ["a.pov.yaml", "b.pov.yaml"]);
    writeFileSync(program, "2");
    assert.deepEqual(await judgedOf(cwd, ["--as-of", "2026-03-17"], { program }), ["a.pov.yaml", "b.pov.yaml"]);
    writeFileSync(join(cwd, "c.pov.yaml"), draft.replace("acme-first", "acme-third"));
    assert.deepEqual(await judgedOf(cwd, ["--as-of", "2026-03-17"], { program }), ["c.pov.yaml"]);
  });

  it("asks the history every time, because what was agreed changes with commits alone", async () => {
    const agreed = readFileSync(join(__dirname, "../corpus/bad-moved-goalposts.pov.yaml"), "utf8");
    const cwd = folderWith({ "a.pov.yaml": agreed });
    let asked = 0;
    const { gitHistory } = await import("../../src/server/git/plan-history");
    const history = { ...gitHistory, agreed: () => Promise.resolve([]).finally(() => (asked += 1)) };
    for (const times of [1, 2]) {
      await pov(["check", "--cache", "--cache-location", "known"], { cwd, history });
      assert.equal(asked, times);
    }
  });

  it("knows nothing of a damaged file, and believes no forged one more than its shape", async () => {
    const cwd = folderWith({ "a.pov.yaml": broken });
    const file = join(cwd, "known");
    const run = () => pov(["check", "--cache", "--cache-location", "known"], { cwd });
    const fresh = await run();
    const text = readFileSync(file, "utf8");
    const damages = ["", text.slice(0, text.length / 2), text.replaceAll('"rule"', '"role"'), text.replaceAll('"line":', '"line":-'), text.replaceAll("\t", " "), text.replaceAll("{", "["), text.replaceAll('"a.pov.yaml","findings"', '"b.pov.yaml","findings"')];
    for (const damaged of damages) {
      writeFileSync(file, damaged);
      assert.deepEqual(await run(), fresh, damaged);
      assert.equal(readFileSync(file, "utf8"), text);
    }
  });

  it("leaves a file alone that is no cache, and says so", async () => {
    const cwd = folderWith({ "a.pov.yaml": draft, "b.txt": "mine" });
    for (const [file, reason] of [["a.pov.yaml", "is no cache of pov"], ["b.txt", "is no cache of pov"], [".", "is a folder"]] as const) {
      const { status, stderr } = await pov(["check", "a.pov.yaml", "--cache", "--cache-location", file], { cwd });
      assert.deepEqual([status, stderr.startsWith("pov: No cache is used: “") && stderr.includes(reason)], [0, true], stderr);
    }
    assert.deepEqual([readFileSync(join(cwd, "a.pov.yaml"), "utf8"), readFileSync(join(cwd, "b.txt"), "utf8")], [draft, "mine"]);
  });

  it("makes no plan of what it knows, and says so", async () => {
    const cwd = folderWith({ "a.pov.yaml": draft });
    const { status, stderr } = await pov(["check", "--cache", "--cache-location", "new.pov.yaml"], { cwd });
    assert.deepEqual([status, stderr], [0, "pov: No cache is used: “new.pov.yaml” has the name of a plan, so no cache is written there. Name another file.\n"]);
    assert.ok(!existsSync(join(cwd, "new.pov.yaml")));
  });

  it("forgets plans that are gone, and keeps those that are not checked now", async () => {
    const cwd = folderWith({ "a.pov.yaml": draft, "b.pov.yaml": broken, "deals/c.pov.yaml": draft.replace("acme-first", "acme-third") });
    const known = (): readonly string[] => readFileSync(join(cwd, "known"), "utf8").split("\n").slice(1, -1).map((line) => line.split("\t")[1] ?? "");
    await judgedOf(cwd, []);
    rmSync(join(cwd, "b.pov.yaml"));
    await judgedOf(cwd, ["a.pov.yaml"]);
    assert.deepEqual(known().toSorted(), ['"a.pov.yaml"', '"deals/c.pov.yaml"']);
  });

  it("is kept with the caches of who runs it, where no change to plans can bring one along", async () => {
    const [cwd, home] = [folderWith({ "a.pov.yaml": draft }), folderWith({})];
    await pov(["check", "--cache"], { cwd, variables: { HOME: home } });
    assert.equal(readdirSync(join(home, ".cache/pov")).length, 1);
    assert.deepEqual(readdirSync(cwd), ["a.pov.yaml"]);
    await pov(["check", "--cache"], { cwd, variables: { HOME: home, XDG_CACHE_HOME: join(home, "own") } });
    assert.equal(readdirSync(join(home, "own/pov")).length, 1);
    const { status, stderr } = await pov(["check", "--cache"], { cwd, variables: {} });
    assert.deepEqual([status, stderr], [0, "pov: No cache is used: nothing says where caches are kept here. Add --cache-location FILE.\n"]);
  });

  it("loses only the cache, and says so, when that cannot be written", async () => {
    const cwd = folderWith({ "a.pov.yaml": broken });
    const write: typeof localFiles.write = () => Promise.reject(Object.assign(new Error("ENOSPC"), { code: "ENOSPC", syscall: "write" }));
    const { status, stdout, stderr } = await pov(["check", "--cache", "--cache-location", "known"], { cwd, files: { ...localFiles, write } });
    assert.deepEqual([status, stderr], [1, "pov: The cache was not kept: “known” cannot be written: the disk is full.\n"]);
    assert.match(stdout, /unknown-key/u);
    const behindFile = await pov(["check", "--cache", "--cache-location", "a.pov.yaml/known"], { cwd });
    assert.deepEqual([behindFile.status, behindFile.stderr], [1, "pov: The cache was not kept: “a.pov.yaml/known” cannot be written: its folder is a file.\n"]);
    if (process.platform !== "linux") return;
    const nowhere = await pov(["check", "--cache", "--cache-location", "/proc/none/known"], { cwd });
    assert.deepEqual([nowhere.status, nowhere.stderr], [1, "pov: The cache was not kept: “/proc/none/known” cannot be written: its folder does not exist.\n"]);
  });

  it("refuses a place without a cache", async () => {
    for (const args of [["--cache-location", "known"], ["--cache", "--cache-location", ""]]) assert.equal((await pov(["check", ...args])).status, 2);
  });

  /** The plans that a run with the cache read a second time, to judge them. */
  async function judgedOf(cwd: string, args: readonly string[], more: Parameters<typeof pov>[1] = {}): Promise<readonly string[]> {
    const times = new Map<string, number>();
    const read: typeof localFiles.read = (path, limit) => {
      times.set(path, (times.get(path) ?? 0) + 1);
      return localFiles.read(path, limit);
    };
    await pov(["check", "--cache", "--cache-location", "known", ...args], { cwd, files: { ...localFiles, read }, ...more });
    return [...times].filter(([path, count]) => count > 1 && path.endsWith(".pov.yaml")).map(([path]) => path.slice(cwd.length + 1)).toSorted();
  }
});
