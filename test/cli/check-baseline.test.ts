import assert from "node:assert/strict";
import { existsSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { type CheckJson, draft, folderWith, pov } from "./session";

const plan = `${draft}status: agreed\nscope: {outt: [a]}\noutcomes:\n  a: {statement: Half the hours., target: 1 h}\n`;
const always = ["--baseline", "ci/baseline.json"];

/** A folder whose plans' findings are all in its baseline. */
async function adopted(files: Readonly<Record<string, string>> = { "a.pov.yaml": plan, "deals/b.pov.yaml": plan.replace("acme-first", "acme-second") }): Promise<string> {
  const cwd = folderWith({ ...files, "ci/x": "" });
  const { status, stderr } = await pov(["check", ...always, "--update-baseline"], { cwd });
  assert.equal(status, 0, stderr);
  return cwd;
}

async function found(cwd: string, ...args: readonly string[]): Promise<readonly string[]> {
  const { stdout } = await pov(["check", ...always, "--format", "json", ...args], { cwd });
  return (JSON.parse(stdout) as CheckJson).files.flatMap(({ path, findings }) => findings.map(({ rule }) => `${path} ${rule}`));
}

describe("pov check --baseline", () => {
  it("leaves out what the baseline has, does not count it, and says how much that is", async () => {
    const cwd = await adopted();
    const { status, stdout, stderr } = await pov(["check", ...always], { cwd });
    assert.deepEqual([status, stderr], [0, ""]);
    assert.match(stdout, /^2 plans checked, nothing new found\. The baseline has \d+ more findings\.\n$/u);
  });

  it("tells a finding that is new", async () => {
    const cwd = await adopted();
    writeFileSync(join(cwd, "a.pov.yaml"), `${plan}decision: {decidedby: x}\n`);
    assert.ok((await found(cwd)).includes("a.pov.yaml unknown-key"));
    assert.ok(!(await found(cwd)).includes("deals/b.pov.yaml unknown-key"));
  });

  it("knows findings again when lines move, spaces change, or an item is added before", async () => {
    const list = (items: string): string => `${draft}timeline:\n  checkpoints:\n${items}    - {name: readout, datee: 2026-03-16}\n`;
    const cwd = await adopted({ "a.pov.yaml": list("") });
    writeFileSync(join(cwd, "a.pov.yaml"), `# a remark\n\n${list("    - {name: midpoint, date: 2026-03-09}\n").replace("{name: readout,", "{name:   readout,")}`);
    assert.deepEqual((await found(cwd)).filter((one) => one.endsWith("unknown-key")), []);
  });

  it("tells a finding again when the value that it is about has changed", async () => {
    const cwd = await adopted({ "a.pov.yaml": `${draft}status: agred\n` });
    assert.deepEqual(await found(cwd), []);
    writeFileSync(join(cwd, "a.pov.yaml"), `${draft}status: runing\n`);
    assert.deepEqual(await found(cwd), ["a.pov.yaml schema"]);
  });

  it("has as many of one kind as there were", async () => {
    const text = (count: number): string => `${draft}timeline:\n  checkpoints:\n${"    - {name: readout, datee: 2026-03-16}\n".repeat(count)}`;
    const cwd = await adopted({ "a.pov.yaml": text(2) });
    writeFileSync(join(cwd, "a.pov.yaml"), text(3));
    assert.equal((await found(cwd)).filter((one) => one.endsWith("unknown-key")).length, 1);
  });

  it("never keeps quiet what is no YAML", async () => {
    const cwd = folderWith({ "a.pov.yaml": `${draft}problem: a: b\n`, "ci/x": "" });
    const { status, stdout } = await pov(["check", ...always, "--update-baseline"], { cwd });
    assert.equal(status, 1);
    assert.match(stdout, /yaml/u);
    assert.doesNotMatch(readFileSync(join(cwd, "ci/baseline.json"), "utf8"), /"yaml"/u);
  });

  it("names plans from its own folder, so that it holds wherever the check runs", async () => {
    const cwd = await adopted();
    const { stdout } = await pov(["check", ".", "--baseline", "../ci/baseline.json"], { cwd: join(cwd, "deals") });
    assert.match(stdout, /^1 plan checked, nothing new found\./u);
  });

  it("is used for a plan on standard input that has a name", async () => {
    const cwd = await adopted();
    const { stdout } = await pov(["check", ...always, "--stdin", "--stdin-filename", "a.pov.yaml"], { cwd, stdin: plan });
    assert.match(stdout, /^1 plan checked, nothing new found\./u);
  });

  it("that is missing or no baseline is wrong use", async () => {
    const cwd = folderWith({ "a.pov.yaml": plan, "b.json": "{", "c.json": '{"version": 2, "plans": {}}', "d.json": '{"version": 1, "plans": {"a": [1]}}', "folder/x": "" });
    const said = async (file: string) => {
      const { status, stdout, stderr } = await pov(["check", "--baseline", file], { cwd });
      assert.deepEqual([status, stdout], [2, ""]);
      return stderr;
    };
    assert.equal(await said("a.json"), "pov: The baseline “a.json” does not exist. Pass --update-baseline to write it.\n");
    assert.match(await said("b.json"), /is not JSON/u);
    assert.match(await said("c.json"), /no baseline of this version/u);
    assert.match(await said("d.json"), /something else than findings at “a”/u);
    assert.match(await said("folder"), /is a folder/u);
  });
});

describe("pov check --update-baseline", () => {
  it("writes one line a finding in a fixed order, and the same text again", async () => {
    const cwd = await adopted();
    const before = readFileSync(join(cwd, "ci/baseline.json"), "utf8");
    const { plans } = JSON.parse(before) as { readonly plans: Readonly<Record<string, readonly { readonly path: string }[]>> };
    assert.deepEqual(Object.keys(plans), ["../a.pov.yaml", "../deals/b.pov.yaml"]);
    assert.match(before, /^ {6}\{"rule":"unknown-key","path":"scope\.outt","digest":"[0-9a-f]{16}"\},?$/mu);
    await pov(["check", ...always, "--update-baseline", "deals", "a.pov.yaml"], { cwd });
    assert.equal(readFileSync(join(cwd, "ci/baseline.json"), "utf8"), before);
  });

  it("is asked for when entries do not occur any more, and takes them out", async () => {
    const cwd = await adopted();
    writeFileSync(join(cwd, "a.pov.yaml"), plan.replace("outt", "out"));
    assert.match((await pov(["check", ...always], { cwd })).stderr, /^pov: 1 finding of the baseline does not occur any more\. Pass --update-baseline to take it out\.\n$/u);
    assert.match((await pov(["check", ...always, "--update-baseline"], { cwd })).stderr, /: 0 added, 1 taken out\.\n$/u);
    assert.equal((await pov(["check", ...always], { cwd })).stderr, "");
  });

  it("leaves alone what it knows of plans that are not checked, unless they are gone", async () => {
    const cwd = await adopted();
    const has = (path: string): boolean => readFileSync(join(cwd, "ci/baseline.json"), "utf8").includes(path);
    await pov(["check", ...always, "--update-baseline", "a.pov.yaml"], { cwd });
    assert.ok(has("b.pov.yaml"));
    rmSync(join(cwd, "deals/b.pov.yaml"));
    assert.match((await pov(["check", ...always, "a.pov.yaml"], { cwd })).stderr, /do not occur any more/u);
    await pov(["check", ...always, "--update-baseline", "a.pov.yaml"], { cwd });
    assert.ok(!has("b.pov.yaml"));
  });

  it("goes together with --fix: what is mended is not noted", async () => {
    const cwd = folderWith({ "a.pov.yaml": `# pov-disable-file unknown-key -- soon\n${draft}`, "ci/x": "" });
    await pov(["check", "--fix", ...always, "--update-baseline"], { cwd });
    assert.doesNotMatch(readFileSync(join(cwd, "ci/baseline.json"), "utf8"), /suppression/u);
  });

  it("says why it cannot write", async () => {
    const cwd = folderWith({ "a.pov.yaml": plan });
    const { status, stderr } = await pov(["check", "--baseline", "nowhere/b.json", "--update-baseline"], { cwd });
    assert.deepEqual([status, stderr], [2, "pov: The baseline “nowhere/b.json” cannot be written: its folder does not exist.\n"]);
    assert.ok(!existsSync(join(cwd, "nowhere")));
  });
});

describe("pov check --max-warnings", () => {
  it("fails when there are more, over all plans, and says so", async () => {
    const cwd = folderWith({ "a.pov.yaml": draft, "b.pov.yaml": draft.replace("acme-first", "acme-second") });
    const { stdout } = await pov(["check"], { cwd });
    const count = Number(/(\d+) warnings/u.exec(stdout)?.[1]);
    const ended = (most: number) => pov(["check", "--max-warnings", String(most)], { cwd });
    assert.deepEqual([(await ended(count)).status, (await ended(count)).stderr], [0, ""]);
    const { status, stderr } = await ended(count - 1);
    assert.deepEqual([status, stderr], [1, `pov: ${count} warnings are more than the ${count - 1} that --max-warnings allows.\n`]);
  });

  it("takes whole numbers alone", async () => {
    for (const value of ["-1", "many", "1.5"]) assert.equal((await pov(["check", `--max-warnings=${value}`])).status, 2);
  });
});
