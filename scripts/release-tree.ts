import { cpSync, mkdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { repository } from "./hosts/workspace";

/** What release tags carry beside the build: what the action, the hooks of pre-commit and the links in comments lead to. */
const carried = ["action.yml", "post", ".pre-commit-hooks.yaml", "docs", "l10n", "README.md", "CHANGELOG.md", "LICENSE"];

/**
 * Fills a folder with what a release tag carries: the built command and action, and nothing to be installed. The build
 * is looked for in `built`, as dist/ has it.
 */
export function releaseTree(folder: string, built = join(repository, "dist")): void {
  rmSync(folder, { recursive: true, force: true });
  mkdirSync(folder, { recursive: true });
  for (const name of carried) cpSync(join(repository, name), join(folder, name), { recursive: true });
  for (const name of ["cli", "action"]) cpSync(join(built, name), join(folder, "dist", name), { recursive: true });
  const { version, description, license, repository: source, homepage, engines, bin } = JSON.parse(readFileSync(join(repository, "package.json"), "utf8")) as Readonly<Record<string, unknown>>;
  // Nothing is depended on, since the build has it all.
  writeFileSync(join(folder, "package.json"), `${JSON.stringify({ name: "pov-as-code", version, description, license, repository: source, homepage, engines, bin, private: true }, undefined, 2)}\n`);
}

if (require.main === module) {
  const folder = join(repository, ".build", "release");
  releaseTree(folder);
  console.log(folder);
}
