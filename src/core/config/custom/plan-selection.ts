import { planShape } from "../../plan/plan-shape";
import { didYouMean, nearest } from "../../shape/nearest";
import { reportShape } from "../../shape/reading";
import { readText } from "../../shape/scalar";
import type { Shape } from "../../shape/shape";
import { keysOf, shapeBelow } from "../../shape/shape-below";
import { type PlanPath, childPath } from "../../source/plan-path";
import type { SourceIndex } from "../../source/source-index";
import { say } from "../../texts/say";

/** Places of a plan by a path in which `*` stands for any id and `[*]` for any item. */
export interface PlanSelection {
  readonly written: string;
  readonly steps: readonly string[];
}

/** A selection as it is written in the configuration; a path that no plan can have is a problem. */
export function planSelection(): Shape<PlanSelection> {
  const expected = "a path in a plan, such as outcomes.*.owner or timeline.checkpoints[*].attendees";
  return {
    structure: { kind: "scalar" },
    expected,
    jsonSchema: { type: "string" },
    read: (node, path, reading) => {
      const written = readText(node, path, reading, expected);
      if (written === undefined) return undefined;
      const steps = written.match(/[^.[\]]+/gu) ?? [];
      const trouble = troubleWith(steps);
      return trouble === undefined ? { written, steps } : reportShape(reading, node, path, say`“${written}” is no place in a plan: ${trouble}`);
    },
  };
}

function troubleWith(steps: readonly string[]): string | undefined {
  let shape: Shape<unknown> = planShape;
  if (steps.length === 0) return say`it names no key. Write one, such as outcomes.*.owner.`;
  for (const [index, step] of steps.entries()) {
    const below = shapeBelow(shape, step);
    if (below === undefined) return `${lack(steps.slice(0, index).join("."), step)}${didYouMean(nearest(step, keysOf(shape)))}`;
    const isChosen = shape.structure.kind === "map" || shape.structure.kind === "list";
    if (isChosen && step !== "*") return say`“${step}” is chosen by each plan. Write * instead.`;
    shape = below;
  }
  return undefined;
}

function lack(place: string, step: string): string {
  return place === "" ? say`a plan has no “${step}”.` : say`“${place}” has no “${step}”.`;
}

/** One place that a selection names, whether anything is written there or not. */
export interface SelectedPlace {
  readonly path: PlanPath;
  /** What each `*` stands for here, in order. */
  readonly wildcards: readonly string[];
}

/** The places that a selection names in a plan: of every parent that is written, the key or items asked for. */
export function placesOf({ steps }: PlanSelection, source: SourceIndex): readonly SelectedPlace[] {
  return steps.reduce<readonly SelectedPlace[]>(
    (parents, step, index) => parents.filter(({ path }) => index === 0 || source.places.has(path)).flatMap((parent) => childrenOf(parent, step, source)),
    [{ path: "", wildcards: [] }],
  );
}

/** A place, and of a list each of its items. */
export function withItems(place: SelectedPlace, source: SourceIndex): readonly SelectedPlace[] {
  return [place, ...childrenOf(place, "*", source).filter(({ path }) => path.endsWith("]"))];
}

/** The same place of another selection, with its wildcards standing for the same ids. */
export function placeBeside({ steps }: PlanSelection, { wildcards }: SelectedPlace): PlanPath {
  const left = [...wildcards];
  return steps.reduce<PlanPath>((path, step) => {
    const next = step === "*" ? left.shift() ?? "*" : step;
    return next.startsWith("[") ? `${path}${next}` : childPath(path, next);
  }, "");
}

function childrenOf({ path, wildcards }: SelectedPlace, step: string, source: SourceIndex): readonly SelectedPlace[] {
  if (step !== "*") return [{ path: childPath(path, step), wildcards }];
  return [...source.places.keys()].flatMap((found) => {
    const child = found.startsWith(path) ? /^(?:\.?([^.[\]]+)|(\[\d+\]))$/u.exec(found.slice(path.length)) : null;
    const name = child?.[1] ?? child?.[2];
    return name === undefined ? [] : [{ path: found, wildcards: [...wildcards, name] }];
  });
}
