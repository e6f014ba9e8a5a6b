import { join } from "node:path";
import { openBrowser } from "../../scripts/hosts/chromium";
import { bundleSuite } from "../../scripts/hosts/suite-bundle";
import { serveVSCodeWeb, webBuilds, type WebBuild } from "../../scripts/hosts/vscode-web";
import { freshWorkspace, repository } from "../../scripts/hosts/workspace";

const patience = 180_000;

/** The suites, and the extensions that are there besides ours while they run. */
const suites: Readonly<Record<string, readonly string[]>> = { suite: [], "yaml-suite": [join(__dirname, "yaml-stand-in")] };

/** Runs a suite, or those of its files whose names match, inside one build of VS Code for the Web; resolves with the status that its extension host exits with. */
async function runSuiteInWeb(build: WebBuild, suite: string, names?: RegExp): Promise<number> {
  const tests = await bundleSuite(join(repository, ".build", suite, `${build}.js`), suite, names);
  const workspace = freshWorkspace();
  const host = await serveVSCodeWeb({ build, extension: repository, folder: workspace.folder, tests, besides: suites[suite] ?? [] });
  const browser = await openBrowser();
  const page = browser.context.pages()[0] ?? (await browser.context.newPage());
  const log: string[] = [];
  page.on("console", (message) => log.push(`${message.type()}: ${message.text()}`));
  page.on("pageerror", (error) => log.push(`page error: ${String(error)}`));
  try {
    await page.exposeFunction("codeAutomationLog", (type: "log", parameters: readonly unknown[]) => {
      console[type](...parameters);
    });
    const exit = new Promise<number>((resolve, reject) => {
      page
        .exposeFunction("codeAutomationExit", resolve)
        .then(() => page.goto(host.url))
        .catch(reject);
    });
    return await Promise.race([exit, tooLate()]);
  } catch (error) {
    console.error(log.join("\n"));
    await page.screenshot({ path: join(repository, ".build", `suite-${build}.png`) });
    throw error;
  } finally {
    await browser.close();
    await host.close();
    workspace.close();
  }
}

function tooLate(): Promise<never> {
  return new Promise((_, reject) => {
    const end = (): void => {
      reject(new Error(`The suite did not end within ${patience / 1000} s.`));
    };
    setTimeout(end, patience).unref();
  });
}

async function main(): Promise<void> {
  const [build = "newest", suite = "suite", names = ""] = process.argv.slice(2);
  if (!isWebBuild(build)) throw new Error(`No build “${build}”: choose ${Object.keys(webBuilds).join(" or ")}.`);
  if (!(suite in suites)) throw new Error(`No suite “${suite}”: choose ${Object.keys(suites).join(" or ")}.`);
  process.exitCode = await runSuiteInWeb(build, suite, new RegExp(names, "u"));
}

function isWebBuild(name: string): name is WebBuild {
  return name in webBuilds;
}

void main();
