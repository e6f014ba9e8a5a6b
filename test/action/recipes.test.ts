import { deepEqual, equal, match, notEqual, ok } from "node:assert/strict";
import { execFileSync, spawnSync } from "node:child_process";
import { existsSync, readFileSync, readdirSync } from "node:fs";
import { join } from "node:path";
import { parse } from "yaml";
import { isPlanName } from "../../src/cli/plan-files";
import { pov } from "../cli/session";
import { Repository } from "../server/git/repository";
import { readAction } from "./runner";

interface Step {
  readonly uses?: string;
  readonly run?: string;
  readonly with?: Readonly<Record<string, unknown>>;
}

interface Workflow {
  readonly name: string;
  readonly on: unknown;
  readonly permissions: Readonly<Record<string, string>>;
  readonly jobs: Readonly<Record<string, { readonly permissions?: Readonly<Record<string, string>>; readonly steps: readonly Step[] }>>;
}

const guide = readFileSync("docs/continuous-integration.md", "utf8");
const read = (name: string) => readFileSync(join("docs/recipes", name), "utf8");
const workflows = ["github.yml", "github-forks-review.yml", "github-forks-post.yml"].map((file) => ({ file, text: read(file), ...(parse(read(file)) as Workflow) }));
const stepsOf = ({ jobs }: Workflow) => Object.values(jobs).flatMap(({ steps }) => steps);

describe("the guide to continuous integration", () => {
  it("leads to every recipe, and to none that is not there", () => {
    const linked = [...guide.matchAll(/\(recipes\/([\w.-]+)\)/gu)].map(([, name]) => name ?? "");
    deepEqual([...new Set(linked)].sort(), readdirSync("docs/recipes").sort());
  });

  it("explains every input and output of the action, with what holds when it is left out", () => {
    const { inputs, outputs = {} } = readAction("action.yml");
    const rows = [...guide.matchAll(/^\| ((?:`[\w-]+`(?:, )?)+) \|/gmu)].flatMap(([, names = ""]) => names.split(", ").map((name) => name.replaceAll("`", "")));
    deepEqual(rows, [...Object.keys(inputs), ...Object.keys(outputs)]);
  });

  it("has examples that use only what there is", () => {
    const examples = [...guide.matchAll(/^```yaml\n([^]*?)^```/gmu)].map(([, text = ""]) => parse(text) as unknown);
    const [steps, split, hooks] = examples;
    for (const step of steps as readonly Step[]) checkStep(step);
    const inParts = stepsOf(split as Workflow);
    for (const step of inParts) if (step.uses !== undefined) checkStep(step);
    deepEqual(inParts.flatMap(({ run = "" }) => /^pov (\S+)/u.exec(run)?.[1] ?? []), ["check", "merge-reports"]);
    const { repos } = hooks as { readonly repos: readonly { readonly hooks: readonly { readonly id: string }[] }[] };
    deepEqual(repos.flatMap((one) => one.hooks.map(({ id }) => id)).sort(), hookIds().sort());
  });
});

describe("the recipes for GitHub", () => {
  for (const workflow of workflows) {
    it(`asks in ${workflow.file} for no more than the guide says, and uses only what the actions have`, () => {
      const granted = [workflow.permissions, ...Object.values(workflow.jobs).map(({ permissions = {} }) => permissions)].flatMap((permissions) => Object.entries(permissions));
      for (const [name, access] of granted) ok(guide.includes(`\`${name}: ${access}\``), `${name}: ${access}`);
      for (const [name, access] of Object.entries(workflow.permissions)) deepEqual([name, access], ["contents", "read"]);
      for (const step of stepsOf(workflow)) checkStep(step);
      const { outputs = {} } = readAction("action.yml");
      for (const [, output = ""] of workflow.text.matchAll(/steps\.pov\.outputs\.([\w-]+)/gu)) ok(output in outputs, output);
      equal(/pull_request_target/u.test(workflow.text), false);
    });
  }

  it("lets nothing of a fork run where there is a token that writes", () => {
    const [, review, post] = workflows;
    ok(review !== undefined && post !== undefined);
    deepEqual(Object.values(review.jobs).map(({ permissions }) => permissions), [undefined]);
    deepEqual(post.on, { workflow_run: { workflows: [review.name], types: ["completed"] } });
    deepEqual(stepsOf(post).filter(({ uses = "", run }) => run !== undefined || uses.startsWith("actions/checkout")), []);
    const [uploaded, downloaded] = [stepsOf(review), stepsOf(post)].map((steps) => steps.find(({ uses = "" }) => /\/(?:up|down)load-artifact@/u.test(uses))?.with?.["name"]);
    equal(uploaded, downloaded);
    notEqual(uploaded, undefined);
  });
});

describe("the recipes for other hosts", () => {
  /** A pull request whose base is main, checked out. */
  const pullRequest = () => {
    const checkout = new Repository();
    const plan = readFileSync("examples/01-pipeline-risk-report.pov.yaml", "utf8");
    checkout.write("deal.pov.yaml", plan);
    const base = checkout.commit("2026-03-02");
    checkout.git("update-ref", "refs/remotes/origin/main", base);
    checkout.branch("deal");
    checkout.write("deal.pov.yaml", plan.replace("title: Weekly", "title: A weekly"));
    checkout.commit("2026-03-10");
    return { checkout, base };
  };

  it("reviews a merge request of GitLab against where it parted, or against the target it is merged with", async () => {
    const { "pov-review": job } = parse(read("gitlab.yml")) as { readonly "pov-review": { readonly script: readonly string[]; readonly artifacts: { readonly paths: readonly string[]; readonly reports: Readonly<Record<string, string>> } } };
    const { checkout, base } = pullRequest();
    const script = job.script.join("\n");
    const args = argumentsOf(script, { CI_MERGE_REQUEST_DIFF_BASE_SHA: base });
    equal(args[args.indexOf("--base") + 1], base);
    const merged = argumentsOf(script, { CI_MERGE_REQUEST_DIFF_BASE_SHA: base, CI_MERGE_REQUEST_TARGET_BRANCH_SHA: "target" });
    equal(merged[merged.indexOf("--base") + 1], "target");
    await reviewed(args, checkout);
    for (const file of [...job.artifacts.paths, ...Object.values(job.artifacts.reports)]) ok(existsSync(join(checkout.folder, file)), file);
  });

  it("reviews a pull request in Azure Pipelines against its target, whichever way that is written", async () => {
    const { checkout } = pullRequest();
    for (const target of ["refs/heads/main", "main"]) {
      const args = argumentsOf(azureScript(), { POV_TARGET: target, AGENT_TEMPDIRECTORY: checkout.folder });
      equal(args[args.indexOf("--base") + 1], "origin/main");
      await reviewed(args, checkout);
      for (const file of ["pov-junit.xml", "pov-review.md"]) ok(existsSync(join(checkout.folder, file)), file);
    }
  });

  it("fails in Azure Pipelines when the review does, and gives no order that a plan says", () => {
    const { status, stdout } = spawnSync("bash", ["--norc", "-c", `git() { :; }; node() { echo 'x ##vso[task.setvariable]y'; return 1; }\n${azureScript()}`], { encoding: "utf8" });
    deepEqual([status, stdout], [1, "x # #vso[task.setvariable]y\n"]);
  });
});

describe("the hooks for pre-commit", () => {
  it("run commands that there are, on plans alone", async () => {
    for (const { entry, args, files } of hooks()) {
      const [program, command = ""] = entry.split(" ");
      equal(program, "pov");
      equal((await pov([command, "--help", ...args])).status, 0);
      for (const name of ["a.pov.yaml", "b c/é.pov.yml", "pov.yaml", "a.pov.yaml.txt", "a.yaml", "pov.config.yaml"]) equal(new RegExp(files, "u").test(name), isPlanName(name), name);
    }
    deepEqual(hookIds(), ["pov-check", "pov-fmt"]);
  });

  it("take a plan whose name looks like an option as a plan", async () => {
    const { args = [] } = hooks()[0] ?? {};
    match((await pov(["check", ...args, "--fix.pov.yaml"])).stderr, /“--fix\.pov\.yaml”/u);
  });
});

/** A step of ours names only inputs that the action has, and a checkout leaves no credentials behind and has the history. */
function checkStep({ uses = "", with: inputs = {} }: Step): void {
  match(uses, /^[\w-]+\/[\w/-]+@v\d+$/u);
  if (uses.startsWith("actions/checkout@")) deepEqual([inputs["persist-credentials"], inputs["fetch-depth"]], [false, 0]);
  if (!uses.startsWith("pov-as-code/")) return;
  const action = readAction(uses.includes("/post@") ? "post/action.yml" : "action.yml");
  for (const [name, value] of Object.entries(inputs)) deepEqual([name in action.inputs, typeof value], [true, "string"], name);
}

function azureScript(): string {
  const { steps } = parse(read("azure-pipelines.yml")) as { readonly steps: readonly { readonly bash?: string }[] };
  return steps.find(({ bash = "" }) => bash.includes("review"))?.bash ?? "";
}

/** What a script gives to the command, once bash has read it. */
function argumentsOf(script: string, variables: Readonly<Record<string, string>>): readonly string[] {
  const shown = execFileSync("bash", ["--norc", "-c", `git() { :; }; node() { shift; printf '%s\\n' "$@"; }\n${script}`], { encoding: "utf8", env: { PATH: process.env["PATH"], ...variables } });
  return shown.trimEnd().split("\n");
}

async function reviewed(args: readonly string[], { folder }: Repository): Promise<void> {
  const { status, stderr } = await pov(args, { cwd: folder });
  deepEqual([status, stderr], [0, ""]);
}

function hooks(): readonly { readonly id: string; readonly entry: string; readonly args: readonly string[]; readonly files: string }[] {
  return parse(readFileSync(".pre-commit-hooks.yaml", "utf8")) as ReturnType<typeof hooks>;
}

function hookIds(): string[] {
  return hooks().map(({ id }) => id);
}
