import assert from "node:assert/strict";
import fc from "fast-check";
import { describe, it } from "mocha";
import type { Calculation } from "../../../../src/core/economics/calculation/calculation";
import { evaluation } from "../../../../src/core/economics/calculation/evaluate";
import { lanesOf } from "../../../../src/core/economics/simulation/lanes";
import { number, step } from "./task";

const paths = ["inputs.a", "inputs.b", "inputs.c"];
const amount = fc.double({ min: 0.5, max: 3, noNaN: true });
const leaf: fc.Arbitrary<Calculation> = fc.oneof(
  amount.map((base) => number(base)),
  fc.tuple(amount, fc.constantFrom(...paths, "inputs.not-drawn")).map(([base, path]) => number(base, path)),
);
const { tree } = fc.letrec<{ tree: Calculation }>((tie) => ({
  tree: fc.oneof(
    { maxDepth: 5 },
    leaf,
    fc
      .tuple(fc.constantFrom("sum", "difference", "product", "quotient", "minimum", "maximum"), fc.array(tie("tree"), { minLength: 1, maxLength: 4 }))
      .map(([operation, operands]) => step(operation, ...operands)),
    fc.tuple(fc.constantFrom("power", "discount"), leaf, leaf).map(([operation, a, b]) => step(operation, a, b)),
  ),
}));
const drawnLanes = fc.tuple(...paths.map(() => fc.array(amount, { minLength: 6, maxLength: 6 })));

describe("lanes", () => {
  it("hold what each trial alone evaluates to, for any calculation", () => {
    fc.assert(
      fc.property(tree, tree, drawnLanes, (one, other, draws) => {
        const shared = step("sum", one, step("product", one, other));
        const { figures, compute } = lanesOf([one, shared], new Map(paths.map((path, index) => [path, Float64Array.from(draws[index] ?? [])])), 6);
        compute();
        for (let trial = 0; trial < 6; trial++) {
          const evaluate = evaluation(new Map(paths.map((path, index) => [path, draws[index]?.[trial] ?? 0])));
          for (const [index, figure] of [one, shared].entries()) assertClose(figures[index]?.[trial], evaluate(figure), sizeOf(figure, evaluate));
        }
      }),
      { numRuns: 400 },
    );
  });

  it("are worked out anew from what is drawn next", () => {
    const lane = Float64Array.of(1, 2);
    const { figures, compute } = lanesOf([step("product", number(0, "inputs.a"), number(0, "inputs.a"))], new Map([["inputs.a", lane]]), 2);
    compute();
    assert.deepEqual([...(figures[0] ?? [])], [1, 4]);
    lane.set([3, 5]);
    compute();
    assert.deepEqual([...(figures[0] ?? [])], [9, 25]);
  });

  it("of a figure without anything drawn are that figure, throughout", () => {
    const { figures, compute } = lanesOf([step("sum", number(2), number(3))], new Map(), 3);
    compute();
    assert.deepEqual([...(figures[0] ?? [])], [5, 5, 5]);
  });

  it("know arithmetic alone: whoever asks for a reading made a mistake", () => {
    assert.throws(() => lanesOf([step("payback", number(-1), number(2))], new Map(), 1), /needs arithmetic alone, not payback/);
  });
});

/** Adding up in another order moves the last digits, of the largest amount on the way. */
function assertClose(actual: number | undefined, expected: number, size: number): void {
  if (!Number.isFinite(size)) return;
  assert.ok(Math.abs((actual ?? Number.NaN) - expected) <= 1e-9 * size, `${actual} is not ${expected}`);
}

/** How far rounding may reach: infinite where a division by next to nothing or a huge amount takes part. */
function sizeOf(calculation: Calculation, evaluate: (part: Calculation) => number): number {
  if (calculation.kind === "value") return Math.abs(evaluate(calculation));
  const own = Math.abs(evaluate(calculation));
  if (!(own < 1e12)) return Number.POSITIVE_INFINITY;
  const operands = calculation.operands.map((operand) => sizeOf(operand, evaluate));
  if (calculation.operation === "quotient" && calculation.operands.slice(1).some((operand) => Math.abs(evaluate(operand)) < 1e-3)) return Number.POSITIVE_INFINITY;
  const together = operands.reduce((a, b) => (calculation.operation === "product" || calculation.operation === "quotient" ? (a + 1) * (b + 1) : a + b), 1);
  return calculation.operation === "quotient" ? together * 1e6 : together;
}
