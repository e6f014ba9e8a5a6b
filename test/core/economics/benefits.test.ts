import assert from "node:assert/strict";
import { describe, it } from "mocha";
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
});

describe("none", () => {
  it("adds nothing; a plan of nothing else has nothing to value", () => {
    const text = planText({ outcomes: "a: {baseline: 3 h, target: 1 h, benefit: {driver: none, reason: counted elsewhere}}" });
    assert.match(reasonsOf(text)[0] ?? "", /No outcome has a benefit in money/u);
  });
});

describe("a driver that this version does not value", () => {
  it("makes no total and says so", () => {
    const text = planText({ outcomes: "a: {baseline: 3 case/day, target: 4 case/day, benefit: {driver: throughput, margin: 12 USD/case}}" });
    assert.match(reasonsOf(text)[0] ?? "", /reads but does not value “throughput” yet/u);
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
