import { resolve } from "node:path";
import type { EarlierVersion } from "../core/rules/rule";
import type { Environment } from "./environment";
import type { PlansToCheck } from "./plans-to-check";

/**
 * The plans to be compared also with how they were in a revision of their repository, such as main; one sentence that
 * says why they cannot be. A plan that the revision does not have is compared with nothing.
 */
export async function withBase(found: PlansToCheck, revision: string | undefined, { cwd, history }: Environment): Promise<PlansToCheck | string> {
  if (revision === undefined) return found;
  const bases = new Map<string | undefined, readonly EarlierVersion[]>();
  for (const { path } of found.plans) {
    if (path === undefined) continue;
    const answer = await history.base(resolve(cwd, path), revision);
    if (!answer.ok) return `“${path}” cannot be compared with --base: ${answer.message}`;
    bases.set(path, answer.versions);
  }
  const { circumstances } = found;
  return {
    ...found,
    circumstances: {
      of: async (path, text) => {
        const around = await circumstances.of(path, text);
        return { ...around, earlier: [...(around.earlier ?? []), ...(bases.get(path) ?? [])] };
      },
    },
  };
}
