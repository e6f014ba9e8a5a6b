import assert from "node:assert/strict";
import fc from "fast-check";
import { nearestStop, stopsBetween } from "../../../src/view/what-if/stops";

describe("the stops of a slider", () => {
  it("are about a hundred round amounts", () => {
    const stops = stopsBetween({ low: 60, high: 75, planned: 68, isWhole: false });
    assert.equal(stops.length, 76);
    assert.deepEqual([stops[0], stops[1], stops[12], stops.at(-1)], [60, 60.2, 62.4, 75]);
    assert.deepEqual(stopsBetween({ low: 100_000, high: 250_000, planned: 200_000, isWhole: false }).slice(0, 3), [100_000, 102_000, 104_000]);
  });

  it("are whole for what cannot be cut", () => {
    assert.deepEqual(stopsBetween({ low: 15, high: 20, planned: 18, isWhole: true }), [15, 16, 17, 18, 19, 20]);
  });

  it("have the plan's own value and uneven ends among them, however crooked", () => {
    const stops = stopsBetween({ low: 60.3, high: 74.9, planned: 68.123, isWhole: false });
    assert.deepEqual([stops[0], stops[1], stops.at(-2), stops.at(-1)], [60.3, 60.4, 74.8, 74.9]);
    assert.equal(stops[nearestStop(stops, 68.123)], 68.123);
  });

  it("go as far as a value outside of its range", () => {
    const stops = stopsBetween({ low: 60, high: 75, planned: 80, isWhole: false });
    assert.deepEqual([stops[0], stops.at(-1)], [60, 80]);
  });

  it("rise, and are few enough for the arrow keys, whatever the range", () => {
    const amount = fc.double({ min: -1e9, max: 1e9, noNaN: true }).map((number) => Number(number.toPrecision(6)));
    fc.assert(
      fc.property(amount, amount, amount, fc.boolean(), (one, other, planned, isWhole) => {
        const stops = stopsBetween({ low: Math.min(one, other), high: Math.max(one, other), planned, isWhole });
        assert.ok(stops.every((stop, index) => index === 0 || stop > (stops[index - 1] ?? stop)), "They rise");
        assert.ok(stops.includes(one) && stops.includes(other) && stops.includes(planned), "Ends and plan are among them");
        assert.ok(stops.length <= 106, `${stops.length} stops`);
      }),
    );
  });
});
