import assert from "node:assert/strict";
import { describe, it } from "mocha";
import { readPlan } from "../../../src/core/plan/read-plan";
import { figuresOf, planText, reasonsOf, valued } from "./plan";

const timeSaved = (benefit: string, extra = ""): string =>
  planText({ outcomes: `a: {baseline: 14 h/report, target: 4 h/report, benefit: {driver: time-saved, ${benefit}}${extra}}` });

describe("time-saved", () => {
  it("is improvement × volume × rate × capture", () => {
    assert.equal(figuresOf(timeSaved("volume: 52 report/year, rate: 50 USD/h, capture: 50 %")).benefits[0]?.annual, 10 * 52 * 50 * 0.5);
  });

  it("of 15 h/week for 20 people at 50 USD/h is 780,000 USD a year", () => {
    const text = planText({
      inputs: "users: 20 person, weeks: 52 week/year, rate: 50 USD/h",
      outcomes: "a: {baseline: 22 h/week/person, target: {reduction: 15 h/week/person}, benefit: {driver: time-saved, volume: [users, weeks], rate: rate}}",
    });
    assert.equal(Math.round(figuresOf(text).benefits[0]?.annual ?? 0), 780_000);
  });

  it("says which field is missing", () => {
    assert.match(reasonsOf(timeSaved("rate: 50 USD/h"))[0] ?? "", /“volume”/u);
  });

  it("says that a time is no rate, where the rate is written", () => {
    const text = planText({
      inputs: "rate: 50 h",
      outcomes: "a: {baseline: 14 h/report, target: 4 h/report, benefit: {driver: time-saved, volume: 52 report/year, rate: rate}}",
    });
    assert.deepEqual(reasonsOf(text), ["outcomes.a.benefit.rate: rate must be money per time, such as 50 USD/h; this is a time."]);
  });

  it("names a count that is left over and still counts the money", () => {
    const text = planText({
      inputs: "users: 20 person",
      outcomes: "a: {baseline: 22 h/week, target: 7 h/week, benefit: {driver: time-saved, volume: users, rate: 50 USD/h}}",
    });
    assert.equal(Math.round(figuresOf(text).benefits[0]?.annual ?? 0), 780_000);
    assert.match(valued(text).leftovers[0]?.message ?? "", /“person” is left over/u);
  });

  it("refuses what does not come to money per time", () => {
    assert.match(reasonsOf(timeSaved("volume: 52 report, rate: 50 USD/h"))[0] ?? "", /comes to money once .*Write recurrence: one-time/u);
  });

  it("names a count that is only in the denominator, too", () => {
    assert.equal(valued(timeSaved("volume: 52 /year, rate: 50 USD/h")).leftovers[0]?.unit, "report");
  });
});

describe("error-reduction", () => {
  it("of a percentage is in points of the volume", () => {
    const text = planText({
      outcomes: "a: {baseline: 4.00 %, target: {reduction: 5 %}, benefit: {driver: error-reduction, volume: 2400000 shipment/year, cost: 38 USD/shipment}}",
    });
    assert.equal(Math.round(figuresOf(text).benefits[0]?.annual ?? 0), 182_400);
  });
});

describe("cost-avoided", () => {
  it("may be a fixed amount", () => {
    const text = planText({ outcomes: "a: {baseline: 3 h, target: 1 h, benefit: {driver: cost-avoided, amount: 45000 USD/year}}" });
    assert.equal(figuresOf(text).benefits[0]?.annual, 45_000);
  });

  it("may follow a metric that is already per year", () => {
    const text = planText({
      outcomes: "a: {baseline: 80000 ticket/year, target: 8000 ticket/year, benefit: {driver: cost-avoided, cost: 15 USD/ticket}}",
    });
    assert.equal(Math.round(figuresOf(text).benefits[0]?.annual ?? 0), 1_080_000);
  });

  it("counts a fixed amount as measured only once the outcome has passed", () => {
    const measured = (value: string): string =>
      planText({
        outcomes: `a: {baseline: 3 h, target: 1 h, measurements: [{date: 2026-03-01, value: ${value}}], benefit: {driver: cost-avoided, amount: 45000 USD/year}}`,
      });
    assert.deepEqual(figuresOf(measured("2 h"), "measured").notCounted, ["a"]);
    assert.deepEqual(figuresOf(measured("1 h"), "measured").notCounted, []);
    assert.equal(figuresOf(measured("1 h"), "measured").benefits[0]?.annual, 45_000);
  });
});

describe("cash-flow", () => {
  it("is the customer's own schedule, to which the plan's ramp does not apply", () => {
    const text = planText({
      outcomes: "a: {benefit: {driver: cash-flow, initial: 10 USD, amounts: [100 USD, 200 USD, 300 USD], risk_adjustment: 10 %}}",
      businessCase: "ramp: [50 %], discount_rate: 0 %, costs: {fee: {kind: vendor, amount: 100 USD}}",
    });
    const { benefits, cashFlow } = figuresOf(text);
    const [flow] = benefits;
    assert.deepEqual([flow?.annual, flow?.initial, flow?.years], [null, 9, [90, 180, 270]]);
    assert.equal(cashFlow.initial, 9 - 100);
  });

  it("says itself when money comes, so it cannot be one-time", () => {
    const schedule = (recurrence: string) => planText({ outcomes: `a: {benefit: {driver: cash-flow, amounts: [100 USD, 200 USD], recurrence: ${recurrence}}}` });
    const message = "A schedule says itself when money comes, so it cannot be one-time. Remove recurrence, and write the single amount as initial or in its year of amounts.";
    assert.deepEqual(readPlan(schedule("one-time")).problems.map(({ kind, path, message: said }) => [kind, path, said]), [["schema", "outcomes.a.benefit.recurrence", message]]);
    assert.deepEqual(reasonsOf(schedule("one-time")), [`outcomes.a.benefit.recurrence: ${message}`]);
    assert.deepEqual(readPlan(schedule("recurring")).problems, []);
    assert.deepEqual(figuresOf(schedule("recurring")).benefits[0]?.years, [100, 200, 0]);
  });

  it("has an amount in each of its years", () => {
    assert.deepEqual(reasonsOf(planText({ outcomes: "a: {benefit: {driver: cash-flow, amounts: []}}" })), ["outcomes.a.benefit: This benefit has no “amounts”, so it has no value. Write amounts: 12000 USD, or the id of an input."]);
    const message = "“amount of year 2” is an empty list, so this benefit has no value. Write 12000 USD in it, or the id of an input.";
    assert.deepEqual(reasonsOf(planText({ outcomes: "a: {benefit: {driver: cash-flow, amounts: [100 USD, []]}}" })), [`outcomes.a.benefit.amounts[1]: ${message}`]);
  });
});

describe("none", () => {
  it("adds nothing; a plan of nothing else has nothing to value", () => {
    const text = planText({ outcomes: "a: {baseline: 3 h, target: 1 h, benefit: {driver: none, reason: counted elsewhere}}" });
    assert.match(reasonsOf(text)[0] ?? "", /No outcome has a benefit in money/u);
  });
});

describe("throughput", () => {
  it("is improvement × volume × margin × capture", () => {
    const text = planText({
      inputs: "users: 20 person, weeks: 47 week/year, margin: 12 USD/case",
      outcomes: "a: {baseline: 23 case/week/person, target: 28 case/week/person, benefit: {driver: throughput, volume: [users, weeks], margin: margin, capture: 60 %}}",
    });
    assert.equal(figuresOf(text).benefits[0]?.annual, 5 * 20 * 47 * 12 * 0.6);
  });

  it("pays only for a metric that rises", () => {
    const text = planText({ outcomes: "a: {baseline: 28 case/week, target: 23 case/week, benefit: {driver: throughput, margin: 12 USD/case}}" });
    assert.match(reasonsOf(text)[0] ?? "", /“throughput” pays for a metric that rises, and the target of “a” lies below its baseline/u);
  });
});

describe("risk-reduced", () => {
  it("is frequency × magnitude × reduction", () => {
    const text = planText({ outcomes: "a: {baseline: 3 h, target: 1 h, benefit: {driver: risk-reduced, frequency: 0.4 incident/year, magnitude: 250000 USD/incident, reduction: 30 %}}" });
    assert.equal(Math.round(figuresOf(text).benefits[0]?.annual ?? 0), 30_000);
  });

  it("is improvement × magnitude when the metric is the frequency", () => {
    const text = planText({ outcomes: "a: {baseline: 0.4 incident/year, target: 0.1 incident/year, benefit: {driver: risk-reduced, magnitude: 250000 USD/incident}}" });
    assert.equal(Math.round(figuresOf(text).benefits[0]?.annual ?? 0), 75_000);
  });

  it("takes no loss for avoided whole: a frequency needs its reduction, and a reduction its frequency", () => {
    const missing = (fields: string): string => reasonsOf(planText({ outcomes: `a: {baseline: 3 h, target: 1 h, benefit: {driver: risk-reduced, magnitude: 250000 USD/incident, ${fields}}}` }))[0] ?? "";
    assert.match(missing("frequency: 0.4 incident/year"), /no “reduction”/u);
    assert.match(missing("reduction: 30 %"), /no “frequency”/u);
  });
});

describe("revenue-uplift", () => {
  it("is revenue × uplift × margin", () => {
    const text = planText({ outcomes: "a: {baseline: 3 h, target: 1 h, benefit: {driver: revenue-uplift, revenue: 4000000 USD/year, uplift: 2 %, margin: 35 %}}" });
    assert.equal(Math.round(figuresOf(text).benefits[0]?.annual ?? 0), 28_000);
  });

  it("is revenue × improvement × margin without an uplift of its own", () => {
    const text = planText({ outcomes: "a: {baseline: 2.0 %, target: 2.5 %, benefit: {driver: revenue-uplift, revenue: 4000000 USD/year, margin: 35 %}}" });
    assert.equal(Math.round(figuresOf(text).benefits[0]?.annual ?? 0), 7_000);
  });

  it("needs a margin: revenue is not value", () => {
    const text = planText({ outcomes: "a: {baseline: 2.0 %, target: 2.5 %, benefit: {driver: revenue-uplift, revenue: 4000000 USD/year}}" });
    assert.match(reasonsOf(text).join(), /margin/u);
  });
});

describe("working-capital", () => {
  const text = (rest: string): string =>
    planText({ outcomes: `a: {baseline: 45 day, target: 38 day, benefit: {driver: working-capital, revenue: 12000000 USD/year${rest}}}` });

  it("reports the cash apart: revenue × the days by which the metric falls", () => {
    const figures = figuresOf(text(""));
    assert.equal(Math.round(figures.workingCapital ?? 0), Math.round((12_000_000 * 7) / 365));
    assert.deepEqual([figures.pvBenefits, figures.benefits[0]?.annual], [0, 0]);
  });

  it("and counts what that cash costs a year", () => {
    assert.equal(Math.round(figuresOf(text(", cost_of_capital: 8 %")).benefits[0]?.annual ?? 0), Math.round(((12_000_000 * 7) / 365) * 0.08));
  });

  it("needs a metric that is a time", () => {
    const percent = planText({ outcomes: "a: {baseline: 45 %, target: 38 %, benefit: {driver: working-capital, revenue: 12000000 USD/year}}" });
    assert.match(reasonsOf(percent)[0] ?? "", /The cash that comes in sooner comes to money per time/u);
  });
});

describe("haircuts", () => {
  const years = (benefit: string, businessCase = ""): readonly number[] =>
    figuresOf(
      planText({
        outcomes: `a: {baseline: 3 h, target: 1 h, benefit: {driver: cost-avoided, amount: 1000 USD/year, ${benefit}}}`,
        businessCase: `${businessCase}costs: {fee: {kind: vendor, amount: 100 USD}}`,
      }),
    ).benefits[0]?.years.map((amount) => Math.round(amount * 100) / 100) ?? [];

  it("attribution and risk multiply", () => {
    assert.deepEqual(years("attribution: 80 %, risk_adjustment: 10 %"), [720, 720, 720]);
  });

  it("the ramp's last share goes on", () => {
    assert.deepEqual(years("attribution: 100 %", "ramp: [50 %, 80 %], horizon: 4 year, "), [500, 800, 800, 800]);
  });

  it("a benefit's own ramp goes before the plan's", () => {
    assert.deepEqual(years("ramp: [10 %, 20 %, 30 %]", "ramp: [50 %], "), [100, 200, 300]);
  });

  it("decay starts in the second year", () => {
    assert.deepEqual(years("decay: 10 %"), [1000, 900, 810]);
  });

  it("may come from inputs, several multiplied", () => {
    const text = planText({
      inputs: "share: 50 %, policy: 80 %",
      outcomes: "a: {baseline: 3 h, target: 1 h, benefit: {driver: cost-avoided, amount: 1000 USD/year, attribution: [share, policy]}}",
    });
    assert.equal(figuresOf(text).benefits[0]?.years[0], 400);
  });

  it("a one-time benefit comes in year 1 and never again", () => {
    const text = planText({
      outcomes: "a: {baseline: 3 h, target: 1 h, benefit: {driver: cost-avoided, amount: 1000 USD, recurrence: one-time, risk_adjustment: 10 %}}",
      businessCase: "ramp: [50 %], costs: {fee: {kind: vendor, amount: 100 USD}}",
    });
    assert.deepEqual(figuresOf(text).benefits[0]?.years, [900, 0, 0]);
    assert.deepEqual(figuresOf(text.replace("1000 USD,", "1000 USD/year,")).benefits[0]?.years, [900, 0, 0]);
  });
});
