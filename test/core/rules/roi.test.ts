import assert from "node:assert/strict";
import { analyse } from "../../../src/core/analyse";
import { applyEdits } from "../../../src/core/edit/apply-edits";
import { examplePlan } from "../../../src/core/rules/example-plan";
import { usualSettings } from "../../../src/core/config/settings";
import { rules } from "../../../src/core/rules";
import { found, messages, shippedPlans } from "./findings";

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

const saved = (fields: string): string => `outcomes: {a: {${fields}}}`;
const hours = "baseline: 14 h/report, target: 12 min/report";
const timeSaved = "driver: time-saved, volume: 192 report/year, rate: 68 USD/h";
const costs = (written: string, frame = ""): string => `business_case: {${frame}costs: {${written}}}`;

describe("too-good", () => {
  const fixed = (benefit: string): string => saved(`${hours}, benefit: {driver: cost-avoided, amount: ${benefit}}`);
  const judged = (benefit: string, cost: string): readonly (string | undefined)[] => {
    const [finding] = found("too-good", `${fixed(benefit)}\n${costs(cost)}`);
    return [finding?.severity, finding?.message.split(":")[0]?.split(".")[0]];
  };

  it("accepts an ROI of 500 % and doubts more", () => {
    assert.deepEqual(judged("600000 USD/year", "work: {kind: vendor, amount: 100000 USD/year}"), [undefined, undefined]);
    assert.deepEqual(judged("601000 USD/year", "work: {kind: vendor, amount: 100000 USD/year}"), ["warning", "ROI 501 %"]);
  });

  it("does not mind that a subscription, or one with a trifle at the start, pays back at once", () => {
    const cost = "fee: {kind: vendor, amount: 100000 USD/year}";
    assert.deepEqual(judged("300000 USD/year", cost), [undefined, undefined]);
    assert.deepEqual(judged("300000 USD/year", `${cost}, setup: {kind: internal, amount: 9000 USD}`)[0], "hint");
    assert.deepEqual(judged("300000 USD/year", `${cost}, setup: {kind: internal, amount: 15000 USD}`)[0], "warning");
  });

  it("takes an option, and the same ROI whatever the method", () => {
    const text = examplePlan(`${fixed("400000 USD/year")}\n${costs("work: {kind: vendor, amount: 100000 USD/year}", "method: simple, ")}`);
    const withMost = (most: number) => analyse(text, undefined, { settings: { ...usualSettings, preset: "none", rules: new Map([["too-good", { severity: "default", options: { "most-roi": most } } as const]]) } });
    assert.deepEqual([299, 301].map((most) => withMost(most).findings.length), [1, 0]);
  });

  it("judges a concluded plan by what was measured", () => {
    const outcome = (reading: string): string => `status: concluded\n${saved(`baseline: 10 case/year, target: 1 case/year, measurements: [{date: 2026-03-10, value: ${reading}}], benefit: {driver: cost-avoided, cost: 100000 USD/case}`)}\n${costs("work: {kind: vendor, amount: 100000 USD/year}")}`;
    assert.equal(messages("too-good", outcome("1 case/year")).length, 1);
    assert.deepEqual(messages("too-good", outcome("8 case/year")), []);
  });
});

describe("capture-missing", () => {
  const capture = (written: string, inputs = "kept: 100 %"): readonly string[] => messages("capture-missing", `inputs: {${inputs}}\n${saved(`${hours}, benefit: {${timeSaved}, capture: ${written}}`)}`);

  it("looks at the number behind an input, which only its owner changes", () => {
    assert.equal(capture("kept").length, 1);
    assert.deepEqual(found("capture-missing", `inputs: {kept: 100 %}\n${saved(`${hours}, benefit: {${timeSaved}, capture: kept}`)}`)[0]?.fixes, []);
    assert.deepEqual(capture("kept", "kept: 90 %"), []);
  });

  it("is quiet about what could not be read, and about what is no share", () => {
    for (const written of ["half", "unknown_input", "150 %", "[]"]) assert.ok(capture(written).length === (written === "[]" ? 1 : 0), written);
    assert.deepEqual(messages("capture-missing", saved(`${hours}, benefit: {${timeSaved}, captured: 50 %}`)), []);
  });
});

describe("full-year", () => {
  const judged = (volume: string, metric = "baseline: 10 h/week/person, target: 8 h/week/person", driver = "driver: time-saved, rate: 68 USD/h"): readonly string[] =>
    found("full-year", saved(`${metric}, benefit: {${driver}, volume: ${volume}}`)).map(({ path, message }) => `${path}: ${message.split(/[.:]/u)[0] ?? ""}`);

  it("counts a week more than people work as usual", () => {
    assert.deepEqual(judged("[20 person, 48 week/year]"), []);
    assert.deepEqual(judged("[20 person, 49 week/year]"), ["outcomes.a.benefit.volume[1]: 49 week/year leaves no holidays and no sick leave"]);
    assert.equal(judged("[20 person, 52 weeks/yr]").length, 1);
  });

  it("follows the organisation's weeks, in the message and in the fix", () => {
    const text = examplePlan(saved("baseline: 10 h/week/person, target: 8 h/week/person, benefit: {driver: time-saved, rate: 68 USD/h, volume: [20 person, 47 week/year]}"));
    const weeks = (workingWeeks: number) => {
      const { findings } = analyse(text, undefined, { settings: { ...usualSettings, preset: "none", rules: new Map([["full-year", { severity: "default", options: {} } as const]]), organisation: { ...usualSettings.organisation, workingWeeks } } });
      return findings.map(({ message, fixes }) => [message.includes("Write 44 week/year"), fixes[0]?.title]);
    };
    assert.deepEqual([weeks(47), weeks(46), weeks(44)], [[], [], [[true, "Write 44 week/year"]]]);
  });

  it("leaves plants, reports and teams alone", () => {
    assert.deepEqual(judged("52 week/year", "baseline: 10 error/week, target: 8 error/week", "driver: error-reduction, cost: 30 USD/error"), []);
    assert.deepEqual(judged("52 report/year", "baseline: 14 h/report, target: 12 min/report"), []);
    assert.deepEqual(judged("3 site", "baseline: 90 h/week/site, target: 20 h/week/site"), []);
  });

  it("finds what is counted per person whatever it pays", () => {
    assert.equal(judged("[20 person, 52 week/year]", "baseline: 23 case/week/person, target: 28 case/week/person", "driver: throughput, margin: 12 USD/case").length, 1);
  });

  it("finds that hours per week go on all year when nothing else says so", () => {
    assert.match(judged("20 person")[0] ?? "", /volume: 2 h\/week for each person count in all 52 weeks/u);
    assert.match(judged("[20 person]")[0] ?? "", /volume: 2 h\/week/u);
    assert.deepEqual(judged("[20 person, 220 day/year]", "baseline: 10 h/day/person, target: 8 h/day/person"), []);
  });

  it("knows the share of the week from whatever the factors come to", () => {
    const perCase = "baseline: 2 h/case, target: 1 h/case";
    assert.deepEqual(judged("[20 person, 500 case/year/person]", perCase), []);
    assert.match(judged("[20 person, 600 case/year/person]", perCase)[0] ?? "", /^outcomes\.a\.benefit: 12/u);
    assert.deepEqual(judged("[20 person, 47 week/year]", "baseline: 20 h/week/person, target: 8 h/week/person"), []);
    assert.equal(judged("[20 seat, 47 week/year]", "baseline: 20 h/week/user, target: 7.9 h/week/user").length, 1);
  });

  it("is what the comment in the second example keeps quiet", () => {
    const { findings, suppressed } = analyse(shippedPlans[1] ?? "", "2026-06-30");
    assert.deepEqual(suppressed.map(({ finding }) => finding.message.split(".", 2).join(".")), ["15 h/week is 37.5 % of a week of 40 h, for 47 weeks"]);
    assert.deepEqual(findings.filter(({ rule }) => rule === "full-year" || rule === "suppression"), []);
  });
});

describe("costs-thin", () => {
  const severity = (written: string): string | undefined => found("costs-thin", costs(written))[0]?.severity;

  it("is an error without any cost, and a warning with the price alone", () => {
    assert.equal(found("costs-thin", "business_case: {horizon: 3 year}")[0]?.severity, "error");
    assert.equal(found("costs-thin", "business_case:")[0]?.severity, "error");
    assert.equal(severity("seats: {kind: vendor, initial: 0 USD, amounts: [1 USD, 2 USD]}"), "warning");
    assert.equal(severity("perpetual-licence: {kind: vendor, amount: 1 USD}, support: {kind: vendor, amount: 1 USD/year}"), "warning");
  });

  it("is satisfied by any other cost, whoever is paid", () => {
    for (const other of ["setup: {kind: internal, amount: 1 USD}", "services: {kind: vendor, amount: 1 USD}", "implementation: {kind: vendor, amount: 1 USD/year}", "hardware: {kind: vendor, amount: 1 USD}"]) {
      assert.equal(severity(`fee: {kind: vendor, amount: 1 USD/year}, ${other}`), undefined, other);
    }
  });

  it("is quiet while a cost cannot be read, and where nothing is monetised", () => {
    assert.equal(severity("fee: {kind: vendor, amount: 1 USD/year}, work: {kind: intern, amount: 1 USD}"), undefined);
    assert.deepEqual(messages("costs-thin", `${saved(hours)}\nbusiness_case:`), []);
  });
});

describe("negative-cost", () => {
  it("is found in every amount of a schedule, and in what stands before the start", () => {
    const excerpt = costs("seats: {kind: vendor, initial: -5 USD, amounts: [10 USD, -20 USD]}, free: {kind: vendor, amount: 0 USD}");
    assert.deepEqual(found("negative-cost", excerpt).map(({ path, fixes }) => [path, fixes[0]?.title]), [
      ["business_case.costs.seats.initial", "Write 5 USD"],
      ["business_case.costs.seats.amounts[1]", "Write 20 USD"],
    ]);
  });
});

describe("no-ramp", () => {
  const fee = "fee: {kind: vendor, amount: 30000 USD/year}";
  const withRamp = (ramp: string, own: string): readonly string[] => found("no-ramp", `${saved(`${hours}, benefit: {${timeSaved}${own}}`)}\n${costs(fee, ramp)}`).map(({ path }) => path);

  it("is found where the ramp stands that counts", () => {
    assert.deepEqual(withRamp("", ""), ["business_case.ramp"]);
    assert.deepEqual(withRamp("", ", ramp: [50 %, 100 %]"), []);
    assert.deepEqual(withRamp("ramp: [50 %], ", ", ramp: [100 %]"), ["outcomes.a.benefit.ramp"]);
    assert.deepEqual(withRamp("ramp: [100 %], ", ""), ["business_case.ramp"]);
    assert.deepEqual(withRamp("ramp: [100 %], ", ", ramp: [50 %]"), []);
    assert.deepEqual(withRamp("ramp: [slowly], ", ""), []);
  });

  it("proposes no more years than the case has", () => {
    assert.match(messages("no-ramp", costs(fee, "horizon: 1 year, "))[0] ?? "", /Write ramp: \[50 %\], or/u);
    assert.match(messages("no-ramp", costs(fee, "horizon: 5 year, "))[0] ?? "", /Write ramp: \[50 %, 100 %, 100 %\], or/u);
  });

  it("is quiet about schedules, about cash that is released, and without benefits", () => {
    for (const benefit of ["driver: cash-flow, amounts: [1 USD]", "driver: none, reason: counted elsewhere", "driver: cost-avoided, amount: 10 USD, recurrence: one-time"]) {
      assert.deepEqual(messages("no-ramp", `${saved(`${hours}, benefit: {${benefit}}`)}\n${costs(fee)}`), [], benefit);
    }
    assert.deepEqual(messages("no-ramp", `${saved("baseline: 45 day, target: 40 day, benefit: {driver: working-capital, revenue: 12000000 USD/year}")}\n${costs(fee)}`), []);
  });

  it("knows the organisation's ramp", () => {
    const ramp = usualSettings.organisation.ramp.concat({ amount: 40, unit: rampUnit() });
    const settings = { ...usualSettings, organisation: { ...usualSettings.organisation, ramp } };
    assert.deepEqual(analyse(examplePlan(costs(fee)), undefined, { settings }).findings.filter(({ rule }) => rule === "no-ramp"), []);
  });
});

function rampUnit() {
  const [share] = analyse(examplePlan(""), undefined).plan.business_case?.ramp ?? [];
  assert.ok(share);
  return share.unit;
}

describe("no-risk-adjustment", () => {
  const ofCost = (written: string): readonly string[] => messages("no-risk-adjustment", costs(written));

  it("asks nothing of a price that a contract fixes, nor of nothing", () => {
    for (const price of ["subscription: {kind: vendor, amount: 1 USD/year}", "licence: {kind: vendor, amount: 1 USD}", "perpetual-licence: {kind: vendor, amount: 1 USD}", "fee: {kind: vendor, amounts: [1 USD]}", "trial: {kind: internal, amount: 0 USD}", "work: {kind: internal}"]) {
      assert.deepEqual(ofCost(price), [], price);
    }
  });

  it("asks it of everything else, and takes 0 % for an answer", () => {
    for (const cost of ["administration: {kind: internal, amount: 1 USD/year}", "implementation: {kind: vendor, amount: 1 USD}", "training: {kind: vendor, amount: 1 USD/year}"]) {
      assert.equal(ofCost(cost).length, 1, cost);
      assert.deepEqual(ofCost(cost.replace("}", ", risk_adjustment: 0 %}")), [], cost);
    }
  });

  it("waits until an adjustment can be read", () => {
    assert.deepEqual(ofCost("work: {kind: internal, amount: 1 USD, risk_adjustment: some}"), []);
    assert.deepEqual(messages("no-risk-adjustment", saved(`${hours}, benefit: {${timeSaved}, risk_adjustment: some %}`)), []);
  });
});

describe("the rules about the return", () => {
  it("are quiet about a plan without money", () => {
    const text = examplePlan("inputs:\noutcomes: {a: {baseline: 3 h, target: 1 h}}\nbusiness_case:");
    const ids = rules.filter(({ category }) => category === "roi").map(({ id }) => id);
    const { findings } = analyse(text, "2026-03-02", { settings: { ...usualSettings, preset: "strict" } });
    assert.deepEqual(findings.filter(({ rule }) => ids.includes(rule)).map(({ rule }) => rule), []);
  });
});
