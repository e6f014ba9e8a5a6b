import { posix } from "node:path";
import { configName } from "../../core/config/config-files";
import { say } from "../../core/texts/say";
import type { Difference } from "./difference";

/** Whether a path below the root of a repository is that of a configuration, by which plans are judged. */
export function isConfiguration(path: string): boolean {
  return posix.basename(path) === configName && !/(?:^|\/)node_modules\//u.test(path);
}

/** What to know of configurations that differ: plans are judged by them, and that does not show as a difference of any plan. */
export function configurationNotes(differences: readonly Difference[], shownAs: (path: string) => string): readonly string[] {
  const changed = differences.filter(({ path, before, after }) => isConfiguration(path) && before?.object !== after?.object);
  return changed.map(({ path }) => say`“${shownAs(path)}” differs, by which plans are judged. Both versions are judged by it as it is here now, so what it ignores or changes in figures and findings does not show. Review it as well.`);
}
