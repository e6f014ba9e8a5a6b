import assert from "node:assert/strict";
import { describe, it } from "mocha";
import type { CostFlow } from "../../../src/core/economics/valuation";
import { figuresOf, planText } from "./plan";

const outcomes = "a: {baseline: 3 h, target: 1 h, benefit: {driver: cost-avoided, amount: 1000 USD/year}}";

function costOf(amount: string): CostFlow | undefined {
  return figuresOf(planText({ outcomes, businessCase: `costs: {fee: {kind: internal, ${amount}}}` })).costs[0];
}

describe("a cost", () => {
  it("without a time falls due once, before the start", () => {
    assert.deepEqual(costOf("amount: 12000 USD"), { id: "fee", kind: "internal", initial: 12000, years: [0, 0, 0], pv: 12000 });
  });

  it("per time falls due every year", () => {
    assert.deepEqual(costOf("amount: 100 USD/month")?.years, [1200, 1200, 1200]);
    assert.deepEqual(costOf("amount: 600000 USD/(3 year)")?.years, [200000, 200000, 200000]);
  });

  it("may be a schedule, which brings nothing beyond the years that it names", () => {
    const cost = costOf("initial: 50 USD, amounts: [100 USD, 200 USD]");
    assert.deepEqual([cost?.initial, cost?.years], [50, [100, 200, 0]]);
  });

  it("is raised by its risk adjustment", () => {
    assert.equal(costOf("amount: 12000 USD, risk_adjustment: 5 %")?.initial, 12600);
    assert.deepEqual(costOf("amounts: [100 USD], risk_adjustment: 10 %")?.years.map(Math.round), [110, 0, 0]);
  });
});
