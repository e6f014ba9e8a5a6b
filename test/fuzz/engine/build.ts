import { existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { build } from "esbuild";
import { claims } from "../claims";
import { dictionary } from "./dictionary";
import { forOlderLinux } from "./older-library";
import { seedsFor } from "./seeds";

/** Where everything of the fuzzers is put. */
export const folder = ".build/fuzz";

/** Every target's name. */
export const targetNames: readonly string[] = Object.keys(claims);

/** Bundles what is fuzzed, each target as one file of our own code alone, so that only that is instrumented, and writes what the fuzzer needs beside it. */
export async function buildTargets(names: readonly string[]): Promise<void> {
  mkdirSync(folder, { recursive: true });
  await Promise.all(names.map(buildTarget));
  writeFileSync(join(folder, "words.dict"), dictionary());
  writeFileSync(join(folder, "load.cjs"), loader());
}

/** The bytes, whatever they are, are read as UTF-8. */
async function buildTarget(name: string): Promise<void> {
  const file = name.replaceAll(/[A-Z]/gu, (letter) => `-${letter.toLowerCase()}`);
  const contents = `import { ${name} as claim } from "./${file}"; export const fuzz = (bytes) => claim(bytes.toString("utf8"));`;
  const outfile = join(folder, "targets", `${name}.js`);
  await build({ stdin: { contents, resolveDir: "test/fuzz/claims" }, outfile, bundle: true, platform: "node", target: "node20", format: "cjs", packages: "external", sourcemap: true, logLevel: "warning", define: { "import.meta.url": "__filename" } });
}

/** Writes the texts that a target starts from, each to a file of its own; gives their folder and how many there are. */
export function writeSeeds(target: string, isShort: boolean): { readonly folder: string; readonly count: number } {
  const place = join(folder, "seeds", target);
  rmSync(place, { recursive: true, force: true });
  mkdirSync(place, { recursive: true });
  const texts = [...new Set(seedsFor(target, isShort))].filter((text) => text !== "");
  texts.forEach((text, index) => writeFileSync(join(place, `${index}`), text));
  return { folder: place, count: texts.length };
}

const library = `fuzzer-${process.platform}-${process.arch}.node`;

/** What is required first: it hands over the library that this machine can load. */
function loader(): string {
  const shipped = join("node_modules/@jazzer.js/fuzzer/prebuilds", library);
  if (process.platform !== "linux" || process.arch !== "x64" || !existsSync(shipped)) return "";
  const placed = join(folder, library);
  const patched = forOlderLinux(readFileSync(shipped));
  // Another run may use it right now.
  if (!existsSync(placed) || !readFileSync(placed).equals(patched)) writeFileSync(placed, patched);
  return `const { join, basename } = require("node:path");
const open = process.dlopen;
process.dlopen = (module, file, ...rest) => open.call(process, module, basename(file) === "${library}" ? join(__dirname, "${library}") : file, ...rest);
`;
}
