import { accessSync, constants, existsSync } from "node:fs";
import { delimiter, join } from "node:path";
import { chromium } from "playwright-core";
import { installDebianPackage, installsDebianPackages, run } from "./debian";

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
    if (installsDebianPackages()) await installDebianPackage("chromium");
    else await run(process.execPath, [require.resolve("playwright-core/cli.js"), "install", "chromium"]);
  } catch (error) {
    fail(`No browser, and installing one failed (${String(error)}).`);
  }
  return installedBrowser() ?? fail("No browser, and installing one brought none.");
}

function isExecutable(path: string): boolean {
  try {
    accessSync(path, constants.X_OK);
    return true;
  } catch {
    return false;
  }
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
