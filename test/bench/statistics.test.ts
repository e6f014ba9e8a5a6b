import assert from "node:assert/strict";
import fc from "fast-check";
import { median, percentile } from "../../bench/statistics";

describe("the statistics of the benchmark", () => {
  it("take the number in the middle, whatever the order", () => {
    assert.equal(median([9, 1, 5]), 5);
    assert.equal(median([3, 900, 4, 5, 1]), 4);
  });

  it("go halfway between two in the middle", () => {
    assert.equal(median([4, 1, 2, 9]), 3);
  });

  it("leave as many numbers below the median as above", () => {
    fc.assert(
      fc.property(fc.array(fc.integer({ min: -1000, max: 1000 }), { minLength: 1, maxLength: 30 }), (numbers) => {
        const middle = median(numbers);
        const [below, above] = [numbers.filter((number) => number < middle).length, numbers.filter((number) => number > middle).length];
        assert.ok(below <= numbers.length / 2 && above <= numbers.length / 2, `${below} below and ${above} above ${middle}`);
      }),
    );
  });

  it("give the value below which a share of the numbers lies", () => {
    const hundred = Array.from({ length: 100 }, (_, index) => index + 1);
    assert.equal(percentile(hundred, 0.95), 96);
    assert.equal(percentile(hundred, 1), 100);
  });
});
