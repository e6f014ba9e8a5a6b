import { execFileSync } from "node:child_process";
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import { GitFolder } from "../../test/server/git/git-folder";
import type { Contender } from "../contender";
import { samplePlan } from "../plans/sample-plan";

/** The built `pov diff`, for so many plans of which each has a moved goalpost, another rate and other layout. */
export function diff(plans: number): Contender {
  return { name: "pov diff", run: () => ({ "diff.changed": timeOf(plans) }) };
}

function timeOf(plans: number): number {
  const folder = mkdtempSync(join(tmpdir(), "pov-bench-"));
  const repository = new GitFolder(folder);
  const text = samplePlan();
  for (let index = 0; index < plans; index++) repository.write(`plans/${index}.pov.yaml`, text.replace(/^id: .*/mu, `id: plan-${index}`));
  repository.commit("2026-02-27");
  for (let index = 0; index < plans; index++) repository.write(`plans/${index}.pov.yaml`, changed(repository.read(`plans/${index}.pov.yaml`)));
  const start = performance.now();
  execFileSync(process.execPath, [resolve("dist/cli/pov.js"), "diff", "--format", "json"], { cwd: folder, maxBuffer: 100_000_000 });
  const time = performance.now() - start;
  rmSync(folder, { recursive: true });
  return time;
}

function changed(text: string): string {
  return `# Read again.\n${text.replace(/(\d+) USD\/h/u, "99 USD/h").replace(/target: (\d)/u, "target: 1$1").replace(/^title: /mu, "title:   ")}`;
}
