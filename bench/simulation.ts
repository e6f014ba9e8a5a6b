import { uniformFloat64 } from "pure-rand/distribution/uniformFloat64";
import { xoroshiro128plus } from "pure-rand/generator/xoroshiro128plus";
import type { Calculation, Step, Value } from "../src/core/economics/calculation/calculation";
import type { Arithmetic } from "../src/core/economics/calculation/operations";
import type { Distribution, InputModel } from "../src/core/economics/model";
import { type SimulationTask, simulate } from "../src/core/economics/simulation/simulate";

const trials = 10_000;
const rangedInputs = 12;
const money = { text: "USD", factor: 1 };

/** A number for each of twelve inputs in each trial, by the same generator and into an array that is at hand: nothing else. */
export function bareDraws(into: Float64Array): void {
  const generator = xoroshiro128plus(1);
  for (let index = 0; index < into.length; index++) into[index] = uniformFloat64(generator);
}

/** Room for the bare draws. */
export function roomForDraws(): Float64Array {
  return new Float64Array(trials * rangedInputs);
}

/** Ten thousand trials of a case with three outcomes of four ranged inputs each, over three years, with every haircut. */
export function simulationOf(mix: readonly Distribution[]): () => void {
  const task = sampleTask(mix);
  return () => void simulate(task);
}

/** What is measured: the format's default alone, and all four side by side. */
export const mixes = {
  "all triangular": ["triangular"],
  "four distributions": ["triangular", "pert", "normal-90", "lognormal-90"],
} as const satisfies Record<string, readonly Distribution[]>;

function sampleTask(mix: readonly Distribution[]): SimulationTask {
  const inputs = Array.from({ length: rangedInputs }, (_, index): InputModel => ({
    id: `input_${index}`,
    path: `inputs.input_${index}`,
    value: 10 + index,
    low: 8 + index,
    high: 13 + index,
    distribution: mix[index % mix.length] ?? "triangular",
    unit: money,
    isShare: false,
  }));
  const benefits = [0, 1, 2].map((outcome) => step("product", inputs.slice(outcome * 4, outcome * 4 + 4).map(({ value, path }) => number(value, path))));
  const costs = step("sum", [number(20_000), ...[1, 2, 3].map((year) => step("product", [step("product", [number(30_000), number(1.05)]), discount(year)]))]);
  const pvBenefits = step("sum", benefits.map((benefit) => step("sum", [1, 2, 3].map((year) => step("product", [counted(benefit, year), discount(year)])))));
  const npv = step("difference", [pvBenefits, costs]);
  return { inputs, npv, roi: step("quotient", [npv, costs]), seed: 1, trials };
}

function counted(benefit: Calculation, year: number): Calculation {
  const decay = step("power", [step("difference", [number(1), number(0.05)]), number(year - 1)]);
  const risk = step("difference", [number(1), number(0.2)]);
  return step("product", [benefit, number(0.6), number(0.9), risk, number(0.8), decay]);
}

function discount(year: number): Calculation {
  return step("discount", [number(0.1), number(year)]);
}

function number(base: number, path?: string): Value {
  return { kind: "value", label: path ?? String(base), base, unit: money, origin: path === undefined ? "constant" : "input", path };
}

function step(operation: Arithmetic, operands: readonly Calculation[]): Step {
  return { kind: "step", operation, label: operation, unit: money, operands, path: undefined };
}
