import assert from "node:assert/strict";
import fc from "fast-check";
import type { Change, PlanChange } from "../../../src/core/changes/plan-change";
import { effectWords, figureRows, valueWords } from "../../../src/view/change/change-words";
import { withShownEffects } from "../../../src/view/change/shown-effects";
import { formatsFor } from "../../../src/view/format/formats";

const formats = formatsFor("en");
const plain: Change = { kind: "changed", class: "commercial", path: "inputs.a", line: 1, label: "input a", before: "1", after: "2", effect: undefined, agreed: undefined, settled: undefined };
const plan: PlanChange["plan"] = { id: undefined, title: undefined, customer: undefined, status: "running", currency: "USD", method: "tei" };

/** The figures after changes with these effects. */
function changed(before: { readonly npv: number; readonly roi: number }, effects: readonly { readonly npv: number; readonly roi: number }[]) {
  const sum = (key: "npv" | "roi"): number => effects.reduce((total, effect) => total + effect[key], before[key]);
  return {
    plan,
    before: { ...before, paybackMonths: 14 },
    after: { npv: sum("npv"), roi: sum("roi"), paybackMonths: 14 },
    changes: effects.map((effect): Change => ({ ...plain, effect: { ...effect, paybackMonths: 0 } })),
  };
}

describe("what is shown of a difference", () => {
  it("is what a reader gets who subtracts what is shown", () => {
    const change = changed({ npv: 68_538.4, roi: 0.66161 }, [{ npv: -623.8, roi: -0.01649 }]);
    assert.deepEqual(figureRows(change, formats).slice(0, 2).map(({ before, after, difference }) => [before, after, difference]), [
      ["68,538 USD", "67,915 USD", "−623 USD"],
      ["66.2 %", "64.5 %", "−1.7 pp"],
    ]);
    assert.deepEqual(withShownEffects(change, formats).map(({ effect }) => effect && effectWords(effect, "USD", formats)), ["NPV −623 USD, ROI −1.7 pp"]);
  });

  it("adds up over the changes", () => {
    const amount = fc.double({ min: -1e6, max: 1e6, noNaN: true });
    const share = fc.double({ min: -3, max: 3, noNaN: true });
    fc.assert(
      fc.property(amount, share, fc.array(fc.record({ npv: amount, roi: share }), { minLength: 1, maxLength: 3 }), (npv, roi, effects) => {
        const change = changed({ npv, roi }, effects);
        const shown = withShownEffects(change, formats);
        const total = (key: "npv" | "roi"): number => shown.reduce((sum, { effect }) => sum + (effect?.[key] ?? 0), 0);
        assert.ok(Math.abs(total("npv") - (formats.shownMoney(change.after.npv) - formats.shownMoney(npv))) < 1e-6);
        assert.ok(Math.abs(total("roi") - (formats.shownPercent(change.after.roi) - formats.shownPercent(roi))) < 1e-9);
      }),
    );
  });

  it("is nothing for what is too small to be seen, and what has no figures has none", () => {
    const change = changed({ npv: 100.1, roi: 0.5 }, [{ npv: 0.2, roi: 0.0001 }]);
    assert.deepEqual(withShownEffects(change, formats).map(({ effect }) => effect && effectWords(effect, "USD", formats)), [undefined]);
    assert.deepEqual(withShownEffects({ ...change, before: undefined }, formats), change.changes);
  });

  it("is payback in whole months, which add up too", () => {
    const change = { ...changed({ npv: 100, roi: 0.5 }, []), changes: [-3.6, 0.3, 1.2].map((paybackMonths) => ({ ...plain, effect: { npv: 0, roi: 0, paybackMonths } })) };
    assert.deepEqual(withShownEffects(change, formats).map(({ effect }) => effect && effectWords(effect, "USD", formats)), ["payback −4 months", "payback +1 month", "payback +1 month"]);
  });

  it("is days for days", () => {
    assert.equal(valueWords({ ...plain, before: "2026-03-16", after: "2026-03-20" }, formats), "2026-03-16 → 2026-03-20 (+4 days)");
    assert.equal(valueWords({ ...plain, before: "2026-03-16", after: "2026-03-15" }, formats), "2026-03-16 → 2026-03-15 (−1 day)");
    assert.equal(valueWords({ ...plain, before: "16", after: "20" }, formats), "16 → 20");
  });
});
