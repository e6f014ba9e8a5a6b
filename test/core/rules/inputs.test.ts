import assert from "node:assert/strict";
import { usualSettings } from "../../../src/core/config/settings";
import { usualOrganisation } from "../../../src/core/config/organisation";
import { applyEdits } from "../../../src/core/edit/apply-edits";
import type { Role } from "../../../src/core/plan/sections/person";
import { examplePlan } from "../../../src/core/rules/example-plan";
import type { Finding } from "../../../src/core/rules/finding";
import { inputNotAgreed } from "../../../src/core/rules/inputs/input-not-agreed";
import { findingsBy, found, marked, messages } from "./findings";

const head = "outcomes:\n  report-time:\n    baseline: 14 h/report\n    target: 12 min/report\n";
const used = (rate: string): string => `inputs:\n  analyst_rate: ${rate}\n${head}    benefit: {driver: time-saved, volume: 192 report/year, rate: analyst_rate}`;
const withBenefit = (benefit: string): string => `${head}    benefit: ${benefit}`;

describe("input-unsourced", () => {
  it("asks nothing about what cannot be read, which says so itself", () => {
    for (const rate of ["68", "{value: 68 USD/h, sorce: HR}", "{value: 68 USD/h, source: [HR]}", "{source: }"]) assert.deepEqual(messages("input-unsourced", used(rate)), [], rate);
  });

  it("leaves a source without words to those who read it", () => {
    assert.deepEqual(found("schema", used('{value: 68 USD/h, source: " "}')).map(({ path }) => path), ["inputs.analyst_rate.source"]);
  });

  it("keeps the layout of an input, and the comment behind it", () => {
    const fixed = (rate: string): string => after(used(rate), found("input-unsourced", used(rate)));
    assert.match(fixed("68 USD/h # from Novak"), /analyst_rate: \{value: 68 USD\/h, source: ____\} # from Novak\n/u);
    assert.match(fixed("\n    value: 68 USD/h\n    low: 60 USD/h"), /low: 60 USD\/h\n {4}source: ____\n/u);
  });

  it("offers nothing for a number that an alias repeats", () => {
    assert.deepEqual(found("input-unsourced", `customer: &rate 68 USD/h\n${used("*rate")}`).map(({ fixes }) => fixes), [[]]);
  });
});

describe("input-not-agreed", () => {
  const roles: readonly Role[] = ["procurement", "finance-reviewer"];
  const judged = (excerpt: string, mustAgree: readonly Role[]): readonly Finding[] =>
    findingsBy(inputNotAgreed, examplePlan(excerpt), "2026-02-26", { settings: { ...usualSettings, organisation: { ...usualOrganisation, mustAgree } } });

  it("accepts anybody at the customer where nobody asks for more", () => {
    assert.deepEqual(messages("input-not-agreed", used("{value: 68 USD/h, agreed: {by: abe, date: 2026-02-26}}")), []);
  });

  it("names the role that the organisation asks for", () => {
    const findings = judged(used("{value: 68 USD/h, agreed: {by: abe, date: 2026-02-26}}"), roles);
    assert.deepEqual(findings.map(({ message }) => message), [
      "T. Abe agreed, who does not have the role procurement or finance-reviewer that has to agree here. If the customer has not agreed to analyst_rate = 68 USD/h, they can argue with 180173 USD a year. Ask D. Novak, procurement or finance-reviewer, to agree, and record it with the date.",
    ]);
    assert.deepEqual(judged(after(used("{value: 68 USD/h, agreed: {by: abe, date: 2026-02-26}}"), findings), roles), []);
  });

  it("asks for somebody with the role when nobody has it", () => {
    const [finding] = judged(used("{value: 68 USD/h}"), ["legal"]);
    assert.match(finding?.message ?? "", /Ask somebody at the customer with the role legal to agree/u);
    assert.match(after(used("{value: 68 USD/h}"), [finding]), /agreed: \{by: ____, date: 2026-02-26\}/u);
  });

  it("is quiet about somebody whom nobody knows, and about what cannot be read", () => {
    for (const agreed of ["{by: nobody, date: 2026-02-26}", "{by: novak, date: soon}", "{date: 2026-02-26}", "yes"]) assert.deepEqual(messages("input-not-agreed", used(`{value: 68 USD/h, agreed: ${agreed}}`)), [], agreed);
  });

  it("names the benefit where no amount can be said", () => {
    const message = messages("input-not-agreed", `inputs: {hours: 3 h}\n${withBenefit("{driver: time-saved, volume: hours, rate: 68 USD/h}")}`)[0] ?? "";
    assert.match(message, /they can argue with the benefit of “report-time”\./u);
  });

  it("leaves the date to fill in on a day that nobody knows", () => {
    assert.match(after(used("68 USD/h"), found("input-not-agreed", used("68 USD/h"))), /agreed: \{by: novak, date: ____\}/u);
  });
});

describe("vendor-assumption", () => {
  it("is about numbers that count, and people whom the plan knows", () => {
    assert.equal(messages("vendor-assumption", used("{value: 68 USD/h, provided_by: kim}")).length, 1);
    assert.deepEqual(messages("vendor-assumption", used("{value: 68 USD/h, provided_by: nobody}")), []);
    assert.deepEqual(messages("vendor-assumption", "inputs: {spare: {value: 5 person, provided_by: kim}}"), []);
  });
});

describe("agreed-after-measured", () => {
  const measured = (dates: readonly string[]): string => `    measurements: [${dates.map((date) => `{date: ${date}, value: 1 h/report}`).join(", ")}]`;

  it("counts from the earliest reading, in whatever order they stand", () => {
    const excerpt = `${used("{value: 68 USD/h, agreed: {by: novak, date: 2026-03-10}}")}\n${measured(["2026-03-13", "2026-03-09"])}`;
    const [finding] = found("agreed-after-measured", excerpt);
    assert.equal(finding?.path, "inputs.analyst_rate.agreed.date");
    assert.deepEqual(finding.related.map(({ path }) => path), ["outcomes.report-time.measurements[1].date"]);
  });

  it("says nothing without a day, on either side", () => {
    assert.deepEqual(messages("agreed-after-measured", `${used("68 USD/h")}\n${measured(["2026-03-09"])}`), []);
    assert.deepEqual(messages("agreed-after-measured", `${used("{value: 68 USD/h, agreed: {by: novak, date: 2026-03-10}}")}\n${measured(["March"])}`), []);
  });

  it("is about inputs of the outcome that was measured", () => {
    assert.deepEqual(messages("agreed-after-measured", `inputs: {other: {value: 68 USD/h, agreed: {by: novak, date: 2026-03-10}}}\n${withBenefit("{driver: none, reason: later}")}\n${measured(["2026-03-09"])}`), []);
  });
});

describe("literal-in-formula", () => {
  it("finds every factor of a product, and nothing that is an input", () => {
    assert.deepEqual(messages("literal-in-formula", withBenefit("{driver: time-saved, volume: [20 person, 47 week/year], rate: analyst_rate}")), [
      "20 person is written into the benefit's volume. Make it an input, so that someone can own it.",
      "47 week/year is written into the benefit's volume. Make it an input, so that someone can own it.",
    ]);
  });

  it("leaves a schedule, conversions and shares in fields of their own alone", () => {
    for (const benefit of [
      "{driver: cash-flow, initial: 5000 USD, amounts: [120000 USD, 180000 USD]}",
      "{driver: time-saved, volume: [reports, 4 quarter/year], rate: analyst_rate, capture: 50 %, attribution: 80 %, decay: 5 %}",
      "{driver: formula, formula: max(0, improvement) * reports * analyst_rate / 2}",
      "{driver: none, reason: 68 USD/h}",
    ]) assert.deepEqual(messages("literal-in-formula", withBenefit(benefit)), [], benefit);
  });

  it("stands at the number itself, also within a formula", () => {
    const excerpt = withBenefit('{driver: formula, formula: "min(improvement, 5) * reports * analyst_rate * 30 %"}');
    assert.deepEqual(found("literal-in-formula", excerpt).map((finding) => marked(examplePlan(excerpt), finding)), ["5", "30 %"]);
  });

  it("moves a number in block layout, quotes and all, to an id that is free", () => {
    const excerpt = `inputs:\n  report_time_rate: 60 USD/h # of last year\n${head}    benefit:\n      driver: time-saved\n      volume: reports\n      rate: "68 USD/h" # fully loaded`;
    assert.equal(after(excerpt, found("literal-in-formula", excerpt)), examplePlan(`inputs:\n  report_time_rate: 60 USD/h # of last year\n  report_time_rate_2: 68 USD/h\n${head}    benefit:\n      driver: time-saved\n      volume: reports\n      rate: report_time_rate_2 # fully loaded`));
  });

  it("adds inputs where there are none", () => {
    const excerpt = `inputs:\n${withBenefit("{driver: cost-avoided, amount: 45000 USD/year}")}`;
    assert.match(after(excerpt, found("literal-in-formula", excerpt)), /^inputs:\n {2}report_time_amount: 45000 USD\/year\n/mu);
  });

  it("writes a plain number of a formula as a share, where that can be read", () => {
    const offered = (formula: string): readonly string[] => found("literal-in-formula", withBenefit(`{driver: formula, formula: ${formula}}`)).flatMap(({ fixes }) => fixes.map(({ title }) => title));
    assert.deepEqual(offered("improvement * reports * analyst_rate * 1.35"), ["Make 135 % the input report_time_factor"]);
    assert.deepEqual(offered("improvement * 192 * analyst_rate"), []);
  });
});

describe("input-range", () => {
  it("says nothing of ends that cannot be compared, or of a value that cannot be read", () => {
    for (const input of ["{value: 68 USD/h, low: 5 report}", "{value: 68, low: 75 USD/h}", "{low: 75 USD/h, high: 60 USD/h}", "68 USD/h"]) assert.deepEqual(messages("input-range", `inputs: {analyst_rate: ${input}}`), [], input);
  });

  it("offers no swap that leaves the value outside", () => {
    assert.deepEqual(found("input-range", "inputs: {rate: {value: 90 USD/h, low: 75 USD/h, high: 60 USD/h}}").map(({ fixes }) => fixes), [[]]);
  });

  it("accepts a lognormal distribution above zero", () => {
    assert.deepEqual(messages("input-range", "inputs: {rate: {value: 68 USD/h, low: 60 USD/h, high: 90 USD/h, distribution: lognormal-90}}"), []);
  });
});

describe("impossible-share", () => {
  it("stands at the input, and links the field that makes it a share", () => {
    const excerpt = `inputs: {kept: {value: 50 %, high: 120 %}}\n${withBenefit("{driver: time-saved, volume: reports, rate: analyst_rate, capture: kept}")}`;
    const findings = found("impossible-share", excerpt);
    assert.deepEqual(findings.map(({ path, related }) => [path, related.map((one) => one.path)]), [["inputs.kept.high", ["outcomes.report-time.benefit.capture"]]]);
  });

  it("judges a product as a whole", () => {
    assert.deepEqual(messages("impossible-share", withBenefit("{driver: cost-avoided, amount: 45000 USD/year, attribution: [120 %, 50 %]}")), []);
    assert.match(messages("impossible-share", withBenefit("{driver: cost-avoided, amount: 45000 USD/year, attribution: [120 %, 150 %]}"))[0] ?? "", /^attribution is 180 %,/u);
  });

  it("finds costs, the ramp of a benefit and the discount rate", () => {
    const paths = (excerpt: string): readonly string[] => found("impossible-share", excerpt).map(({ path }) => path);
    assert.deepEqual(paths("business_case: {discount_rate: 1000 %, costs: {setup: {kind: internal, amount: 5 USD, risk_adjustment: -5 %}}}"), ["business_case.discount_rate", "business_case.costs.setup.risk_adjustment"]);
    assert.deepEqual(paths(withBenefit("{driver: cost-avoided, amount: 45000 USD/year, ramp: [50 %, -1 %]}")), ["outcomes.report-time.benefit.ramp[1]"]);
  });

  it("leaves to others what they report: a rate without a present value, units that make no share", () => {
    assert.deepEqual(messages("impossible-share", "business_case: {discount_rate: -100 %, costs: {setup: {kind: internal, amount: 5 USD}}}"), []);
    assert.deepEqual(messages("impossible-share", `inputs: {kept: 5 h}\n${withBenefit("{driver: time-saved, volume: reports, rate: analyst_rate, capture: kept}")}`), []);
  });

  it("knows that an input may be worth more than the whole elsewhere", () => {
    assert.deepEqual(messages("impossible-share", `inputs: {growth: 150 %}\n${withBenefit("{driver: revenue-uplift, revenue: 400000 USD/year, uplift: growth, margin: 35 %}")}`), []);
  });
});

function after(excerpt: string, findings: readonly (Finding | undefined)[]): string {
  return applyEdits(examplePlan(excerpt), findings[0]?.fixes[0]?.edits ?? []);
}
