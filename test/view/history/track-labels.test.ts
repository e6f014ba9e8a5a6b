import assert from "node:assert/strict";
import fc from "fast-check";
import { placeOf, trackScales, versionAt } from "../../../src/view/history/history-scales";
import { targetSpans } from "../../../src/view/history/target-spans";
import { trackLabels } from "../../../src/view/history/track-labels";
import { historyOfTexts, northwind } from "../../core/history/versions";

describe("the tracks of a history", () => {
  it("name values without covering one another, the last one always", () => {
    fc.assert(
      fc.property(fc.array(fc.integer({ min: -1_000_000, max: 1_000_000 }), { minLength: 1, maxLength: 200 }), (values) => {
        const scales = trackScales(values, values.length, 128);
        const points = values.map((value, index) => ({ version: index, value }));
        const labels = trackLabels(points, scales, String);
        assert.ok(labels.some(({ version }) => version === values.length - 1));
        assert.ok(labels.every(({ y }) => y >= 8 && y <= 128));
        for (const [index, label] of labels.entries()) {
          for (const other of labels.slice(index + 1)) assert.ok(Math.abs(label.y - other.y) >= 13 || Math.abs(label.x - other.x) >= 2, `${label.text} and ${other.text}`);
        }
      }),
    );
  });

  it("find the version under the pointer", () => {
    fc.assert(
      fc.property(fc.integer({ min: 2, max: 200 }), fc.nat(199), (versions, asked) => {
        const version = asked % versions;
        assert.equal(versionAt(placeOf(version, versions) / 100, versions), version);
      }),
    );
    assert.deepEqual([versionAt(-1, 5), versionAt(2, 5), versionAt(0.5, 1)], [0, 4, 0]);
  });

  it("draw a target as long as it held, and not while there was none", () => {
    const without = northwind.replace(/^ {4}target: .*\n/mu, "");
    const [outcome = assert.fail()] = historyOfTexts(northwind.replace("value: 12 min", "value: 10 min"), northwind, northwind, without, northwind).outcomes;
    assert.deepEqual(targetSpans(outcome, 5).map(({ version, until, value, next }) => [version, until, value, next]), [[0, 1, 10, 12], [1, 3, 12, undefined], [4, 4, 12, undefined]]);
  });
});
