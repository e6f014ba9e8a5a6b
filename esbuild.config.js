// Builds what ships into dist/, with the licences of what is in it. `--watch` rebuilds on change; `--metafile` writes sizes to .build/meta.json.
const { build, context } = require("esbuild");
const { mkdirSync, writeFileSync } = require("node:fs");
const { thirdPartyNotices } = require("./scripts/third-party-notices");

const flags = new Set(process.argv.slice(2));
const shared = {
  bundle: true,
  minify: !flags.has("--watch"),
  sourcemap: flags.has("--watch") ? "linked" : false,
  target: "es2022",
  logLevel: "warning",
  metafile: true,
  legalComments: "none",
  // The ESM builds of the language packages tree-shake; their CommonJS builds hide requires from the bundler.
  mainFields: ["module", "main"],
};
// yaml's build for node asks the environment at every token whether to log it; the other one reads a plan in less time.
const alias = { yaml: "./node_modules/yaml/browser/index.js" };
// fdir, which finds plans, asks import.meta.url where it is; a CommonJS bundle answers with its file name.
const node = { ...shared, platform: "node", target: "node20", format: "cjs", alias, define: { "import.meta.url": "__filename" } };
const browser = { ...shared, platform: "browser", mainFields: ["browser", "module", "main"] };

const bundles = [
  { ...node, entryPoints: ["src/client/node.ts"], outfile: "dist/client/node.js", external: ["vscode"] },
  { ...browser, entryPoints: ["src/client/browser.ts"], outfile: "dist/client/browser.js", format: "cjs", external: ["vscode"] },
  { ...node, entryPoints: ["src/server/node.ts"], outfile: "dist/server/node.js" },
  { ...browser, entryPoints: ["src/server/browser.ts"], outfile: "dist/server/browser.js", format: "iife" },
  { ...browser, entryPoints: ["src/webview/pages.ts"], outfile: "dist/webview/pages.js", format: "iife" },
  { ...browser, entryPoints: ["src/webview/pages.css"], outfile: "dist/webview/pages.css" },
  { ...node, entryPoints: ["src/cli/main.ts"], outfile: "dist/cli/pov.js", banner: { js: "#!/usr/bin/env node" } },
  { ...node, entryPoints: ["src/action/main.ts"], outfile: "dist/action/main.js" },
  // Language features must run anywhere: this build fails when they reach for node, the DOM or vscode.
  { ...shared, platform: "neutral", entryPoints: ["src/language/index.ts"], write: false, outfile: "language.js" },
];

async function main() {
  if (flags.has("--watch")) {
    const contexts = await Promise.all(bundles.map((options) => context(options)));
    await Promise.all(contexts.map((watched) => watched.watch()));
    return;
  }
  const results = await Promise.all(bundles.map((options) => build(options)));
  const metafiles = results.map(({ metafile }) => metafile);
  const [inputs, outputs] = ["inputs", "outputs"].map((key) => Object.assign({}, ...metafiles.map((metafile) => metafile[key])));
  writeFileSync("dist/THIRD-PARTY-NOTICES.txt", thirdPartyNotices(metafiles, process.cwd()));
  if (flags.has("--metafile")) {
    mkdirSync(".build", { recursive: true });
    writeFileSync(".build/meta.json", JSON.stringify({ inputs, outputs }, null, 2));
  }
  for (const [file, { bytes }] of Object.entries(outputs)) console.log(`${file.padEnd(28)} ${(bytes / 1024).toFixed(1).padStart(7)} KB`);
}

// Tests build single bundles with the very options that ship.
module.exports = { bundles };

if (require.main === module) {
  main().catch((error) => {
    console.error(error instanceof Error ? error.message : error);
    process.exitCode = 1;
  });
}
