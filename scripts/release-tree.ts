import { cpSync, mkdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { repository } from "./hosts/workspace";

/** What release tags carry beside the build: what the action, the hooks of pre-commit and the links in comments lead to. */
const carried = ["action.yml", "post", ".pre-commit-hooks.yaml", "docs", "l10n", "README.md", "CHANGELOG.md", "LICENSE"];

/** What npm takes of it: the command, and what it reads or owes. */
const packed = ["dist/cli", "dist/THIRD-PARTY-NOTICES.txt", "l10n/bundle.l10n.de.json", "l10n/bundle.l10n.fr.json", "CHANGELOG.md"];

interface Manifest {
  readonly version: string;
  readonly repository: { readonly url: string };
  readonly engines: { readonly node: string };
  readonly [key: string]: unknown;
}

/**
 * Fills a folder with what a release tag carries and npm packs: the built command and action, and nothing to be
 * installed. The build is looked for in `built`, as dist/ has it.
 */
export function releaseTree(folder: string, built = join(repository, "dist")): void {
  rmSync(folder, { recursive: true, force: true });
  mkdirSync(folder, { recursive: true });
  for (const name of carried) cpSync(join(repository, name), join(folder, name), { recursive: true });
  for (const name of ["cli", "action", "THIRD-PARTY-NOTICES.txt"]) cpSync(join(built, name), join(folder, "dist", name), { recursive: true });
  const manifest = JSON.parse(readFileSync(join(repository, "package.json"), "utf8")) as Manifest;
  writeFileSync(join(folder, "package.json"), `${JSON.stringify(released(manifest), undefined, 2)}\n`);
}

/** What a release says of itself. It depends on nothing, since the build has it all, and is a command, no library. */
function released({ version, description, license, repository: { url }, bugs, homepage, keywords, engines, bin }: Manifest): Readonly<Record<string, unknown>> {
  const source = { type: "git", url: `git+${url}` };
  return { name: "pov-as-code", version, description, license, repository: source, bugs, homepage, keywords, engines: { node: engines.node }, type: "commonjs", bin, exports: { "./package.json": "./package.json" }, files: packed };
}
