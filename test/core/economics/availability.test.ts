import assert from "node:assert/strict";
import { describe, it } from "mocha";
import type { ScenarioName } from "../../../src/core/economics/valuation";
import { figuresOf, planText, reasonsOf, valued } from "./plan";

const saved = "benefit: {driver: time-saved, volume: 52 report/year, rate: 50 USD/h}";
const outcome = `baseline: 14 h/report, target: 4 h/report, ${saved}`;
const measured = (value: string): string => `measurements: [{date: 2026-03-13, value: ${value}}]`;

function reason(text: string, scenario: ScenarioName = "target"): string {
  const [first, ...others] = reasonsOf(text, scenario);
  assert.deepEqual(others, []);
  return first ?? "";
}

describe("a scenario has no figures, and says why", () => {
  it("without a benefit in money", () => {
    assert.match(reason(planText({ outcomes: "a: {baseline: 14 h, target: 2 h}" })), /^outcomes: No outcome has a benefit in money/u);
  });

  it("without a baseline or a target", () => {
    assert.match(reason(planText({ outcomes: `a: {target: 4 h/report, ${saved}}` })), /^outcomes\.a: Outcome “a” has no baseline/u);
    assert.match(reason(planText({ outcomes: `a: {baseline: 4 h/report, ${saved}}` })), /^outcomes\.a: Outcome “a” has no target/u);
  });

  it("when baseline and result cannot be compared", () => {
    assert.match(
      reason(planText({ outcomes: `a: {baseline: 14 h/report, target: 50 %, ${saved}}` })),
      /^outcomes\.a\.target: Baseline of “a” in h\/report, target in %: these cannot be compared\. Write both in one unit, such as h\/report\.$/u,
    );
    assert.match(reason(planText({ outcomes: `a: {${outcome}, ${measured("3 h")}}` }), "measured"), /^outcomes\.a\.measurements\[0\]\.value: .*measured in h: /u);
  });

  it("when nothing says which way is better", () => {
    assert.match(reason(planText({ outcomes: `a: {baseline: 4 h/report, target: 4 h/report, ${saved}}` })), /should fall or rise/u);
  });

  it("when an input is unknown", () => {
    const text = planText({ outcomes: "a: {baseline: 14 h/report, target: 4 h/report, benefit: {driver: time-saved, volume: reports, rate: 50 USD/h}}" });
    assert.match(reason(text), /^outcomes\.a\.benefit\.volume: “reports” is not in inputs\./u);
  });

  it("when the horizon is not whole years, or nothing can be discounted", () => {
    const businessCase = (terms: string): string => reason(planText({ outcomes: `a: {${outcome}}`, businessCase: terms }));
    assert.match(businessCase("horizon: 30 month"), /^business_case\.horizon: The horizon is 2\.5 years; .*Write horizon: 3 year\.$/u);
    assert.match(businessCase("horizon: 1000000 year"), /Write horizon: 50 year\.$/u);
    assert.match(businessCase("horizon: 0 year"), /Write horizon: 1 year\.$/u);
    assert.match(businessCase("discount_rate: -100 %"), /^business_case\.discount_rate: /u);
    assert.ok(valued(planText({ outcomes: `a: {${outcome}}`, businessCase: "horizon: 36 month" })).scenarios.target.available);
  });

  it("when a cost has no amount", () => {
    assert.match(reason(planText({ outcomes: `a: {${outcome}}`, businessCase: "costs: {fee: {kind: vendor}}" })), /^business_case\.costs\.fee: The cost “fee” has no amount/u);
  });

  it("without a currency", () => {
    assert.match(reason(planText({ outcomes: `a: {${outcome}}` }).replace("currency: USD\n", "")), /^currency: The plan has no currency/u);
  });

  it("when an amount is beyond what can be computed", () => {
    const digits = "9".repeat(150);
    const text = planText({ outcomes: `a: {baseline: 3 h, target: 1 h, benefit: {driver: cost-avoided, amount: [${digits} USD/year, ${digits} %, ${digits} %]}}` });
    assert.match(reason(text), /too large to compute with/u);
  });

  it("with line and column of the place, counted from 1", () => {
    const { target } = valued(planText({ outcomes: `a: {baseline: 14 h/report, target: 50 %, ${saved}}` })).scenarios;
    assert.ok(!target.available);
    assert.deepEqual(target.reasons.map(({ line, column }) => [line, column]), [[7, 47]]);
  });
});

describe("another currency", () => {
  const inEuro = (rates: string): string =>
    planText({
      rates,
      inputs: "rate: 50 EUR/h",
      outcomes: "a: {baseline: 14 h/report, target: 4 h/report, benefit: {driver: time-saved, volume: 52 report/year, rate: rate}}",
      businessCase: "costs: {fee: {kind: vendor, amount: 100 EUR}}",
    });

  it("is exchanged at the plan's rate", () => {
    const { benefits, costs } = figuresOf(inEuro("exchange_rates: {EUR: {rate: 1.08 USD/EUR}}\n"));
    assert.equal(Math.round(benefits[0]?.annual ?? 0), 28_080);
    assert.equal(Math.round(costs[0]?.initial ?? 0), 108);
  });

  it("without a rate makes no total, and names every place", () => {
    const places = reasonsOf(inEuro("")).map((text) => text.split(":", 1)[0]);
    assert.deepEqual(places, ["inputs.rate", "business_case.costs.fee.amount"]);
    assert.match(reasonsOf(inEuro(""))[0] ?? "", /exchange_rates has no rate for EUR\. Add \{EUR: \{rate: … USD\/EUR/u);
  });

  it("with a rate for something else makes no total either", () => {
    assert.match(reasonsOf(inEuro("exchange_rates: {EUR: {rate: 1.2 USD/GBP}}\n"))[0] ?? "", /^exchange_rates\.EUR\.rate: The rate of EUR is 1\.2 USD\/GBP/u);
  });
});

describe("what could not be read", () => {
  const available = (text: string): readonly boolean[] => {
    const { target, measured: result, floor } = valued(text).scenarios;
    return [target.available, result.available, floor.available];
  };
  const all = [true, true, true];
  const none = [false, false, false];
  const whole = `${outcome}, ${measured("3 h/report")}`;

  for (const [what, text, expected] of [
    ["an input", planText({ inputs: "unused: 5", outcomes: `a: {${whole}}` }), none],
    ["a cost", planText({ outcomes: `a: {${whole}}`, businessCase: "costs: {fee: {kind: vendor, amount: $5k}}" }), none],
    ["a baseline", planText({ outcomes: `a: {${whole.replace("14 h/report", "14")}}` }), none],
    ["a driver's field", planText({ outcomes: `a: {${whole.replace("50 USD/h", "50")}}` }), none],
    ["a misspelt haircut", planText({ outcomes: `a: {${whole.replace("rate: 50 USD/h", "rate: 50 USD/h, captur: 50 %")}}` }), none],
    ["a misspelt benefit", planText({ outcomes: `a: {${whole}}, b: {baseline: 3 h, benifit: {driver: none, reason: so}}` }), none],
    ["a misspelt business case", planText({ outcomes: `a: {${whole}}` }).replace("business_case", "bussiness_case"), none],
    ["an outcome's id", planText({ outcomes: `a: {${whole}}, b.c: {${whole}}` }), none],
    ["the YAML", `${planText({ outcomes: `a: {${whole}}` })}scope: {in: [one\n`, none],
    ["a target", planText({ outcomes: `a: {${whole.replace("4 h/report", "4")}}` }), none],
    ["a measurement", planText({ outcomes: `a: {${whole.replace("3 h/report", "3")}}` }), [true, false, false]],
    ["the result rule", planText({ outcomes: `a: {${whole}, result: best}` }), [true, false, false]],
    ["a source", planText({ inputs: "unused: {value: 5 h, source: 5, provided_by: [x], agreed: 3}", outcomes: `a: {${whole}}` }), all],
    ["a statement", planText({ outcomes: `a: {statement: 5, owner: [x], colour: red, ${whole}}` }), all],
    ["a baseline's period", planText({ outcomes: `a: {${whole.replace("14 h/report", "{value: 14 h/report, period: 2026, samples: many}")}}` }), all],
    ["an outcome that is not counted in money", planText({ outcomes: `a: {${whole}}, b: {baseline: 5, target: 3, benefit: {driver: none}}` }), all],
    ["people and timeline", `${planText({ outcomes: `a: {${whole}}` })}people: 5\ntimeline: {start: soon}\n`, all],
  ] as const) {
    it(`in ${what} ${expected === all ? "leaves the figures alone" : "stops the scenarios that need it"}`, () => {
      assert.deepEqual(available(text), expected);
    });
  }

  it("is the reason, in the words of the problem and at its place", () => {
    assert.match(reason(planText({ outcomes: `a: {${whole.replace("rate: 50 USD/h", "rate: 50 h")}}` })), /^outcomes\.a\.benefit\.rate: rate must be money per time, such as 50 USD\/h; this is a time\.$/u);
  });
});

describe("measured", () => {
  it("has no figures while nothing in money was measured", () => {
    assert.match(reason(planText({ outcomes: `a: {${outcome}}` }), "measured"), /^outcomes\.a: Nothing has been measured for “a” yet/u);
    assert.match(reason(planText({ outcomes: `a: {${outcome.replace("target: 4 h/report", "target: {reduction: 50 %}")}}` }), "measured"), /such as \{date: 2026-03-13, value: 14 h\/report\}\.$/u);
  });

  it("counts what was measured and names the rest", () => {
    const { benefits, notCounted } = figuresOf(planText({ outcomes: `a: {${outcome}, ${measured("4 h/report")}}, b: {${outcome}}` }), "measured");
    assert.deepEqual(benefits.map((benefit) => benefit.outcome), ["a"]);
    assert.deepEqual(notCounted, ["b"]);
  });

  it("counts a fixed amount only once target and guardrails are met", () => {
    const counted = (guardrail: string): number =>
      figuresOf(
        planText({
          outcomes: `a: {baseline: 3 h, target: 1 h, guardrails: {errors: 6 %}, measurements: [{date: 2026-03-01, value: 1 h${guardrail}}], benefit: {driver: cash-flow, amounts: [100 USD]}}`,
        }),
        "measured",
      ).benefits.length;
    assert.equal(counted(", guardrails: {errors: 5 %}"), 1);
    assert.equal(counted(", guardrails: {errors: 7 %}"), 0);
    assert.equal(counted(""), 0);
  });
});

describe("the floor", () => {
  const ranged = (inputs: string, more = ""): string =>
    planText({
      inputs,
      outcomes: `a: {baseline: 14 h/report, target: 4 h/report${more}, benefit: {driver: time-saved, volume: reports, rate: rate}}`,
    });
  const annual = (text: string): number => Math.round(figuresOf(text, "floor").benefits[0]?.annual ?? 0);

  it("takes the worse end of every range", () => {
    assert.equal(annual(ranged("reports: {value: 52 report/year, low: 40 report/year}, rate: {value: 50 USD/h, low: 45 USD/h, high: 60 USD/h}")), 10 * 40 * 45);
  });

  it("takes the high end where more is worse", () => {
    const text = ranged("reports: {value: 52 report/year, low: 40 report/year, high: 60 report/year}, rate: 50 USD/h", `, ${measured("15 h/report")}`);
    assert.equal(annual(text), -1 * 60 * 50);
  });

  it("keeps the value where the range offers nothing worse", () => {
    assert.equal(annual(ranged("reports: {value: 52 report/year, high: 60 report/year}, rate: 50 USD/h")), 10 * 52 * 50);
  });

  it("stands on the measured result, and on the target where there is none", () => {
    assert.equal(annual(ranged("reports: 52 report/year, rate: 50 USD/h", `, ${measured("5 h/report")}`)), 9 * 52 * 50);
    assert.equal(annual(ranged("reports: 52 report/year, rate: 50 USD/h")), 10 * 52 * 50);
  });

  it("does not pass over an end that cannot be computed", () => {
    for (const [low, unit] of [["45 h", "h"], ["45 EUR/h", "EUR/h"]]) {
      const [reason] = reasonsOf(ranged(`reports: 52 report/year, rate: {value: 50 USD/h, low: ${low}}`), "floor");
      assert.equal(reason, `inputs.rate.low: The low end of “rate” is in ${unit}, and its value is in USD/h, so they make no range. Write low in USD/h.`);
    }
  });

  it("gives every scenario the same cost of delay: its steady year after haircuts, by the month", () => {
    const text = planText({
      inputs: "fee: {value: 1200 USD/year, low: 600 USD/year}",
      outcomes: "a: {baseline: 3 h, target: 1 h, benefit: {driver: cost-avoided, amount: fee, risk_adjustment: 10 %, decay: 20 %}}",
      businessCase: "ramp: [50 %, 80 %]",
    });
    assert.deepEqual([figuresOf(text).costOfDelayPerMonth, figuresOf(text, "floor").costOfDelayPerMonth], [36, 36]);
  });

  it("nets no delay where some benefit comes once or by a schedule, as if waiting paid", () => {
    const steady = "a: {baseline: 3 h, target: 1 h, benefit: {driver: cost-avoided, amount: 1200 USD/year}}";
    const costs = "costs: {fee: {kind: vendor, amount: 600 USD/year}}, ramp: [100 %]";
    const delayOf = (outcomes: string) => { const { costOfDelayPerMonth, costOfDelayNetPerMonth } = figuresOf(planText({ outcomes, businessCase: costs })); return [costOfDelayPerMonth, costOfDelayNetPerMonth]; };
    assert.deepEqual(delayOf(steady), [100, 50]);
    assert.deepEqual(delayOf(`${steady}, b: {benefit: {driver: cash-flow, amounts: [9000 USD, 9000 USD]}}`), [100, null]);
    assert.deepEqual(delayOf(`${steady}, b: {baseline: 3 h, target: 1 h, benefit: {driver: cost-avoided, amount: 9000 USD, recurrence: one-time}}`), [100, null]);
  });

  it("has no cost of delay when no benefit goes on", () => {
    const text = planText({ outcomes: "a: {baseline: 3 h, target: 1 h, benefit: {driver: cash-flow, amounts: [100 USD, 200 USD]}}" });
    assert.equal(figuresOf(text).costOfDelayPerMonth, null);
  });
});
