import assert from "node:assert/strict";
import { execFileSync } from "node:child_process";
import { lstatSync, readFileSync, readdirSync, statSync, symlinkSync, chmodSync } from "node:fs";
import { join } from "node:path";
import { applyPatch } from "diff";
import { localFiles } from "../../src/cli/files";
import { type CheckJson, draft, filesSavedMeanwhile, folderWith, pov } from "./session";

const idle = "# pov-disable-next-line duplicate-id, no-outcome -- soon\n";
const unused = "# pov-disable-file unknown-key -- soon\n";
/** A plan with one suppression that keeps nothing quiet, which is safe to remove. */
const plan = `${unused}${draft}people: {osei: {name: R. Osei, title: VP Sales, roles: [executive-sponsor]}} # kept\n`;
const fixed = plan.replace(unused, "");

describe("pov check --fix", () => {
  it("writes what can be mended safely, says so, and reports what is left", async () => {
    const cwd = folderWith({ "a.pov.yaml": plan, "b.pov.yaml": fixed.replace("acme-first", "acme-second") });
    const { stdout, stderr } = await pov(["check", "--fix"], { cwd });
    assert.equal(readFileSync(join(cwd, "a.pov.yaml"), "utf8"), fixed);
    assert.equal(stderr, "pov: 1 finding in 1 plan fixed.\n");
    assert.doesNotMatch(stdout, /suppression/u);
    assert.match(stdout, /no-outcome/u);
  });

  it("does nothing the second time", async () => {
    const cwd = folderWith({ "a.pov.yaml": plan });
    await pov(["check", "--fix"], { cwd });
    const { mtimeMs, ino } = statSync(join(cwd, "a.pov.yaml"));
    const { stderr } = await pov(["check", "--fix"], { cwd });
    const again = statSync(join(cwd, "a.pov.yaml"));
    assert.deepEqual([stderr, again.mtimeMs, again.ino], ["", mtimeMs, ino]);
  });

  it("keeps every other byte: byte order mark, line ends, no line end at the end", async () => {
    for (const change of [(text: string) => text.replaceAll("\n", "\r\n"), (text: string) => `\uFEFF${text}`, (text: string) => text.trimEnd(), (text: string) => text.replace("Acme", "Ācmé 👩‍💻")]) {
      const cwd = folderWith({ "a.pov.yaml": change(plan) });
      await pov(["check", "--fix"], { cwd });
      assert.deepEqual(readFileSync(join(cwd, "a.pov.yaml")), Buffer.from(change(fixed)));
    }
  });

  it("keeps permissions, and writes where a link leads", async () => {
    const cwd = folderWith({ "real/a.pov.yaml": plan });
    chmodSync(join(cwd, "real/a.pov.yaml"), 0o640);
    symlinkSync("real/a.pov.yaml", join(cwd, "link.pov.yaml"));
    await pov(["check", "--fix", "link.pov.yaml"], { cwd });
    assert.ok(lstatSync(join(cwd, "link.pov.yaml")).isSymbolicLink());
    assert.equal(readFileSync(join(cwd, "real/a.pov.yaml"), "utf8"), fixed);
    assert.equal(statSync(join(cwd, "real/a.pov.yaml")).mode & 0o777, 0o640);
  });

  it("says which plan cannot be written, fixes the others, and ends with 2", async () => {
    const cwd = folderWith({ "a.pov.yaml": plan, "b.pov.yaml": plan });
    const refusal = Object.assign(new Error("EACCES"), { code: "EACCES", syscall: "open" });
    const write = (path: string, text: string): Promise<void> => (path.includes("a.pov") ? Promise.reject(refusal) : localFiles.write(path, text));
    const { status, stderr } = await pov(["check", "--fix", "--fail-severity", "never"], { cwd, files: { ...localFiles, write } });
    assert.deepEqual([status, stderr], [2, "pov: “a.pov.yaml” cannot be written: you may not write there.\npov: 1 finding in 1 plan fixed.\n"]);
    assert.deepEqual(["a", "b"].map((name) => readFileSync(join(cwd, `${name}.pov.yaml`), "utf8") === fixed), [false, true]);
  });

  describe("where a plan cannot be written", () => {
    const refusal = Object.assign(new Error("EACCES"), { code: "EACCES", syscall: "open" });
    const files = { ...localFiles, write: (path: string, text: string): Promise<void> => (path.endsWith("a.pov.yaml") ? Promise.reject(refusal) : localFiles.write(path, text)) };

    it("reports what is on disk, in every report and in its place", async () => {
      const cwd = folderWith({ "a.pov.yaml": plan, "b.pov.yaml": plan.replace("acme-first", "acme-second") });
      const { status, stdout } = await pov(["check", "--fix", "--format", "stylish", "--format", "json=r.json"], { cwd, files });
      const { files: told } = JSON.parse(readFileSync(join(cwd, "r.json"), "utf8")) as CheckJson;
      assert.equal(status, 2);
      assert.deepEqual(told.map(({ path, findings }) => [path, findings.some(({ rule }) => rule === "suppression")]), [["a.pov.yaml", true], ["b.pov.yaml", false]]);
      assert.match(stdout, /a\.pov\.yaml:1:[^]*suppression[^]*b\.pov\.yaml/u);
    });

    it("leaves in the baseline what is still there", async () => {
      const cwd = folderWith({ "a.pov.yaml": plan });
      await pov(["check", "--baseline", "b.json", "--update-baseline"], { cwd });
      const before = readFileSync(join(cwd, "b.json"), "utf8");
      const { status } = await pov(["check", "--fix", "--baseline", "b.json", "--update-baseline"], { cwd, files });
      assert.deepEqual([status, readFileSync(join(cwd, "b.json"), "utf8")], [2, before]);
      assert.match(before, /"suppression"/u);
    });
  });

  it("leaves a plan that was saved since it was read as it is, and reports what was saved", async () => {
    const cwd = folderWith({ "a.pov.yaml": plan });
    const saved = plan.replace("currency: USD", "currency: meanwhile");
    const { status, stdout, stderr } = await pov(["check", "--fix"], { cwd, files: filesSavedMeanwhile(saved) });
    assert.deepEqual([status, stderr], [2, "pov: “a.pov.yaml” changed meanwhile, so it is left as it is; run the command again.\n"]);
    assert.match(stdout, /“meanwhile” is not a currency code/u);
    assert.equal(readFileSync(join(cwd, "a.pov.yaml"), "utf8"), saved);
  });

  it("makes no fix that leaves something to fill in", async () => {
    const cwd = folderWith({ "a.pov.yaml": draft });
    const { stderr } = await pov(["check", "--fix"], { cwd });
    assert.deepEqual([stderr, readFileSync(join(cwd, "a.pov.yaml"), "utf8")], ["", draft]);
  });

  it("leaves a suppression of what only the whole set shows, whatever is checked", async () => {
    const cwd = folderWith({ "a.pov.yaml": idle + draft });
    await pov(["check", "--fix", "a.pov.yaml"], { cwd });
    assert.match(readFileSync(join(cwd, "a.pov.yaml"), "utf8"), /duplicate-id/u);
  });
});

describe("pov check --fix --dry-run", () => {
  it("prints a difference that can be applied, and writes nothing", async () => {
    const cwd = folderWith({ "deals/a.pov.yaml": plan });
    const { stdout, stderr } = await pov(["check", "--fix", "--dry-run"], { cwd });
    assert.equal(readFileSync(join(cwd, "deals/a.pov.yaml"), "utf8"), plan);
    assert.match(stdout, /^--- a\/deals\/a\.pov\.yaml\n\+\+\+ b\/deals\/a\.pov\.yaml\n@@ -1,4 \+1,3 @@\n-# pov-disable-file/u);
    assert.equal(applyPatch(plan, stdout), fixed);
    assert.match(stderr, /^pov: 1 finding in 1 plan would be fixed; nothing was written\.\n[^]*no-outcome/u);
  });

  it("prints nothing where there is nothing to fix", async () => {
    const cwd = folderWith({ "a.pov.yaml": draft });
    assert.equal((await pov(["check", "--fix", "--dry-run"], { cwd })).stdout, "");
  });

  describe("in the log of a build", () => {
    const obeyed = `${unused}problem:\n  pain: |\n    ::error::from a plan ##vso[task.complete]\n${draft}`;
    const shown = async (variables: Readonly<Record<string, string>>): Promise<string> => (await pov(["check", "--fix", "--dry-run", "--format", "stylish"], { cwd: folderWith({ "a.pov.yaml": obeyed }), variables })).stdout;

    it("lets GitHub obey nothing of the plan's, and can be applied all the same", async () => {
      const log = await shown({ GITHUB_ACTIONS: "true" });
      const [, token = "", patch = ""] = /^::stop-commands::([0-9a-f-]{36})\n([^]*)::\1::\n$/u.exec(log) ?? [];
      assert.match(patch, /\n {5}::error::from a plan ##vso/u);
      assert.ok(!patch.includes(token) && token !== "");
      assert.equal(applyPatch(obeyed, patch), obeyed.replace(unused, ""));
      const cwd = folderWith({ "a.pov.yaml": obeyed, "log.patch": log });
      execFileSync("git", ["apply", "log.patch"], { cwd });
      assert.equal(readFileSync(join(cwd, "a.pov.yaml"), "utf8"), obeyed.replace(unused, ""));
    });

    it("lets Azure Pipelines obey nothing of the plan's", async () => {
      assert.match(await shown({ TF_BUILD: "True" }), /from a plan ##\u200Bvso\[task/u);
      assert.match(await shown({}), /from a plan ##vso\[task/u);
    });
  });

  it("hands a terminal no escapes of the plan's", async () => {
    const cwd = folderWith({ "a.pov.yaml": `${unused}# \u001b[31mred\n${draft}` });
    assert.doesNotMatch((await pov(["check", "--fix", "--dry-run"], { cwd, columns: 80 })).stdout.replaceAll("\n", ""), /\p{Cc}/u);
  });
});

describe("pov check --fix --stdin", () => {
  it("prints the fixed plan and reports to standard error", async () => {
    const { stdout, stderr } = await pov(["check", "--fix", "--stdin", "--stdin-filename", "a.pov.yaml"], { stdin: `\uFEFF${plan}` });
    assert.equal(stdout, `\uFEFF${fixed}`);
    assert.match(stderr, /^pov: 1 finding in 1 plan fixed\.\n[^]*a\.pov\.yaml:/u);
  });

  it("prints a plan in which nothing is to be fixed as it is", async () => {
    assert.equal((await pov(["check", "--fix", "--stdin"], { stdin: draft })).stdout, draft);
  });
});

describe("pov check: what does not go together", () => {
  for (const [args, message] of [
    ["--dry-run", "--dry-run shows what --fix would change. Add --fix, or leave it out."],
    ["--fix --dry-run --baseline b.json --update-baseline", "--dry-run writes nothing, and --update-baseline writes the baseline. Leave one of them out."],
    ["--update-baseline", "--update-baseline needs to know which file. Add --baseline FILE."],
    ["--baseline new.pov.yaml --update-baseline", "“new.pov.yaml” has the name of a plan, so no baseline is written there. Name another file."],
    ["--baseline pov.config.yaml --update-baseline", "“pov.config.yaml” has the name of a configuration, so no baseline is written there. Name another file."],
    ["--stdin --baseline b.json", "A baseline knows plans by their paths. Add --stdin-filename, or leave out --baseline."],
    ["--stdin --baseline b.json --update-baseline", "--update-baseline takes what is found in files. Leave out --stdin."],
    ["--max-warnings 3 --fail-severity warning", "--fail-severity warning fails from the first warning on, so --max-warnings has no say. Leave one of them out."],
    ["--max-warnings 3 --fail-severity never", "--fail-severity never lets nothing fail, and --max-warnings lets too many warnings fail. Leave one of them out."],
  ] as const) {
    it(args, async () => {
      const cwd = folderWith({ "a.pov.yaml": draft });
      assert.deepEqual(await pov(["check", ...args.split(" ")], { cwd }), { status: 2, stdout: "", stderr: `pov: ${message}\n` });
      assert.deepEqual(readdirSync(cwd), ["a.pov.yaml"]);
    });
  }
});
