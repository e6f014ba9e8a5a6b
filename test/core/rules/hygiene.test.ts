import assert from "node:assert/strict";
import { analyse } from "../../../src/core/analyse";
import { usualSettings } from "../../../src/core/config/settings";
import { found } from "./findings";
import { basicFindingsIn, smallPlan } from "./small-plan";

describe("schema: what keeps a plan from being valued", () => {
  const found = (excerpt: string): readonly string[] => basicFindingsIn(smallPlan(excerpt)).map(({ rule, severity, path }) => `${rule} ${severity} ${path}`);
  const benefit = (fields: string): string => `outcomes: {a: {owner: lindt, baseline: 14 h/report, target: 12 min/report, benefit: {${fields}}}}`;
  const costs = "costs: {subscription: {kind: vendor, amount: 30000 USD/year}}";

  it("is found in the terms of the business case", () => {
    assert.deepEqual(found(`business_case: {horizon: 2.5 year, ${costs}}`), ["schema error business_case.horizon"]);
    assert.deepEqual(found(`business_case: {discount_rate: -100 %, ${costs}}`), ["schema error business_case.discount_rate"]);
    assert.deepEqual(found("business_case: {costs: {subscription: {kind: vendor}}}"), ["schema error business_case.costs.subscription"]);
  });

  it("is found in a benefit that lacks a factor", () => {
    assert.deepEqual(found(benefit("driver: time-saved, volume: 192 report/year, rate: []")), ["schema error outcomes.a.benefit"]);
    const alone = found(benefit("driver: cost-avoided"));
    assert.deepEqual([alone.length, alone[0]?.replace(/^\S+ /u, "")], [1, "error outcomes.a.benefit"]);
  });

  it("is found in a rate that is missing, or turns into another currency", () => {
    const inEuro = benefit("driver: time-saved, volume: 192 report/year, rate: 68 EUR/h");
    assert.deepEqual(found(inEuro), ["currency error outcomes.a.benefit.rate"]);
    assert.deepEqual(found(`${inEuro}\nexchange_rates: {EUR: {rate: 1.08 GBP/EUR, date: 2026-01-01}}`), ["currency error exchange_rates.EUR.rate"]);
  });

  it("is found in a target that is no change", () => {
    assert.deepEqual(found(benefit("driver: time-saved, volume: 192 report/year, rate: 68 USD/h").replace("12 min", "14 h")), ["schema error outcomes.a.target"]);
  });

  it("is found in a metric that moves against what its driver pays for", () => {
    assert.deepEqual(found(benefit("driver: throughput, margin: 10 USD/report")), ["schema error outcomes.a.target"]);
  });

  it("is not said twice, and not of what is only unfinished", () => {
    assert.deepEqual(found(benefit("driver: time-saved, volume: 192 report/year")), ["schema error outcomes.a.benefit"]);
    assert.deepEqual(found(benefit("driver: time-saved, volume: 192 report/year, rate: 68 h")), ["unit-mismatch error outcomes.a.benefit.rate"]);
    assert.deepEqual(found(benefit("driver: time-saved, volume: 192 report, rate: 68 USD/h")), ["unit-mismatch error outcomes.a.benefit"]);
    assert.deepEqual(found(benefit("driver: time-saved, volume: 192 report/year, rate: 68 USD/h").replace("12 min/report", "50 %")), ["unit-mismatch error outcomes.a.target"]);
    assert.deepEqual(found(benefit("driver: time-saved, volume: 192 report/year, rate: 68 USD/h").replace("baseline: 14 h/report, ", "")), ["baseline-missing error outcomes.a.baseline"]);
    assert.deepEqual(found("outcomes: {a: {owner: lindt, baseline: 14 h/report, target: 12 min/report}}\nbusiness_case: {horizon: 2.5 year}"), []);
  });
});

describe("currency", () => {
  const amounts = (...written: readonly string[]): string => `business_case: {costs: {${written.map((amount, index) => `c${index}: {kind: internal, amount: ${amount}}`).join(", ")}}}`;
  const judged = (excerpt: string, currencies: readonly string[] = []): readonly string[] => {
    const settings = { ...usualSettings, organisation: { ...usualSettings.organisation, currencies } };
    return analyse(smallPlan(excerpt), undefined, { settings }).findings.flatMap(({ rule, path, message }) => (rule === "currency" ? [`${path}: ${message.split(/[.,]/u)[0] ?? ""}`] : []));
  };

  it("names each currency without a rate once, at its first amount", () => {
    assert.deepEqual(judged(amounts("9 EUR", "8 EUR", "7 GBP", "6 USD")), [
      "business_case.costs.c0.amount: Amounts in USD and EUR and no exchange rate",
      "business_case.costs.c2.amount: Amounts in USD and GBP and no exchange rate",
    ]);
  });

  it("looks at inputs, whether they are used or not, and at schedules", () => {
    assert.deepEqual(judged("inputs: {rate: {value: 68 USD/h, low: 60 EUR/h}}").map((found) => found.split(":")[0]), ["inputs.rate.low"]);
    assert.deepEqual(judged("outcomes: {a: {baseline: 2 h, target: 1 h, benefit: {driver: cash-flow, amounts: [1 USD, 2 EUR]}}}").map((found) => found.split(":")[0]), ["outcomes.a.benefit.amounts[1]"]);
  });

  it("is satisfied by a rate, either way round", () => {
    for (const rate of ["1.08 USD/EUR", "0.92 EUR/USD"]) assert.deepEqual(judged(`${amounts("9 EUR")}\nexchange_rates: {EUR: {rate: ${rate}}}`), [], rate);
  });

  it("names a rate that turns into something else, and waits for one that cannot be read", () => {
    assert.deepEqual(judged(`${amounts("9 EUR")}\nexchange_rates: {EUR: {rate: 1.08 GBP/EUR}}`), ["exchange_rates.EUR.rate: The rate of EUR is 1"]);
    assert.deepEqual(judged(`${amounts("9 EUR")}\nexchange_rates: {EUR: {rate: ____ USD/EUR}}`), []);
  });

  it("knows which currencies the organisation allows", () => {
    assert.deepEqual(judged("title: A plan", ["EUR", "CHF"]), ["currency: This plan counts in USD"]);
    assert.deepEqual(judged("title: A plan", ["EUR", "USD"]), []);
  });

  it("says of a code that no country has, once", () => {
    assert.deepEqual(basicFindingsIn(smallPlan("currency: XYZ")).map(({ rule }) => rule), ["currency"]);
    assert.deepEqual(judged("currency: eur"), ["currency: “eur” is not a currency code of ISO 4217"]);
  });
});

describe("calendar-effort", () => {
  const judged = (fields: string, rate = "68 USD/h", volume = "192 report/year"): readonly string[] =>
    found("calendar-effort", `outcomes: {a: {${fields}, benefit: {driver: time-saved, volume: ${volume}, rate: ${rate}}}}`).map(({ path, fixes }) => `${path} ${fixes[0]?.title ?? ""}`);

  it("mends every number that is in days or weeks, and no other", () => {
    assert.deepEqual(judged("baseline: 1_0.50 day/report, target: 4 h/report, measurements: [{date: 2026-03-10, value: 1 week/report}]"), ["outcomes.a.baseline Write 1_0.50 workday/report, 1 workweek/report"]);
    assert.deepEqual(judged("baseline: 14 h/report, target: {reduction: 1 day/report}"), ["outcomes.a.target.reduction Write 1 workday/report"]);
  });

  it("finds days per week, too", () => {
    const excerpt = "outcomes: {a: {baseline: 2 days/week/person, target: 1 day/week/person, benefit: {driver: time-saved, volume: [20 person, 47 week/year], rate: 68 USD/h}}}";
    assert.deepEqual(found("calendar-effort", excerpt).map(({ message }) => message), [
      "2 days/week/person is 48 h/week/person here, nights included, and counts at 68 USD/h. For working days write 2 workday/week/person (16 h/week/person).",
    ]);
  });

  it("finds what pays for hours by the day, the week or the year, also in an input", () => {
    assert.deepEqual(judged("baseline: 14 h/report, target: 1 h/report", "140000 USD/year"), ["outcomes.a.benefit.rate Write 140000 USD/(1880 h)"]);
    assert.deepEqual(judged("baseline: 14 h/report, target: 1 h/report", "2700 USD/week"), ["outcomes.a.benefit.rate Write 2700 USD/workweek"]);
    assert.deepEqual(judged("baseline: 2 workday/report, target: 1 h/report", "9000 USD/month"), ["outcomes.a.benefit.rate "]);
    const excerpt = "inputs: {pay: {value: 544 USD/day}}\noutcomes: {a: {baseline: 90 min/case, target: 1 h/case, benefit: {driver: time-saved, volume: 50 case/week, rate: pay}}}";
    assert.deepEqual(found("calendar-effort", excerpt).map(({ path }) => path), ["inputs.pay.value"]);
    assert.deepEqual(judged("baseline: 14 h/report, target: 1 h/report", "68 USD/h"), []);
  });

  it("is quiet where days are paid by the day, and where hours are per day", () => {
    assert.deepEqual(judged("baseline: 2 day/report, target: 1 day/report", "500 USD/day"), []);
    assert.deepEqual(judged("baseline: 2 workday/report, target: 1 workday/report"), []);
    assert.deepEqual(judged("baseline: 6 h/day, target: 4 h/day", "68 USD/h", "220 day/year"), []);
    assert.deepEqual(judged("baseline: 2 day/report, target: 1 day/report", "unknown"), []);
  });
});

describe("unfilled", () => {
  const blanks = "outcomes: {a: {owner: ____, statement: Reports are faster., baseline: {value: ____ h/report, agreed: {by: ____, date: ____}}, target: ____}}";
  const rulesThatFind = (status: string, excerpt: string) =>
    analyse(smallPlan(`status: ${status}\n${excerpt}`), undefined)
      .findings.filter(({ path }) => /owner|baseline\.|target$/u.test(path))
      .map(({ rule, severity, path }) => `${rule} ${severity} ${path}`);

  it("is all that is said of a blank, whatever stands there later, and no error in a draft", () => {
    const places = ["owner", "baseline.value", "baseline.agreed.by", "baseline.agreed.date", "target"];
    assert.deepEqual(rulesThatFind("draft", blanks).toSorted(), places.map((place) => `unfilled hint outcomes.a.${place}`).toSorted());
    assert.deepEqual(rulesThatFind("agreed", blanks).toSorted(), places.map((place) => `unfilled error outcomes.a.${place}`).toSorted());
  });
});
