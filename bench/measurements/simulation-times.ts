// Prints what one mix takes in this process, in milliseconds: its first run and many warm ones, each beside the bare draws.
import { bareDraws, mixes, roomForDraws, simulationOf } from "./simulation";
import { percentile } from "../statistics";

const [wanted = "", repetitions = "500"] = process.argv.slice(2);
const mix = Object.entries(mixes).find(([name]) => name === wanted);
if (mix === undefined) throw new Error(`Name a mix: ${Object.keys(mixes).join(", ")}.`);
const simulation = simulationOf(mix[1]);
const room = roomForDraws();

/** The draws and the simulation in turn, so that whatever else the machine does falls on both. */
function sideBySide(): { readonly draws: number; readonly simulation: number } {
  const start = performance.now();
  bareDraws(room);
  const drawn = performance.now();
  simulation();
  return { draws: drawn - start, simulation: performance.now() - drawn };
}

const first = sideBySide();
for (let index = 0; index < Number(repetitions) / 2; index++) sideBySide();
const warm = Array.from({ length: Number(repetitions) }, sideBySide);
// Other work on the machine only ever adds, so the fastest tenth is closest to what the work itself takes.
const quick = (of: "draws" | "simulation"): number => percentile(warm.map((times) => times[of]), 0.1);
console.log(JSON.stringify({ first, warm: { draws: quick("draws"), simulation: quick("simulation") } }));
