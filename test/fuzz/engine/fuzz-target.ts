import { spawn } from "node:child_process";
import { createWriteStream, existsSync, mkdirSync, readFileSync, readdirSync } from "node:fs";
import { join } from "node:path";
import { folder } from "./build";

/** How long a target is tried: so many seconds, or so many texts, which is the same each time. */
export type Effort = { readonly seconds: number } | { readonly texts: number };

/** What came of a target. */
export interface Fuzzed {
  readonly target: string;
  /** How many texts were tried. */
  readonly tried: number;
  /** What refuted the claim, as files; none when nothing did. */
  readonly findings: readonly string[];
  /** Whether the fuzzer ended by itself without one. */
  readonly isSound: boolean;
  readonly log: string;
}

/** Longer than any text may take, in milliseconds: as findings, such texts are kept too. */
const longest = 10_000;

/** Tries to refute the claim of a target, starting from the texts in a folder and from those that were interesting before. */
export async function fuzzTarget(target: string, seeds: { readonly folder: string; readonly count: number }, effort: Effort): Promise<Fuzzed> {
  const [interesting, crashes, log] = [join(folder, "interesting", target), join(folder, "findings", target), join(folder, `${target}.log`)];
  for (const place of [interesting, crashes]) mkdirSync(place, { recursive: true });
  const known = new Set(readdirSync(crashes));
  const isRepeated = "texts" in effort;
  const limits = isRepeated ? [`-runs=${seeds.count + effort.texts}`, "-seed=20260316"] : [`-max_total_time=${effort.seconds}`];
  const corpora = isRepeated ? [seeds.folder] : [interesting, seeds.folder];
  const flags = ["-max_len=12000", "-len_control=20", `-dict=${join(folder, "words.dict")}`, `-artifact_prefix=${crashes}/`, "-print_final_stats=1", ...limits];
  const args = ["--require", `./${folder}/load.cjs`, "node_modules/@jazzer.js/core/dist/cli.js", `${folder}/targets/${target}`, "--sync", "--timeout", String(longest), "-i", `${folder}/targets/`, ...corpora, "--", ...flags];
  const status = await run(args, log);
  const findings = readdirSync(crashes).filter((name) => !known.has(name)).map((name) => join(crashes, name));
  return { target, tried: triedIn(log), findings, isSound: status === 0, log };
}

function run(args: readonly string[], log: string): Promise<number | null> {
  return new Promise((resolve, reject) => {
    const child = spawn(process.execPath, args, { stdio: ["ignore", "pipe", "pipe"] });
    const written = createWriteStream(log);
    child.stdout.pipe(written, { end: false });
    child.stderr.pipe(written, { end: false });
    child.on("error", reject);
    child.on("close", (status) => written.end(() => resolve(status)));
  });
}

function triedIn(log: string): number {
  const text = existsSync(log) ? readFileSync(log, "utf8") : "";
  const counts = [...text.matchAll(/^#(\d+)\s/gmu)].map(([, count]) => Number(count));
  return Math.max(0, ...counts);
}
