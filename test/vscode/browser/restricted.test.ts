import { deepEqual, equal, ok } from "node:assert/strict";
import { chmodSync, existsSync, mkdirSync, mkdtempSync, readFileSync, readdirSync, rmSync, statSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { serveVSCodeServer } from "../../../scripts/hosts/vscode-server";
import { emptyWorkspace, repository } from "../../../scripts/hosts/workspace";
import { packageVsix } from "../../../scripts/package-vsix";
import { GitFolder } from "../../server/git/git-folder";
import { CleanUp } from "./clean-up";
import { shows } from "./expect";
import { PageWitness } from "./page-witness";
import { Workbench } from "./workbench";

const file = "every-text.pov.yaml";

describe("a stranger's folder in Restricted Mode", function () {
  this.timeout(180_000);
  this.bail(true);
  const cleanUp = new CleanUp();
  let folder: string;
  let asked: string;
  let spied: string;
  let workbench: Workbench;
  let witness: PageWitness;
  let untouched: readonly string[];

  before(async () => {
    folder = cleanUp.add(emptyWorkspace()).folder;
    const traces = mkdtempSync(join(tmpdir(), "pov-traces-"));
    cleanUp.add({ close: () => { rmSync(traces, { recursive: true, force: true }); } });
    [asked, spied] = [join(traces, "asked"), join(traces, "spied")];
    writeStrangersRepository(folder, spied);
    // Every git writes down what it is asked, whoever asks.
    const config = join(traces, "gitconfig");
    writeFileSync(config, `[trace2]\n\teventTarget = ${asked}\n`);
    untouched = contentOf(folder);
    const { path } = packageVsix();
    const host = cleanUp.add(await serveVSCodeServer(path, folder, { distrusts: true, environment: { GIT_CONFIG_GLOBAL: config } }));
    workbench = cleanUp.add(await Workbench.open(host.urlOf(file)));
    witness = new PageWitness(workbench.page);
    await workbench.showsEditor(file);
  });
  after(() => cleanUp.run());
  afterEach(async function () {
    if (this.currentTest?.state === "failed") await workbench.page.screenshot({ path: ".build/failed-restricted.png" });
  });

  it("is not trusted, and its plan is linted and valued all the same", async () => {
    await shows(workbench.statusBar(), "Restricted Mode");
    await shows(workbench.statusBar(), "ROI");
    ok((await workbench.squiggles().count()) > 0);
  });

  it("is previewed, without a history", async () => {
    await workbench.focusEditor(file);
    await workbench.openPreview();
    await shows(workbench.preview().locator("h1.verdict"), /./u);
    // As long as the history of a trusted one takes, and longer.
    await workbench.page.waitForTimeout(3_000);
    equal(await workbench.preview().locator(".history").count(), 0);
  });

  it("is listed among the plans", async () => {
    await workbench.showPlans();
    await shows(workbench.sideBar(), "evil");
  });

  it("has nothing else done: no git, no program of its own, no file, no request, no box, no window", async () => {
    equal(existsSync(asked) ? readFileSync(asked, "utf8") : "", "");
    equal(existsSync(spied), false);
    deepEqual(contentOf(folder), untouched);
    deepEqual(witness.everything, []);
    equal(await workbench.page.locator(".notification-toast, .monaco-dialog-box").count(), 0);
  });

  it("has a history once it is trusted", async () => {
    await workbench.runCommand("Workspaces: Manage Workspace Trust");
    await workbench.page.locator(".workspace-trust-editor").getByRole("button", { name: "Trust", exact: true }).click();
    await workbench.preview().locator(".history").waitFor({ state: "attached" });
    ok(readFileSync(asked, "utf8").includes("core.hooksPath=/dev/null"), "Our questions turn off what the repository would start");
  });
});

/** Two commits of a hostile plan, and a configuration that would run a program wherever git runs one. */
function writeStrangersRepository(folder: string, spied: string): void {
  const git = new GitFolder(folder);
  const text = readFileSync(join(repository, "test", "fixtures", "hostile", file), "utf8");
  git.write(file, text.replace("value: 12 min/report", "value: 10 min/report"));
  git.commit("2026-03-01");
  git.write(file, text);
  git.commit("2026-03-02");
  mkdirSync(join(folder, "hooks"));
  const spy = join(folder, "hooks", "spy.sh");
  writeFileSync(spy, `#!/bin/sh\necho "$0 $*" >> '${spied}'\ncat\n`);
  chmodSync(spy, 0o755);
  for (const key of ["core.fsmonitor", "core.pager", "core.sshCommand", "core.askPass", "core.editor", "diff.external", "core.alternateRefsCommand", "credential.helper"]) git.git("config", key, spy);
  git.git("config", "core.hooksPath", join(folder, "hooks"));
}

/** The files of a folder with their sizes and times. */
function contentOf(folder: string): readonly string[] {
  return readdirSync(folder, { recursive: true, encoding: "utf8" }).sort().map((name) => {
    const { size, mtimeMs } = statSync(join(folder, name));
    return `${name} ${size} ${mtimeMs}`;
  });
}
