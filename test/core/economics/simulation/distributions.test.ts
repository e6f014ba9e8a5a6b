import assert from "node:assert/strict";
import { readdirSync } from "node:fs";
import fc from "fast-check";
import { describe, it } from "mocha";
import { distributions } from "../../../../src/core/economics/simulation/distributions";
import type { Range, RangeDistribution } from "../../../../src/core/economics/simulation/distributions/distribution";

const range = fc
  .tuple(fc.double({ min: 0.1, max: 1e6, noNaN: true }), fc.double({ min: 0.01, max: 10, noNaN: true }), fc.double({ min: 0, max: 1, noNaN: true }))
  .map(([low, width, at]): Range => ({ low, value: low + at * low * width, high: low + low * width }));
const shares = fc.array(fc.double({ min: 0, max: 1, maxExcluded: true, noNaN: true }), { minLength: 1, maxLength: 50 });

describe("the distributions", () => {
  it("are one file each, named for what a plan writes", () => {
    const files = readdirSync("src/core/economics/simulation/distributions").filter((file) => !["index.ts", "distribution.ts"].includes(file));
    assert.deepEqual(files.sort(), Object.keys(distributions).map((id) => `${id}.ts`).sort());
    for (const [id, distribution] of Object.entries(distributions)) assert.equal(distribution.id, id);
  });

  for (const distribution of Object.values(distributions)) {
    describe(distribution.id, () => {
      it("gives a larger value for a larger share", () => {
        fc.assert(
          fc.property(range, shares, (given, some) => {
            const values = quantiles(distribution, given, some.toSorted((a, b) => a - b));
            const step = (given.high - given.low) * 1e-8;
            values.forEach((value, index) => assert.ok(index === 0 || value >= (values[index - 1] ?? 0) - step));
            assert.ok(values.every(Number.isFinite));
          }),
        );
      });

      it("has draws with the mean of its formula", () => {
        fc.assert(
          fc.property(range, (given) => {
            const even = Array.from({ length: 20_000 }, (_, index) => (index + 0.5) / 20_000);
            const values = quantiles(distribution, given, even);
            const mean = values.reduce((sum, value) => sum + value, 0) / values.length;
            assert.ok(Math.abs(mean - distribution.mean(given)) < 2e-3 * (given.high - given.low), `${mean} is not ${distribution.mean(given)}`);
          }),
          { numRuns: 30 },
        );
      });
    });
  }

  for (const id of ["triangular", "pert"] as const) {
    it(`${id} stays within its range`, () => {
      fc.assert(
        fc.property(range, shares, (given, some) => {
          const rest = given.high * 1e-12;
          for (const value of quantiles(distributions[id], given, some)) assert.ok(value >= given.low - rest && value <= given.high + rest);
        }),
      );
    });
  }

  it("triangular has the published mean, and quantiles that can be worked out by hand", () => {
    const given = { low: 60, value: 80, high: 90 };
    assert.equal(distributions.triangular.mean(given).toFixed(3), "76.667");
    const shown = (its: Range, some: readonly number[]): readonly number[] => quantiles(distributions.triangular, its, some).map((value) => Number(value.toFixed(12)));
    assert.deepEqual(shown({ low: 0, value: 1, high: 2 }, [0, 0.125, 0.5, 0.875]), [0, 0.5, 1, 1.5]);
    assert.deepEqual(shown({ low: 0, value: 0, high: 1 }, [0, 0.75]), [0, 0.5]);
    assert.deepEqual(shown({ low: 0, value: 1, high: 1 }, [0, 0.25]), [0, 0.5]);
  });

  it("pert with its value in the middle is the beta distribution whose integral is 10x³ − 15x⁴ + 6x⁵", () => {
    const some = [0.001, 0.05, 0.25, 0.5, 0.9, 0.999];
    quantiles(distributions.pert, { low: 0, value: 0.5, high: 1 }, some).forEach((x, index) => {
      assert.ok(Math.abs(10 * x ** 3 - 15 * x ** 4 + 6 * x ** 5 - (some[index] ?? 0)) < 2e-3, `${x}`);
    });
  });

  it("normal-90 and lognormal-90 have nine draws in ten within the range", () => {
    const given = { low: 10, value: 20, high: 40 };
    for (const id of ["normal-90", "lognormal-90"] as const) {
      const [p5 = 0, p95 = 0] = quantiles(distributions[id], given, [0.05, 0.95]);
      assert.ok(Math.abs(p5 - 10) < 0.01 && Math.abs(p95 - 40) < 0.02, `${id}: ${p5} to ${p95}`);
    }
    assert.equal(quantiles(distributions["normal-90"], given, [0.5])[0], 25);
    assert.ok(Math.abs((quantiles(distributions["lognormal-90"], given, [0.5])[0] ?? 0) - 20) < 1e-9);
  });
});

function quantiles(distribution: RangeDistribution, given: Range, some: readonly number[]): readonly number[] {
  const lane = Float64Array.from(some);
  distribution.quantiles(given)(lane);
  return [...lane];
}
