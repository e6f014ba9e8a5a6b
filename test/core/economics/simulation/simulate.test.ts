import assert from "node:assert/strict";
import { describe, it } from "mocha";
import type { AvailableSimulation, Simulation } from "../../../../src/core/economics/appraisal/appraisal";
import type { Calculation } from "../../../../src/core/economics/calculation/calculation";
import type { Distribution, InputModel } from "../../../../src/core/economics/model";
import { distributions } from "../../../../src/core/economics/simulation/distributions";
import { simulate } from "../../../../src/core/economics/simulation/simulate";
import { seedOf } from "../../../../src/core/economics/simulation/stream";
import { runTrials } from "../../../../src/core/economics/simulation/trials";
import { input, number, step, valueOf } from "./task";

const seed = seedOf("northwind-pipeline-report");

describe("the simulation", () => {
  it("gives the same figures for the same plan, everywhere", () => {
    const { npv, roi, probabilityOfLoss, trials, inputs } = simulated([input("users"), input("hours")], 100);
    assert.equal(seed, 3108007152);
    assert.deepEqual(npv, { p5: -16.154985332613904, p50: 5.705536451420286, p95: 33.44528619600055 });
    assert.deepEqual(roi, { p5: -0.16154985332613905, p50: 0.057055364514202865, p95: 0.3344528619600055 });
    assert.equal(probabilityOfLoss, 0.3471);
    assert.deepEqual({ trials, inputs }, { trials: 10_000, inputs: ["users", "hours"] });
  });

  it("gives other figures for another plan", () => {
    assert.notEqual(simulated([input("users")], 9, seedOf("another-plan")).npv.p50, simulated([input("users")], 9).npv.p50);
  });

  it("draws the same for an input whatever its place and whoever is beside it", () => {
    const [users, hours, rate] = [input("users"), input("hours", { distribution: "pert" }), input("rate", { distribution: "normal-90" })];
    const alone = simulated([users], 10, seed, valueOf(users));
    assert.deepEqual({ ...simulated([hours, users, rate], 10, seed, valueOf(users)), inputs: ["users"] }, alone);
    const [one, other] = [simulated([users, hours], 100), simulated([hours, users], 100)];
    assert.deepEqual(one.npv, other.npv);
    assert.deepEqual(one.histogram, other.histogram);
  });

  it("draws inputs with similar names independently of each other", () => {
    const [one, other] = [streamed("users1"), streamed("users2")];
    const covariance = one.reduce((sum, share, index) => sum + (share - 0.5) * ((other[index] ?? 0) - 0.5), 0) / one.length;
    assert.ok(Math.abs(covariance * 12) < 4 / Math.sqrt(one.length), `correlation ${covariance * 12}`);
  });

  for (const [id, { mean }] of Object.entries(distributions)) {
    it(`comes to the mean of a ${id} input, within what 10,000 draws leave to chance`, () => {
      const range = { low: 60, value: 80, high: 90 };
      const quantiles = distributions[known(id)].quantiles(range);
      const [lane = new Float64Array()] = runTrials([number(80, "inputs.a")], [{ id: "a", path: "inputs.a", quantiles }], seed, 10_000);
      const average = lane.reduce((sum, value) => sum + value, 0) / lane.length;
      const deviation = Math.sqrt(lane.reduce((sum, value) => sum + (value - average) ** 2, 0) / lane.length);
      assert.ok(Math.abs(average - mean(range)) < (3 * deviation) / Math.sqrt(lane.length), `${average} is not ${mean(range)}`);
    });
  }

  it("says how likely a loss is: an eighth where half of a value between 0 and twice itself pays for the costs", () => {
    const { probabilityOfLoss, histogram, npv } = simulated([input("users", { low: 0, value: 10, high: 20 })], 5, seed, valueOf(input("users")));
    assert.ok(Math.abs(probabilityOfLoss - 0.125) < 3 * Math.sqrt((0.125 * 0.875) / 10_000), `${probabilityOfLoss}`);
    assert.ok(histogram.from >= -5 && histogram.to <= 15 && npv.p5 < npv.p50 && npv.p50 < npv.p95);
  });

  it("has no ROI where nothing is paid", () => {
    assert.equal(simulated([input("users")], 0).roi, null);
  });

  it("takes an end that is missing as the value", () => {
    const users = input("users", { low: undefined });
    const { histogram } = simulated([users], 0, seed, valueOf(users));
    assert.ok(histogram.from >= 10 && histogram.to <= 13);
  });

  it("takes equal ends as a fixed number", () => {
    const users = input("users", { low: 10, high: 10, distribution: "lognormal-90" });
    const { npv, histogram, probabilityOfLoss } = simulated([users], 4, seed, valueOf(users));
    assert.deepEqual({ npv, histogram, probabilityOfLoss }, { npv: { p5: 6, p50: 6, p95: 6 }, histogram: { from: 5.5, to: 6.5, counts: [10_000] }, probabilityOfLoss: 0 });
  });
});

describe("there is nothing to simulate", () => {
  it("without a range", () => {
    const message = "No input that the benefits use has a range, so every draw would give the same figure. Ask the customer for low and high of the numbers that are least certain.";
    assert.deepEqual(attempt([input("users", { low: undefined, high: undefined })]), { available: false, message, path: "inputs" });
    assert.deepEqual(attempt([]), { available: false, message, path: "inputs" });
  });

  it("with low above high", () => {
    const message = "The low end of “users”, 13 USD, is above its high end, 8 USD, so there is nothing to draw from. Swap them, or correct the one that is wrong.";
    assert.deepEqual(attempt([input("users", { low: 13, high: 8 })]), { available: false, message, path: "inputs.users" });
  });

  it("with a value outside of its range, whichever way it is drawn", () => {
    const rate = input("rate", { value: 0.2, low: 0.05, high: 0.1, unit: { text: "%", factor: 0.01 }, distribution: "normal-90" });
    const message = "The value of “rate”, 20 %, is outside of its own range, 5 % to 10 %, so any draw would be a guess. Correct the value, or widen the range.";
    assert.deepEqual(attempt([input("users"), rate]), { available: false, message, path: "inputs.rate" });
    assert.equal(attempt([input("users", { low: 11, high: undefined })]).available, false);
  });

  it("with a lognormal that reaches zero", () => {
    const message = "“users” is drawn as lognormal-90, which knows only numbers above zero, and its range is 0 USD to 13 USD. Raise the low end, or write distribution: triangular.";
    assert.deepEqual(attempt([input("users", { low: 0, distribution: "lognormal-90" })]), { available: false, message, path: "inputs.users" });
  });

  it("where the NPV of a trial does not exist", () => {
    const users = input("users", { value: 1, low: -1, high: 3, distribution: "normal-90" });
    const root = step("power", valueOf(users), number(0.5));
    const simulation = simulate({ inputs: [users], npv: root, roi: root, seed });
    assert.ok(!simulation.available && simulation.path === "inputs" && simulation.message.startsWith("With some numbers from the inputs' ranges there is no net present value"));
  });
});

function simulated(inputs: readonly InputModel[], costs: number, its = seed, benefit: Calculation = step("product", ...inputs.map(valueOf))): AvailableSimulation {
  const npv = step("difference", benefit, number(costs));
  const simulation = simulate({ inputs, npv, roi: step("quotient", npv, number(costs)), seed: its });
  assert.ok(simulation.available);
  return simulation;
}

function attempt(inputs: readonly InputModel[]): Simulation {
  return simulate({ inputs, npv: number(1), roi: number(1), seed });
}

function streamed(id: string): readonly number[] {
  const [lane = new Float64Array()] = runTrials([number(0, "inputs.a")], [{ id, path: "inputs.a", quantiles: () => undefined }], seed, 10_000);
  return [...lane];
}

function known(id: string): Distribution {
  const found = Object.values(distributions).find((distribution) => distribution.id === id);
  assert.ok(found !== undefined);
  return found.id;
}
