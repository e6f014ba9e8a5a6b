import { deepEqual, equal, match, notEqual, ok } from "node:assert/strict";
import { spawnSync } from "node:child_process";
import { mkdirSync, readFileSync, readdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { parse } from "yaml";
import { Repository } from "../server/git/repository";

interface Step {
  readonly name?: string;
  readonly uses?: string;
  readonly run?: string;
  readonly with?: Readonly<Record<string, unknown>>;
  readonly env?: Readonly<Record<string, string>>;
}

interface Workflow {
  readonly permissions: unknown;
  readonly jobs: Readonly<Record<string, { readonly needs?: string; readonly permissions?: unknown; readonly env?: unknown; readonly steps: readonly Step[] }>>;
}

const folder = ".github/workflows";
const files = readdirSync(folder).map((file) => ({ file, text: readFileSync(join(folder, file), "utf8") }));
const workflows = files.map(({ file, text }) => ({ file, ...(parse(text) as Workflow) }));
const stepsOf = ({ jobs }: Pick<Workflow, "jobs">) => Object.entries(jobs).flatMap(([job, { steps }]) => steps.map((step) => ({ job, ...step })));
const release = parse(readFileSync(join(folder, "release.yml"), "utf8")) as Workflow;

describe("the workflows", () => {
  it("use every action at one commit, named with its version", () => {
    const used = files.flatMap(({ text }) => [...text.matchAll(/\buses: (.*)$/gmu)].map(([, written = ""]) => written));
    ok(used.length > 5);
    for (const written of used) match(written, /^actions\/[\w-]+@[\da-f]{40} # v\d+\.\d+\.\d+$/u);
    const commits = [...new Set(used)].map((written) => written.replace(/@.*/u, ""));
    deepEqual(commits, [...new Set(commits)]);
  });

  it("put into no script what somebody else could have written", () => {
    for (const workflow of workflows) for (const { run = "" } of stepsOf(workflow)) equal(run.includes("${{"), false, run);
    for (const { text } of files) equal(/pull_request_target|workflow_run|issue_comment/u.test(text), false);
  });

  it("may only read unless a job says otherwise, and leave no credentials but where tags are pushed", () => {
    for (const { file, permissions } of workflows) deepEqual(permissions, file === "release.yml" ? {} : { contents: "read" }, file);
    for (const workflow of workflows) {
      const kept = stepsOf(workflow).filter(({ uses = "", with: inputs }) => uses.startsWith("actions/checkout@") && inputs?.["persist-credentials"] !== false);
      deepEqual(kept.map(({ job }) => job), workflow.file === "release.yml" ? ["publish"] : []);
    }
  });
});

describe("the release", () => {
  const steps = stepsOf(release);

  it("gives each job the one right that it needs", () => {
    deepEqual(Object.fromEntries(Object.entries(release.jobs).map(([name, { permissions }]) => [name, permissions])), {
      build: { contents: "read" },
      attest: { "id-token": "write", attestations: "write" },
      publish: { contents: "write" },
      npm: { "id-token": "write" },
      galleries: { contents: "read" },
    });
  });

  it("lets no job write or sign that runs what was installed or built", () => {
    for (const { job, run = "" } of steps) if (job === "attest" || job === "publish") equal(/npm|npx|node /u.test(run), false, run);
    const published = steps.filter(({ job, run }) => job === "npm" && run !== undefined).map(({ run = "" }) => run);
    equal(published.length, 1);
    match(published[0] ?? "", /^npm publish "\S+\.tgz" --provenance --access public --ignore-scripts$/u);
    equal(steps.some(({ job, uses = "" }) => job === "npm" && uses.startsWith("actions/checkout@")), false);
  });

  it("signs before it publishes, and publishes nothing whose tag was refused", () => {
    deepEqual(Object.entries(release.jobs).map(([name, { needs }]) => [name, needs]), [["build", undefined], ["attest", "build"], ["publish", "attest"], ["npm", "publish"], ["galleries", "publish"]]);
  });

  it("takes nothing from a cache that another run could have filled", () => {
    equal(steps.some(({ uses = "", with: inputs = {} }) => uses.startsWith("actions/cache") || "cache" in inputs), false);
    for (const { uses = "", with: inputs = {} } of steps) if (uses.startsWith("actions/setup-node@")) equal(inputs["package-manager-cache"], false);
  });

  it("shows a secret to the one step that needs it", () => {
    const secrets = steps.flatMap(({ name, env = {} }) => Object.values(env).filter((value) => value.includes("secrets.")).map((value) => [name, value]));
    deepEqual(secrets, [["Publish in the Visual Studio Marketplace", "${{ secrets.VSCE_PAT }}"], ["Publish in Open VSX", "${{ secrets.OVSX_PAT }}"]]);
    equal(readFileSync(join(folder, "release.yml"), "utf8").split("secrets.").length - 1, secrets.length);
  });
});

describe("publishing a release", () => {
  it("makes a tag that holds the build alone, moves that of the major version, and never moves the other", () => {
    const [source, remote] = [new Repository(), new Repository()];
    source.write(".github/workflows/ci.yml", "name: CI\n");
    source.commit("2026-03-02");
    source.git("remote", "add", "origin", remote.folder);
    equal(publish(source, "1.2.0", "one").status, 0);
    const first = remote.id("v1.2.0");
    deepEqual([remote.git("ls-tree", "-r", "--name-only", "v1.2.0"), remote.id("v1")], ["dist/cli/pov.js\n", first]);
    match(remote.git("log", "--format=%P%s: %b", "v1"), new RegExp(`^Release 1\\.2\\.0: Built from ${source.id("HEAD")}\\.$`, "mu"));
    equal(publish(source, "1.3.0", "two").status, 0);
    deepEqual([remote.id("v1.2.0"), remote.id("v1")], [first, remote.id("v1.3.0")]);
    notEqual(publish(source, "1.2.0", "three").status, 0);
    deepEqual([remote.id("v1.2.0"), remote.id("v1")], [first, remote.id("v1.3.0")]);
  });

  it("hands the VSIX to a gallery whose token there is, and leaves out the other", () => {
    for (const [step, secret, program] of [["Publish in the Visual Studio Marketplace", "VSCE_PAT", "npx"], ["Publish in Open VSX", "OVSX_PAT", "curl"]] as const) {
      const without = handOver(step, { [secret]: "" });
      deepEqual([without.status, without.stdout.includes("\n[")], [0, false]);
      match(without.stdout, /^::notice::/u);
      const { status, stdout } = handOver(step, { [secret]: "a+token" });
      equal(status, 0);
      match(stdout, new RegExp(`^\\[${program}\\]`, "u"));
      match(stdout, /\[@?\/runner\/release\/assets\/pov-as-code-1\.2\.0\.vsix\]/u);
      equal(/\[[^\]]*a\+token/u.test(stdout), false, "The token is among what every process can see.");
      notEqual(handOver(step, { [secret]: "a+token" }, 1).status, 0);
    }
  });
});

/** Runs the script that publishes, on a release whose build is a text. */
function publish(source: Repository, version: string, build: string): { readonly status: number | null } {
  const temporary = join(source.folder, ".git", build);
  mkdirSync(join(temporary, "release/tree/dist/cli"), { recursive: true });
  writeFileSync(join(temporary, "release/tree/dist/cli/pov.js"), build);
  return bash(scriptOf("Publish the tags"), { RUNNER_TEMP: temporary, GITHUB_REF_NAME: `release/${version}`, GITHUB_SHA: source.id("HEAD") }, source.folder);
}

/** Runs a step with programs that only say what they were given, and then end with a status. */
function handOver(step: string, secret: Readonly<Record<string, string>>, status = 0): { readonly status: number | null; readonly stdout: string } {
  const programs = ["npx", "curl"].map((name) => `${name}() { printf '[%s]' ${name} "$@"; if [ ${name} = curl ]; then cat; fi; return ${status}; }\n`);
  return bash(`${programs.join("")}${scriptOf(step)}`, { RUNNER_TEMP: "/runner", GITHUB_REF_NAME: "release/1.2.0", ...secret });
}

function scriptOf(name: string): string {
  return stepsOf(release).find((step) => step.name === name)?.run ?? "exit 9";
}

function bash(script: string, variables: Readonly<Record<string, string>>, cwd = process.cwd()): { readonly status: number | null; readonly stdout: string } {
  return spawnSync("bash", ["--norc", "-e", "-o", "pipefail", "-c", script], { cwd, encoding: "utf8", env: { PATH: process.env["PATH"], ...variables } });
}
