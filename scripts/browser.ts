import { spawn } from "node:child_process";
import { accessSync, constants, existsSync, readFileSync } from "node:fs";
import { delimiter, join } from "node:path";
import { chromium } from "playwright-core";

/**
 * The path of a Chromium-based browser: `POV_BROWSER`, else one installed on this machine, else a fresh one
 * (Debian's package as root, Playwright's download elsewhere). Throws one line that says what to install.
 */
export async function findBrowser(): Promise<string> {
  const wanted = process.env["POV_BROWSER"];
  if (wanted) return existsSync(wanted) ? wanted : fail(`POV_BROWSER names ${wanted}, which does not exist.`);
  return installedBrowser() ?? (await installBrowser());
}

/** Arguments every browser of ours starts with: no first-run pages, no background traffic, no GPU to depend on. */
export const browserArguments = [
  "--no-sandbox",
  "--disable-gpu",
  "--disable-quic",
  "--disable-dev-shm-usage",
  "--no-first-run",
  "--disable-background-networking",
  "--disable-component-update",
  "--disable-sync",
] as const;

function installedBrowser(): string | undefined {
  return [...namedBrowsers(), ...placedBrowsers(), chromium.executablePath()].find(isExecutable);
}

function namedBrowsers(): readonly string[] {
  const names = ["chromium", "chromium-browser", "google-chrome", "google-chrome-stable", "microsoft-edge"];
  const folders = (process.env["PATH"] ?? "").split(delimiter);
  return names.flatMap((name) => folders.map((folder) => join(folder, name)));
}

function placedBrowsers(): readonly string[] {
  if (process.platform === "darwin") {
    return ["Google Chrome", "Chromium", "Microsoft Edge"].map((name) => `/Applications/${name}.app/Contents/MacOS/${name}`);
  }
  if (process.platform !== "win32") return [];
  const roots = [process.env["ProgramFiles"], process.env["ProgramFiles(x86)"], process.env["LocalAppData"]];
  const places = ["Google\\Chrome\\Application\\chrome.exe", "Microsoft\\Edge\\Application\\msedge.exe"];
  return roots.flatMap((root) => (root ? places.map((place) => join(root, place)) : []));
}

async function installBrowser(): Promise<string> {
  console.log("No Chromium, Chrome or Edge found: installing one, once.");
  try {
    if (isDebian() && process.getuid?.() === 0) await installDebianPackage();
    else await run(process.execPath, [require.resolve("playwright-core/cli.js"), "install", "chromium"]);
  } catch (error) {
    fail(`No browser, and installing one failed (${String(error)}).`);
  }
  return installedBrowser() ?? fail("No browser, and installing one brought none.");
}

async function installDebianPackage(): Promise<void> {
  const environment = { ...process.env, DEBIAN_FRONTEND: "noninteractive" };
  await run("apt-get", ["update", "-qq"], environment);
  await run("apt-get", ["install", "-y", "-qq", "--no-install-recommends", "chromium"], environment);
}

function isDebian(): boolean {
  if (!existsSync("/etc/debian_version") || !existsSync("/etc/os-release")) return false;
  // Ubuntu's `chromium` package is only a pointer to a snap, which does not run in a container.
  return /^ID=debian$/m.test(readFileSync("/etc/os-release", "utf8"));
}

function isExecutable(path: string): boolean {
  try {
    accessSync(path, constants.X_OK);
    return true;
  } catch {
    return false;
  }
}

function run(command: string, parameters: readonly string[], environment = process.env): Promise<void> {
  return new Promise((resolve, reject) => {
    const child = spawn(command, parameters, { env: environment, stdio: ["ignore", "ignore", "inherit"] });
    child.on("error", reject);
    child.on("exit", (code) => {
      if (code === 0) resolve();
      else reject(new Error(`${command} ended with status ${code ?? "none"}`));
    });
  });
}

function fail(reason: string): never {
  throw new Error(`${reason} Install Chromium, Google Chrome or Microsoft Edge, or set POV_BROWSER to its path.`);
}

if (require.main === module) {
  findBrowser().then(console.log, (error: unknown) => {
    console.error(error instanceof Error ? error.message : error);
    process.exitCode = 1;
  });
}
