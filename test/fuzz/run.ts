import { availableParallelism } from "node:os";
import { parseArgs } from "node:util";
import { buildTargets, targetNames, writeSeeds } from "./engine/build";
import { type Effort, type Fuzzed, fuzzTarget } from "./engine/fuzz-target";

/**
 * `npm run fuzz -- --minutes 60 [target…]`: tries to refute what is claimed for all texts, for so long in all; or
 * `--texts 200`: with so many texts for each target, which are always the same. Ends with 1 where something was refuted.
 */
async function main(): Promise<void> {
  const { values, positionals } = parseArgs({ allowPositionals: true, options: { minutes: { type: "string" }, texts: { type: "string" } } });
  const unknown = positionals.filter((name) => !targetNames.includes(name));
  if (unknown.length > 0) throw new Error(`No target “${unknown.join("”, “")}”: choose among ${targetNames.join(", ")}.`);
  const targets = positionals.length === 0 ? targetNames : positionals;
  const lanes = Math.min(targets.length, Math.max(1, availableParallelism()));
  const isShort = values.texts !== undefined;
  const effort: Effort = isShort ? { texts: Number(values.texts) } : { seconds: Math.floor((Number(values.minutes ?? "10") * 60 * lanes) / targets.length) };
  await buildTargets(targets);
  const waiting = [...targets];
  const results: Fuzzed[] = [];
  const lane = async (): Promise<void> => {
    for (let target = waiting.shift(); target !== undefined; target = waiting.shift()) {
      const result = await fuzzTarget(target, writeSeeds(target, isShort), effort);
      results.push(result);
      tell(result);
    }
  };
  await Promise.all(Array.from({ length: lanes }, lane));
  const refuted = results.filter(({ isSound }) => !isSound);
  console.log(refuted.length === 0 ? `Nothing was refuted in ${results.reduce((sum, { tried }) => sum + tried, 0)} texts.` : `Refuted: ${refuted.map(({ target }) => target).join(", ")}.`);
  process.exitCode = refuted.length === 0 ? 0 : 1;
}

function tell({ target, tried, findings, isSound, log }: Fuzzed): void {
  console.log(`${isSound ? "held   " : "REFUTED"}  ${target.padEnd(14)} ${String(tried).padStart(8)} texts${isSound ? "" : `  ${findings.join(" ")}  see ${log}`}`);
}

void main();
