import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { analyse } from "../../../src/core/analyse";
import type { PlanSummary } from "../../../src/core/portfolio/plan-summary";
import { summarise } from "../../../src/core/portfolio/summarise";

const draft = 'pov: "1"\nid: acme-first\ntitle: A first draft\ncurrency: USD\ncustomer: Acme\n';

function summaryOf(text: string): PlanSummary {
  return summarise(analyse(text, "2026-03-16"));
}

describe("a plan in one line", () => {
  it("has the published figures of the example", () => {
    const { judged, sponsor, schedule } = summaryOf(readFileSync(new URL("../../../examples/01-pipeline-risk-report.pov.yaml", import.meta.url), "utf8"));
    assert.deepEqual([judged?.target, judged?.measured].map((figures) => [Math.round(figures?.npv ?? 0), figures?.roi?.toFixed(3)]), [[68_538, "0.662"], [68_746, "0.664"]]);
    assert.deepEqual([judged?.method, judged?.isMeasured, judged?.whyUnvalued, judged?.counts.error], ["tei", true, undefined, 0]);
    assert.deepEqual([sponsor, schedule?.daysLeft], ["R. Osei", 1]);
  });

  it("counts costs without a measurement as no result", () => {
    const { judged } = summaryOf(`${draft}outcomes:\n  fast: {baseline: 2 h/report, target: 1 h/report, benefit: {driver: time-saved, volume: 52 report/year, rate: 50 USD/h, capture: 50 %}}\nbusiness_case: {horizon: 1 year, discount_rate: 0 %, costs: {licence: {kind: vendor, amount: 1000 USD}}}\n`);
    assert.deepEqual(judged?.target, { npv: 300, roi: 0.3, pvBenefits: 1300, pvCosts: 1000 });
    assert.deepEqual([judged.isMeasured, judged.measured], [false, undefined]);
  });

  it("says why there are no figures", () => {
    const { judged, unreadable } = summaryOf(draft);
    assert.equal(unreadable, undefined);
    assert.equal(judged?.target, undefined);
    assert.match(judged?.whyUnvalued ?? "", /\.$/u);
  });

  for (const [what, text] of Object.entries({ "an empty text": "", "a list": "- a\n", "a text with an open bracket": "title: [a\n", "no text": "a\u0000b" })) {
    it(`says of ${what} that it is no plan`, () => {
      const { unreadable, judged } = summaryOf(text);
      assert.match(unreadable ?? "", /\.$/u);
      assert.ok((judged?.counts.error ?? 0) > 0);
    });
  }
});
