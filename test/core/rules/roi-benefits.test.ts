import assert from "node:assert/strict";
import { found, messages } from "./findings";

const saved = (fields: string): string => `outcomes: {a: {${fields}}}`;
const hours = "baseline: 14 h/report, target: 12 min/report";

describe("double-count", () => {
  const pair = (one: string, other: string, inputs = "users: 20 person, weeks: 47 week/year"): readonly string[] =>
    found("double-count", `inputs: {${inputs}}\noutcomes: {one: {${one}}, other: {${other}}}`).map(({ severity, path }) => `${severity} ${path}`);
  const time = (metric: string, volume = "[users, weeks]"): string => `metric: ${metric}, baseline: 22 h/week/person, target: 18 h/week/person, benefit: {driver: time-saved, volume: ${volume}, rate: 50 USD/h}`;
  const more = "metric: cases, baseline: 23 case/week, target: 28 case/week, benefit: {driver: throughput, margin: 12 USD/case";

  it("finds hours and extra work by an input that both count, in either order", () => {
    assert.deepEqual(pair(time("effort"), `${more}, volume: users}`), ["warning outcomes.other.benefit"]);
    assert.deepEqual(pair(`${more}, volume: users}`, time("effort")), ["warning outcomes.other.benefit"]);
  });

  it("does not take a common rate or the weeks of a year for it", () => {
    assert.deepEqual(pair(time("effort"), `${more}, volume: weeks}`), []);
  });

  it("offers to keep either", () => {
    const [finding] = found("double-count", `inputs: {users: 20 person, weeks: 47 week/year}\noutcomes: {one: {${more}, volume: users}}, other: {${time("effort")}}}`);
    assert.deepEqual(finding?.fixes.map(({ title }) => title), ["Count only “other”", "Count only “one”"]);
    assert.deepEqual(finding.related.map(({ path }) => path), ["outcomes.one.benefit"]);
  });

  it("is an error for one metric, by name, definition and baseline", () => {
    assert.deepEqual(pair(time("Effort per case"), time("effort per case ")), ["error outcomes.other.benefit"]);
    assert.deepEqual(pair(time("effort per case"), time("effort per case").replace("22 h", "30 h")), []);
    assert.deepEqual(pair(time("{name: effort, definition: in EMEA}"), time("{name: effort, definition: in the US}")), []);
  });

  it("finds a part beside the whole, and not two kinds of time", () => {
    assert.deepEqual(pair(time("drafting and rework time"), time("rework time")), ["warning outcomes.other.benefit"]);
    assert.deepEqual(pair(time("drafting time"), time("search time")), []);
  });

  it("finds revenue out of more work only where they are about the same", () => {
    const revenue = "metric: conversion, baseline: 2.0 %, target: 2.4 %, benefit: {driver: revenue-uplift, revenue: 4000000 USD/year, margin: 35 %}";
    assert.deepEqual(pair(`${more}, volume: users}`, revenue), []);
    assert.deepEqual(pair(`${more}, volume: users}`, revenue.replace("revenue: 4000000 USD/year", "revenue: [users, 9000 USD/year/person]")), ["warning outcomes.other.benefit"]);
  });

  it("is said once for each benefit", () => {
    const third = `outcomes: {one: {${time("effort")}}, two: {${time("effort")}}, three: {${time("effort")}}}`;
    assert.deepEqual(found("double-count", `inputs: {users: 20 person, weeks: 47 week/year}\n${third}`).map(({ path }) => path), ["outcomes.two.benefit", "outcomes.three.benefit"]);
  });
});

describe("revenue-as-profit", () => {
  const uplift = (margin: string): string => `${saved(`baseline: 2.0 %, target: 2.4 %, benefit: {driver: revenue-uplift, revenue: 4000000 USD/year${margin}}`)}\ninputs: {whole: 100 %}`;
  const said = (excerpt: string): readonly string[] => ["schema", "quantity-form", "revenue-as-profit", "unknown-key"].flatMap((rule) => messages(rule, excerpt).map(() => rule));

  it("says what is missing in place of the schema, once", () => {
    assert.deepEqual(said(uplift("")), ["revenue-as-profit"]);
    assert.deepEqual(said(uplift(", margin: whole")), ["revenue-as-profit"]);
    assert.deepEqual(said(uplift(", margin: 90 %")), []);
    assert.deepEqual(said(uplift(", marginn: 90 %")), ["unknown-key"]);
    assert.deepEqual(said(uplift(", margin: ____ %")), []);
  });

  it("leaves the margin of other drivers to the schema", () => {
    assert.deepEqual(said(saved("baseline: 2 case/week, target: 4 case/week, benefit: {driver: throughput}")), ["schema"]);
  });
});

describe("dominance", () => {
  const amount = (id: string, value: number, more = ""): string => `${id}: {baseline: 3 tool, target: 1 tool, ${more}benefit: {driver: cost-avoided, amount: ${value} USD/year}}`;
  const judged = (...outcomes: readonly string[]): readonly string[] => messages("dominance", `outcomes: {${outcomes.join(", ")}}`);

  it("begins above 80 %, and with the sixth benefit", () => {
    assert.deepEqual(judged(amount("a", 80), amount("b", 20)), []);
    assert.match(judged(amount("a", 81), amount("b", 19))[0] ?? "", /^81 % of the case rests on “a”/u);
    assert.deepEqual(judged(...["a", "b", "c", "d", "e"].map((id) => amount(id, 10))), []);
    assert.match(judged(...["a", "b", "c", "d", "e", "f"].map((id) => amount(id, 10)))[0] ?? "", /^6 benefits in money/u);
  });

  it("accepts what has been measured", () => {
    assert.deepEqual(judged(amount("a", 100, "measurements: [{date: 2026-03-10, value: 1 tool}], ")), []);
  });

  it("asks a concluded plan for the reading", () => {
    const outcomes = saved(`${hours}, benefit: {driver: time-saved, volume: 192 report/year, rate: 68 USD/h}`);
    assert.deepEqual(messages("dominance", outcomes), []);
    assert.match(messages("dominance", `status: concluded\n${outcomes}`)[0] ?? "", /^100 % of the case/u);
  });
});

describe("phantom-volume", () => {
  const handling = (volume: string): string => `handling: {baseline: 1 h/case, target: 30 min/case, benefit: {driver: time-saved, volume: ${volume}, rate: 50 USD/h}}`;
  const agreed = "agreed: {by: novak, date: 2026-02-26}";

  it("knows the cases of today from another outcome, and how many people close them", () => {
    const plan = (volume: string) => `inputs: {users: 20 person}\noutcomes: {${handling(volume)}, closed: {baseline: {value: 23 case/week/person, ${agreed}}, target: 28 case/week/person}}`;
    assert.deepEqual(messages("phantom-volume", plan("23920 case/year")), []);
    assert.match(messages("phantom-volume", plan("29120 case/year"))[0] ?? "", /^18 % of this saving .* 29120 case\/year, and “closed” is agreed at 23920 case\/year/u);
  });

  it("does not compare what is agreed with what is agreed", () => {
    const inputs = `inputs: {emea: {value: 900 case/year, ${agreed}}, us: {value: 2000 case/year, ${agreed}}, plan: 2000 case/year}`;
    assert.deepEqual(messages("phantom-volume", `${inputs}\noutcomes: {${handling("us")}}`), []);
    assert.deepEqual(messages("phantom-volume", `${inputs}\noutcomes: {${handling("plan")}}`), []);
    assert.equal(found("phantom-volume", `${inputs.replace("2000 case/year, agreed", "1000 case/year, agreed")}\noutcomes: {${handling("plan")}}`)[0]?.fixes[0]?.title, "Count 1000 case/year");
  });

  it("does not compare different things", () => {
    assert.deepEqual(messages("phantom-volume", `inputs: {calls: {value: 900 call/year, ${agreed}}}\noutcomes: {${handling("2000 case/year")}}`), []);
  });
});
