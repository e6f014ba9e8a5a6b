import { uniformFloat64 } from "pure-rand/distribution/uniformFloat64";
import { xoroshiro128plus } from "pure-rand/generator/xoroshiro128plus";
import { analyse } from "../../src/core/analyse";
import { calculationsOf } from "../../src/core/economics/calculations";
import type { Distribution } from "../../src/core/economics/model";
import { simulate } from "../../src/core/economics/simulation/simulate";
import { rangedPlan } from "../plans/ranged-plan";

const trials = 10_000;
const rangedInputs = 12;

/** A number for each of twelve inputs in each trial, by the same generator and into an array that is at hand: nothing else. */
export function bareDraws(into: Float64Array): void {
  const generator = xoroshiro128plus(1);
  for (let index = 0; index < into.length; index++) into[index] = uniformFloat64(generator);
}

/** Room for the bare draws. */
export function roomForDraws(): Float64Array {
  return new Float64Array(trials * rangedInputs);
}

/** Ten thousand trials of a plan with twelve ranged inputs, every haircut and three years, as its report runs them. */
export function simulationOf(mix: readonly Distribution[]): () => void {
  const { target } = analyse(rangedPlan(mix), undefined).valuation.scenarios;
  if (!target.available) throw new Error(JSON.stringify(target.reasons));
  const { npv, rois } = calculationsOf(target.model);
  const { inputs } = target.model;
  if (inputs.length !== rangedInputs) throw new Error(`The plan has ${inputs.length} inputs.`);
  return () => void simulate({ inputs, npv, roi: rois.tei, seed: 1, trials });
}

/** What is measured: the format's default alone, and all four side by side. */
export const mixes = {
  triangular: ["triangular"],
  mixed: ["triangular", "pert", "normal-90", "lognormal-90"],
} as const satisfies Record<string, readonly Distribution[]>;
