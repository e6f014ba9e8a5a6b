import assert from "node:assert/strict";
import { applyEdits } from "../../../src/core/edit/apply-edits";
import { examplePlan } from "../../../src/core/rules/example-plan";
import { baselineWeak } from "../../../src/core/rules/metrics/baseline-weak";
import { trivialTarget } from "../../../src/core/rules/metrics/trivial-target";
import { found, findingsBy, messages } from "./findings";
import { basicFindingsIn } from "./small-plan";

const outcome = (fields: string): string => `outcomes: {a: {${fields}}}`;

describe("baseline-missing", () => {
  it("asks in the target's own words", () => {
    assert.deepEqual(messages("baseline-missing", outcome("target: {reduction: 5 %}")), ["No baseline: 5 % of what?"]);
    assert.deepEqual(messages("baseline-missing", outcome("statement: Fewer errors")), ["No baseline: better than what?"]);
  });

  it("counts a key without a value as missing", () => {
    assert.equal(messages("baseline-missing", "outcomes:\n  a:\n    baseline:\n    target: 1 h").length, 1);
  });
});

describe("target-missing", () => {
  it("counts a target without a number as missing, and keeps its operator", () => {
    const excerpt = outcome('baseline: 14 h/report, target: {operator: "<"}');
    const [finding] = found("target-missing", excerpt);
    assert.match(applyEdits(examplePlan(excerpt), finding?.fixes[0]?.edits ?? []), /target: \{operator: "<", value: ____ h\/report\}/u);
  });
});

describe("direction-conflict", () => {
  it("speaks of the resolved target", () => {
    assert.deepEqual(messages("direction-conflict", outcome("metric: {name: hit rate, direction: increase}, baseline: 4.00 %, target: {reduction: 5 %}")), [
      "direction is increase but the target falls from 4.00 % to 3.80 %.",
    ]);
  });

  it("holds a measured value against the direction only without a target", () => {
    const measured = (target: string): string => outcome(`metric: {name: effort, direction: decrease}, baseline: 14 h, ${target}measurements: [{date: 2026-03-09, value: 15 h}]`);
    assert.deepEqual(messages("direction-conflict", measured("")), ["direction is decrease but the measured value rises from 14 h to 15 h."]);
    assert.deepEqual(messages("direction-conflict", measured("target: 1 h, ")), []);
  });

  it("links the target", () => {
    const [finding] = found("direction-conflict", outcome("metric: {name: n, direction: decrease}, baseline: 1 h, target: 2 h"));
    assert.deepEqual(finding?.related.map(({ path, message }) => [path, message]), [["outcomes.a.target", "The target is 2 h."]]);
  });
});

describe("unit-mismatch", () => {
  it("takes a percentage as the change that the statement speaks of, and offers both where nothing says which", () => {
    const titles = (fields: string) => found("unit-mismatch", outcome(`${fields}baseline: 85 pick/h, target: 20 %`)).map(({ fixes }) => fixes.map(({ title }) => title));
    assert.deepEqual(titles("statement: Increase picks per hour by 20%, "), [["Write increase: 20 %"]]);
    assert.deepEqual(titles("statement: Cut picks per hour by 20%, "), [["Write reduction: 20 %"]]);
    assert.deepEqual(titles("metric: {name: picks, direction: increase}, "), [["Write increase: 20 %"]]);
    assert.deepEqual(titles(""), [["Write reduction: 20 %", "Write increase: 20 %"]]);
  });

  it("compares every figure of an outcome with its baseline, and says each fault once", () => {
    assert.deepEqual(messages("unit-mismatch", outcome("baseline: 14 h/report, target: 12 min/report, measurements: [{date: 2026-03-09, value: 13 min}, {date: 2026-03-10, value: 11 min}]")), [
      "Baseline in h/report, measured in min: these cannot be compared. Write both in one unit, such as h/report.",
    ]);
    assert.deepEqual(messages("unit-mismatch", outcome("baseline: 14 h/report, target: 12 min, measurements: [{date: 2026-03-09, value: 13 min}]")), [
      "Baseline in h/report, target in min: these cannot be compared. Write both in one unit, such as h/report.",
    ]);
    assert.deepEqual(messages("unit-mismatch", outcome("baseline: 14 h, target: 1 h, guardrails: {returned: {limit: 6 %}}, measurements: [{date: 2026-03-09, value: 1 h, guardrails: {returned: 3 case}}]")), [
      "Limit of “returned” in %, reading in case: these cannot be compared. Write both in one unit, such as %.",
    ]);
    assert.deepEqual(messages("unit-mismatch", "inputs: {rate: {value: 68 USD/h, low: 60 EUR/h, high: 75 USD}}"), ["Value of “rate” in USD/h, high in USD: these cannot be compared. Write both in one unit, such as USD/h."]);
  });

  it("takes points as a change and not as a level", () => {
    assert.deepEqual(messages("unit-mismatch", outcome("baseline: 4 %, target: {reduction: 0.2 pp}")), []);
    assert.deepEqual(messages("unit-mismatch", outcome("baseline: 4 %, target: 0.2 pp")), ["Baseline in %, target in pp: these cannot be compared. Write both in one unit, such as %."]);
    assert.deepEqual(messages("unit-mismatch", outcome("baseline: 4 h, target: {reduction: 5 pp}")), ["Baseline in h, reduction in pp: these cannot be compared. Write both in one unit, such as h."]);
  });

  it("mends every figure that lacks the same", () => {
    const excerpt = outcome("baseline: 14 h/report, target: 12 min, measurements: [{date: 2026-03-09, value: 13 min}]");
    const fixed = applyEdits(examplePlan(excerpt), found("unit-mismatch", excerpt)[0]?.fixes[0]?.edits ?? []);
    assert.match(fixed, /target: 12 min\/report.*value: 13 min\/report/u);
  });

  it("keeps the form of a target that becomes a reduction", () => {
    const excerpt = outcome('metric: {name: n, direction: increase}, baseline: 14 h, target: {operator: ">", value: 50 %}');
    assert.match(applyEdits(examplePlan(excerpt), found("unit-mismatch", excerpt)[0]?.fixes[0]?.edits ?? []), /target: \{operator: ">", increase: 50 %\}/u);
  });

  it("hints at what is left over, with the mend", () => {
    const excerpt = outcome("baseline: 22 h/week, target: 8 h/week, measurements: [{date: 2026-03-09, value: 7 h/week}], benefit: {driver: time-saved, volume: [20 person, 47 week/year], rate: 50 USD/h}");
    const [finding] = found("unit-mismatch", excerpt);
    assert.equal(finding?.severity, "hint");
    assert.match(finding.message, /“person” is left over/u);
    const fixed = applyEdits(examplePlan(excerpt), finding.fixes[0]?.edits ?? []);
    assert.match(fixed, /baseline: 22 h\/week\/person, target: 8 h\/week\/person.*value: 7 h\/week\/person/u);
    assert.deepEqual(basicFindingsIn(fixed), []);
  });

  it("says a fault of an input's range at the range alone", () => {
    const excerpt = (rate: string): string => `inputs: {r: {value: 50 USD/h, low: 40 h}}\n${outcome(`baseline: 14 h/report, target: 1 h/report, benefit: {driver: time-saved, volume: 192 report/year, rate: ${rate}}`)}`;
    assert.deepEqual(found("unit-mismatch", excerpt("r")).map(({ path }) => path), ["inputs.r.low"]);
    assert.deepEqual(found("unit-mismatch", excerpt("40 h")).map(({ path }) => path), ["inputs.r.low", "outcomes.a.benefit.rate"]);
  });

  it("says at the benefit what does not come to money per time", () => {
    const found_ = found("unit-mismatch", outcome("baseline: 14 h/report, target: 1 h/report, benefit: {driver: time-saved, volume: 192 report, rate: 68 USD/h}"));
    assert.deepEqual(found_.map(({ path, severity }) => [path, severity]), [["outcomes.a.benefit", "error"]]);
  });
});

describe("percent-ambiguous", () => {
  it("hears a percentage right behind what changes, and takes no level for a change", () => {
    const churn = (statement: string, target: string) => messages("percent-ambiguous", outcome(`statement: ${statement}, metric: churn, baseline: 10 %, target: ${target}`));
    assert.deepEqual(churn("Reduce churn 20%.", "20 %"), ["“Reduce churn 20%”: from 10 % to 8 % (relative) or to -10 % (points)?"]);
    assert.deepEqual(churn("Increase churn insight 20%.", "20 %"), ["“Increase churn insight 20%”: from 10 % to 12 % (relative) or to 30 % (points)?"]);
    for (const words of ["Reduce churn to 8 %.", "Cut churn from 10 % to 8 %.", "Lower churn below 8 %.", "Reduce churn of the top 8 %."]) assert.deepEqual(churn(words, "8 %"), [], words);
  });

  const about = (statement: string, target: string, baseline = "4.00 %"): readonly string[] =>
    messages("percent-ambiguous", outcome(`statement: ${statement}, baseline: ${baseline}, target: ${target}`));

  it("reads a change upwards", () => {
    assert.deepEqual(about("Raise the hit rate by 10 %", "10 %", "40 %"), ["“Raise the hit rate by 10 %”: from 40 % to 44 % (relative) or to 50 % (points)?"]);
  });

  it("finds a text that disagrees with the target's own words", () => {
    assert.deepEqual(about("Reduce errors by 5 %", "{reduction: 7 %}"), [
      "“Reduce errors by 5 %” makes 3.80 % (relative) or -1.00 % (points) of 4.00 %, but the target is a reduction of 7 %. Which one is agreed?",
    ]);
  });

  it("is content with points, with either value, and with other metrics", () => {
    assert.deepEqual(about("Reduce errors by 2 percentage points", "{reduction: 2 pp}"), []);
    assert.deepEqual(about("Reduce errors by 2 %", "{reduction: 2 pp}"), []);
    assert.deepEqual(about("Reduce errors by 2 %", "2.00 %"), []);
    assert.deepEqual(about("Reduce effort by 2 %", "13 h", "14 h"), []);
  });

  it("leaves alone what is about something else than the metric", () => {
    const ofErrors = (statement: string): number => messages("percent-ambiguous", outcome(`statement: ${statement}, metric: error rate, baseline: 4.00 %, target: {reduction: 50 %}`)).length;
    assert.deepEqual([ofErrors("Reduce handling costs by 30% by cutting errors"), ofErrors("Reduce manual touches by 30%"), ofErrors("30 % less rework")], [0, 0, 0]);
    assert.deepEqual([ofErrors("Reduce errors by 30%"), ofErrors("30 % fewer errors"), ofErrors("Errors are 30 % lower")], [1, 1, 1]);
  });

  it("finds points that the target takes as a share", () => {
    for (const points of ["5 pp", "5 percentage points"]) {
      assert.deepEqual(about(`Reduce errors by ${points}`, "{reduction: 5 %}", "8.00 %"), [
        `“Reduce errors by ${points}” makes 3.00 % of 8.00 %, but the target is a reduction of 5 %. Which one is agreed?`,
      ]);
      assert.deepEqual(about(`Reduce errors by ${points}`, "{reduction: 5 pp}", "8.00 %"), []);
      assert.deepEqual(about(`Reduce errors by ${points}`, "3.00 %", "8.00 %"), []);
    }
  });

  it("reads the title of a plan with one outcome", () => {
    const title = "title: Cut routing errors by 5 %\n";
    assert.deepEqual(found("percent-ambiguous", `${title}${outcome("baseline: 4.00 %, target: 5 %")}`).map(({ path }) => path), ["title"]);
    assert.deepEqual(found("percent-ambiguous", `${title}outcomes: {a: {baseline: 4.00 %, target: 5 %}, b: {baseline: 2 h, target: 1 h}}`), []);
  });

  it("offers both meanings, and keeps an operator", () => {
    const excerpt = outcome('statement: Reduce errors by 5 %, baseline: 4.00 %, target: {operator: "<", value: 5 %}');
    const [finding] = found("percent-ambiguous", excerpt);
    assert.deepEqual(finding?.fixes.map(({ title }) => title), ["Relative: write reduction: 5 %", "In points: write reduction: 5 pp"]);
    assert.match(applyEdits(examplePlan(excerpt), finding.fixes[1]?.edits ?? []), /target: \{operator: "<", reduction: 5 pp\}/u);
  });
});

describe("impossible-target", () => {
  const target = (baseline: string, written: string, metric = "share of orders"): readonly string[] => messages("impossible-target", outcome(`metric: ${metric}, baseline: ${baseline}, target: ${written}`));
  const isFound = (baseline: string, written: string, metric?: string): boolean => target(baseline, written, metric).length > 0;

  it("speaks of saving only where time is saved", () => {
    assert.deepEqual(target("80000 ticket/year", "{reduction: 90000 ticket/year}"), ["Cannot take 90000 ticket/year from a baseline of 80000 ticket/year. Write a smaller reduction, or correct the baseline."]);
    assert.deepEqual(target("4.00 %", "{reduction: 5 pp}"), ["Cannot take 5 pp from a baseline of 4.00 %. Write a smaller reduction, or correct the baseline."]);
    assert.deepEqual(target("14 h/week/person", "{reduction: 900 min/week/person}"), ["Cannot save 900 min/week/person from a baseline of 14 h/week/person. Write a smaller reduction, or correct the baseline."]);
  });

  it("takes values below zero for times and rates only", () => {
    assert.deepEqual(target("2 h", "-1 h"), ["Cannot get from a baseline of 2 h to -1 h, which is less than nothing. Write a target of 0 or more, or what is saved as a reduction."]);
    assert.deepEqual([isFound("2 %", "-1 %"), isFound("2 %", "-1 %", "profit margin"), isFound("5 USD/case", "-1 USD/case"), isFound("10 point", "-5 point")], [true, false, false, false]);
    assert.deepEqual([isFound("-5 %", "-2 %"), isFound("-3 h", "-1 h")], [false, false]);
  });

  it("ends rates at 100 %, unless their names say otherwise", () => {
    assert.deepEqual(target("92 %", "105 %"), ["No rate reaches 105 %: 100 % is all of it. Write a target of at most 100 %, or give a metric that may be more than all its name, such as attainment."]);
    assert.deepEqual([isFound("92 %", "100 %"), isFound("92 %", "{increase: 8 pp}"), isFound("92 %", "{increase: 9 pp}")], [false, false, true]);
    assert.deepEqual([isFound("120 %", "140 %"), isFound("98 %", "115 %", "net revenue retention"), isFound("20 case/week", "{increase: 300 %}")], [false, false, false]);
  });

  it("accepts that nothing is left, and a value where nothing was", () => {
    assert.deepEqual([isFound("14 h", "{reduction: 14 h}"), isFound("14 h", "0 h"), isFound("0 case/week", "30 case/week"), isFound("0 case/week", "{increase: 30 case/week}")], [false, false, false, false]);
  });

  it("leaves numbers that cannot be compared to the rule on units", () => {
    assert.deepEqual([isFound("14 h", "{reduction: 5 case}"), isFound("14 h", "-5 %"), isFound("lots", "{reduction: 120 %}")], [false, false, false]);
  });

  it("links the baseline", () => {
    const [finding] = found("impossible-target", outcome("baseline: {value: 14 h}, target: {reduction: 16 h}"));
    assert.deepEqual([finding?.path, finding?.related.map(({ path, message }) => [path, message])], ["outcomes.a.target.reduction", [["outcomes.a.baseline.value", "The baseline is 14 h."]]]);
  });
});

describe("trivial-target", () => {
  const target = (baseline: string, written: string): readonly string[] => messages("trivial-target", outcome(`baseline: ${baseline}, target: ${written}`));

  it("does not take what is exactly enough for too little, nor round up to it", () => {
    assert.deepEqual([target("4.00 %", "{reduction: 5 %}"), target("0.07 h", "0.0665 h"), target("100 case/week", "105 case/week")], [[], [], []]);
    assert.match(target("100000 case/week", "104999 case/week")[0] ?? "", /^A change of 4\.99 % is inside/u);
    assert.match(target("100000 case/week", "100001 case/week")[0] ?? "", /^A change of less than 0\.01 % is inside/u);
  });

  it("counts what is missing of a percentage, and not of anything else", () => {
    assert.deepEqual([target("99.0 %", "99.9 %"), target("97 %", "99 %")], [[], []]);
    assert.equal(target("50 %", "51 %").length, 1);
    assert.equal(target("97 h", "99 h").length, 1);
  });

  it("is quiet about a baseline of nothing, and about a share of it", () => {
    assert.deepEqual([target("0 case/week", "3 case/week"), target("0 case/week", "{increase: 30 %}"), target("14 h", "5 %")], [[], [], []]);
    assert.match(target("0 case/week", "0 case/week")[0] ?? "", /^The target equals the baseline of 0 case\/week/u);
  });

  it("can be set to another least change", () => {
    const text = examplePlan(outcome("baseline: 100 h, target: 92 h"));
    assert.deepEqual([5, 10].map((least) => findingsBy(trivialTarget, text, undefined, {}, { least }).length), [0, 1]);
  });
});

describe("vanity-metric", () => {
  const isVain = (name: string, more = ""): boolean => messages("vanity-metric", outcome(`metric: ${name}${more}`)).length > 0;

  it("knows counts of use by name", () => {
    const names = ["Logins", "weekly active users", "page views of the wiki", "dashboards created", "records ingested", "features enabled", "training attended", "NPS", "CSAT score"];
    assert.deepEqual(names.filter((name) => !isVain(name)), []);
  });

  it("accepts what follows from use", () => {
    const names = ["time per session", "failed logins", "cost per login", "hours spent on dashboards", "password reset tickets after logins", "abandoned sessions", "errors in dashboards", "analyst effort per report", "obsession with quality"];
    assert.deepEqual(names.filter((name) => isVain(name)), []);
  });

  it("accepts metrics in time or money, and benefits in money", () => {
    assert.deepEqual(
      [
        isVain("dashboards", ", baseline: 14 h, target: 2 h"),
        isVain("dashboards", ", target: {reduction: 2 h}"),
        isVain("page views", ", benefit: {driver: throughput, margin: 0.02 USD/view}"),
        isVain("page views", ", benefit: {driver: throughput, margin: lots}"),
        isVain("page views", ", benefit: {driver: none, reason: nothing yet}"),
      ],
      [false, false, false, false, true],
    );
  });

  it("goes by the unit where there is no name", () => {
    assert.deepEqual(found("vanity-metric", outcome("target: 200 logins/week")).map(({ path }) => path), ["outcomes.a.target"]);
    assert.deepEqual(messages("vanity-metric", outcome("target: 2 error/session")), []);
    assert.deepEqual(messages("vanity-metric", outcome("metric: suspicious ones, target: 2 login/week")), []);
  });
});

describe("no-method", () => {
  const fixed = (excerpt: string): string => applyEdits(examplePlan(excerpt), found("no-method", excerpt)[0]?.fixes[0]?.edits ?? []);

  it("keeps what the metric says already", () => {
    assert.match(fixed("outcomes: {a: {metric: {name: effort, direction: decrease}}}"), /metric: \{name: effort, method: ____, direction: decrease\}/u);
    assert.match(fixed("outcomes:\n  a:\n    metric: 'effort: all of it'\n"), /metric: \{name: "?'?effort: all of it'?"?, method: ____\}/u);
    assert.match(fixed("outcomes:\n  a:\n    metric:\n      name: effort\n"), /metric:\n {6}name: effort\n {6}method: ____\n/u);
  });

  it("waits until there is something to measure", () => {
    assert.deepEqual([messages("no-method", outcome("statement: Calmer Mondays")), messages("no-method", outcome("statement: Calmer Mondays, target: 3 call/day")).length], [[], 1]);
  });

  it("is quiet about a method that cannot be read", () => {
    assert.deepEqual([messages("no-method", outcome("metric: {name: effort, method: 12}")), messages("no-method", outcome("metric: {name: effort, methd: log}"))], [[], []]);
  });
});

describe("vendor-measured", () => {
  const method = (written: string): boolean => messages("vendor-measured", outcome(`metric: {name: effort, method: "${written}"}`)).length > 0;

  it("finds methods that name the vendor, and none that only mention it", () => {
    assert.deepEqual(["counted by the vendor", "Read from the vendor's own dashboard", "j. kim keeps the log"].filter((written) => !method(written)), []);
    const mentions = ["not by the vendor", "kept by the analysts, checked by the vendor", "vendor invoices in SAP", "J. Kimball keeps the log", "log without the vendor"];
    assert.deepEqual(mentions.filter((written) => method(written)), []);
  });

  it("takes no first name for a person", () => {
    assert.deepEqual(messages("vendor-measured", `people: {may: {name: May, side: vendor}}\n${outcome("metric: {name: effort, method: analysts may use the log}")}`), []);
  });

  const readings = (...by: readonly string[]): readonly string[] =>
    messages("vendor-measured", outcome(`metric: {name: effort, method: counted by the vendor}, measurements: [${by.map((who) => `{date: 2026-03-09, value: 1 h${who === "" ? "" : `, by: ${who}`}}`).join(", ")}]`));

  it("counts readings by whoever took them, and the method only while the customer took none", () => {
    assert.deepEqual(readings("kim"), ["The customer will dispute numbers they did not take: the only reading of “effort” is by J. Kim of the vendor. Have the customer take the next one."]);
    assert.deepEqual([readings("kim", "lindt"), readings("lindt")], [[], []]);
    assert.match(readings("kim", "")[0] ?? "", /“counted by the vendor”/u);
    assert.match(readings("nobody")[0] ?? "", /“counted by the vendor”/u);
  });
});

describe("baseline-weak", () => {
  const weak = (baseline: string, timeline = "timeline: {start: 2026-03-03}"): readonly string[] => messages("baseline-weak", `${timeline}\n${outcome(`baseline: {value: 14 h, ${baseline}}`)}`);

  it("says both at once, and counts one sample as one", () => {
    assert.deepEqual(weak("samples: 1, period: 2025-01-06/2025-02-14"), [
      "Baseline rests on 1 sample from 2025-01-06 to 2025-02-14, 382 days before the start: one odd reading would decide it. Take at least 5.",
    ]);
    assert.deepEqual(weak("samples: 0"), ["Baseline rests on 0 samples: one odd reading would decide it. Take at least 5."]);
    assert.match(weak("period: 2025-01-06/2025-02-14")[0] ?? "", /^Baseline rests on readings from 2025-01-06 to 2025-02-14, 382 days before the start: /u);
  });

  it("is quiet at the limits, and about what the plan does not say", () => {
    assert.deepEqual([weak("samples: 5"), weak("source: timesheets"), weak("period: 2025-08-01/2025-09-04")], [[], [], []]);
    assert.equal(weak("period: 2025-08-01/2025-09-03").length, 1);
    assert.deepEqual(weak("period: 2025-01-06/2025-02-14", "timeline: {end: 2026-03-16}"), []);
  });

  it("can be set to other limits", () => {
    const text = examplePlan(outcome("baseline: {value: 14 h, samples: 8, period: 2025-12-01/2026-01-01}"));
    assert.deepEqual([{}, { samples: 10 }, { days: 30 }].map((options) => findingsBy(baselineWeak, text, undefined, {}, options).length), [0, 1, 1]);
  });
});

describe("no-guardrail", () => {
  const driver = (benefit: string, more = ""): number => messages("no-guardrail", outcome(`benefit: {${benefit}}${more}`)).length;

  it("asks where speed is valued, and nowhere else", () => {
    assert.deepEqual([driver("driver: time-saved"), driver("driver: throughput"), driver("driver: cost-avoided"), driver("driver: none, reason: inside time")], [1, 1, 0, 0]);
  });

  it("is quiet about guardrails that cannot be read", () => {
    assert.deepEqual([driver("driver: time-saved", ", guardrails: {a: {limit: lots}}"), driver("driver: time-saved", ", guardrails: [errors]"), driver("driver: time-saved", ", guardrail: {a: 0}")], [0, 0, 0]);
  });

  it("fills in a key that stands empty", () => {
    const excerpt = "outcomes:\n  a:\n    guardrails:\n    benefit: {driver: time-saved}\n";
    const [finding] = found("no-guardrail", excerpt);
    assert.match(applyEdits(examplePlan(excerpt), finding?.fixes[0]?.edits ?? []), /guardrails: \{quality: \{name: ____, limit: ____\}\}/u);
  });
});
