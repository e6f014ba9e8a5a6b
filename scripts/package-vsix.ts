import { execFileSync } from "node:child_process";
import { chmodSync, cpSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, statSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { repository } from "./hosts/workspace";

/** A packaged extension and its size. */
export interface Vsix {
  readonly path: string;
  readonly bytes: number;
}

/**
 * Packages what is in dist/ as a VSIX, into .build/ unless told where; build first. The same files give the same bytes,
 * whenever, wherever and by whomever they are packaged.
 */
export function packageVsix(path = join(repository, ".build", "pov-as-code.vsix")): Vsix {
  mkdirSync(dirname(path), { recursive: true });
  const staged = mkdtempSync(join(tmpdir(), "pov-vsix-"));
  try {
    stage(staged);
    const vsce = join(dirname(require.resolve("@vscode/vsce/package.json")), "vsce");
    execFileSync(process.execPath, [vsce, "package", "--no-dependencies", "--out", path], { cwd: staged, env: { ...process.env, ...fixed }, stdio: ["ignore", "ignore", "inherit"] });
  } finally {
    rmSync(staged, { recursive: true, force: true });
  }
  return { path, bytes: statSync(path).size };
}

/** What vsce would take from the machine: the time of the files (that which npm gives to its own), its zone, and how names are sorted. */
const fixed = { SOURCE_DATE_EPOCH: "499162500", TZ: "UTC", LC_ALL: "C" };

/** Copies what package.json lists, with the permissions that everybody's checkout could have. */
function stage(folder: string): void {
  const { files } = JSON.parse(readFileSync(join(repository, "package.json"), "utf8")) as { readonly files: readonly string[] };
  for (const file of ["package.json", ...files]) cpSync(join(repository, file), join(folder, file), { recursive: true });
  const staged = readdirSync(folder, { recursive: true, withFileTypes: true }).filter((entry) => entry.isFile());
  for (const { parentPath, name } of staged) chmodSync(join(parentPath, name), 0o644);
}

if (require.main === module) {
  const { path, bytes } = packageVsix();
  console.log(`${path} ${(bytes / 1024).toFixed(0)} KB`);
}
