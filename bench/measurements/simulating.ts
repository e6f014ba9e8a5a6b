import { execFileSync } from "node:child_process";
import { buildSync } from "esbuild";
import type { Contender, Numbers } from "../contender";
import { mixes } from "./simulation";

/** Ten thousand trials beside their bare random draws, for each mix of distributions, each in a process of its own. */
export function simulating(repetitions: number): Contender {
  const bundle = ".build/bench/simulation-times.js";
  buildSync({ entryPoints: ["bench/measurements/simulation-times.ts"], outfile: bundle, bundle: true, platform: "node", logLevel: "error" });
  return {
    name: "simulation",
    run: (): Numbers => Object.assign({}, ...Object.keys(mixes).map((mix) => timesOfMix(bundle, mix, repetitions))) as Numbers,
  };
}

function timesOfMix(bundle: string, mix: string, repetitions: number): Numbers {
  const { first, warm } = JSON.parse(execFileSync(process.execPath, [bundle, mix, String(repetitions)], { encoding: "utf8" })) as SimulationTimes;
  return { [`${mix}.draws`]: warm.draws, [`${mix}.trials`]: warm.simulation, [`${mix}.first-draws`]: first.draws, [`${mix}.first-trials`]: first.simulation };
}

interface SimulationTimes {
  readonly first: { readonly draws: number; readonly simulation: number };
  readonly warm: SimulationTimes["first"];
}
