import assert from "node:assert/strict";
import { percent } from "../../src/client/percent";
import { formatsFor } from "../../src/view/format/formats";

const fractions = [0, -0.00001, 0.66172, 0.14, 9.9994, 10, 12.345, -0.5, -31.4];
const locales = ["en", "de", "de-CH", "fr", "sv", "ar", "C", "en_US.UTF-8", ""];

describe("percentages of the status bar", () => {
  it("are rounded as their readers expect", () => {
    assert.deepEqual([0.66172, 0.14, 12.345, -0.5].map((fraction) => percent(fraction, "en")), ["66.2 %", "14.0 %", "1,235 %", "−50.0 %"]);
  });

  for (const locale of locales) {
    it(`are those of the preview in the locale “${locale}”`, () => {
      const { percent: ofPreview } = formatsFor(locale);
      assert.deepEqual(fractions.map((fraction) => percent(fraction, locale)), fractions.map(ofPreview));
    });
  }
});
