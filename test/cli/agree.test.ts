import assert from "node:assert/strict";
import { readFileSync, readdirSync, symlinkSync } from "node:fs";
import { join } from "node:path";
import { digestOf } from "../../src/core/agreement/digest";
import { readPlan } from "../../src/core/plan/read-plan";
import { examplePlan } from "../../src/core/rules/example-plan";
import { localFiles } from "../../src/cli/files";
import { filesSavedMeanwhile, folderWith, pov } from "./session";

const text = examplePlan("status: running");
const success = "R. Osei agreed on 2026-03-16 to the 26 terms of a.pov.yaml. A term that changes from now on is found by changed-since-agreed.\n";

describe("pov agree", () => {
  it("appends an agreement as of today and leaves the rest of the file byte for byte", async () => {
    const cwd = folderWith({ "a.pov.yaml": text });
    assert.deepEqual(await pov(["agree", "a.pov.yaml", "--by", "osei"], { cwd }), { status: 0, stdout: success, stderr: "" });
    const after = readFileSync(join(cwd, "a.pov.yaml"), "utf8");
    assert.ok(after.startsWith(`${text}agreements:\n  - {by: osei, date: 2026-03-16, digest: ${digestOf(readPlan(text).plan)},\n`), after.slice(text.length));
    assert.deepEqual(readdirSync(cwd), ["a.pov.yaml"], "no draft is left behind");
    assert.equal((await pov(["check", "a.pov.yaml", "--as-of", "2026-03-03"], { cwd })).stdout.includes("changed-since-agreed"), false);
  });

  it("keeps Windows line ends, a byte order mark, and a link to the plan", async () => {
    const windows = `\uFEFF${text.replaceAll("\n", "\r\n")}`;
    const cwd = folderWith({ "plans/a.pov.yaml": windows });
    symlinkSync(join(cwd, "plans/a.pov.yaml"), join(cwd, "a.pov.yaml"));
    assert.equal((await pov(["agree", "a.pov.yaml", "--by", "osei", "--date", "2026-02-27"], { cwd })).status, 0);
    const after = readFileSync(join(cwd, "plans/a.pov.yaml"), "utf8");
    assert.ok(after.startsWith(windows));
    assert.doesNotMatch(after, /[^\r]\n/u);
  });

  it("shows the difference and writes nothing with --dry-run", async () => {
    const cwd = folderWith({ "a.pov.yaml": text });
    const { status, stdout } = await pov(["agree", "a.pov.yaml", "--by", "osei", "--date", "2026-02-27", "--dry-run"], { cwd });
    assert.match(stdout, /^--- a\/a\.pov\.yaml\n\+\+\+ b\/a\.pov\.yaml\n@@ [^@]+ @@\n(?: .*\n){3}\+agreements:\n\+ {2}- \{by: osei, date: 2026-02-27, digest: sha256:[0-9a-f]{64},\n(?:\+ .*\n)+$/u);
    assert.equal(status, 0);
    assert.equal(readFileSync(join(cwd, "a.pov.yaml"), "utf8"), text);
  });

  it("says so when the same terms were agreed already", async () => {
    const cwd = folderWith({ "a.pov.yaml": text });
    await pov(["agree", "a.pov.yaml", "--by", "osei"], { cwd });
    const before = readFileSync(join(cwd, "a.pov.yaml"), "utf8");
    assert.deepEqual(await pov(["agree", "a.pov.yaml", "--by", "osei", "--date", "2026-03-20"], { cwd }), { status: 0, stdout: "R. Osei agreed to these terms on 2026-03-16 already.\n", stderr: "" });
    assert.equal(readFileSync(join(cwd, "a.pov.yaml"), "utf8"), before);
  });

  it("refuses, with what to do", async () => {
    const cwd = folderWith({ "a.pov.yaml": text, "broken.pov.yaml": text.replace("14 h/report", "14") });
    const refused = async (...args: readonly string[]): Promise<string> => {
      const { status, stdout, stderr } = await pov(["agree", ...args], { cwd });
      assert.deepEqual([status, stdout], [2, ""]);
      return stderr;
    };
    assert.match(await refused("a.pov.yaml", "--by", "kim"), /J\. Kim works for the vendor/u);
    assert.match(await refused("a.pov.yaml", "--by", "oseii"), /Did you mean “osei”\?/u);
    assert.match(await refused("broken.pov.yaml", "--by", "osei"), /Parts of the plan cannot be read.*14 has no unit/u);
    assert.match(await refused("missing.pov.yaml", "--by", "osei"), /does not exist/u);
    assert.match(await refused("-", "--by", "osei"), /Name the file/u);
    assert.match(await refused("a.pov.yaml"), /--by <id>/u);
    assert.match(await refused("a.pov.yaml", "--by", "osei", "--date", "2026-02-30"), /Write a day of the calendar/u);
  });

  it("leaves a file that may not be written as it is", async () => {
    const cwd = folderWith({ "a.pov.yaml": text });
    const denied = Object.assign(new Error("denied"), { syscall: "open", code: "EACCES" });
    const files = { ...localFiles, write: () => Promise.reject(denied) };
    assert.deepEqual(await pov(["agree", "a.pov.yaml", "--by", "osei"], { cwd, files }), { status: 2, stdout: "", stderr: "pov: “a.pov.yaml” cannot be written: you may not write there.\n" });
  });

  it("leaves a plan that was saved since it was read as it is", async () => {
    const cwd = folderWith({ "a.pov.yaml": text });
    const saved = `${text}# saved meanwhile\n`;
    const { status, stdout, stderr } = await pov(["agree", "a.pov.yaml", "--by", "osei"], { cwd, files: filesSavedMeanwhile(saved) });
    assert.deepEqual([status, stdout, stderr], [2, "", "pov: “a.pov.yaml” changed meanwhile, so it is left as it is; run the command again.\n"]);
    assert.equal(readFileSync(join(cwd, "a.pov.yaml"), "utf8"), saved);
  });
});
