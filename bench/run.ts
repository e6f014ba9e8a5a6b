// Measures what POV as Code costs beside tools that people know, prints it as a table, and keeps it for docs/performance.md.
import { mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { parseArgs } from "node:util";
import { type Contender, inRounds } from "./contender";
import { thisMachine } from "./machine";
import { answering } from "./measurements/answering";
import { bundles } from "./measurements/bundles";
import { checking } from "./measurements/checking";
import { diff } from "./measurements/diff";
import { editing } from "./measurements/editing";
import { portfolio } from "./measurements/portfolio";
import { reading } from "./measurements/reading";
import { simulating } from "./measurements/simulating";
import { slider } from "./measurements/slider";
import { starting } from "./measurements/starting";
import { performancePage } from "./page";
import { installPeers, peerVersions } from "./peers";
import { type PlanCounts, type Results, readResults, resultsFile, writeResults } from "./results";
import { tableOf } from "./table";

/** How much is measured. */
interface Effort {
  readonly plans: PlanCounts;
  readonly rounds: number;
  /** Edits, repetitions and the like, in a hundredth of what a whole run has. */
  readonly percent: number;
}

const whole: Effort = { plans: { few: 1000, many: 10_000 }, rounds: 5, percent: 100 };
const quick: Effort = { plans: { few: 30, many: 300 }, rounds: 1, percent: 25 };

async function main(): Promise<void> {
  const { values } = parseArgs({ options: { quick: { type: "boolean", default: false }, only: { type: "string", multiple: true }, rounds: { type: "string" } } });
  const effort = values.quick ? quick : whole;
  const { plans, percent } = effort;
  const rounds = Number(values.rounds ?? effort.rounds);
  if (!Number.isInteger(rounds) || rounds < 1) throw new Error("Write --rounds as a whole number, such as 3.");
  mkdirSync(".build/bench", { recursive: true });
  installPeers();
  const machine = thisMachine();
  const all = await contendersFor(plans, (count) => Math.max(1, Math.round((count * percent) / 100)));
  const { only = [""], quick: isQuick } = values;
  const contenders = all.filter(({ name }) => only.some((start) => name.startsWith(start)));
  if (contenders.length === 0) throw new Error(`Nothing of that name: choose ${all.map(({ name }) => name).join(", ")}.`);
  const { numbers, failed } = await inRounds(contenders, rounds, (line) => { console.error(line); });
  keep({ version: ownVersion(), date: new Date().toISOString().slice(0, 10), machine, peers: peerVersions(), plans, rounds, numbers }, isQuick || values.only !== undefined);
  if (failed.length === 0) return;
  console.error(`Not measured: ${failed.join(", ")}.`);
  process.exitCode = 1;
}

async function contendersFor(plans: PlanCounts, share: (count: number) => number): Promise<readonly Contender[]> {
  return [
    ...(await checking(plans)),
    editing(share(40)),
    starting(share(5)),
    simulating(share(120)),
    reading(share(100)),
    answering(),
    portfolio(plans.few),
    slider(share(200)),
    diff(plans.few / 10),
    bundles(),
  ];
}

/** A quick run and a part of one are no measurements to publish. */
function keep(results: Results, isTrial: boolean): void {
  const [json, page] = isTrial ? [".build/bench/measured.json", ".build/bench/performance.md"] : [resultsFile, "docs/performance.md"];
  writeResults(json, results);
  const kept = readResults(json);
  writeFileSync(page, performancePage(kept));
  console.log(`\n${tableOf(kept)}\n${json} and ${page} are written.`);
}

function ownVersion(): string {
  return (JSON.parse(readFileSync("package.json", "utf8")) as { readonly version: string }).version;
}

void main();
