import assert from "node:assert/strict";
import { mkdtempSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { runProgram } from "../../bench/run-program";

const folder = mkdtempSync(join(tmpdir(), "pov-bench-"));

function script(text: string): string {
  const file = join(folder, "program.cjs");
  writeFileSync(file, text);
  return file;
}

describe("a program that is measured", () => {
  it("tells its time and the most memory that it held", async () => {
    const { milliseconds, megabytes } = await runProgram({ script: script("const held = Buffer.alloc(150_000_000, 1); console.log(held.length)"), arguments: [], shows: /^150000000$/mu });
    assert.ok(milliseconds > 0);
    assert.ok(megabytes > 150 && megabytes < 1000, `${megabytes} MB`);
  });

  it("counts the memory of its worker threads once", async () => {
    const { megabytes } = await runProgram({ script: script('const { Worker, isMainThread } = require("node:worker_threads"); if (isMainThread) new Worker(__filename);'), arguments: [] });
    assert.ok(megabytes > 10 && megabytes < 1000, `${megabytes} MB`);
  });

  it("must do its work", async () => {
    await assert.rejects(runProgram({ script: script('console.log("no schema"); process.exitCode = 2'), arguments: [], statuses: [0, 1] }), /ended with 2 and wrote:\nno schema/u);
    await assert.rejects(runProgram({ script: script('console.log("0 plans read")'), arguments: [], shows: /^1000 plans read/u }), /ended with 0 and wrote:\n0 plans read/u);
  });
});
