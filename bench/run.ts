// Measures what the README and the issues promise, all in one run, and prints it as a table of times and ratios.
import { execFileSync } from "node:child_process";
import { existsSync, statSync } from "node:fs";
import { buildSync } from "esbuild";
import { parseDocument } from "yaml";
import { analyse, assess } from "../src/core/analyse";
import { activeRules } from "../src/core/config/active-rules";
import { usualSettings } from "../src/core/config/settings";
import { buildReport } from "../src/core/report/build-report";
import { lint } from "../src/core/rules/lint";
import { answerTimes, coldStarts } from "./answers";
import { diffTimes } from "./diff";
import { keystrokeTimes } from "./keystroke";
import { portfolioTimes } from "./portfolio";
import { rangedPlan } from "./ranged-plan";
import { samplePlan } from "./sample-plan";
import { mixes } from "./simulation";
import { sliderTimes } from "./slider";
import { percentile, timesOf } from "./statistics";

/** The server waits this long for the next keystroke (src/server/start-server.ts). */
const typingPause = 150;

async function main(): Promise<void> {
  const text = samplePlan();
  const parse = percentile(timesOf(200, () => void parseDocument(text)), 0.5);
  const whole = percentile(timesOf(200, () => void buildReport(analyse(text, "2026-03-16"))), 0.5);
  const judged = assess(text, "2026-03-16");
  const active = activeRules({ ...usualSettings, preset: "strict" });
  const rules = percentile(timesOf(200, () => void lint(judged, active)), 0.5);
  const { diagnostics, reports } = await keystrokeTimes(text, 150);
  const bare = percentile(timesOf(15, () => void execFileSync(process.execPath, ["-e", "0"])), 0.5);
  const command = percentile(timesOf(15, () => void execFileSync(process.execPath, ["dist/cli/pov.js", "--version"])), 0.5);
  const check = percentile(timesOf(15, () => void execFileSync(process.execPath, ["dist/cli/pov.js", "check", "examples", "--fail-severity", "never"])), 0.5);
  console.log(`Plan of ${text.split("\n").length - 1} lines, Node ${process.version}, ${process.platform}`);
  row("parse the YAML alone", parse, 1);
  row("read, value, judge and report", whole, whole / parse);
  row(`all ${active.length} rules, after reading`, rules, rules / parse, 2);
  row("keystroke to diagnostics, p50 beyond the pause", percentile(diagnostics, 0.5) - typingPause);
  row("keystroke to diagnostics, p95 beyond the pause", percentile(diagnostics, 0.95) - typingPause, undefined, 50);
  row("keystroke to new figures, p95 beyond the pause", percentile(reports, 0.95) - typingPause, undefined, 50);
  const started = percentile(await coldStarts(text, 15), 0.5);
  row("server started to first diagnostics, median", started, started / bare, 400);
  const answers = await answerTimes(samplePlan(300), 3);
  row("completion in a plan of 300 lines, p95", answers.completion, undefined, 15);
  row("hover in a plan of 300 lines, p95", answers.hover, undefined, 15);
  await portfolioRows();
  simulationRows();
  await sliderRows(text);
  row("node starting empty", bare, 1);
  row("pov --version", command, command / bare, 250);
  row("pov check examples", check, check / bare);
  row("pov diff, 100 changed plans, median of 5", percentile(diffTimes(100, 5), 0.5), undefined, 3000);
  size("server bundle", "dist/server/node.js", 700);
  size("server bundle, browser", "dist/server/browser.js", 700);
  size("webview bundle", "dist/webview/pages.js", 120);
  size("command bundle", "dist/cli/pov.js");
}

async function portfolioRows(): Promise<void> {
  const { listed, judged, memory } = await portfolioTimes(1000);
  row("1,000 plans: until all are listed", listed, undefined, 3000);
  row("1,000 plans: until all are judged", judged);
  if (memory === undefined) return;
  megabytes("server before it knows any plan", memory.idle);
  megabytes("server with 1,000 plans known", memory.now, 120);
}

/** With all simulated trials. */
async function sliderRows(text: string): Promise<void> {
  for (const [plan, of] of [[text, "this plan"], [rangedPlan(["triangular"]), "12 ranges"]] as const) {
    const { own, layout } = await sliderTimes(plan, 300);
    row(`slider move, ${of}: our own work, p95`, percentile(own, 0.95), undefined, 16);
    row(`slider move, ${of}: style and layout, p95`, percentile(layout, 0.95));
  }
}

function simulationRows(): void {
  const bundle = ".build/bench/simulation-times.js";
  buildSync({ entryPoints: ["bench/simulation-times.ts"], outfile: bundle, bundle: true, platform: "node", logLevel: "error" });
  for (const mix of Object.keys(mixes)) {
    const { first, warm } = JSON.parse(execFileSync(process.execPath, [bundle, mix], { encoding: "utf8" })) as SimulationTimes;
    row("120,000 bare random draws", warm.draws, 1);
    row(`10,000 trials, 12 ranges: ${mix}`, warm.simulation, warm.simulation / warm.draws, 40);
    row("120,000 bare random draws, fresh process", first.draws, 1);
    row("10,000 trials, fresh process", first.simulation, first.simulation / first.draws, 40);
  }
}

interface SimulationTimes {
  readonly first: { readonly draws: number; readonly simulation: number };
  readonly warm: SimulationTimes["first"];
}

function row(what: string, milliseconds: number, ratio?: number, limit?: number): void {
  const ratioText = ratio === undefined ? "" : `${ratio.toFixed(2)}×`;
  const limitText = limit === undefined ? "" : `aim under ${limit} ms`;
  console.log(`${what.padEnd(48)} ${milliseconds.toFixed(2).padStart(9)} ms ${ratioText.padStart(8)}  ${limitText}`);
}

function megabytes(what: string, amount: number, limit?: number): void {
  console.log(`${what.padEnd(48)} ${amount.toFixed(1).padStart(9)} MB ${"".padStart(8)}  ${limit === undefined ? "" : `aim under ${limit} MB`}`);
}

function size(what: string, file: string, limit?: number): void {
  if (!existsSync(file)) throw new Error(`${file} is not built. Run npm run build first.`);
  const kilobytes = statSync(file).size / 1024;
  console.log(`${what.padEnd(48)} ${kilobytes.toFixed(1).padStart(9)} KB ${"".padStart(8)}  ${limit === undefined ? "" : `aim under ${limit} KB`}`);
}

void main();
