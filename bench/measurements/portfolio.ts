import type { ChildProcess } from "node:child_process";
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { type PlansChanged, plansChanged, watchPlans } from "../../src/protocol/portfolio";
import type { Contender, Numbers } from "../contender";
import { startBuiltServer } from "./server";

/** A new server looks at the plans of a workspace that has so many, until all are judged; its memory, where the system says it. */
export function portfolio(plans: number): Contender {
  return { name: "portfolio", run: () => lookAt(plans) };
}

async function lookAt(plans: number): Promise<Numbers> {
  const folder = workspaceOf(plans);
  const { connection, process: child, stop } = await startBuiltServer([{ uri: pathToFileURL(folder).href, name: "bench" }]);
  const idle = memoryOf(child);
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
  const known = memoryOf(child);
  stop();
  rmSync(folder, { recursive: true });
  return {
    "portfolio.listed": times.listed,
    "portfolio.judged": times.judged,
    ...(idle !== undefined && { "portfolio.idle": idle }),
    ...(known !== undefined && { "portfolio.known": known }),
  };
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

/** The megabytes that the process holds now, as Linux says it. */
function memoryOf({ pid }: ChildProcess): number | undefined {
  if (process.platform !== "linux") return undefined;
  const status = readFileSync(`/proc/${pid ?? ""}/status`, "utf8");
  return Number(/^VmRSS:\s+(\d+) kB/mu.exec(status)?.[1]) / 1024;
}
