import type { ChangedFiles } from "./compare-files";
import type { Environment } from "./environment";
import { shown } from "./plan-files";
import { readPlanFile } from "./read-plan-file";

/** Two files as two versions of a plan, wherever they are; one sentence on which cannot be read. */
export async function twoFiles(before: string, after: string, environment: Environment): Promise<ChangedFiles | string> {
  const [was, is] = [await readPlanFile(before, environment), await readPlanFile(after, environment)];
  if (!was.readable) return was.message;
  if (!is.readable) return is.message;
  const [earlier, path] = [shown(before, environment.cwd), shown(after, environment.cwd)];
  const files = Buffer.compare(was.bytes, is.bytes) === 0 ? [] : [{ path, earlierPath: undefined, before: was, after: is }];
  return { ok: true, base: { name: earlier, commit: undefined }, head: { name: path, commit: undefined }, files, notes: [] };
}
