import assert from "node:assert/strict";
import { chmodSync, existsSync, readFileSync, rmSync } from "node:fs";
import { join } from "node:path";
import { draft, folderWith, pov } from "../cli/session";
import { Repository } from "../server/git/repository";

/** Everything that asks git about a plan. */
const questions: readonly (readonly string[])[] = [
  ["check", "--base", "main~1", "--fail-severity", "never"],
  ["history", "deal.pov.yaml"],
  ["diff", "main~1"],
  ["diff", "main~1", "main"],
  ["review", "--base", "main~1"],
  ["portfolio"],
];

/** Settings under which git runs a program of the repository's choosing. */
const programs = [
  "core.fsmonitor", "core.pager", "pager.log", "pager.show", "pager.diff", "core.editor", "core.sshCommand", "core.askPass", "core.gitProxy", "core.alternateRefsCommand",
  "diff.external", "diff.spy.textconv", "diff.spy.command", "filter.spy.smudge", "filter.spy.clean", "filter.spy.process", "merge.spy.driver", "interactive.diffFilter",
  "credential.helper", "gpg.program", "gpg.ssh.program", "uploadpack.packObjectsHook", "sequence.editor", "alias.log", "alias.cat-file", "alias.rev-parse",
] as const;

describe("code in a stranger's folder", () => {
  it("is not run by git, however the repository is configured", async function () {
    this.timeout(60_000);
    const { repository, trace } = hostileRepository();
    for (const args of questions) {
      const { status, stderr } = await pov(args, { cwd: repository.folder });
      assert.ok(status < 2, `${args.join(" ")}: ${stderr}`);
    }
    assert.equal(existsSync(trace) ? readFileSync(trace, "utf8") : "", "");
  });

  it("is not run to fetch what a partial clone left out", async function () {
    this.timeout(60_000);
    const { repository, trace } = hostileRepository();
    const blob = repository.git("rev-parse", "main~1:deal.pov.yaml").trim();
    rmSync(join(repository.folder, ".git", "objects", blob.slice(0, 2), blob.slice(2)));
    for (const [key, value] of [["core.repositoryFormatVersion", "1"], ["extensions.partialClone", "evil"], ["remote.evil.promisor", "true"], ["remote.evil.url", `ext::${join(repository.folder, "spy.sh")}`], ["protocol.ext.allow", "always"], ["protocol.allow", "always"]] as const) repository.git("config", key, value);
    for (const args of questions) await pov(args, { cwd: repository.folder });
    assert.equal(existsSync(trace) ? readFileSync(trace, "utf8") : "", "");
  });

  it("is no configuration: only pov.config.yaml is, which is data", async () => {
    const marker = "globalThis.ranCodeOfAStranger = true;";
    const scripts = ["pov.config.js", "pov.config.cjs", "pov.config.mjs", "pov.config.ts", ".povrc.js", "node_modules/evil/index.js", "node_modules/evil/pov.js"];
    const files = Object.fromEntries(scripts.map((name) => [name, marker]));
    const manifest = JSON.stringify({ name: "evil", main: "index.js", pov: "pov.js" });
    for (const extended of ["./pov.config.js", "evil"]) {
      const cwd = folderWith({ ...files, "node_modules/evil/package.json": manifest, ".git/HEAD": "", "pov.config.yaml": `extends: ${extended}\n`, "deal.pov.yaml": draft });
      await pov(["check"], { cwd });
      await pov(["config", "deal.pov.yaml"], { cwd });
    }
    assert.equal("ranCodeOfAStranger" in globalThis, false);
  });

  it("is named by no setting of the editor", () => {
    const { contributes } = JSON.parse(readFileSync("package.json", "utf8")) as { readonly contributes: { readonly configuration: { readonly properties: Readonly<Record<string, { readonly type: string; readonly enum?: readonly string[]; readonly pattern?: string }>> } } };
    const free = Object.entries(contributes.configuration.properties).filter(([, { type, enum: choices, pattern }]) => type === "string" && choices === undefined && pattern === undefined);
    assert.deepEqual(free.map(([name]) => name), [], "A setting of any text could be a path; one that is run must not come from a workspace");
  });
});

/** A repository with two versions of a plan, in which every program that git may be told of leaves a trace. */
function hostileRepository(): { readonly repository: Repository; readonly trace: string } {
  const repository = new Repository();
  const trace = join(repository.folder, "trace");
  repository.write("deal.pov.yaml", draft);
  repository.write(".gitattributes", "*.pov.yaml diff=spy filter=spy merge=spy\n");
  repository.commit("2026-03-01");
  repository.write("deal.pov.yaml", `${draft}status: draft\n`);
  repository.commit("2026-03-02");
  const spy = repository.write("spy.sh", `#!/bin/sh\necho "$0 $*" >> '${trace}'\ncat\n`);
  chmodSync(spy, 0o755);
  for (const hook of ["post-index-change", "fsmonitor-watchman", "reference-transaction", "post-checkout", "pre-auto-gc"]) chmodSync(repository.write(`hooks/${hook}`, `#!/bin/sh\necho ${hook} >> '${trace}'\n`), 0o755);
  for (const key of programs) repository.git("config", key, key.startsWith("alias.") ? `!${spy}` : spy);
  for (const [key, value] of [["core.hooksPath", join(repository.folder, "hooks")], ["filter.spy.required", "true"], ["log.showSignature", "true"], ["diff.trustExitCode", "true"], ["include.path", join(repository.folder, "more.config")]] as const) repository.git("config", key, value);
  repository.write("more.config", `[core]\n\tfsmonitor = ${spy}\n`);
  return { repository, trace };
}
