import assert from "node:assert/strict";
import { existsSync, symlinkSync } from "node:fs";
import { join } from "node:path";
import { type Circumstances, pov } from "../cli/session";
import { Repository, folderWithoutGit } from "../server/git/repository";
import { type ReviewLine, rendered } from "./read-review";
import { startingPlan } from "./starting-plan";
import { reviewed } from "./story";

const plan = startingPlan("contoso");
const file = "plans/contoso.pov.yaml";
const raised = plan.replace("42 EUR/h", "48 EUR/h");

/** What `pov diff` and `pov review` are asked, each in its own words. */
interface Asked {
  readonly base?: string;
  readonly head?: string;
  readonly paths?: readonly string[];
}

type Ended = Awaited<ReturnType<typeof pov>>;

function diff(cwd: string, { base, head, paths = [] }: Asked, ...more: readonly string[]): Promise<Ended> {
  const versions = [base, head].filter((version) => version !== undefined);
  return run(cwd, "diff", ...more, ...versions, ...(paths.length === 0 ? [] : ["--", ...paths]));
}

function review(cwd: string, { base, head, paths = [] }: Asked, ...more: readonly string[]): Promise<Ended> {
  return run(cwd, "review", ...(base === undefined ? [] : [`--base=${base}`]), ...(head === undefined ? [] : [`--head=${head}`]), ...more, ...paths);
}

function run(cwd: string, ...args: readonly string[]): Promise<Ended> {
  const circumstances: Circumstances = { cwd, today: () => reviewed };
  return pov(args, circumstances);
}

/** A plan on main, and its raised rate on a branch that is checked out. */
function repositoryWithChange(): Repository {
  const repository = new Repository();
  repository.write(file, plan);
  repository.commit("2026-03-02");
  repository.branch("change");
  repository.write(file, raised);
  repository.commit("2026-03-03");
  return repository;
}

/** Both commands end with 2 and one line that says what is wrong and what to do; nothing reads like “no change”. */
async function refused(cwd: string, asked: Asked, message: RegExp): Promise<void> {
  for (const [name, command] of [["diff", diff], ["review", review]] as const) {
    const { status, stdout, stderr } = await command(cwd, asked);
    assert.deepEqual([status, stdout], [2, ""], `${name}: ${stdout}${stderr}`);
    assert.match(stderr, /^pov: [^\n]+\n$/u, name);
    assert.match(stderr, message, name);
  }
}

/** What both commands say became of each plan. */
async function outcomes(cwd: string, asked: Asked): Promise<readonly (readonly [file: string, kind: string])[]> {
  const [compared, reviews] = [await diff(cwd, asked, "--format=json"), await review(cwd, asked, "--format=json")];
  const plans = (JSON.parse(compared.stdout) as { readonly plans: readonly { readonly file: string; readonly kind: string }[] }).plans.map(({ file: of, kind }) => [of, kind] as const);
  const { plans: judged } = JSON.parse(reviews.stdout) as { readonly plans: readonly ReviewLine[] };
  assert.deepEqual(judged.map(({ file: of, kind }) => [of, kind]), plans);
  return plans;
}

describe("comparing what cannot be compared", () => {
  it("is refused in no repository", async () => {
    await refused(folderWithoutGit(), { base: "main" }, /no git repository/u);
    await refused(folderWithoutGit(), {}, /no git repository/u);
  });

  it("is refused in a shallow clone that lacks the base, with how to get it", async () => {
    const clone = join(folderWithoutGit(), "clone");
    const repository = repositoryWithChange();
    repository.switch("main");
    repository.git("clone", "--quiet", "--depth=1", "--branch=change", `file://${repository.folder}`, clone);
    for (const base of ["main", "origin/main"]) await refused(clone, { base }, /git fetch --unshallow/u);
    await refused(clone, {}, /git fetch --unshallow/u);
  });

  it("is refused on a branch without a commit", async () => {
    const repository = new Repository();
    repository.write(file, plan);
    await refused(repository.folder, {}, /no commit in this repository yet/u);
    await refused(repository.folder, { base: "HEAD" }, /no commit in this repository yet/u);
  });

  it("is refused for a version that looks like an option, and runs no option", async () => {
    const repository = repositoryWithChange();
    const trace = join(repository.folder, "trace");
    for (const base of [`--output=${trace}`, "--all", "-O", "--upload-pack=x", "", "main\n--all", "main:plans", "@{-9}", "main^{tree}"]) {
      const { status, stdout, stderr } = await review(repository.folder, { base });
      assert.deepEqual([status, stdout], [2, ""], `${base}: ${stderr}`);
      assert.match(stderr, /^pov: [^\n]+\n$/u, base);
    }
    assert.equal(existsSync(trace), false);
  });

  it("is refused where git is not installed", async () => {
    const repository = repositoryWithChange();
    const path = process.env["PATH"];
    process.env["PATH"] = repository.folder;
    try {
      await refused(repository.folder, { base: "main" }, /Git is not installed/u);
    } finally {
      process.env["PATH"] = path;
    }
  });

  it("is refused for paths that name nothing in either version", async () => {
    await refused(repositoryWithChange().folder, { base: "main", paths: ["plans/contosso.pov.yaml"] }, /Nothing matches “plans\/contosso\.pov\.yaml”/u);
  });
});

describe("a plan that reads badly", () => {
  const broken: Readonly<Record<string, string | Uint8Array>> = {
    "with a bracket that is not closed": plan.replace("inputs:\n", "inputs: [\n"),
    "in the middle of a merge": plan.replace("  agent_rate", "<<<<<<< HEAD\n  agent_rate").replace("outcomes:", "=======\n>>>>>>> other\noutcomes:"),
    "that is empty": "",
    "that is a list": "- a\n- b\n",
    "that is an image": new Uint8Array([0x89, 0x50, 0x4e, 0x47, 0, 1, 2, 3, 0xff]),
    "in UTF-16": Buffer.from(plan, "utf16le"),
    "that is too long": `${plan}${"# a long comment\n".repeat(100_000)}`,
  };

  for (const [what, content] of Object.entries(broken)) {
    it(`is said and fails a review, ${what}, whichever side it is on`, async () => {
      const repository = new Repository();
      repository.write(file, plan);
      repository.commit("2026-03-02");
      repository.branch("broken");
      repository.write(file, content);
      repository.commit("2026-03-03");
      for (const asked of [{ base: "main", head: "broken" }, { base: "main" }]) {
        assert.deepEqual(await outcomes(repository.folder, asked), [[file, "unreadable"]]);
        for (const { status } of [await review(repository.folder, asked), await diff(repository.folder, asked, "--fail-on=goalpost")]) assert.equal(status, 1);
      }
      assert.match((await diff(repository.folder, { base: "broken", head: "main" })).stdout, /cannot be (?:read|told)/u);
      assert.doesNotMatch((await review(repository.folder, { base: "main" }, "--format=markdown")).stdout, /says what it said before|No plan differs/u);
    });
  }

  it("does not hide what another one changed", async () => {
    const repository = repositoryWithChange();
    repository.write("plans/broken.pov.yaml", "pov: [");
    assert.deepEqual(await outcomes(repository.folder, { base: "main" }), [["plans/broken.pov.yaml", "unreadable"], [file, "changed"]]);
  });
});

describe("a plan under an odd name", () => {
  for (const name of ["plans/Müller & Söhne/März 2026 (final).pov.yaml", "plans/日本/計画.pov.yaml", "plans/a b'c`d.pov.yaml", "plans/-x.pov.yaml", "plans/#1 @osei [link](x).pov.yaml", "plans/a\tb.pov.yaml"]) {
    it(`is compared, named and cannot be taken for markup: ${JSON.stringify(name)}`, async () => {
      const repository = new Repository();
      repository.write(name, plan);
      repository.commit("2026-03-02");
      repository.write(name, raised);
      assert.deepEqual(await outcomes(repository.folder, { base: "main" }), [[name, "changed"]]);
      assert.deepEqual(await outcomes(repository.folder, { base: "main", paths: [name] }), [[name, "changed"]]);
      const { stdout } = await review(repository.folder, { base: "main" }, "--format=markdown");
      assert.match(stdout, /agent/u);
      assert.doesNotMatch(stdout, /(?:^|\s)@osei|(?:^|\s)#1 |\[link\]\(x\)/u);
    });
  }
});

describe("a plan that is no file of the repository", () => {
  it("is said when its folder became a submodule", async () => {
    const [repository, inner] = [repositoryWithChange(), new Repository()];
    inner.write("contoso.pov.yaml", raised.replace("48 EUR/h", "50 EUR/h"));
    inner.commit("2026-03-02");
    repository.remove("plans");
    repository.git("add", "--all");
    repository.git("-c", "protocol.file.allow=always", "submodule", "--quiet", "add", inner.folder, "plans");
    repository.commit("2026-03-04");
    assert.deepEqual(await outcomes(repository.folder, { base: "main", head: "change" }), [[file, "removed"]]);
    assert.deepEqual((await outcomes(repository.folder, { base: "main" })).map(([name]) => name), [file]);
  });

  it("is said when it became a link, and the link is not followed", async () => {
    const repository = repositoryWithChange();
    const outside = join(folderWithoutGit(), "secret.pov.yaml");
    repository.remove(file);
    symlinkSync(outside, join(repository.folder, file));
    repository.commit("2026-03-04");
    assert.deepEqual(await outcomes(repository.folder, { base: "main", head: "change" }), [[file, "unreadable"]]);
    assert.deepEqual(await outcomes(repository.folder, { base: "main" }), [[file, "unreadable"]]);
  });
});

describe("500 changed plans", () => {
  const count = 500;
  let repository: Repository;

  before(function () {
    this.timeout(60_000);
    repository = new Repository("run");
    for (const text of [plan, raised]) {
      for (let number = 1; number <= count; number++) repository.write(`plans/${number}.pov.yaml`, text.replace("contoso-call-centre", `contoso-${number}`));
      repository.commit("2026-03-02");
    }
  });

  it("are all compared", async function () {
    this.timeout(60_000);
    const { stdout } = await diff(repository.folder, { base: "HEAD~1", head: "HEAD" }, "--format=json");
    const { plans } = JSON.parse(stdout) as { readonly plans: readonly { readonly kind: string; readonly changes: readonly unknown[] }[] };
    assert.deepEqual([plans.length, plans.filter(({ kind, changes }) => kind === "changed" && changes.length === 1).length], [count, count]);
  });

  it("are reviewed in a comment that the platform takes, which says how many it leaves out", async function () {
    this.timeout(120_000);
    const { stdout } = await review(repository.folder, { base: "HEAD~1", head: "HEAD" }, "--format=markdown");
    assert.ok(Buffer.byteLength(stdout) <= 65_536, String(Buffer.byteLength(stdout)));
    assert.match(stdout.split("\n")[0] ?? "", /500 plans/u);
    assert.match(stdout, /\d+ (?:more|other|further)|left out/u);
    assert.equal((stdout.match(/<details>/gu) ?? []).length, (stdout.match(/<\/details>/gu) ?? []).length);
    assert.ok(rendered(stdout).characters > 0);
  });
});
