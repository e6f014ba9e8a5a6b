import assert from "node:assert/strict";
import type { JudgedSummary, PlanSummary } from "../../../src/core/portfolio/plan-summary";
import { type PortfolioPlan, portfolio } from "../../../src/core/portfolio/portfolio";
import { unreadablePlan } from "../../../src/core/portfolio/summarise";

const blank: PlanSummary = { ...unreadablePlan(""), unreadable: undefined, currency: "USD" };
const judged: JudgedSummary = { method: "tei", target: undefined, whyUnvalued: "No costs.", isMeasured: false, measured: undefined, counts: { error: 1, warning: 2, hint: 3 } };

function figures(pvBenefits: number, pvCosts: number): NonNullable<JudgedSummary["target"]> {
  return { npv: pvBenefits - pvCosts, roi: null, pvBenefits, pvCosts };
}

function valued(pvBenefits: number, pvCosts: number): JudgedSummary {
  return { ...judged, target: figures(pvBenefits, pvCosts), whyUnvalued: undefined };
}

function plan(file: string, summary: Partial<PlanSummary>): PortfolioPlan {
  return { file, summary: { ...blank, ...summary } };
}

function ending(daysLeft: number): PlanSummary["schedule"] {
  return { start: "2026-03-03", end: "2026-03-16", daysLeft };
}

describe("a portfolio", () => {
  it("groups plans by status, what runs first", () => {
    const plans = (["draft", "closed", "proposed", "running", "concluded", "agreed"] as const).map((status) => plan(status, { status }));
    assert.deepEqual(portfolio(plans).groups.map(({ status }) => status), ["running", "agreed", "proposed", "draft", "concluded", "closed"]);
    assert.deepEqual(portfolio([]), { groups: [], sum: { plans: 0, pending: 0, unreadable: 0, counts: { error: 0, warning: 0, hint: 0 }, totals: [] } });
  });

  it("has what is overdue first, then what ends first, then by title", () => {
    const plans = [
      plan("e", { title: "beta" }),
      plan("d", { title: "Alpha" }),
      plan("c", { schedule: ending(20) }),
      plan("b", { schedule: ending(1) }),
      plan("a", { schedule: ending(0) }),
      plan("f", { schedule: ending(-9) }),
    ];
    const rows = portfolio(plans).groups[0]?.rows.map((row) => [row.name, row.time]);
    assert.deepEqual(rows, [
      ["f", { kind: "overdue", days: 10 }],
      ["a", { kind: "overdue", days: 1 }],
      ["b", { kind: "left", days: 1 }],
      ["c", { kind: "starts", days: 6 }],
      ["Alpha", { kind: "unknown" }],
      ["beta", { kind: "unknown" }],
    ]);
  });

  it("does not call late what is over", () => {
    const [group] = portfolio([plan("a", { status: "concluded", schedule: ending(-9) })]).groups;
    assert.deepEqual(group?.rows[0]?.time, { kind: "done" });
  });

  it("adds up each currency apart, at target and as measured", () => {
    const { sum } = portfolio([
      plan("a", { judged: { ...valued(300, 100), isMeasured: true, measured: figures(250, 100) } }),
      plan("b", { judged: valued(100, 100) }),
      plan("c", { currency: "EUR", judged: valued(50, 10) }),
      plan("d", { currency: undefined, judged }),
    ]);
    assert.deepEqual(sum.totals.map(({ currency, plans }) => [currency, plans]), [["EUR", 1], ["USD", 2], [undefined, 1]]);
    const usd = sum.totals[1];
    assert.deepEqual(usd?.target, { valued: 2, unvalued: 0, npv: 200, pvBenefits: 400, pvCosts: 200, roi: 1, inRoi: 2 });
    assert.deepEqual(usd.measured, { valued: 1, unvalued: 0, npv: 150, pvBenefits: 250, pvCosts: 100, roi: 1.5, inRoi: 1 });
  });

  it("says how many plans are missing from a total", () => {
    const { sum } = portfolio([plan("a", { judged }), plan("b", { judged: { ...judged, isMeasured: true } }), plan("c", {}), plan("d", { ...unreadablePlan("It is too long."), currency: "USD" })]);
    assert.deepEqual([sum.plans, sum.pending, sum.unreadable, sum.counts], [4, 1, 1, { error: 2, warning: 4, hint: 6 }]);
    const [usd] = sum.totals;
    assert.deepEqual([usd?.plans, usd?.pending], [4, 1]);
    assert.deepEqual(usd?.target, { valued: 0, unvalued: 3, npv: 0, pvBenefits: 0, pvCosts: 0, roi: null, inRoi: 0 });
    assert.equal(usd.measured.unvalued, 1);
  });

  it("takes the ROI of a total only from plans with both benefits and costs", () => {
    const { sum } = portfolio([plan("a", { judged: valued(150, 100) }), plan("b", { judged: valued(900, 0) }), plan("c", { judged: valued(0, 500) })]);
    const target = sum.totals[0]?.target;
    assert.deepEqual([target?.npv, target?.roi, target?.inRoi, target?.valued], [450, 0.5, 1, 3]);
  });

  it("keeps what else is known of each plan", () => {
    const [group] = portfolio([{ ...plan("a", {}), uri: "file:///a" }]).groups;
    assert.equal(group?.rows[0]?.plan.uri, "file:///a");
  });
});
