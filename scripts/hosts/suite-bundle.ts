import { readdirSync } from "node:fs";
import { join } from "node:path";
import { build } from "esbuild";

const folder = join(__dirname, "../../test/vscode/suite");

/** Bundles every test of the suite into the one file that any extension host, web or desktop, loads and runs. */
export async function bundleSuite(outfile: string): Promise<string> {
  const tests = readdirSync(folder).filter((name) => name.endsWith(".test.ts"));
  if (tests.length === 0) throw new Error(`No test in ${folder}.`);
  await build({
    stdin: {
      contents: [`export { run } from './mocha'`, ...tests.map((name) => `import './${name}'`)].join("\n"),
      resolveDir: folder,
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
