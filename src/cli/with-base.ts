import { resolve } from "node:path";
import type { EarlierVersion } from "../core/rules/rule";
import type { RunCircumstances } from "./circumstances";
import type { Environment } from "./environment";

/** How plans were in a revision of their repository; one sentence that says why that cannot be told. */
export type Bases = ReadonlyMap<string, readonly EarlierVersion[]>;

/** The plans as a revision of their repository has them, such as main. A plan that it does not have is compared with nothing. */
export async function basesOf(paths: readonly string[], revision: string | undefined, { cwd, history }: Environment): Promise<Bases | string> {
  const bases = new Map<string, readonly EarlierVersion[]>();
  if (revision === undefined) return bases;
  const answers = await history.bases(paths.map((path) => resolve(cwd, path)), revision);
  for (const path of paths) {
    const answer = answers.get(resolve(cwd, path));
    if (answer === undefined) continue;
    if (!answer.ok) return `“${path}” cannot be compared with --base: ${answer.message}`;
    bases.set(path, answer.versions);
  }
  return bases;
}

/** What plans are judged among, their bases with it. */
export function withBases(circumstances: RunCircumstances, bases: Bases): RunCircumstances {
  return {
    of: async (path, reading) => {
      const around = await circumstances.of(path, reading);
      const base = path === undefined ? undefined : bases.get(path);
      return base === undefined ? around : { ...around, earlier: [...(around.earlier ?? []), ...base], hasLookedBack: true };
    },
  };
}
