import { spawn } from "node:child_process";
import { existsSync, readFileSync } from "node:fs";

/** Whether a Debian package can be installed here without asking anybody. */
export function installsDebianPackages(): boolean {
  return isDebian() && process.getuid?.() === 0;
}

/** Installs a Debian package with what it cannot do without. */
export async function installDebianPackage(name: string): Promise<void> {
  const environment = { ...process.env, DEBIAN_FRONTEND: "noninteractive" };
  await run("apt-get", ["update", "-qq"], environment);
  await run("apt-get", ["install", "-y", "-qq", "--no-install-recommends", name], environment);
}

/** Runs a command to its end; throws when that is not a good one. */
export function run(command: string, parameters: readonly string[], environment = process.env): Promise<void> {
  return new Promise((resolve, reject) => {
    const child = spawn(command, parameters, { env: environment, stdio: ["ignore", "ignore", "inherit"] });
    child.on("error", reject);
    child.on("exit", (code) => {
      if (code === 0) resolve();
      else reject(new Error(`${command} ended with status ${code ?? "none"}`));
    });
  });
}

function isDebian(): boolean {
  if (!existsSync("/etc/debian_version") || !existsSync("/etc/os-release")) return false;
  // Ubuntu's `chromium` package is only a pointer to a snap, which does not run in a container.
  return /^ID=debian$/m.test(readFileSync("/etc/os-release", "utf8"));
}
