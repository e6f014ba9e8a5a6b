import fc from "fast-check";
import { claims } from "./claims";
import type { Claim } from "./claims/claim";
import { between } from "./claims/comparison";
import { configText, planText } from "./plans/plan-texts";
import { formulaText, quantityText } from "./plans/small-texts";

/** `POV_FUZZ=20` tries twenty times as many texts, others each time. */
const factor = Number(process.env["POV_FUZZ"] ?? "1");
const always = factor === 1 ? { seed: 20260316 } : {};

describe("for every structured plan, and every one with mistakes in it", function () {
  this.timeout(0);

  for (const [name, runs] of [["analysis", 40], ["fixes", 25], ["formatting", 60], ["outputs", 15], ["editor", 20], ["measurement", 60], ["plainReader", 300]] as const) {
    it(`the claim of ${name} holds`, () => holds(name, planText, runs));
  }

  it("the claim of comparison holds, for any two", () => holds("comparison", fc.tuple(planText, planText).map((texts) => texts.join(between)), 12));
});

describe("for every text of the smaller formats", function () {
  this.timeout(0);

  it("the claim of configuration holds", () => holds("configuration", configText, 100));
  it("the claim of quantity holds", () => holds("quantity", quantityText, 2_000));
  it("the claim of formula holds", () => holds("formula", formulaText, 2_000));
});

function holds(name: string, text: fc.Arbitrary<string>, runs: number): void {
  fc.assert(fc.property(text, claimOf(name)), { numRuns: runs * factor, ...always });
}

function claimOf(name: string): Claim {
  const claim = claims[name];
  if (claim === undefined) throw new Error(`There is no claim “${name}”.`);
  return claim;
}
