import { execFileSync } from "node:child_process";
import { existsSync, readFileSync } from "node:fs";

/** The versions of the programs that are measured beside ours, as bench/package.json pins them. */
export function peerVersions(): Readonly<Record<string, string>> {
  return (JSON.parse(readFileSync("bench/package.json", "utf8")) as { readonly dependencies: Readonly<Record<string, string>> }).dependencies;
}

/** Installs them where they are missing or of other versions. */
export function installPeers(): void {
  if (Object.entries(peerVersions()).every(([name, version]) => installedVersion(name) === version)) return;
  execFileSync("npm", ["ci", "--prefix", "bench", "--ignore-scripts", "--no-audit", "--no-fund"], { stdio: "inherit", shell: process.platform === "win32" });
}

function installedVersion(name: string): string | undefined {
  const file = `bench/node_modules/${name}/package.json`;
  return existsSync(file) ? (JSON.parse(readFileSync(file, "utf8")) as { readonly version: string }).version : undefined;
}
