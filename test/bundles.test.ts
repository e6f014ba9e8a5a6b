import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { type BuildOptions, build } from "esbuild";

/**
 * What each bundle may load of Node's. The library of the language protocol can talk through pipes and sockets of this
 * machine, as editors ask; of that comes `net`. Processes are git, and the server that the extension starts.
 */
const modules: Readonly<Record<string, readonly string[]>> = {
  "dist/client/node.js": ["child_process", "net"],
  "dist/client/browser.js": [],
  "dist/server/node.js": ["child_process", "net"],
  "dist/server/browser.js": [],
  "dist/webview/pages.js": [],
  "dist/cli/pov.js": ["child_process", "net", "worker_threads"],
};

const grave = /^(?:node:)?(http|https|http2|net|tls|dgram|dns|undici|inspector|child_process|cluster|vm|worker_threads|wasi)(?:\/promises)?$/u;

describe("what ships", function () {
  this.timeout(120_000);
  const built = new Map<string, { readonly text: string; readonly loads: readonly string[] }>();

  before(async () => {
    const { bundles } = (await import(join(__dirname, "../esbuild.config.js"))) as { readonly bundles: readonly BuildOptions[] };
    const shipped = bundles.filter(({ outfile = "" }) => Object.hasOwn(modules, outfile));
    for (const options of shipped) {
      const { outputFiles, metafile } = await build({ ...options, write: false, metafile: true, absWorkingDir: join(__dirname, "..") });
      const loads = Object.values(metafile.outputs).flatMap(({ imports }) => imports.map(({ path }) => grave.exec(path)?.[1] ?? ""));
      built.set(options.outfile ?? "", { text: outputFiles.map(({ text }) => text).join("\n"), loads: [...new Set(loads)].filter((one) => one !== "").sort() });
    }
  });

  it("is known here", () => {
    assert.deepEqual([...built.keys()].sort(), Object.keys(modules).sort());
  });

  it("loads nothing that talks to a network, and starts what is known", () => {
    for (const [file, { loads }] of built) assert.deepEqual(loads, modules[file], file);
  });

  it("asks for nothing from a network in any other way", () => {
    for (const [file, { text }] of built) assert.deepEqual(text.match(/(?<![.\w$])(?:fetch\(|XMLHttpRequest|WebSocket|EventSource|importScripts|RTCPeerConnection)|navigator\.sendBeacon|globalThis\.fetch|window\.fetch|self\.fetch/gu) ?? [], [], file);
  });

  it("makes no code of text", () => {
    for (const [file, { text }] of built) assert.deepEqual(text.match(/(?<![.\w$])eval\((?![\w$,]*\)\{)|new Function\b|(?<![.\w$])Function\(/gu) ?? [], [], file);
  });

  it("sends no telemetry: of that there is only the word in the language protocol, which nobody here says", () => {
    const words = [...built.values()].flatMap(({ text }) => text.match(/[\w./-]*telemetry[\w./-]*/giu) ?? []);
    assert.deepEqual([...new Set(words)].filter((word) => !/^(?:[\w.]*\.)?_?(?:telemetry|onTelemetry|telemetry\/event|telemetryEmitter|(?:combine)?Telemetry(?:EventNotification|Features)?)(?:\.[\w.]*)?$/u.test(word)), []);
    const { dependencies } = JSON.parse(readFileSync(join(__dirname, "../package.json"), "utf8")) as { readonly dependencies: Readonly<Record<string, string>> };
    assert.deepEqual(Object.keys(dependencies).filter((name) => /telemetry|insights|analytics|sentry|segment|posthog|datadog/iu.test(name)), []);
  });
});
