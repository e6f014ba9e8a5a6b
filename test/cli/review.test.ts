import assert from "node:assert/strict";
import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { Repository, folderWithoutGit } from "../server/git/repository";
import { type Ended, examples, pov } from "./session";

const file = "plans/northwind.pov.yaml";
const plan = readFileSync(join(examples, "01-pipeline-risk-report.pov.yaml"), "utf8");

interface ReviewJson {
  readonly summary: {
    readonly introduced: { readonly errors: number; readonly warnings: number };
    readonly remaining: { readonly errors: number };
  };
  readonly failures: readonly string[];
  readonly total: { readonly plans: number; readonly classes: Readonly<Record<string, { readonly changes: number; readonly open: number }>> };
  readonly plans: readonly { readonly file: string; readonly kind: string; readonly findings: { readonly introduced: readonly { readonly rule: string }[] } }[];
}

/** A repository with a plan on main, and a branch to change it on. */
function repositoryWith(text = plan): Repository {
  const repository = new Repository();
  repository.write(file, text);
  repository.commit("2026-03-10");
  repository.branch("change");
  return repository;
}

function review(repository: { readonly folder: string }, args: readonly string[], variables?: Readonly<Record<string, string>>): Promise<Ended> {
  return pov(["review", "--as-of", "2026-03-14", ...args], { cwd: repository.folder, ...(variables && { variables }) });
}

async function json(repository: Repository, ...args: readonly string[]): Promise<ReviewJson> {
  return JSON.parse((await review(repository, ["--format", "json", ...args])).stdout) as ReviewJson;
}

describe("pov review", () => {
  it("tells what changed, and apart from it what is newly found", async () => {
    const repository = repositoryWith();
    repository.edit(file, "value: 12 min/report}", "value: 20 min/report}");
    const { status, stdout, stderr } = await review(repository, []);
    assert.equal(status, 1);
    assert.match(stdout, /Goalposts\n {4}target of report-time {2}< 12 min\/report → < 20 min\/report {2}NPV −1,663 USD/u);
    assert.match(stdout, /\nNewly found\n\nplans\/northwind\.pov\.yaml:\d+:\d+ {2}error {2,}changed-since-agreed {2}/u);
    assert.equal(stderr, "pov: The review fails. The change brings 1 error. Mend what is newly found, or suppress it with a reason.\n");
  });

  it("finds nothing new in what was there before, or in layout", async () => {
    const repository = repositoryWith(plan.replace("date: 2026-03-18", "date: 2026-03-15"));
    repository.write(file, `${repository.read(file)}# A remark.\n`);
    const { summary, total, failures } = await json(repository);
    assert.deepEqual([total.plans, summary.introduced.errors, failures], [1, 0, []]);
    assert.ok(summary.remaining.errors > 0);
    assert.equal((await review(repository, ["--min-roi", "500%", "--fail-on", "goalpost,scope,wording", "--max-warnings", "0"])).status, 0);
  });

  it("writes comment, data, annotations and SARIF in one run", async () => {
    const repository = repositoryWith();
    repository.edit(file, "value: 68 USD/h", "value: 72 USD/h");
    const { status, stdout } = await review(repository, ["--comment", "comment.md", "--marker", "pov run=1", "--format", "github", "--format", "sarif=found.sarif", "--format", "json=review.json", "--fail-severity", "never"]);
    assert.equal(status, 0);
    assert.match(stdout, /^::error file=plans\/northwind\.pov\.yaml,/u);
    assert.match(repository.read("comment.md"), /^<!-- pov run=1 -->\n\n\*\*In Northwind Example Ltd, the agreed input analyst\\_rate moved from 68 USD\/h to 72 USD\/h\.\*\*/u);
    assert.match(repository.read("found.sarif"), /changed-since-agreed/u);
    assert.equal((JSON.parse(repository.read("review.json")) as ReviewJson).total.classes["goalpost"]?.open, 1);
  });

  it("gives a runner's log no command of a plan", async () => {
    const repository = repositoryWith();
    const text = plan.replace(/^title: .*$/mu, 'title: "::error file=x::pwned"').replace(/^customer: .*$/mu, 'customer: "a ::set-output name=b::c"');
    assert.notEqual(text, plan);
    repository.write(file, text);
    const { stdout } = await review(repository, [], { GITHUB_ACTIONS: "true" });
    assert.doesNotMatch(stdout.replace(/^::(?:error|warning|notice) file=plans\/northwind/gmu, ""), /^\s*::/mu);
    repository.commit("2026-03-11");
    for (const args of [["diff", "main"], ["history", file]]) assert.doesNotMatch((await pov(args, { cwd: repository.folder })).stdout, /^\s*::/mu, args[0]);
  });

  it("writes the comment alone to standard output where that is its file", async () => {
    const repository = repositoryWith();
    repository.edit(file, "value: 68 USD/h", "value: 72 USD/h");
    assert.match((await review(repository, ["--comment", "-"], { GITHUB_ACTIONS: "true" })).stdout, /^\*\*In Northwind Example Ltd/u);
    const both = await review(repository, ["--comment", "-", "--format", "json"]);
    assert.deepEqual([both.status, both.stdout], [2, ""]);
    assert.equal((await review(repository, ["--comment", "pov.config.yaml"])).stderr, "pov: “pov.config.yaml” has the name of a configuration, so no report is written there. Name another file.\n");
  });

  it("appends to the summary of a step, and links lines where the runner says where it is", async () => {
    const repository = repositoryWith();
    repository.edit(file, "value: 68 USD/h", "value: 72 USD/h");
    const id = repository.commit("2026-03-11");
    const summary = join(folderWithoutGit(), "summary.md");
    writeFileSync(summary, "Before.");
    const variables = { GITHUB_ACTIONS: "true", GITHUB_STEP_SUMMARY: summary, GITHUB_SERVER_URL: "https://github.com", GITHUB_REPOSITORY: "o/r", GITHUB_SHA: id };
    const { stdout } = await review(repository, ["--summary"], variables);
    assert.match(stdout, /\n::error file=/u, "annotations below the text");
    const written = readFileSync(summary, "utf8");
    assert.ok(written.startsWith("Before.\n**In Northwind Example Ltd, the agreed input"));
    assert.ok(written.includes(`[input analyst\\_rate](https://github.com/o/r/blob/${id}/plans/northwind.pov.yaml#L26)`));
    assert.ok(written.includes(`_change (\`${id.slice(0, 7)}\`) compared with main (`), "what is checked out, by its name");
    const { status, stderr } = await review(repository, ["--summary", "--fail-severity", "never"]);
    assert.deepEqual([status, stderr.split(",")[0]], [2, "pov: --summary appends to the summary of a step on GitHub Actions"]);
  });

  describe("fails", () => {
    async function failures(was: string, is: string, ...args: readonly string[]): Promise<readonly [number, string]> {
      const repository = repositoryWith();
      repository.edit(file, was, is);
      const { status, stderr } = await review(repository, ["--fail-severity", "never", ...args]);
      return [status, stderr];
    }

    it("on open changes of classes", async () => {
      assert.deepEqual(await failures("value: 68 USD/h", "value: 72 USD/h", "--fail-on", "goalpost"), [1, "pov: The review fails. In plans/northwind.pov.yaml, an agreed value moved and nobody has accepted that: input analyst_rate.\n"]);
      assert.deepEqual(await failures("value: 68 USD/h", "value: 72 USD/h", "--fail-on", "scope"), [0, ""]);
    });

    it("on a plan that is deleted, or called what no plan is, after it was agreed or while it runs", async () => {
      const repository = repositoryWith();
      repository.write("draft.pov.yaml", "id: d\ntitle: A draft\nstatus: draft\n");
      repository.write("running.pov.yaml", "id: r\ntitle: A run\nstatus: running\n");
      repository.commit("2026-03-11");
      repository.move(file, "plans/northwind.yaml");
      repository.remove("draft.pov.yaml");
      repository.remove("running.pov.yaml");
      const said = async (classes: string) => (await review(repository, ["--base", "HEAD", "--fail-on", classes])).stderr;
      const agreed = "pov: The review fails. plans/northwind.pov.yaml was deleted after it was agreed. Put it back, and close it with “status: closed” when it is over.\n";
      const running = "pov: The review fails. running.pov.yaml was deleted while it was running. Put it back, and close it with “status: closed” when it is over.\n";
      assert.deepEqual([await said("goalpost"), await said("scope"), await said("schedule")], [agreed, agreed + running, ""]);
    });

    it("on an ROI that is too low, and says by how much", async () => {
      assert.deepEqual(await failures("value: 68 USD/h", "value: 60 USD/h", "--min-roi", "50%"), [1, "pov: The review fails. The ROI of plans/northwind.pov.yaml is 46.6 %, which is 3.4 pp below the 50 % that is the least allowed.\n"]);
      assert.deepEqual(await failures("rate: analyst_rate", "rate: nobody", "--min-roi", "50%"), [1, "pov: The review fails. The ROI of plans/northwind.pov.yaml cannot be computed, and 50 % is the least that is allowed.\n"]);
    });

    it("on more new warnings than are allowed", async () => {
      const fewer = ["capture: capture, risk_adjustment: 10 %}", "capture: capture}"] as const;
      assert.deepEqual(await failures(...fewer, "--max-warnings", "0"), [1, "pov: The review fails. The change brings 1 warning, more than the 0 that are allowed.\n"]);
      assert.deepEqual(await failures(...fewer, "--max-warnings", "1"), [0, ""]);
    });

    it("on what cannot be read", async () => {
      const repository = repositoryWith();
      repository.write(file, new Uint8Array([0xff, 0xfe, 0x00]));
      const { status, stdout, stderr } = await review(repository, []);
      assert.equal(status, 1);
      assert.match(stdout, /\n {2}This file is saved as UTF-16/u);
      assert.equal(stderr, "pov: The review fails. plans/northwind.pov.yaml cannot be read as a plan, so what changed cannot be told.\n");
      assert.equal((await review(repository, ["--fail-severity", "never", "--min-roi", "10%"])).status, 1, "any return may hide in it");
      assert.equal((await review(repository, ["--fail-severity", "never"])).status, 0);
    });
  });

  it("says of each new, deleted, renamed and broken plan what became of it", async () => {
    const { plans } = await json(repositoryWithEverything());
    assert.deepEqual(plans.map(({ file: of, kind }) => `${of} ${kind}`), ["deals/ü moved.pov.yaml changed", "plans/broken.pov.yaml unreadable", "plans/gone.pov.yaml removed", "plans/new.pov.yaml added", "plans/northwind.pov.yaml changed"]);
  });

  it("tells of a change to programs what “pov diff” tells them, and beside it what was found", async () => {
    const repository = repositoryWithEverything();
    const compared = await pov(["diff", "--as-of", "2026-03-14", "--format", "json", "main...more"], { cwd: repository.folder });
    const { failures, summary, ...reviewed } = await json(repository, "--base", "main", "--head", "more");
    const plans = reviewed.plans.map((one) => Object.entries(one).filter(([key]) => key !== "findings" && key !== "suppressed"));
    assert.deepEqual({ ...reviewed, plans: plans.map((one) => Object.fromEntries(one) as object) }, JSON.parse(compared.stdout));
    assert.deepEqual([failures.length, Object.keys(summary)], [2, ["introduced", "remaining", "resolved", "suppressed"]]);
    const keys = Object.keys(reviewed.plans[0] ?? {});
    for (const one of reviewed.plans) assert.deepEqual(Object.keys(one), keys);
  });

  /** Committed on a branch: a plan that is moved, broken, gone, new and changed. */
  function repositoryWithEverything(): Repository {
    const repository = repositoryWith();
    repository.switch("main");
    for (const name of ["gone", "moved", "broken"]) repository.write(`plans/${name}.pov.yaml`, plan.replace(/^id: .*$/mu, `id: ${name}`).replace("Northwind", name));
    repository.commit("2026-03-11");
    repository.branch("more");
    repository.remove("plans/gone.pov.yaml");
    repository.move("plans/moved.pov.yaml", "deals/ü moved.pov.yaml");
    repository.edit("plans/broken.pov.yaml", "title: ", "title: a: ");
    repository.write("plans/new.pov.yaml", readFileSync(join(examples, "03-routing-errors.pov.yaml"), "utf8"));
    repository.edit(file, "value: 12 min/report}", "value: 20 min/report}");
    repository.commit("2026-03-12");
    return repository;
  }

  it("blames a copy for its id, not the plan that was there", async () => {
    const repository = repositoryWith();
    repository.write("plans/copy.pov.yaml", plan);
    const { plans } = await json(repository);
    const rules = plans.map(({ file: of, findings }) => [of, findings.introduced.some(({ rule }) => rule === "duplicate-id")]);
    assert.deepEqual(rules, [["plans/copy.pov.yaml", true]]);
  });

  it("ends with 2 and one line where it cannot compare", async () => {
    const repository = repositoryWith();
    for (const [args, message] of [
      [["--base", "nowhere"], /^pov: There is no version “nowhere” in the git repository\./u],
      [["--base=--all"], /^pov: There is no version “--all” in the git repository\./u],
      [["--min-roi", "half"], /^pov: .*Write a percentage, such as 50%\./u],
      [["--fail-on", "goal"], /^pov: .*“goal” is no class of changes\./u],
      [["--marker", "a --> b"], /^pov: .*Write some words on one line/u],
      [["--comment", file], /^pov: “plans\/northwind\.pov\.yaml” has the name of a plan/u],
    ] as const) {
      const { status, stdout, stderr } = await review(repository, args);
      assert.deepEqual([status, stdout, stderr.split("\n").length], [2, "", 2], stderr);
      assert.match(stderr, message);
    }
    assert.equal((await review({ folder: folderWithoutGit() }, [])).status, 2);
  });
});
