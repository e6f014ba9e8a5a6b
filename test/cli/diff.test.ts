import assert from "node:assert/strict";
import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { stripVTControlCharacters } from "node:util";
import { widthOf } from "../../src/cli/terminal-text";
import { changeClasses } from "../../src/core/changes/plan-change";
import { examplePlan } from "../../src/core/rules/example-plan";
import { Repository, folderWithoutGit } from "../server/git/repository";
import { type Ended, draft, folderWith, pov } from "./session";

const plan = examplePlan("status: running");

/** The JSON of `pov diff`, as its readers rely on it. */
interface DiffJson {
  readonly version: number;
  readonly asOf: string;
  readonly base: { readonly name: string; readonly commit: string | null };
  readonly head: { readonly name: string; readonly commit: string | null };
  readonly notes: readonly string[];
  readonly plans: readonly {
    readonly file: string;
    readonly earlierFile: string | null;
    readonly kind: string;
    readonly plan: { readonly id: string } | null;
    readonly before: { readonly npv: number } | null;
    readonly after: { readonly npv: number } | null;
    readonly changes: readonly { readonly kind: string; readonly class: string; readonly path: string; readonly line: number; readonly label: string; readonly before: string | null; readonly after: string | null; readonly agreed: object | null; readonly settled: object | null }[];
    readonly trouble: { readonly side: string; readonly fate: string | null; readonly line: number | null; readonly message: string } | null;
  }[];
  readonly total: { readonly plans: number; readonly changed: number; readonly added: number; readonly removed: number; readonly unreadable: number; readonly classes: Readonly<Record<string, { readonly changes: number; readonly open: number }>> };
}

async function diff(cwd: string, ...args: readonly string[]): Promise<Ended> {
  return pov(["diff", ...args], { cwd });
}

async function asJson(cwd: string, ...args: readonly string[]): Promise<DiffJson> {
  const { stdout, stderr, status } = await diff(cwd, "--format", "json", ...args);
  assert.deepEqual([status, stderr], [0, ""]);
  return JSON.parse(stdout) as DiffJson;
}

/** The files that differ. */
async function files(cwd: string, ...args: readonly string[]): Promise<readonly string[]> {
  return (await asJson(cwd, ...args)).plans.map(({ file }) => file);
}

function rounded(figures: { readonly npv: number } | null): number | null {
  return figures === null ? null : Math.round(figures.npv);
}

function withId(id: string): string {
  return plan.replace("northwind-pipeline-risk", id);
}

const noChanges = Object.fromEntries(changeClasses.map((one) => [one, { changes: 0, open: 0 }]));

/** A repository with one plan on main and a branch on which its agreed target is softened. */
function softened(): Repository {
  const repository = new Repository();
  repository.write("deals/a.pov.yaml", plan);
  repository.commit("2026-02-27");
  repository.branch("feature");
  repository.edit("deals/a.pov.yaml", "target: 12 min/report", "target: 20 min/report");
  return repository;
}

describe("pov diff", () => {
  it("says what changed since the default branch was left, in terms of the business", async () => {
    const { folder } = softened();
    const { status, stdout, stderr } = await pov(["diff"], { cwd: folder, columns: 100 });
    assert.deepEqual([status, stderr], [0, ""]);
    assert.match(stdout, /^deals\/a\.pov\.yaml · changed\n {2}Weekly pipeline risk report in under 12 minutes · Northwind Example Ltd · running\n\n {2}NPV at target {2}77,106 USD {2}→ {2}75,443 USD {2}−1,663 USD\n/u);
    assert.match(stdout, /\n {4}target of report-time {2}12 min\/report → 20 min\/report\n +NPV −1,663 USD, ROI −1\.7 pp, payback \+1 month\n/u);
    assert.match(stdout, /\n\n1 plan differs from main \([0-9a-f]{7}\): 1 agreed value moved\.\n$/u);
  });

  it("says of every plan what became of it", async () => {
    const repository = new Repository();
    for (const name of ["layout", "gone", "moved", "broken"]) repository.write(`${name}.pov.yaml`, withId(name).replace("Weekly", name));
    repository.write("mended.pov.yaml", "pov: [\n");
    repository.write("lost.pov.yaml", "pov: {\n");
    repository.commit("2026-02-27");
    repository.edit("layout.pov.yaml", "status: running", "# A note.\nstatus:   'running'");
    repository.remove("gone.pov.yaml");
    repository.remove("lost.pov.yaml");
    repository.move("moved.pov.yaml", "to/moved.pov.yaml");
    repository.write("broken.pov.yaml", "id: [\n");
    repository.write("mended.pov.yaml", draft);
    repository.write("fresh.pov.yaml", draft.replace("acme-first", "fresh").replace("A first draft", "Something else"));
    repository.write("stray.pov.yaml", "\u0000\u0001");
    const { status, stdout } = await pov(["diff", "HEAD"], { cwd: repository.folder });
    assert.equal(status, 0);
    const told = stdout.split("\n\n").map((section) => section.split("\n"));
    const headings = told.map(([heading]) => heading).filter((heading) => heading?.includes(" · ") === true);
    assert.deepEqual(headings, [
      "broken.pov.yaml · cannot be read",
      "fresh.pov.yaml · new",
      "gone.pov.yaml · deleted",
      "layout.pov.yaml · changed",
      "lost.pov.yaml · deleted, cannot be read",
      "mended.pov.yaml · cannot be read",
      "stray.pov.yaml · new, cannot be read",
      "to/moved.pov.yaml · changed",
    ]);
    const of = (name: string): string => told.find(([heading]) => heading?.startsWith(name))?.join("\n") ?? "";
    assert.match(of("layout"), /\n {2}Only layout, comments or order changed\.$/u);
    assert.match(of("to/moved"), /\n {2}renamed from moved\.pov\.yaml\n[^\n]+\n {2}Only its name, layout, comments or order changed\.$/u);
    assert.match(of("gone"), /NPV at target (?:is|was) 77,106 USD/u);
    assert.match(of("broken"), /cannot be read any more\. Mend it first\.\n {2}broken\.pov\.yaml:\d+: /u);
    assert.match(of("mended"), /its earlier version cannot be read\.\n {2}mended\.pov\.yaml:\d+: /u);
    assert.match(of("stray"), /This file is not text/u);
    assert.match(stdout.replaceAll("\n", " "), /8 plans differ from HEAD \([0-9a-f]{7}\): 1 new plan, 1 deleted plan, 4 plans that cannot be read, 2 in layout, comments or order alone\. $/u);
    assert.deepEqual((await asJson(repository.folder, "HEAD")).total, { plans: 8, changed: 2, added: 1, removed: 1, unreadable: 4, classes: noChanges });
  });

  it("says plainly that nothing changed", async () => {
    const repository = new Repository();
    repository.write("a.pov.yaml", plan);
    repository.commit("2026-02-27");
    assert.match((await diff(repository.folder)).stdout, /^No plan differs between main \([0-9a-f]{7}\) and working tree\.\n$/u);
    assert.deepEqual(await asJson(repository.folder, "main", "main"), { version: 1, asOf: "2026-03-16", base: { name: "main", commit: repository.id("HEAD") }, head: { name: "main", commit: repository.id("HEAD") }, plans: [], total: { plans: 0, changed: 0, added: 0, removed: 0, unreadable: 0, classes: noChanges }, notes: [] });
  });

  it("fits 80 columns, whatever plans say, and shows nothing that a terminal would obey", async () => {
    const repository = softened();
    const long = "a statement that goes on and on, ".repeat(12);
    repository.edit("deals/a.pov.yaml", "Analysts produce the weekly risk report", `\\e[31m${long}`);
    repository.edit("deals/a.pov.yaml", "statement: ", 'statement: "');
    repository.edit("deals/a.pov.yaml", "instead of 14 hours.", 'instead of 14 hours."');
    repository.edit("deals/a.pov.yaml", "68 USD/h", "72 USD/h");
    const { stdout } = await pov(["diff", "--color"], { cwd: repository.folder, columns: 80 });
    for (const line of stdout.split("\n")) assert.ok(widthOf(line) <= 80, line);
    assert.ok(stdout.includes("\u001b[1m"), "in colours");
    assert.ok(!stripVTControlCharacters(stdout).includes("\u001b"));
    assert.ok(!stdout.includes(`\u001b[31m${long.slice(0, 20)}`));
  });

  it("gives JSON for programs, with the same keys for every plan", async () => {
    const repository = softened();
    repository.write("b.pov.yaml", "id: [\n");
    repository.write("c.pov.yaml", draft);
    const json = await asJson(repository.folder);
    assert.deepEqual([json.version, json.asOf, json.base, json.head], [1, "2026-03-16", { name: "main", commit: repository.id("main") }, { name: "working tree", commit: null }]);
    const keys = ["file", "earlierFile", "kind", "plan", "scenario", "before", "after", "whyUnvalued", "changes", "trouble"].sort();
    for (const one of json.plans) assert.deepEqual(Object.keys(one).sort(), keys);
    assert.deepEqual(json.plans.map(({ kind, before, after }) => [kind, rounded(before), rounded(after)]), [["unreadable", null, null], ["added", null, null], ["changed", 77106, 75443]]);
    assert.equal(json.plans[0]?.trouble?.side, "after");
    const changes = json.plans.flatMap((one) => one.changes).map(({ kind, path, label, before, after, settled }) => ({ kind, path, label, before, after, settled }));
    assert.deepEqual(changes, [{ kind: "changed", path: "outcomes.report-time.target", label: "target of report-time", before: "12 min/report", after: "20 min/report", settled: null }]);
    assert.deepEqual(json.total.classes, { ...noChanges, goalpost: { changes: 1, open: 1 } });
  });

  it("writes Markdown in which a plan's words are text", async () => {
    const repository = softened();
    repository.edit("deals/a.pov.yaml", "title: Weekly pipeline risk report in under 12 minutes", 'title: "@everyone <b>see</b> [this](http://x.example) #1"');
    const { stdout, status } = await diff(repository.folder, "--format", "markdown");
    assert.equal(status, 0);
    assert.match(stdout, /target of report\\?-time/u);
    for (const active of [/<b>/u, /(?<!\\)\]\(/u, /@everyone/u, /#1/u]) assert.doesNotMatch(stdout, active);
  });

  it("judges both versions by the configuration as it is, leaves out what that ignores, and says both", async () => {
    const repository = softened();
    repository.write("archive/b.pov.yaml", draft);
    repository.write("pov.config.yaml", "ignores: [archive]\n");
    const changedConfiguration = "“pov.config.yaml” differs, by which plans are judged. Both versions are judged by it as it is here now, so what it ignores or changes in figures and findings does not show. Review it as well.";
    const ignored = "“archive/b.pov.yaml” differs and is not compared, because pov.config.yaml ignores “archive”.";
    const told = await diff(repository.folder, "--format", "json");
    const { plans, notes } = JSON.parse(told.stdout) as DiffJson;
    assert.deepEqual([plans.map(({ file }) => file), notes], [["deals/a.pov.yaml"], [changedConfiguration, ignored]]);
    assert.equal(told.stderr, `pov: ${changedConfiguration}\npov: ${ignored}\n`);
    assert.ok((await diff(repository.folder, "main", "archive/b.pov.yaml")).stderr.includes(ignored));
    repository.write("archive/c.pov.yaml", draft);
    assert.match((await diff(repository.folder)).stderr, /: 2 plans differ and are not compared, because the configuration ignores them: “archive\/b\.pov\.yaml” and “archive\/c\.pov\.yaml”\.\n$/u);
    repository.write("pov.config.yaml", "ignores: [\n");
    assert.equal((await diff(repository.folder)).status, 2);
  });

  it("never says of a changed configuration alone that nothing differs", async () => {
    const repository = softened();
    repository.commit("2026-03-03");
    repository.write("deals/pov.config.yaml", "defaults: {discount_rate: 2 %}\n");
    const { stdout, stderr } = await diff(repository.folder, "HEAD", "--format", "markdown");
    assert.match(stdout, /> \*\*Not compared:\*\*\n> - “deals\/pov\.config\.yaml” differs/u);
    assert.match(stderr, /“deals\/pov\.config\.yaml” differs/u);
    repository.commit("2026-03-04");
    assert.match((await diff(repository.folder, "HEAD~1", "HEAD")).stderr, /“deals\/pov\.config\.yaml” differs/u);
    assert.equal((await diff(repository.folder, "HEAD")).stderr, "");
  });

  it("judges as of a day", async () => {
    assert.equal((await asJson(softened().folder, "--as-of", "2026-03-20")).asOf, "2026-03-20");
  });
});

describe("pov diff: versions and paths", () => {
  function several(): Repository {
    const repository = new Repository();
    for (const name of ["a", "deals/b", "deals/c"]) repository.write(`${name}.pov.yaml`, withId(name.replace("/", "-")));
    repository.commit("2026-02-27");
    repository.tag("v1.0");
    repository.branch("feature");
    for (const name of ["a", "deals/b"]) repository.edit(`${name}.pov.yaml`, "68 USD/h", "72 USD/h");
    repository.commit("2026-02-28");
    repository.edit("deals/c.pov.yaml", "68 USD/h", "72 USD/h");
    return repository;
  }

  it("are told apart as git tells them", async () => {
    const { folder } = several();
    assert.deepEqual(await files(folder), ["a.pov.yaml", "deals/b.pov.yaml", "deals/c.pov.yaml"]);
    assert.deepEqual(await files(folder, "HEAD"), ["deals/c.pov.yaml"]);
    assert.deepEqual(await files(folder, "v1.0", "feature"), ["a.pov.yaml", "deals/b.pov.yaml"]);
    assert.deepEqual(await files(folder, "main...HEAD"), ["a.pov.yaml", "deals/b.pov.yaml"]);
    assert.deepEqual(await files(folder, "main..feature", "deals"), ["deals/b.pov.yaml"]);
    assert.deepEqual(await files(folder, "deals"), ["deals/b.pov.yaml", "deals/c.pov.yaml"]);
    assert.deepEqual(await files(folder, "v1.0", "HEAD", "deals/*.pov.yaml", "a.pov.yaml"), ["a.pov.yaml", "deals/b.pov.yaml"]);
    assert.deepEqual(await files(folder, "main", "--", "a.pov.yaml", "deals/c.pov.yaml"), ["a.pov.yaml", "deals/c.pov.yaml"]);
    assert.deepEqual(await files(folder, "--", "a.pov.yaml", "deals/b.pov.yaml"), ["a.pov.yaml", "deals/b.pov.yaml"], "two files after -- are paths");
    assert.deepEqual(await files(join(folder, "deals"), "main", "HEAD"), ["../a.pov.yaml", "b.pov.yaml"]);
  });

  it("that are both are to be settled", async () => {
    const repository = several();
    repository.git("branch", "deals", "main");
    assert.equal((await diff(repository.folder, "deals")).stderr, "pov: “deals” is a version and a path. Write “pov diff deals --” for the version, or “pov diff -- deals” for the path.\n");
    assert.deepEqual(await files(repository.folder, "deals", "--"), ["a.pov.yaml", "deals/b.pov.yaml", "deals/c.pov.yaml"]);
    assert.deepEqual(await files(repository.folder, "--", "deals"), ["deals/b.pov.yaml", "deals/c.pov.yaml"]);
  });

  it("may name a plan that is deleted", async () => {
    const repository = several();
    repository.remove("a.pov.yaml");
    assert.deepEqual((await asJson(repository.folder, "HEAD", "a.pov.yaml")).plans.map(({ file, kind }) => [file, kind]), [["a.pov.yaml", "removed"]]);
    assert.deepEqual((await asJson(repository.folder, "a.pov.yaml")).plans.map(({ kind }) => kind), ["removed"]);
  });

  it("are two files, in git or not", async () => {
    const folder = folderWith({ "a b.pov.yaml": plan, "c.pov.yaml": plan.replace("68 USD/h", "72 USD/h"), "d.txt": plan });
    const json = await asJson(folder, "a b.pov.yaml", "c.pov.yaml");
    assert.deepEqual([json.base, json.head, json.plans.map(({ file, earlierFile }) => [file, earlierFile])], [{ name: "a b.pov.yaml", commit: null }, { name: "c.pov.yaml", commit: null }, [["c.pov.yaml", null]]]);
    assert.equal(json.plans[0]?.changes[0]?.after, "72 USD/h");
    assert.equal((await diff(folder, "a b.pov.yaml", "d.txt")).stdout, "No plan differs between a b.pov.yaml and d.txt.\n");
    assert.deepEqual(await files(several().folder, "a.pov.yaml", "deals/c.pov.yaml"), ["deals/c.pov.yaml"]);
    writeFileSync(join(folder, "e.pov.yaml"), Uint8Array.of(0xff, 0xfe, 0x00));
    assert.match((await diff(folder, "a b.pov.yaml", "e.pov.yaml")).stdout, /UTF-16/u);
  });
});

describe("pov diff --fail-on", () => {
  it("ends with 1 for changes of these classes that nobody settled, and says which", async () => {
    const repository = softened();
    repository.edit("deals/a.pov.yaml", "title: Weekly", "title: Daily");
    const classes = (await asJson(repository.folder)).plans.flatMap(({ changes }) => changes.map((change) => change.class));
    assert.ok(classes.length > 0);
    for (const one of classes) {
      const { status, stderr } = await diff(repository.folder, "--fail-on", `evidence,${one}`);
      assert.equal(status, 1);
      assert.match(stderr, /^pov: In deals\/a\.pov\.yaml, /u);
    }
    const { status, stderr } = await diff(repository.folder, "--fail-on", "evidence, schedule");
    assert.deepEqual([status, stderr], [0, ""]);
  });

  it("ends with 1 for a plan that cannot be read any more, because it may hide any change", async () => {
    const repository = softened();
    repository.write("deals/a.pov.yaml", "id: [\n");
    assert.equal((await diff(repository.folder)).status, 0);
    const { status, stderr } = await diff(repository.folder, "--fail-on", "goalpost");
    assert.equal(status, 1);
    assert.match(stderr, /^pov: deals\/a\.pov\.yaml cannot be read as a plan, so what changed cannot be told\.\n$/u);
  });

  it("knows the classes by their names", async () => {
    const { folder } = softened();
    const names = "goalpost, scope, commercial, schedule, evidence, wording";
    const said = async (value: string): Promise<string> => (await diff(folder, "--fail-on", value)).stderr;
    assert.equal(await said("goalposts"), "pov: Option “--fail-on <classes>” argument “goalposts” is invalid. “goalposts” is no class of changes. Did you mean “goalpost”? See “pov diff --help”.\n");
    assert.ok((await said("money")).includes(`“money” is no class of changes. Write some of ${names}.`));
    assert.ok((await said(",")).includes(`Write some of ${names}, with commas between them.`));
  });
});

describe("pov diff, when nothing can be compared, ends with 2 and one line", () => {
  async function said(cwd: string, ...args: readonly string[]): Promise<string> {
    const { status, stdout, stderr } = await diff(cwd, ...args);
    assert.deepEqual([status, stdout], [2, ""]);
    assert.equal(stderr.trimEnd().split("\n").length, 1, stderr);
    return stderr.replace(/^pov: |\n$/gu, "");
  }

  it("says why", async () => {
    const plain = folderWithoutGit();
    const { folder } = softened();
    assert.equal(await said(plain), "The folder is in no git repository, so there are no versions to compare. Go to a repository, or compare two files.");
    assert.equal(await said(plain, "main", "HEAD"), "The folder is in no git repository, so there are no versions to compare. Go to a repository, or compare two files.");
    assert.equal(await said(folder, "mian"), "There is no version “mian” in the git repository. Did you mean “main”?");
    assert.equal(await said(folder, "main", "featur"), "There is no version “featur” in the git repository. Did you mean “feature”?");
    assert.equal(await said(folder, "main", "HEAD", "main"), "Only two versions can be compared, and “main” is a third. If it is a path, write “--” before it.");
    assert.equal(await said(folder, "main...HEAD", "main"), "“main...HEAD” names two versions already, so “main” is one too many. If it is a path, write “--” before it.");
    assert.equal(await said(folder, "main", "deals/b.pov.yaml"), "Nothing matches “deals/b.pov.yaml” in either version. Check the path.");
    assert.equal(await said(folder, "deals/b.pov.yaml", "deals/a.pov.yaml"), "Nothing matches “deals/b.pov.yaml” in either version. Check the path.");
    assert.equal(await said(folder, "main", "../x.pov.yaml"), "“../x.pov.yaml” is outside the repository. Name a path in it.");
    assert.equal(await said(folder, "-main"), "Unknown option “-main”. See “pov diff --help”.");
    assert.equal(await said(folder, "--", "--all"), "Nothing matches “--all” in either version. Check the path.");
    assert.equal(await said(folder, "--format", "xml"), "Option “--format <format>” argument “xml” is invalid. Allowed choices are text, markdown, json. See “pov diff --help”.");
    assert.equal(await said(new Repository().folder), "There is no commit in this repository yet, so there is nothing to compare with. Commit the plans first.");
  });
});
