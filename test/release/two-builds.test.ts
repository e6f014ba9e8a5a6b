import { deepEqual, equal, ok } from "node:assert/strict";
import { execFile } from "node:child_process";
import { chmodSync, cpSync, existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, realpathSync, rmSync, statSync, symlinkSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { promisify } from "node:util";
import { publint } from "publint";
import { repository } from "../../scripts/hosts/workspace";

const run = promisify(execFile);
const packages = (JSON.parse(readFileSync(join(repository, "package-lock.json"), "utf8")) as { readonly packages: Readonly<Record<string, { readonly dev?: boolean }>> }).packages;

/** What the build takes from the checkout and what builds it; everything else it must do without. */
const left = new Set([".git", ".build", "bench", "dist", "node_modules", "test"]);
const tools = [".bin", "@esbuild", "@types", "@vscode", "esbuild", "tsx"];

describe("two builds of the same sources, at other times, in other folders, by people with other settings", () => {
  const place = realpathSync(mkdtempSync(join(tmpdir(), "pov-builds-")));
  const [one, other] = [join(place, "one"), join(place, "Somebody’s copies", "pov-as-code")];
  let sums: readonly [string, string];

  before(async () => {
    checkOut(one);
    cpSync(one, other, { recursive: true, verbatimSymlinks: true });
    for (const file of filesBelow(other)) chmodSync(file, 0o664);
    const first = await release(one, { TZ: "America/St_Johns", LANG: "C.UTF-8" });
    sums = [first, await release(other, { TZ: "Pacific/Kiritimati", LANG: "de_DE.UTF-8", LC_ALL: "de_DE.UTF-8", SOURCE_DATE_EPOCH: "1800000000" })];
  });
  after(() => {
    rmSync(place, { recursive: true });
  });

  it("are the same byte for byte: the VSIX, the npm package, the command, the action and the notices", () => {
    const names = sums[0].trimEnd().split("\n").map((line) => line.replace(/^[\da-f]{64} {2}/u, ""));
    const { version } = JSON.parse(readFileSync(join(repository, "package.json"), "utf8")) as { readonly version: string };
    for (const name of [`pov-as-code-${version}.vsix`, `pov-as-code-${version}.tgz`, "dist/cli/pov.js", "dist/action/main.js", "dist/THIRD-PARTY-NOTICES.txt"]) ok(names.includes(name), name);
    equal(sums[1], sums[0]);
    deepEqual(treeOf(other), treeOf(one));
  });

  it("make a package for npm that has nothing to mend, depends on nothing and has the command", async () => {
    const tree = join(one, ".build/release/tree");
    const { messages } = await publint({ pkgDir: tree, pack: "npm", strict: true });
    deepEqual(messages, []);
    const manifest = JSON.parse(readFileSync(join(tree, "package.json"), "utf8")) as Readonly<Record<string, unknown>>;
    deepEqual([manifest["dependencies"], manifest["bin"], manifest["engines"]], [undefined, { pov: "dist/cli/pov.js" }, { node: ">=20.19" }]);
  });

  it("name no folder of the machine that made them", () => {
    for (const folder of [one, other]) {
      const built = filesBelow(join(folder, "dist")).filter((file) => [place, repository, "/home/"].some((path) => readFileSync(file, "utf8").includes(path)));
      deepEqual(built, []);
    }
  });

  it("need no package that is only a tool, and stay under 2 MB", () => {
    equal(existsSync(join(one, "node_modules", "typescript")), false);
    for (const file of filesBelow(join(one, ".build/release/assets"))) ok(statSync(file).size < 2 * 1024 * 1024, file);
  });
});

/** A copy of the sources and of the packages that are bundled; the tools are those of this checkout. */
function checkOut(folder: string): void {
  mkdirSync(join(folder, "node_modules"), { recursive: true });
  for (const name of readdirSync(repository)) if (!left.has(name)) cpSync(join(repository, name), join(folder, name), { recursive: true });
  for (const [path, { dev }] of Object.entries(packages)) if (path !== "" && dev !== true) cpSync(join(repository, path), join(folder, path), { recursive: true });
  for (const name of tools) if (!existsSync(join(folder, "node_modules", name))) symlinkSync(join(repository, "node_modules", name), join(folder, "node_modules", name), "junction");
}

/** Builds a checkout and gives the sums of what it would publish. */
async function release(folder: string, settings: Readonly<Record<string, string>>): Promise<string> {
  const options = { cwd: folder, env: { ...process.env, ...settings } };
  await run(process.execPath, ["esbuild.config.js"], options);
  await run(process.execPath, ["--import", "tsx", "scripts/release.ts"], options);
  return readFileSync(join(folder, ".build/release/assets/SHA256SUMS"), "utf8");
}

/** The names and texts of what becomes the tag. */
function treeOf(folder: string): ReadonlyMap<string, string> {
  const tree = join(folder, ".build/release/tree");
  return new Map(filesBelow(tree).map((file) => [file.slice(tree.length), readFileSync(file, "latin1")]));
}

function filesBelow(folder: string): readonly string[] {
  const entries = readdirSync(folder, { recursive: true, withFileTypes: true }).filter((entry) => entry.isFile());
  return entries.map(({ parentPath, name }) => join(parentPath, name)).sort();
}
