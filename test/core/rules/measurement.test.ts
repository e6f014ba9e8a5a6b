import assert from "node:assert/strict";
import { applyEdits } from "../../../src/core/edit/apply-edits";
import { usualOrganisation } from "../../../src/core/config/organisation";
import { usualSettings } from "../../../src/core/config/settings";
import { examplePlan } from "../../../src/core/rules/example-plan";
import { stale } from "../../../src/core/rules/measurement/stale";
import { thinAnnualization } from "../../../src/core/rules/measurement/thin-annualization";
import { findingsBy, found, messages } from "./findings";

const outcome = (fields: string): string => `outcomes: {a: {baseline: 14 h/report, target: 12 min/report, ${fields}}}`;
const readings = (...written: readonly string[]): string => `measurements: [${written.map((reading) => `{${reading}}`).join(", ")}]`;

describe("not-measured", () => {
  const on = (asOf: string, status = "running", timeline = ""): number => messages("not-measured", `status: ${status}\n${timeline}${outcome("owner: lindt")}`, asOf).length;

  it("asks from the day on which half of the days are gone", () => {
    assert.deepEqual(["2026-03-09", "2026-03-10", "2026-03-16"].map((asOf) => on(asOf)), [0, 1, 1]);
    const days = (end: string): string => `timeline: {start: 2026-03-03, end: ${end}}\n`;
    assert.deepEqual([on("2026-03-03", "running", days("2026-03-03")), on("2026-03-04", "running", days("2026-03-05")), on("2026-03-05", "running", days("2026-03-05"))], [0, 0, 1]);
  });

  it("counts the days no further than the end", () => {
    assert.deepEqual(messages("not-measured", `status: running\n${outcome("metric: effort")}`, "2026-03-20"), [
      "The end was on 2026-03-16, and “effort” has never been measured. Take a reading before anybody decides.",
    ]);
  });

  it("asks for nothing before the plan is agreed, nor without a day or a timeline", () => {
    assert.deepEqual([on("2026-03-12", "draft"), on("2026-03-12", "proposed"), on("2026-03-12", "agreed"), on("2026-03-12", "running", "timeline: {start: 2026-03-03}\n")], [0, 0, 1, 0]);
    assert.deepEqual(messages("not-measured", `status: running\n${outcome("owner: lindt")}`), []);
  });

  it("is an error once the plan is over, whatever the day", () => {
    for (const status of ["concluded", "closed"]) {
      assert.deepEqual(found("not-measured", `status: ${status}\n${outcome("owner: lindt")}`).map(({ severity }) => severity), ["error"]);
    }
  });

  it("leaves readings alone that cannot be read", () => {
    assert.deepEqual(messages("not-measured", `status: concluded\n${outcome("measurements: [{date: 2026-03-09, value: lots}]")}`), []);
    assert.deepEqual(messages("not-measured", `status: concluded\n${outcome("measurments: [{date: 2026-03-09, value: 1 h/report}]")}`), []);
  });

  it("names nobody who is not in people", () => {
    const excerpt = `status: running\n${outcome("owner: nobody")}`;
    const [finding] = found("not-measured", excerpt, "2026-03-12");
    assert.match(applyEdits(examplePlan(excerpt), finding?.fixes[0]?.edits ?? []), /measurements: \[\{date: 2026-03-12, value: ____ min\/report\}\]/u);
  });
});

describe("stale", () => {
  const on = (asOf: string | undefined, written = readings("date: 2026-03-04, value: 1 h/report"), status = "running"): readonly string[] => messages("stale", `status: ${status}\n${outcome(written)}`, asOf);

  it("is quiet for a week, before and after the work, and where nothing was measured", () => {
    assert.deepEqual(["2026-03-11", "2026-03-12", "2026-03-16", "2026-03-17", undefined].map((asOf) => on(asOf).length), [0, 1, 1, 0, 0]);
    assert.deepEqual([on("2026-03-16", undefined, "agreed"), on("2026-03-16", undefined, "concluded"), on("2026-03-16", "measurements: []")], [[], [], []]);
  });

  it("looks at the last reading by date, wherever it is written", () => {
    assert.deepEqual(on("2026-03-15", readings("date: 2026-03-12, value: 1 h/report", "date: 2026-03-04, value: 2 h/report")), []);
    assert.deepEqual(on("2026-03-15", readings("date: 2026-03-04, value: 1 h/report", "date: soon, value: 2 h/report")), []);
    assert.deepEqual(on("2026-03-05", readings("date: 2026-03-12, value: 1 h/report")), []);
  });

  it("can be set to other days", () => {
    const text = examplePlan(`status: running\n${outcome(readings("date: 2026-03-09, value: 1 h/report"))}`);
    assert.match(findingsBy(stale, text, "2026-03-10", {}, { days: 0 })[0]?.message ?? "", /^No reading for 1 day\. /u);
  });
});

describe("cherry-picked", () => {
  const result = (rule: string, ...written: readonly string[]): readonly string[] => messages("cherry-picked", outcome(`${readings(...written)}, result: ${rule}`));
  const [slow, quick, middling] = ["date: 2026-03-09, value: 19 min/report, samples: 3", "date: 2026-03-13, value: 11 min/report", "date: 2026-03-14, value: 0.25 h/report"];

  it("gives the mean by samples, in the unit of the readings", () => {
    assert.deepEqual(result("latest", slow, quick), ["Best of 2 readings used without a reason; the mean is 17 min/report. Use the mean, or write the reason."]);
  });

  it("does not call best what is only latest", () => {
    assert.deepEqual(result("latest", slow, quick, middling), ["Latest of 3 readings used without a reason; the mean is 0.2767 h/report. Use the mean, or write the reason."]);
  });

  it("knows that more may be better", () => {
    const rising = (first: string, second: string): number =>
      messages("cherry-picked", `outcomes: {a: {baseline: 23 case/week, target: 28 case/week, ${readings(`date: 2026-03-09, value: ${first} case/week`, `date: 2026-03-13, value: ${second} case/week`)}, result: latest}}`).length;
    assert.deepEqual([rising("24", "30"), rising("30", "24"), rising("30", "30")], [1, 0, 0]);
  });

  it("is quiet about every other result rule, a reason that cannot be read, and readings that cannot be compared", () => {
    assert.deepEqual([result("mean", slow, quick), result("median", slow, quick), result("worst", slow, quick), result("best", slow, quick)], [[], [], [], []]);
    assert.deepEqual([result("{rule: latest, reason: 9}", slow, quick), result("latest", slow, "date: 2026-03-13, value: 3 %"), result("latest", quick)], [[], [], []]);
  });
});

describe("result-vs-claim", () => {
  const missed = readings("date: 2026-03-13, value: 19 min/report");
  const claims = (before: string, fields = missed): readonly string[] => messages("result-vs-claim", `${before}\n${outcome(fields)}`);

  it("is about a go alone", () => {
    assert.deepEqual(["result: no-go", "result: no-decision", "status: running"].map((before) => claims(before)), [[], [], []]);
    assert.equal(claims("result: go").length, 1);
  });

  it("speaks of the resolved target, and of the result by its rule", () => {
    const excerpt = `result: go\noutcomes: {a: {metric: error rate, baseline: 4.00 %, target: {reduction: 5 %}, ${readings("date: 2026-03-09, value: 3.7 %", "date: 2026-03-13, value: 4.1 %")}}}`;
    assert.deepEqual(messages("result-vs-claim", excerpt), [
      "Marked go, but “error rate” measured 3.9 % against <= 3.80 %. Write another result, or agree to a change of the target and record it in scope.changes.",
    ]);
  });

  it("holds only what the pass rule asks for against the result", () => {
    const two = (rule: string): readonly number[] => {
      const met = `b: {baseline: 9 error/week, target: 3 error/week, ${readings("date: 2026-03-13, value: 2 error/week")}}`;
      const excerpt = `result: go\ndecision: {pass_when: ${rule}}\noutcomes: {a: {baseline: 14 h/report, target: 12 min/report, ${missed}}, ${met}}`;
      return [messages("result-vs-claim", excerpt).length];
    };
    assert.deepEqual(["all", "any", "[a]", "[b]", "[a, b]", "most"].flatMap(two), [1, 0, 1, 0, 1, 0]);
    assert.equal(messages("result-vs-claim", `result: go\ndecision: {pass_when: any}\n${outcome(missed)}`).length, 1);
  });

  it("says nothing of what was not measured, nor twice the same", () => {
    assert.deepEqual(claims("result: go", "owner: lindt"), []);
    const fields = `baseline: 14 h/report, target: 1 h/report, guardrails: {returned: {limit: 6 %}}, ${readings("date: 2026-03-13, value: 1 h/report, guardrails: {returned: 7 %}")}`;
    assert.deepEqual(messages("result-vs-claim", `result: go\noutcomes: {a: {${fields}}, b: {${fields}}}`), [
      "Marked go, but “returned” measured 7 % against <= 6 %. Write another result, or agree to a change of the limit and record it in scope.changes.",
    ]);
  });
});

describe("thin-annualization", () => {
  const benefit = (more: string, end = "2026-03-06"): string =>
    `timeline: {start: 2026-03-02, end: ${end}}\n${outcome(`benefit: {driver: time-saved, volume: 192 report/year, rate: 68 USD/h${more}}`)}`;
  const count = (excerpt: string): number => messages("thin-annualization", excerpt).length;

  it("counts working days, without the organisation's holidays", () => {
    assert.deepEqual([count(benefit("", "2026-03-12")), count(benefit("", "2026-03-13"))], [1, 0]);
    const settings = { ...usualSettings, organisation: { ...usualOrganisation, holidays: new Set(["2026-03-03", "2026-03-07", "2026-03-20"]) } };
    assert.match(findingsBy(thinAnnualization, examplePlan(benefit("", "2026-03-13")), undefined, { settings })[0]?.message ?? "", /^9 working days become a year\./u);
    assert.deepEqual([count(benefit("", "2026-03-08")), count(benefit("", "2026-03-15")), count(benefit("", "2027-03-15"))], [1, 0, 0]);
    assert.match(messages("thin-annualization", benefit("", "2026-03-02"))[0] ?? "", /^1 working day becomes a year\./u);
  });

  it("reads a risk adjustment from an input, and multiplies several", () => {
    const risk = (written: string): number => count(`inputs: {risk: {value: 12 %}}\n${benefit(`, risk_adjustment: ${written}`)}`);
    assert.deepEqual([risk("risk"), risk("10 %"), risk("9.9 %"), risk("[risk, 50 %]")], [0, 0, 1, 1]);
  });

  it("leaves alone what no measurement is extrapolated to", () => {
    const other = (written: string): number => count(`timeline: {start: 2026-03-02, end: 2026-03-06}\n${outcome(`benefit: {${written}}`)}`);
    assert.deepEqual(
      [
        other("driver: cost-avoided, amount: 9000 USD/year"),
        other("driver: cash-flow, amounts: [9000 USD, 9000 USD]"),
        other("driver: none, reason: effect of something else"),
        count(benefit(", recurrence: one-time")),
        count(benefit(", risk_adjustment: lots")),
        count(`timeline: {start: 2026-03-02}\n${outcome("benefit: {driver: time-saved, volume: 192 report/year, rate: 68 USD/h}")}`),
      ],
      [0, 0, 0, 0, 0, 0],
    );
  });
});
