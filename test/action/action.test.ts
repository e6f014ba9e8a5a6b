import { deepEqual, doesNotMatch, equal, match, ok } from "node:assert/strict";
import { chmodSync, existsSync, mkdtempSync, readFileSync, realpathSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { type BuildOptions, build } from "esbuild";
import { releaseTree } from "../../scripts/release-tree";
import { Repository } from "../server/git/repository";
import { GitHubStandIn, repository, token } from "./github-stand-in";
import { type ActionRun, type Ran, readAction, runAction } from "./runner";

const plan = readFileSync("examples/01-pipeline-risk-report.pov.yaml", "utf8");

describe("the action, run as GitHub would", function () {
  this.timeout(60_000);
  const github = new GitHubStandIn();
  const place = realpathSync(mkdtempSync(join(tmpdir(), "pov-action-")));
  const release = join(place, "release");
  let runs = 0;

  before(async () => {
    const { bundles } = (await import(join(__dirname, "../../esbuild.config.js"))) as { readonly bundles: readonly BuildOptions[] };
    const shipped = bundles.filter(({ outfile = "" }) => /^dist\/(?:cli|action)\//u.test(outfile));
    await Promise.all(shipped.map((bundle) => build({ ...bundle, outfile: join(place, bundle.outfile ?? ""), absWorkingDir: join(__dirname, "../..") })));
    writeFileSync(join(place, "dist/THIRD-PARTY-NOTICES.txt"), "");
    releaseTree(release, join(place, "dist"));
    await github.start();
  });
  after(async () => {
    await github.stop();
    rmSync(place, { recursive: true });
  });
  beforeEach(() => github.reset());

  /** A pull request as actions/checkout leaves it: its merge commit. */
  function pullRequest(change: (repository: Repository) => void): { readonly checkout: Repository; readonly base: string; readonly sha: string } {
    const checkout = new Repository();
    checkout.write("deals/Größe 1.pov.yaml", plan);
    const base = checkout.commit("2026-03-02");
    checkout.branch("deal");
    change(checkout);
    checkout.commit("2026-03-10");
    checkout.switch("main");
    checkout.write("deals/other.pov.yaml", plan.replace("northwind-pipeline-risk", "another"));
    checkout.commit("2026-03-11");
    checkout.git("switch", "--quiet", "--detach");
    checkout.git("merge", "--quiet", "--no-edit", "deal");
    return { checkout, base, sha: checkout.id("HEAD") };
  }

  function run(checkout: Repository, { inputs = {}, sha, base, ...asked }: Partial<ActionRun> & { readonly sha?: string; readonly base?: string } = {}): Promise<Ran> {
    runs += 1;
    return runAction({
      action: release,
      workspace: checkout.folder,
      temporary: join(place, `run ${runs}`),
      inputs,
      contexts: { "github.token": token, "github.event.pull_request.base.sha": base ?? "" },
      event: base === undefined ? { ref: "refs/heads/main" } : { pull_request: { number: 7, base: { sha: base } } },
      ...asked,
      variables: {
        GITHUB_API_URL: github.rest,
        GITHUB_GRAPHQL_URL: github.graphql,
        GITHUB_SERVER_URL: "https://github.com",
        GITHUB_REPOSITORY: repository,
        GITHUB_RUN_ID: String(500 + runs),
        GITHUB_RUN_ATTEMPT: "1",
        GITHUB_SHA: sha ?? checkout.id("HEAD"),
        ...asked.variables,
      },
    });
  }

  const soften = (checkout: Repository) => checkout.edit("deals/Größe 1.pov.yaml", "value: 50 %", "value: 40 %");

  it("comments, annotates and gives its outputs, and compares with what the change is merged into", async () => {
    const { checkout, base, sha } = pullRequest(soften);
    const { isSuccess, outputs, log, summary } = await run(checkout, { base, sha, inputs: { "fail-severity": "never", "sarif-file": "pov.sarif" } });
    ok(isSuccess, log);
    equal(outputs["changed"], "1");
    equal(outputs["failed"], "false");
    ok(Number(outputs["roi-base"]) > Number(outputs["roi-head"]), JSON.stringify(outputs));
    equal(github.comments.length, 1);
    match(github.comments[0]?.body ?? "", /^<!-- pov-review: pov run=\d+ attempt=1 plans=1 -->\n/u);
    doesNotMatch(github.comments[0]?.body ?? "", /other\.pov\.yaml/u);
    equal(github.comments[0]?.body.split("\n").slice(1).join("\n"), readFileSync(outputs["comment-file"] ?? "", "utf8"));
    ok(summary.length > 100);
    equal((JSON.parse(checkout.read("pov.sarif")) as { readonly version: string }).version, "2.1.0");
  });

  it("fails by what is asked for only after everything was written", async () => {
    const { checkout, base, sha } = pullRequest(soften);
    const { isSuccess, outputs, log, summary } = await run(checkout, { base, sha, inputs: { "min-roi": "100000%", "sarif-file": "pov.sarif" } });
    equal(isSuccess, false);
    equal(outputs["failed"], "true");
    match(log, /::error title=POV as Code::The change goes beyond what this repository allows/u);
    match(github.comments[0]?.body ?? "", /This review fails because/u);
    match(summary, /This review fails because/u);
    ok(existsSync(join(checkout.folder, "pov.sarif")));
  });

  it("writes no comment where no plan differs, nor where it is told so", async () => {
    const { checkout, base, sha } = pullRequest((other) => other.write("README.md", "Hello"));
    const quiet = await run(checkout, { base, sha });
    deepEqual([quiet.isSuccess, quiet.outputs["changed"], quiet.outputs["roi-head"]], [true, "0", ""]);
    const off = pullRequest(soften);
    await run(off.checkout, { base: off.base, sha: off.sha, inputs: { comment: "off", "fail-severity": "never" } });
    deepEqual(github.arrived.filter(({ method }) => method === "POST" || method === "PATCH").filter(({ path }) => !path.includes("graphql")), []);
  });

  it("annotates what is newly found, unless it is told not to", async () => {
    const { checkout, base, sha } = pullRequest((other) => other.edit("deals/Größe 1.pov.yaml", "currency: USD", "currency: USD\ntitel: x"));
    match((await run(checkout, { base, sha })).log, /^::error file=deals\/Größe 1\.pov\.yaml,line=\d+/mu);
    doesNotMatch((await run(checkout, { base, sha, inputs: { annotations: "false" } })).log, /^::error file=/mu);
  });

  it("runs nothing that stands in an input or in a plan", async () => {
    const { checkout, base, sha } = pullRequest((other) => other.edit("deals/Größe 1.pov.yaml", "title: Weekly", 'title: "::add-mask::x ##[add-mask]y $(touch pwned) Weekly'.replace("Weekly", "Weekly\" # ")));
    const evil = '"; touch pwned; $(touch pwned) `touch pwned` ${{ github.token }}';
    const reviewed = ["paths", "base", "fail-on", "min-roi", "max-warnings", "fail-severity", "sarif-file"];
    for (const names of [reviewed, ["comment"], ["comment-key"]]) {
      const { isSuccess, outputs } = await run(checkout, { base, sha, inputs: Object.fromEntries(names.map((name) => [name, evil])) });
      deepEqual([isSuccess, existsSync(join(checkout.folder, "pwned"))], [false, false], names.join(", "));
      deepEqual(Object.keys(outputs), Object.keys(readAction("action.yml").outputs ?? {}));
    }
    const { log } = await run(checkout, { base, sha });
    const [, pause = "", inside = ""] = /^::stop-commands::(\S+)\n([^]*?)^::\1::$/mu.exec(log) ?? [];
    match(pause, /^[0-9a-f-]{36}$/u);
    doesNotMatch(log.replace(inside, ""), /add-mask/u);
  });

  it("reads paths one a line, with spaces in them", async () => {
    const { checkout, base, sha } = pullRequest((other) => {
      soften(other);
      other.write("elsewhere/a b.pov.yaml", plan);
    });
    equal((await run(checkout, { base, sha, inputs: { paths: "  elsewhere/a b.pov.yaml \n\ndeals", "fail-severity": "never" } })).outputs["changed"], "2");
    equal((await run(checkout, { base, sha, inputs: { "working-directory": "elsewhere", paths: ".", "fail-severity": "never" } })).outputs["changed"], "1");
  });

  it("compares with what it is told", async () => {
    const { checkout } = pullRequest(soften);
    const { outputs, log } = await run(checkout, { inputs: { base: "HEAD^1", "fail-severity": "never" } });
    equal(outputs["changed"], "1");
    match(log, /belongs to no pull request/u);
  });

  it("says what to do where the checkout does not have the base", async () => {
    const { checkout, base } = pullRequest(soften);
    const shallow = new Repository();
    shallow.git("fetch", "--quiet", "--depth=1", `file://${checkout.folder}`, checkout.id("HEAD"));
    shallow.git("switch", "--quiet", "--detach", "FETCH_HEAD");
    const { isSuccess, log } = await run(shallow, { base });
    equal(isSuccess, false);
    match(log, /in this shallow clone\..+“fetch-depth: 0” in actions\/checkout/u);
    match(log, /::error title=POV as Code::The plans could not be reviewed/u);
    deepEqual(github.arrived, []);
  });

  it("lets the review decide where it may not comment", async () => {
    github.disturbances.push({ on: ({ method, path }) => method === "POST" && path.includes("/comments"), status: 403, message: "Resource not accessible by integration" });
    const { checkout, base, sha } = pullRequest(soften);
    const { isSuccess, log } = await run(checkout, { base, sha, inputs: { "fail-severity": "never" } });
    ok(isSuccess, log);
    match(log, /^::warning title=POV as Code::The review was not posted .+ docs\/continuous-integration\.md/mu);
  });

  it("says in a sentence that it was not built, and that Node.js is too old", async () => {
    const { checkout, base } = pullRequest(soften);
    const [bare, old] = [join(place, "bare"), new Repository()];
    chmodSync(old.write("node", "#!/bin/sh\nexit 1\n"), 0o755);
    releaseTree(bare, join(place, "dist"));
    rmSync(join(bare, "dist"), { recursive: true });
    match((await run(checkout, { base, action: bare })).log, /^::error title=POV as Code::This revision of the action has no build in it\. Use a release/mu);
    match((await run(checkout, { base, action: join(bare, "post"), inputs: { "comment-folder": "." } })).log, /no build in it/u);
    match((await run(checkout, { base, variables: { PATH: `${old.folder}:${process.env["PATH"] ?? ""}` } })).log, /^::error title=POV as Code::The runner needs Node\.js 20\.19 or newer/mu);
  });

  it("hands its comment to a second run, which posts it to the pull request that GitHub names", async () => {
    const { checkout, base, sha } = pullRequest(soften);
    const first = await run(checkout, { base, sha, inputs: { comment: "off", "fail-severity": "never" } });
    equal(github.comments.length, 0);
    const commit = "c".repeat(40);
    github.pulls.push({ number: 7, head: { label: "mallory:deal", sha: commit, repository: "mallory/deals" } });
    const event = { workflow_run: { id: 77, run_attempt: 3, event: "pull_request", head_branch: "deal", head_sha: commit, head_repository: { full_name: "mallory/deals", owner: { login: "mallory" } } } };
    const second = await run(checkout, { action: join(release, "post"), event, inputs: { "comment-folder": first.outputs["comment-folder"] ?? "" } });
    ok(second.isSuccess, second.log);
    equal(github.comments[0]?.body, `<!-- pov-review: pov run=77 attempt=3 plans=1 -->\n${readFileSync(first.outputs["comment-file"] ?? "", "utf8")}`);
  });
});

describe("what the actions say of themselves", () => {
  for (const file of ["action.yml", "post/action.yml"]) {
    it(`has in ${file} no expression within a script, and a description of everything`, () => {
      const { inputs, outputs = {}, runs } = readAction(file);
      equal(runs.using, "composite");
      for (const { run, shell } of runs.steps) deepEqual([shell, run.includes("${{")], ["bash", false]);
      for (const [name, { description }] of Object.entries({ ...inputs, ...outputs })) match(description, /[.]$/u, name);
    });
  }
});
