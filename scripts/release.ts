import { execFileSync } from "node:child_process";
import { createHash } from "node:crypto";
import { mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { join, relative } from "node:path";
import { repository } from "./hosts/workspace";
import { packageVsix } from "./package-vsix";
import { releaseTree } from "./release-tree";

// Makes of dist/ what a release publishes, into .build/release: tree/ becomes the tag, assets/ the downloads.
const folder = join(repository, ".build", "release");
const tree = join(folder, "tree");
const assets = join(folder, "assets");

function main(): void {
  const { name, version } = JSON.parse(readFileSync(join(repository, "package.json"), "utf8")) as { readonly name: string; readonly version: string };
  rmSync(folder, { recursive: true, force: true });
  mkdirSync(assets, { recursive: true });
  releaseTree(tree);
  packageVsix(join(assets, `${name}-${version}.vsix`));
  execFileSync("npm", ["pack", tree, "--pack-destination", assets, "--ignore-scripts", "--loglevel", "error"], { stdio: ["ignore", "ignore", "inherit"], shell: process.platform === "win32" });
  const sums = [...sumsOf(assets, assets), ...sumsOf(join(tree, "dist"), tree)].join("");
  writeFileSync(join(assets, "SHA256SUMS"), sums);
  console.log(sums);
}

/** A line for every file of a folder, as `sha256sum --check` reads them, named as seen from another. */
function sumsOf(folder: string, from: string): readonly string[] {
  const files = readdirSync(folder, { recursive: true, withFileTypes: true }).filter((entry) => entry.isFile());
  const paths = files.map(({ parentPath, name }) => join(parentPath, name)).sort();
  return paths.map((path) => `${createHash("sha256").update(readFileSync(path)).digest("hex")}  ${relative(from, path).replaceAll("\\", "/")}\n`);
}

main();
