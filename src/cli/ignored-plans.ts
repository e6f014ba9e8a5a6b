import type { Environment } from "./environment";
import { shown } from "./plan-files";
import type { PlanSettings } from "./plan-settings";
import { terminalText } from "./terminal-text";

/** Those of some plans that no configuration ignores. Of one that was asked for by its name it is told why it is left out. */
export async function withoutIgnored(paths: readonly string[], asked: readonly string[], settings: PlanSettings, environment: Environment): Promise<readonly string[]> {
  const named = new Set(asked.map((one) => shown(one, environment.cwd)));
  const judged: string[] = [];
  for (const path of paths) {
    const { ignoredBy } = await settings.of(path);
    if (ignoredBy === undefined) judged.push(path);
    else if (named.has(shown(path, environment.cwd))) tellIgnored(path, ignoredBy, environment);
  }
  return judged;
}

function tellIgnored(path: string, { place, glob }: { readonly place: string; readonly glob: string }, { cwd, stderr }: Environment): void {
  stderr.write(`pov: ${terminalText(`“${path}” is not checked, because ${shown(place, cwd)} ignores “${glob}”.`)}\n`);
}
