import { planShape } from "../plan/plan-shape";
import type { Shape } from "../shape/shape";
import { shapeBelow } from "../shape/shape-below";
import { type PlanPath, childPath, isAtOrBelow } from "../source/plan-path";
import type { Difference } from "./difference";
import { excerpts } from "./excerpts";
import { toldAsWritten } from "./told";
import type { Version } from "./version";

/**
 * What is written otherwise where a version could not be read, and is not told by another difference: unknown keys, keys
 * that are written twice, items that are nothing the format knows.
 */
export function unreadDifferences(was: Version, is: Version, told: readonly Difference[]): readonly Difference[] {
  const paths = new Set([...unreadPaths(is), ...unreadPaths(was)]);
  return [...paths].flatMap((path) => {
    if (told.some((other) => isAtOrBelow(other.path, path) || isAtOrBelow(path, other.path))) return [];
    const [earlier, later] = [toldAsWritten(path, was), toldAsWritten(path, is)];
    if (earlier?.form === later?.form) return [];
    const kind = earlier === undefined ? "added" : later === undefined ? "removed" : "changed";
    const [before, after] = excerpts(earlier, later);
    return [{ kind, path, label: path, before, after, form: formAt(path), isWhole: false, apply: (plan) => plan }] satisfies readonly Difference[];
  });
}

/** The outermost of the places at which something was not read. */
function unreadPaths({ reading: { problems }, compared }: Version): readonly PlanPath[] {
  const paths = problems.filter(({ kind, path }) => path !== "" && (kind === "yaml" || !compared.has(path))).map(({ path }) => path);
  return paths.filter((path) => !paths.some((other) => other !== path && isAtOrBelow(path, other)));
}

/** The place in the format of a path, as far as the format has it. */
function formAt(path: PlanPath): string {
  let shape: Shape<unknown> | undefined = planShape;
  let form = "";
  for (const step of path.match(/[^.[\]]+/gu) ?? []) {
    const kind = shape?.structure.kind;
    form = kind === "map" ? `${form}.*` : kind === "list" ? `${form}[]` : childPath(form, step);
    shape = shape && shapeBelow(shape, step);
  }
  return form;
}
