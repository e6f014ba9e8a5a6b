import type { ChildProcess } from "node:child_process";
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { type PlansChanged, plansChanged, watchPlans } from "../src/protocol/portfolio";
import { startBuiltServer } from "./built-server";

/** How long the built server takes for a workspace of many plans, in milliseconds, and the memory of its process, in megabytes. */
export interface PortfolioTimes {
  /** Until every plan is listed. */
  readonly listed: number;
  /** Until every plan is judged. */
  readonly judged: number;
  /** Undefined where the system does not say. */
  readonly memory: { readonly idle: number; readonly now: number; readonly most: number } | undefined;
}

/** Looks at the plans of a workspace that has so many, in a new server, until all are judged. */
export async function portfolioTimes(plans: number): Promise<PortfolioTimes> {
  const folder = workspaceOf(plans);
  const { connection, process: child, stop } = await startBuiltServer([{ uri: pathToFileURL(folder).href, name: "bench" }]);
  const idle = memoryOf(child)?.now ?? 0;
  const [listed, judged] = [new Set<string>(), new Set<string>()];
  const times = { listed: 0, judged: 0 };
  const start = performance.now();
  const done = new Promise<void>((resolve) => {
    connection.onNotification(plansChanged, (changed: PlansChanged) => {
      for (const { uri, summary } of changed.plans) (summary.judged === undefined ? listed : judged).add(uri);
      if (times.listed === 0 && listed.size === plans) times.listed = performance.now() - start;
      if (judged.size < plans) return;
      times.judged = performance.now() - start;
      resolve();
    });
  });
  await connection.sendNotification(watchPlans, { isWatched: true });
  await done;
  const memory = memoryOf(child);
  stop();
  rmSync(folder, { recursive: true });
  return { ...times, memory: memory && { idle, ...memory } };
}

const examples = ["01-pipeline-risk-report", "02-thirty-day-pilot", "03-routing-errors"] as const;
const statuses = ["draft", "proposed", "agreed", "running", "concluded", "closed"] as const;

/** A new folder with plans like the examples, twenty to a folder. */
function workspaceOf(plans: number): string {
  const folder = mkdtempSync(join(tmpdir(), "pov-bench-"));
  const texts = examples.map((name) => readFileSync(`examples/${name}.pov.yaml`, "utf8"));
  for (let index = 0; index < plans; index++) {
    const text = texts[index % texts.length] ?? "";
    const own = text
      .replace(/^id: .*$/mu, `id: plan-${index}`)
      .replace(/^title: (.*)$/mu, `title: $1, ${index}`)
      .replace(/^status: .*$/mu, `status: ${statuses[index % statuses.length] ?? "draft"}`);
    const place = join(folder, `team-${Math.floor(index / 20)}`);
    mkdirSync(place, { recursive: true });
    writeFileSync(join(place, `plan-${index}.pov.yaml`), own);
  }
  return folder;
}

/** What the process holds in memory, now and at most, as Linux says it. */
function memoryOf({ pid }: ChildProcess): { readonly now: number; readonly most: number } | undefined {
  if (process.platform !== "linux") return undefined;
  const status = readFileSync(`/proc/${pid ?? ""}/status`, "utf8");
  const megabytes = (key: string): number => Number(new RegExp(`^${key}:\\s+(\\d+) kB`, "mu").exec(status)?.[1]) / 1024;
  return { now: megabytes("VmRSS"), most: megabytes("VmHWM") };
}
