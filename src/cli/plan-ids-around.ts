import { dirname, resolve } from "node:path";
import { planIdIn } from "../core/plan/plan-id";
import type { Environment } from "./environment";
import { planPattern } from "./plan-files";
import { byteLimit, decodePlan } from "./plan-text";
import { systemReason } from "./system-reason";

/** The ids of the plans in the folder of a file, and below it; the file itself, which may be replaced, left out. */
export async function planIdsAround(file: string | undefined, environment: Environment): Promise<ReadonlySet<string>> {
  const { cwd, files } = environment;
  const place = file === undefined ? undefined : resolve(cwd, file);
  const folder = place === undefined ? cwd : dirname(place);
  if ((await files.kindOf(folder)) !== "folder") return new Set();
  const { paths } = await files.find(planPattern, folder);
  const others = paths.map((found) => resolve(folder, found)).filter((found) => found !== place);
  return new Set((await Promise.all(others.map((other) => idIn(other, environment)))).flatMap((id) => id ?? []));
}

/** Undefined also for a plan that cannot be read: it is found out by checking it, not by writing another one. */
async function idIn(path: string, { files }: Environment): Promise<string | undefined> {
  try {
    return planIdIn(decodePlan(await files.read(path, byteLimit)).text);
  } catch (error) {
    if (systemReason(error, "read") === undefined) throw error;
    return undefined;
  }
}
