import type { Environment } from "./environment";
import { shown } from "./plan-files";
import type { PlanSettings } from "./plan-settings";
import { sentenceList, terminalText } from "./terminal-text";

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

/** Plans that differ, apart by whether they are judged. What a configuration ignores differs all the same, so it is told of. */
export interface DifferingPlans {
  readonly judged: ReadonlySet<string>;
  /** A sentence on those that are ignored, where there are some. */
  readonly notes: readonly string[];
}

/** Which of the plans that differ are judged. */
export async function differingPlans(paths: readonly string[], settings: PlanSettings, { cwd }: Environment): Promise<DifferingPlans> {
  const judged = new Set<string>();
  const ignored: { readonly path: string; readonly reason: string }[] = [];
  for (const path of paths) {
    const { ignoredBy } = await settings.of(path);
    if (ignoredBy === undefined) judged.add(path);
    else ignored.push({ path, reason: `${shown(ignoredBy.place, cwd)} ignores “${ignoredBy.glob}”` });
  }
  const [first, ...others] = ignored;
  if (first === undefined) return { judged, notes: [] };
  if (others.length === 0) return { judged, notes: [`“${first.path}” differs and is not compared, because ${first.reason}.`] };
  const names = ignored.slice(0, mostNamed).map(({ path }) => `“${path}”`);
  const rest = ignored.length - names.length;
  return { judged, notes: [`${ignored.length} plans differ and are not compared, because the configuration ignores them: ${sentenceList(rest === 0 ? names : [...names, `${rest} more`])}.`] };
}

/** So many ignored plans are told of by name. */
const mostNamed = 10;

function tellIgnored(path: string, { place, glob }: { readonly place: string; readonly glob: string }, { cwd, stderr }: Environment): void {
  stderr.write(`pov: ${terminalText(`“${path}” is not checked, because ${shown(place, cwd)} ignores “${glob}”.`)}\n`);
}
