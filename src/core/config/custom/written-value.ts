import { shapeAt } from "../../plan/shape-at";
import type { Subject } from "../../rules/rule";
import { writtenAt } from "../../rules/wording";
import { type PlanPath, childPath, lastKey, parentPath } from "../../source/plan-path";
import { spanOf } from "../../source/source-index";

/** What is written at a place, as far as a project's own rule can judge it. */
export interface WrittenValue {
  readonly path: PlanPath;
  /** The words; undefined for a list or map. */
  readonly words: string | undefined;
}

/**
 * The value at a path. Where a key may be written short (`baseline: 14 h`), the short form is its value; a factor that
 * names an input is that input's value. Undefined when nothing is written there.
 */
export function writtenValue(path: PlanPath, subject: Subject): WrittenValue | undefined {
  const place = [shortFormOf(path, subject), mainChildOf(path), path].find((one) => one !== undefined && subject.source.places.has(one) && !isEmpty(one, subject));
  if (place === undefined) return undefined;
  const named = subject.references.find((reference) => reference.path === place && reference.to === "inputs" && reference.within === undefined);
  const input = named && writtenValue(`inputs.${named.id}.value`, subject);
  return input ?? { path: place, words: wordsAt(place, subject) };
}

/** `outcomes.a.baseline.value` may stand at `outcomes.a.baseline`. */
function shortFormOf(path: PlanPath, { source }: Subject): PlanPath | undefined {
  const parent = parentPath(path);
  return shorthandAt(parent) === lastKey(path) && !hasChildren(parent, source) ? parent : undefined;
}

/** `outcomes.a.baseline` written as a map means its number. */
function mainChildOf(path: PlanPath): PlanPath | undefined {
  const shorthand = shorthandAt(path);
  return shorthand === undefined ? undefined : childPath(path, shorthand);
}

function shorthandAt(path: PlanPath): string | undefined {
  const structure = shapeAt(path)?.structure;
  return structure?.kind === "record" ? structure.shorthand : undefined;
}

function wordsAt(path: PlanPath, { source, texts }: Subject): string | undefined {
  const text = texts.find((one) => one.path === path)?.text;
  if (text !== undefined) return text;
  return hasChildren(path, source) ? undefined : writtenAt(source, path);
}

function isEmpty(path: PlanPath, { source }: Subject): boolean {
  const { start, end } = spanOf(source, path);
  return !hasChildren(path, source) && /^(?:|~|null|""|''|\[\s*\]|\{\s*\})$/u.test(source.text.slice(start, end).trim());
}

function hasChildren(path: PlanPath, source: Subject["source"]): boolean {
  for (const place of source.places.keys()) if (place.startsWith(`${path}.`) || place.startsWith(`${path}[`)) return true;
  return false;
}
