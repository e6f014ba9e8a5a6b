import type { PlanReading } from "../plan/read-plan";
import type { Problem } from "../source/problem";
import { type PlanPath, isAtOrBelow, lastKey, parentPath } from "../source/plan-path";
import type { SourceIndex } from "../source/source-index";

/**
 * Whether something at a path may be written and could not be read: a value of the wrong form, a misspelt key, broken
 * YAML. Rules that miss something stay quiet then, because the reading problem already says what to do.
 */
export function isUnread(reading: Pick<PlanReading, "problems" | "source">, path: PlanPath): boolean {
  const { problems } = reading;
  return isLost(reading, path) || problems.some((problem) => problem.kind !== "yaml" && isAtOrBelow(problem.path, path));
}

/** Whether the key at a path may be written where nothing could find it. Of a plan without any keys everything is. */
export function isLost({ problems, source }: Pick<PlanReading, "problems" | "source">, path: PlanPath): boolean {
  return source.places.size <= 1 || problems.some((problem) => isNearBrokenYaml(problem, path, source) || isMisspelling(problem, path));
}

/** What stands around broken YAML is misread, and keys of the plan may seem to be missing. */
export function followsFrom(problem: Problem, { span: broken }: Problem, source: SourceIndex): boolean {
  const { path, span } = problem;
  const { lines } = source;
  const isOnItsLine = lines.positionAt(span.start).line === lines.positionAt(broken.start).line;
  return path === "" || isOnItsLine || (span.start <= broken.start && broken.start <= span.end) || (broken.start < span.start && isSwallowed(problem, source));
}

/** Whether something stands no further in than the key that it is read below, as only a break above it makes possible. */
function isSwallowed({ path, span }: Problem, { places, lines }: SourceIndex): boolean {
  const above = places.get(parentPath(path))?.key;
  if (above === undefined) return false;
  const [at, owner] = [lines.positionAt(span.start), lines.positionAt(above.start)];
  return at.line > owner.line && at.column <= owner.column;
}

/** The section around the break, and sections that the break swallowed. */
function isNearBrokenYaml({ kind, span }: Problem, path: PlanPath, source: SourceIndex): boolean {
  if (kind !== "yaml") return false;
  const [section = ""] = path.split(".", 1);
  return sectionAt(span.start, source) === section || (!source.places.has(section) && new RegExp(`^${section}[ \\t]*:`, "mu").test(source.text));
}

/** The last section that starts at or before an offset. */
function sectionAt(offset: number, source: SourceIndex): PlanPath | undefined {
  const sections = sectionsByPlaces.get(source.places) ?? sectionsOf(source);
  sectionsByPlaces.set(source.places, sections);
  return sections.findLast(({ start }) => start <= offset)?.path;
}

interface Section {
  readonly path: PlanPath;
  readonly start: number;
}

/** Many rules ask the same of one text, for each break in it. */
const sectionsByPlaces = new WeakMap<SourceIndex["places"], readonly Section[]>();

/** The sections of a plan in the order of its text. */
function sectionsOf({ places }: SourceIndex): readonly Section[] {
  const sections: Section[] = [];
  for (const [path, { key }] of places) if (path !== "" && key !== undefined && parentPath(path) === "") sections.push({ path, start: key.start });
  return sections.sort((a, b) => a.start - b.start);
}

function isMisspelling({ kind, path: written, correction }: Problem, path: PlanPath): boolean {
  return kind === "unknown-key" && parentPath(written) === parentPath(path) && correction?.edits.some(({ text }) => text === lastKey(path)) === true;
}
