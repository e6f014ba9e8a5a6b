import assert from "node:assert/strict";
import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { corpus, everyReport } from "./every-report";
import { type CheckJson, draft, folderWith, pov } from "./session";

describe("pov check --shard and pov merge-reports", () => {
  it("tell together, in every format, what one check tells", async function () {
    this.timeout(60_000);
    const cwd = folderWith({ ...corpus(), "deals/copy.pov.yaml": draft, "deals/first.pov.yaml": draft, "latin.pov.yaml": Buffer.from([0x69, 0x64, 0x3a, 0x20, 0xe9]) });
    const everything = everyReport();
    const whole = await everything.of((options) => pov(["check", ...options], { cwd }));
    for (const of of [1, 2, 3]) {
      const reports = Array.from({ length: of }, (_, index) => join(cwd, `${index + 1}.json`));
      for (const [index, report] of reports.entries()) await pov(["check", "--shard", `${index + 1}/${of}`, "--format", `json=${report}`], { cwd });
      assert.deepEqual(await everything.of((options) => pov(["merge-reports", ...reports.toReversed(), ...options], { cwd })), whole);
    }
  });

  it("count warnings over all parts, and what the baseline has", async () => {
    const cwd = folderWith(corpus());
    await pov(["check", "good-formula.pov.yaml", "messy-prose.pov.yaml", "--baseline", "known.json", "--update-baseline"], { cwd });
    const limits = ["--fail-severity", "error", "--max-warnings", "3"];
    const whole = await pov(["check", "--baseline", "known.json", ...limits], { cwd });
    for (const part of [1, 2]) await pov(["check", "--baseline", "known.json", "--shard", `${part}/2`, "--format", `json=${part}.json`], { cwd });
    const merged = await pov(["merge-reports", "1.json", "2.json", ...limits], { cwd });
    assert.deepEqual(merged, whole);
    assert.match(merged.stdout, /The baseline has \d+ more findings/u);
    assert.match(merged.stderr, /warnings are more than the 3/u);
  });

  it("tell again which files could not be read, and end with 2", async () => {
    const cwd = folderWith({ "a.pov.yaml": draft, "b.pov.yaml": draft });
    const files = { ...(await import("../../src/cli/files")).localFiles };
    const read: typeof files.read = (path, limit) => (path.endsWith("b.pov.yaml") ? Promise.reject(Object.assign(new Error("EACCES"), { code: "EACCES", syscall: "open" })) : files.read(path, limit));
    await pov(["check", "--shard", "1/1", "--format", "json=1.json"], { cwd, files: { ...files, read } });
    const { status, stderr } = await pov(["merge-reports", "1.json"], { cwd });
    assert.deepEqual([status, stderr], [2, "pov: “b.pov.yaml” cannot be read: you may not read it.\n"]);
  });

  it("split plans by their paths, whatever others there are, and know all of them as neighbours", async () => {
    const names = Array.from({ length: 40 }, (_, index) => `plan-${index}.pov.yaml`);
    const parts = async (cwd: string): Promise<readonly (readonly string[])[]> => {
      const found = [1, 2, 3].map(async (part) => (JSON.parse((await pov(["check", "--shard", `${part}/3`, "--format", "json"], { cwd })).stdout) as CheckJson).files.map(({ path }) => path));
      return Promise.all(found);
    };
    const all = await parts(folderWith(Object.fromEntries(names.map((name) => [name, draft]))));
    const half = await parts(folderWith(Object.fromEntries(names.filter((_, index) => index % 2 === 0).map((name) => [name, draft]))));
    assert.deepEqual(all.flat().toSorted(), names.toSorted());
    assert.ok(all.every(({ length }) => length > 5));
    for (const [index, part] of half.entries()) assert.ok(part.every((path) => all[index]?.includes(path)));
    const { stdout } = await pov(["check", "--shard", "2/3", "--format", "compact"], { cwd: folderWith(Object.fromEntries(names.map((name) => [name, draft]))) });
    assert.match(stdout, /is also the id of/u);
  });

  it("refuse a part that there is not", async () => {
    for (const part of ["0/3", "4/3", "1", "1/0", "x/y", "-1/3"]) {
      const { status, stderr } = await pov(["check", `--shard=${part}`]);
      assert.deepEqual([status, stderr.includes("Write which part of how many, such as 1/3.")], [2, true], part);
    }
    assert.equal((await pov(["check", "--stdin", "--shard", "1/2"], { stdin: draft })).status, 2);
    assert.equal((await pov(["check", "--baseline", "b.json", "--update-baseline", "--shard", "1/2"])).status, 2);
  });

  it("refuse reports that are no whole", async () => {
    const cwd = folderWith({ "a.pov.yaml": draft, "other.json": '{"version": 1}', "broken.json": "{" });
    for (const [part, of] of [[1, 2], [2, 2], [1, 3]]) await pov(["check", "--shard", `${part}/${of}`, "--format", `json=${part}-${of}.json`], { cwd });
    await pov(["check", "--format", "json=whole.json"], { cwd });
    const refusal = async (...reports: readonly string[]): Promise<string> => {
      const { status, stdout, stderr } = await pov(["merge-reports", ...reports], { cwd });
      assert.deepEqual([status, stdout], [2, ""]);
      return stderr;
    };
    assert.equal(await refusal("1-2.json"), "pov: Of 2 parts, the report of 2/2 is missing, so what was found there would be lost. Name it too.\n");
    assert.match(await refusal("1-2.json", "2-2.json", "1-3.json"), /split in different ways/u);
    assert.match(await refusal("whole.json", "whole.json"), /“a\.pov\.yaml” is in two of the reports/u);
    for (const file of ["other.json", "broken.json", "a.pov.yaml"]) assert.match(await refusal(file), /is no report that this version of pov check wrote/u);
    assert.match(await refusal("gone.json"), /does not exist/u);
    for (const shard of ['{"index":1,"of":4294967296}', '{"index":"1","of":[3]}', '{"index":0,"of":3}']) {
      writeFileSync(join(cwd, "forged.json"), `{"version":1,"files":[],"shard":${shard}}`);
      assert.match(await refusal("forged.json"), /is no report that this version of pov check wrote/u, shard);
    }
    writeFileSync(join(cwd, "forged.json"), '{"version":1,"files":[{"path":"a","findings":[{"rule":1}],"suppressed":[]}]}');
    assert.match(await refusal("forged.json"), /is no report that this version of pov check wrote/u);
  });
});
