import assert from "node:assert/strict";
import fc from "fast-check";
import { describe, it } from "mocha";
import { histogramOf } from "../../../../src/core/economics/simulation/histogram";
import { percentilesOf } from "../../../../src/core/economics/simulation/percentiles";
import { spreadOf } from "../../../../src/core/economics/simulation/spread";

const numbers = fc.array(fc.oneof(fc.double({ min: -1e9, max: 1e9, noNaN: true }), fc.integer({ min: -3, max: 3 })), { minLength: 1, maxLength: 300 });

describe("percentiles", () => {
  it("are the nearest ranks: of 1 to 100 in any order 5, 50 and 95", () => {
    const shuffled = Float64Array.from({ length: 100 }, (_, index) => ((index * 37) % 100) + 1);
    assert.deepEqual(percentilesOf(spreadOf(shuffled)), { p5: 5, p50: 50, p95: 95 });
    assert.deepEqual(percentilesOf(spreadOf(Float64Array.of(7))), { p5: 7, p50: 7, p95: 7 });
    assert.deepEqual(percentilesOf(spreadOf(Float64Array.of(4, 1, 3))), { p5: 1, p50: 3, p95: 4 });
  });

  it("are what sorting all would give", () => {
    fc.assert(
      fc.property(numbers, (some) => {
        const sorted = some.toSorted((a, b) => a - b);
        const at = (percent: number): number | undefined => sorted[Math.ceil((some.length * percent) / 100) - 1];
        const { p5, p50, p95 } = percentilesOf(spreadOf(Float64Array.from(some)));
        assert.ok(p5 === at(5) && p50 === at(50) && p95 === at(95));
      }),
    );
  });
});

describe("a histogram", () => {
  it("counts every number once, in 40 bars from the smallest to the largest", () => {
    fc.assert(
      fc.property(numbers, (some) => {
        const { from, to, counts } = histogramOf(spreadOf(Float64Array.from(some)));
        assert.equal(counts.reduce((sum, count) => sum + count, 0), some.length);
        assert.ok(from < to && from <= Math.min(...some) && to >= Math.max(...some));
      }),
    );
    const { from, to, counts } = histogramOf(spreadOf(Float64Array.from({ length: 81 }, (_, index) => index)));
    assert.deepEqual({ from, to }, { from: 0, to: 80 });
    assert.deepEqual(counts, [...new Array<number>(39).fill(2), 3]);
  });

  it("of numbers that are all the same is one bar around them", () => {
    assert.deepEqual(histogramOf(spreadOf(Float64Array.of(5, 5, 5))), { from: 4.5, to: 5.5, counts: [3] });
  });
});
