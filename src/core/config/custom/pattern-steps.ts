import type { PatternNode } from "./parse-pattern";

/** What a pattern does next on a text; a step is known by its place in the list, and place 0 is the end of the pattern. */
type Step =
  | { readonly kind: "end" }
  | { readonly kind: "one"; readonly accepts: (character: string) => boolean; readonly next: number }
  | { readonly kind: "place"; readonly holds: (before: string, after: string) => boolean; readonly next: number }
  | { readonly kind: "ways"; readonly ways: readonly number[] };

/** A pattern as steps that are all tried at once, so that the time grows only with the text and the number of steps. */
export interface PatternSteps {
  readonly steps: readonly Step[];
  readonly start: number;
}

/** How many steps a pattern takes when its repetitions are written out. */
export function countSteps(node: PatternNode): number {
  switch (node.kind) {
    case "one":
    case "place":
      return 1;
    case "row":
      return node.parts.reduce((sum, part) => sum + countSteps(part), 0);
    case "ways":
      return node.ways.reduce((sum, way) => sum + countSteps(way), 1);
    case "times":
      return (countSteps(node.part) + 1) * (node.most === Infinity ? node.least + 1 : Math.max(1, node.most));
  }
}

/** The steps of a pattern. */
export function stepsOf(pattern: PatternNode): PatternSteps {
  const steps: Step[] = [{ kind: "end" }];
  return { steps, start: before(pattern, 0) };

  /** Puts what a node asks for before a step; gives where it begins. */
  function before(node: PatternNode, next: number): number {
    switch (node.kind) {
      case "one":
        return put({ kind: "one", accepts: node.accepts, next });
      case "place":
        return put({ kind: "place", holds: node.holds, next });
      case "row":
        return node.parts.reduceRight((behind, part) => before(part, behind), next);
      case "ways":
        return put({ kind: "ways", ways: node.ways.map((way) => before(way, next)) });
      case "times":
        return times(node, next);
    }
  }

  function times({ part, least, most }: Extract<PatternNode, { readonly kind: "times" }>, next: number): number {
    let first = next;
    if (most === Infinity) {
      first = put({ kind: "ways", ways: [next] });
      steps[first] = { kind: "ways", ways: [before(part, first), next] };
    } else for (let count = least; count < most; count++) first = put({ kind: "ways", ways: [before(part, first), next] });
    for (let count = 0; count < least; count++) first = before(part, first);
    return first;
  }

  function put(step: Step): number {
    return steps.push(step) - 1;
  }
}

/** Whether the steps lead to the end of the pattern anywhere in a text. */
export function isFoundIn(text: string, { steps, start }: PatternSteps): boolean {
  let waiting = new Set<number>();
  let previous = "";
  for (const character of [...Array.from(text), ""]) {
    const reached = reachedFrom([...waiting, start], previous, character, steps);
    if (reached.has(0)) return true;
    waiting = new Set();
    for (const index of reached) {
      const step = steps[index];
      if (step?.kind === "one" && character !== "" && step.accepts(character)) waiting.add(step.next);
    }
    previous = character;
  }
  return false;
}

/** All steps that can be reached between two characters; none is visited twice, so that nothing is repeated for ever. */
function reachedFrom(starts: readonly number[], previous: string, character: string, steps: readonly Step[]): ReadonlySet<number> {
  const reached = new Set<number>();
  const open = [...starts];
  for (let index = open.pop(); index !== undefined; index = open.pop()) {
    if (reached.has(index)) continue;
    reached.add(index);
    const step = steps[index];
    if (step?.kind === "ways") open.push(...step.ways);
    if (step?.kind === "place" && step.holds(previous, character)) open.push(step.next);
  }
  return reached;
}
