import assert from "node:assert/strict";
import { analyse } from "../../../src/core/analyse";
import { applyEdits } from "../../../src/core/edit/apply-edits";
import { examplePlan } from "../../../src/core/rules/example-plan";
import { found, messages } from "./findings";

describe("price-term-missing", () => {
  const costs = (written: string): string => `business_case: {horizon: 5 year, costs: {${written}}}`;

  it("offers a year, a month, and the whole horizon", () => {
    assert.deepEqual(found("price-term-missing", costs("platform-fee: {kind: vendor, amount: 20000 USD}"))[0]?.fixes.map(({ title }) => title), [
      "It is paid per year: write 20000 USD/year",
      "It is paid per month: write 20000 USD/month",
      "It is paid once for 5 years: write 20000 USD/(5 year)",
    ]);
  });

  it("knows recurring costs by their name, and only the vendor's", () => {
    for (const name of ["subscription", "annual_licence", "licenses", "seats", "platform-fee"]) assert.equal(messages("price-term-missing", costs(`${name}: {kind: vendor, amount: 1 USD}`)).length, 1, name);
    for (const cost of ["implementation: {kind: vendor, amount: 1 USD}", "seats: {kind: internal, amount: 1 USD}", "seats: {kind: vendor, amounts: [1 USD]}", "seats: {kind: vendor, amount: 1 USD/year}", "platform_migration: {kind: vendor, amount: 1 USD}", "one-time-licence: {kind: vendor, amount: 1 USD}", "seats: {kind: vendor, initial: 1 USD, amounts: [1 USD]}"]) {
      assert.deepEqual(messages("price-term-missing", costs(cost)), [], cost);
    }
  });
});

describe("a subscription that has only an initial amount", () => {
  it("is the same question, and becomes an amount per time", () => {
    const excerpt = "business_case: {costs: {subscription: {kind: vendor, initial: 20000 USD}}}";
    const [finding] = found("price-term-missing", excerpt);
    assert.equal(finding?.message, "20000 USD per what? Without a time, “subscription” counts once, at the start.");
    assert.match(applyEdits(examplePlan(excerpt), finding.fixes[0]?.edits ?? []), /subscription: \{kind: vendor, amount: 20000 USD\/year\}/u);
  });
});

describe("target-below-breakeven", () => {
  const timeSaved = "benefit: {driver: time-saved, volume: 192 report/year, rate: 68 USD/h, capture: 50 %}";
  const errors = "benefit: {driver: error-reduction, volume: 240000 shipment/year, cost: 38 USD/shipment}";

  const cases: readonly (readonly [fields: string, breakEven: string, fix: string])[] = [
    [`baseline: 14 h/report, target: {value: 800 min/report, operator: "<"}, ${timeSaved}`, "564 min/report", "564 min/report"],
    [`baseline: 14 h/report, target: {reduction: 5 %}, ${timeSaved}`, "a reduction of 32.8 %", "32.9 %"],
    [`baseline: 14 h/report, target: {reduction: 60 min/report}, ${timeSaved}`, "a reduction of 276 min/report", "276 min/report"],
    [`baseline: 4.00 %, target: 3.90 %, ${errors}`, "3.67 %", "3.67 %"],
    [`baseline: 4.00 %, target: {reduction: 0.1 pp}, ${errors}`, "a reduction of 0.329 pp", "0.329 pp"],
    ["baseline: 20 case/week, target: {increase: 5 %}, benefit: {driver: cost-avoided, cost: 10 USD/case}", "an increase of 288 %", "289 %"],
  ];
  for (const [fields, breakEven, fix] of cases) {
    it(`solves for ${breakEven}, and with ${fix} the case gains, but only just`, () => {
      const excerpt = `outcomes: {a: {${fields}}}\nbusiness_case: {costs: {subscription: {kind: vendor, amount: 30000 USD/year}}}`;
      const [finding] = found("target-below-breakeven", excerpt);
      assert.equal(finding?.message, `Hitting the target still loses money. Break-even is ${breakEven}.`);
      assert.equal(finding.fixes[0]?.title, `Set the target to ${fix}`);
      const { target } = analyse(applyEdits(examplePlan(excerpt), finding.fixes[0].edits), undefined).valuation.scenarios;
      assert.ok(target.available && target.npv > 0 && target.npv < target.pvCosts * 0.01);
    });
  }

  describe("of 10 h/report, with 10000 USD a year for each hour", () => {
    const judged = (target: string, costs: number): readonly (string | undefined)[] => {
      const benefit = "benefit: {driver: time-saved, volume: 100 report/year, rate: 100 USD/h}";
      const excerpt = `business_case: {costs: {work: {kind: vendor, amount: ${costs} USD/year}}}\noutcomes: {a: {baseline: 10 h/report, target: ${target}, ${benefit}}}`;
      const [finding] = found("target-below-breakeven", excerpt);
      return [finding?.message, finding?.fixes[0]?.title];
    };
    const loses = (breakEven: string): string => `Hitting the target still loses money. Break-even is ${breakEven}.`;
    const even = "Hitting the target only breaks even: the benefits pay for the costs, and nothing is left.";

    it("names a round break-even as it is; only the fix goes beyond it", () => {
      assert.deepEqual(judged("9 h/report", 20000), [loses("8 h/report"), "Set the target to 7.99 h/report"]);
      assert.deepEqual(judged("{reduction: 10 %}", 20000), [loses("a reduction of 20 %"), "Set the target to 20.1 %"]);
      assert.deepEqual(judged("{reduction: 60 min/report}", 20000), [loses("a reduction of 120 min/report"), "Set the target to 121 min/report"]);
    });

    it("never names the target itself as the break-even", () => {
      assert.deepEqual(judged("8 h/report", 20001), [loses("7.9999 h/report"), "Set the target to 7.99 h/report"]);
    });

    it("offers no target that nobody can reach", () => {
      for (const target of ["{reduction: 10 %}", "{reduction: 1 h/report}", "9 h/report"]) {
        const [message, fix] = judged(target, 100000);
        assert.match(message ?? "", /No target alone makes up for 223817 USD; look at the costs/u, target);
        assert.equal(fix, undefined);
      }
      assert.deepEqual(judged("{reduction: 1 h/report}", 99990), [loses("a reduction of 10 h/report"), "Set the target to 10 h/report"]);
    });

    it("does not call it a loss when nothing is left", () => {
      assert.deepEqual(judged("8 h/report", 20000), [even, "Set the target to 7.99 h/report"]);
      assert.deepEqual(judged("{reduction: 20 %}", 20000), [even, "Set the target to 20.1 %"]);
      assert.match(judged("0 h/report", 100000)[0] ?? "", /^Hitting the target only breaks even: benefits of 248685 USD .* No target alone gains money;/u);
    });
  });

  it("says so when no target pays", () => {
    const [finding] = found("target-below-breakeven", `outcomes: {a: {baseline: 3 h/report, target: 1 h/report, ${timeSaved}}}\nbusiness_case: {costs: {subscription: {kind: vendor, amount: 30000 USD/year}}}`);
    assert.match(finding?.message ?? "", /^Hitting the target still loses money: benefits of 32468 USD against costs of 74606 USD/u);
    assert.deepEqual([finding?.path, finding?.fixes], ["business_case", []]);
  });

  it("stands at the outcome that carries most of the case", () => {
    const excerpt = `outcomes: {a: {baseline: 14 h/report, target: 13 h/report, ${timeSaved}}, b: {baseline: 14 h/report, target: 12.5 h/report, ${timeSaved}}}`;
    assert.deepEqual(found("target-below-breakeven", excerpt).map(({ path }) => path), ["outcomes.b.target"]);
  });

  it("waits for costs and for benefits", () => {
    assert.deepEqual(messages("target-below-breakeven", "outcomes: {a: {baseline: 14 h, target: 13 h}}"), []);
    assert.deepEqual(messages("target-below-breakeven", "business_case:"), []);
  });
});
