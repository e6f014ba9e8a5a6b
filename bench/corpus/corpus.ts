import { type Draws, drawsFrom } from "./draws";
import { broken, weakened } from "./faults";
import { soundPlan } from "./sound-plan";
import { styleOf } from "./style";
import type { TreeMap } from "./tree";
import { writeYaml } from "./write-yaml";

/** A third of the plans each: nothing is found; the usual findings; faults of the schema or of references, too. */
export const corpusKinds = ["clean", "weak", "broken"] as const;

/** What is found in a plan of the corpus. */
export type CorpusKind = (typeof corpusKinds)[number];

/** One plan of the corpus and where it is stored. */
export interface CorpusPlan {
  readonly path: string;
  readonly kind: CorpusKind;
  readonly text: string;
}

/** The plan with this number: always the same text, whatever other plans there are. */
export function corpusPlan(index: number): CorpusPlan {
  const draws = drawsFrom(7919 * (index + 1));
  const kind = corpusKinds[index % corpusKinds.length] ?? "clean";
  const id = `plan-${String(index + 1).padStart(5, "0")}`;
  const plan = spoil[kind](soundPlan(id, draws), draws);
  return { path: `team-${String(Math.floor(index / 100) + 1).padStart(3, "0")}/${id}.pov.yaml`, kind, text: writeYaml(plan, styleOf(draws), draws) };
}

const spoil: Readonly<Record<CorpusKind, (plan: TreeMap, draws: Draws) => TreeMap>> = {
  clean: (plan) => plan,
  weak: weakened,
  broken: (plan, draws) => broken(draws.chance(50) ? weakened(plan, draws) : plan, draws),
};
