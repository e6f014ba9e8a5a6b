import { readdirSync } from "node:fs";
import { join } from "node:path";
import { build } from "esbuild";

const suites = join(__dirname, "../../test/vscode");

/** Bundles every test of a suite, by its folder, or those whose names match, into the one file that any extension host, web or desktop, loads and runs. */
export async function bundleSuite(outfile: string, suite = "suite", names = /^/u): Promise<string> {
  const folder = join(suites, suite);
  const tests = readdirSync(folder).filter((name) => name.endsWith(".test.ts") && names.test(name));
  if (tests.length === 0) throw new Error(`No test in ${folder}.`);
  await build({
    stdin: {
      contents: [`export { run } from './suite/mocha'`, ...tests.map((name) => `import './${suite}/${name}'`)].join("\n"),
      resolveDir: suites,
    },
    outfile,
    bundle: true,
    format: "iife",
    globalName: "suite",
    // mocha's own bundle claims `module.exports` on its way, so the suite takes it last.
    footer: { js: "module.exports = suite" },
    // A web worker and VS Code 1.91 are the narrowest places it runs in.
    platform: "browser",
    target: "es2022",
    external: ["vscode"],
    sourcemap: "inline",
    logLevel: "warning",
  });
  return outfile;
}
