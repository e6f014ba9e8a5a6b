import assert from "node:assert/strict";
import { usualOrganisation } from "../../../src/core/config/organisation";
import { usualSettings } from "../../../src/core/config/settings";
import { applyEdits } from "../../../src/core/edit/apply-edits";
import { examplePlan } from "../../../src/core/rules/example-plan";
import type { Finding } from "../../../src/core/rules/finding";
import { timelineRules } from "../../../src/core/rules/timeline";
import { findingsBy, found, marked, messages } from "./findings";

const window = "start: 2026-03-03, end: 2026-03-16";

describe("no-end-date", () => {
  it("takes the days of the phases", () => {
    const excerpt = "timeline: {phases: [{name: measure, start: 2026-03-05, end: 2026-04-02}]}";
    assert.match(fixed("no-end-date", excerpt), /timeline: \{start: 2026-03-05, end: 2026-04-02, phases/u);
  });

  it("asks for a timeline where there is none", () => {
    const text = examplePlan("").replace(/^timeline:\n(?: .*\n)*/mu, "");
    const findings = findingsBy(rule("no-end-date"), text);
    assert.equal(findings.length, 1);
    assert.match(applyEdits(text, findings[0]?.fixes[0]?.edits ?? []), /^timeline:\n {2}start: ____\n {2}end: ____$/mu);
  });

  it("is quiet about a day or a timeline that cannot be read", () => {
    for (const excerpt of ["timeline: {start: 2026-03-03, end: 2026-02-30}", "timeline: soon", "timeline: {start: 2026-03-03, ende: 2026-03-16}"]) {
      assert.deepEqual(messages("no-end-date", excerpt), [], excerpt);
    }
  });
});

describe("too-long", () => {
  const long = (end: string) => found("too-long", `timeline: {start: 2026-03-01, end: ${end}}`).map(({ severity }) => severity);

  it("warns from the 31st day on and is an error from the 61st", () => {
    assert.deepEqual(["2026-03-30", "2026-03-31", "2026-04-29", "2026-04-30"].map(long), [[], ["warning"], ["warning"], ["error"]]);
  });

  it("goes by what the organisation allows", () => {
    const organisation = { ...usualOrganisation, longestPov: 10 };
    const text = examplePlan("");
    assert.deepEqual(
      findingsBy(rule("too-long"), text, undefined, { settings: { ...usualSettings, organisation } }).map(({ message, severity }) => [message, severity]),
      [["14 days. Broad evaluations end in fatigue; at most 10 days is usual here. End it by 2026-03-12, with fewer outcomes if need be.", "warning"]],
    );
  });
});

describe("date-order", () => {
  const phases = (...list: string[]) => `timeline: {${window}, phases: [${list.join(", ")}]}`;

  it("finds each conflict once, with its second place", () => {
    const excerpt = phases("{name: a, start: 2026-03-01, end: 2026-03-08}", "{name: b, start: 2026-03-06, end: 2026-03-18}");
    const findings = found("date-order", excerpt);
    assert.deepEqual(findings.map(({ path, related }) => [path, related.map((other) => other.path)]), [
      ["timeline.phases[0].start", ["timeline.start"]],
      ["timeline.phases[0].end", ["timeline.phases[1].start"]],
      ["timeline.phases[1].end", ["timeline.end"]],
    ]);
  });

  it("takes phases in the order of their days, not of the list", () => {
    assert.deepEqual(messages("date-order", phases("{name: b, start: 2026-03-10, end: 2026-03-16}", "{name: a, start: 2026-03-03, end: 2026-03-09}")), []);
  });

  it("says once that a phase or the plan ends before it begins", () => {
    assert.deepEqual(messages("date-order", phases("{name: a, start: 2026-03-10, end: 2026-03-05}", "{name: b, start: 2026-03-06, end: 2026-03-08}")), [
      "Phase “a” ends on 2026-03-05, before it begins on 2026-03-10. Correct one of the two days.",
    ]);
    assert.equal(found("date-order", "timeline: {start: 2026-03-16, end: 2026-03-03, phases: [{name: a, start: 2026-03-04, end: 2026-03-10}]}\ndecision: {date: 2026-03-04}").length, 1);
  });

  it("offers no move that cannot help", () => {
    const [finding] = found("date-order", phases("{name: a, start: 2026-03-20, end: 2026-03-25}"));
    assert.deepEqual(finding?.fixes, []);
  });

  it("knows the future only when it knows the day", () => {
    const measured = "outcomes: {a: {baseline: 14 h, target: 1 h, measurements: [{date: 2026-03-13, value: 2 h}]}}";
    assert.deepEqual([undefined, "2026-03-12", "2026-03-13"].map((asOf) => found("date-order", measured, asOf).length), [0, 1, 0]);
  });
});

describe("overdue", () => {
  const at = (excerpt: string, asOf?: string) => messages("overdue", excerpt, asOf);

  it("is quiet without a day", () => assert.deepEqual(at("status: running"), []));

  it("asks again after a month, and closes the plan", () => {
    assert.deepEqual(at("status: running", "2026-03-17"), ["Ended 1 day ago and still running. Decide, extend on paper, or stop."]);
    const text = examplePlan("status: running");
    const [finding] = findingsBy(rule("overdue"), text, "2026-05-01");
    const mended = applyEdits(text, finding?.fixes[0]?.edits ?? []);
    assert.match(mended, /^status: closed\nresult: no-decision$/mu);
    assert.deepEqual(findingsBy(rule("overdue"), mended, "2026-05-01"), []);
  });

  it("takes a decision as one, and a status that cannot be read as any", () => {
    for (const excerpt of ["status: concluded\nresult: no-decision", "status: closed", "status: runing", "status: concluded\nresult: gone"]) assert.deepEqual(at(excerpt, "2026-12-31"), [], excerpt);
    assert.equal(at("status: agreed", "2026-04-15").length, 0);
    assert.equal(at("status: agreed", "2026-04-16").length, 1);
  });
});

describe("no-readout", () => {
  const readout = (checkpoint: string) => messages("no-readout", `timeline: {${window}, checkpoints: [${checkpoint}]}`).length;

  it("counts from four fifths of the time on", () => {
    assert.deepEqual([readout("{name: r, date: 2026-03-13, attendees: [osei]}"), readout("{name: r, date: 2026-03-14, attendees: [osei]}")], [1, 0]);
  });

  it("names everybody who could have come", () => {
    const people = "people: {osei: {name: R. Osei, roles: [executive-sponsor]}, haddad: {name: L. Haddad, roles: [economic-buyer]}}";
    assert.match(messages("no-readout", `${people}\ntimeline: {${window}}`).join("\n"), /neither \S+ \S+ nor \S+ \S+ is at a checkpoint from 2026-03-14 on/u);
  });

  it("goes by the days that a plan may take", () => {
    assert.match(fixed("no-readout", "timeline: {start: 2026-06-01, end: 2026-08-15}"), /executive readout, date: 2026-06-30/u);
    assert.deepEqual(messages("no-readout", "timeline: {start: 2026-06-01, end: 2026-08-15, checkpoints: [{name: readout, date: 2026-06-30, attendees: [osei]}]}"), []);
  });

  it("waits until everybody who attends is known", () => {
    assert.equal(readout("{name: r, date: 2026-03-16, attendees: [osie]}"), 0);
    assert.equal(readout("{name: r, date: 16 March, attendees: [osei]}"), 0);
  });

  it("is quiet while nobody sponsors or nothing is dated", () => {
    assert.deepEqual(messages("no-readout", `people: {lindt: {name: M. Lindt}}\ntimeline: {${window}}`), []);
    assert.deepEqual(messages("no-readout", "timeline: {start: 2026-03-03}"), []);
  });

  it("adds a list of those who attend where there is none", () => {
    assert.match(fixed("no-readout", `timeline: {${window}, checkpoints: [{name: readout, date: 2026-03-16}]}`), /date: 2026-03-16, attendees: \[osei\]\}/u);
  });
});

describe("no-agree-phase", () => {
  const phases = "phases: [{name: analysts run it, start: 2026-03-05, end: 2026-03-12}, {name: business case, start: 2026-03-13, end: 2026-03-16}]";
  const outcome = (fields: string) => `outcomes: {a: {baseline: {value: 14 h, ${fields}}, target: 1 h}}`;

  it("takes the agreement to the plan as one to its baselines", () => {
    const plan = `timeline: {${window}, ${phases}}\noutcomes: {a: {baseline: 14 h, target: 1 h}}`;
    assert.equal(messages("no-agree-phase", plan).length, 1);
    assert.deepEqual(messages("no-agree-phase", `${plan}\nagreements: [{by: osei, date: 2026-03-05}]`), []);
  });

  it("asks when a baseline was agreed, not only that it was", () => {
    assert.deepEqual(["2026-03-05", "2026-03-06"].map((date) => messages("no-agree-phase", `timeline: {${window}, ${phases}}\n${outcome(`agreed: {by: osei, date: ${date}}`)}`).length), [0, 1]);
  });

  it("leaves a baseline that was agreed after a reading to the rule about it", () => {
    const plan = `timeline: {${window}, ${phases}}\noutcomes: {a: {baseline: {value: 14 h, agreed: {by: osei, date: 2026-03-09}}, target: 1 h, measurements: [{date: 2026-03-06, value: 2 h}]}}`;
    assert.deepEqual(messages("no-agree-phase", plan), []);
  });

  it("puts the business case into the time that is left", () => {
    const text = fixed("no-agree-phase", `timeline: {${window}, phases: [{name: measure, start: 2026-03-03, end: 2026-03-12}]}`);
    assert.match(text, /\{name: readout and business case, start: 2026-03-13, end: 2026-03-16\}/u);
  });

  it("knows the words for a business case", () => {
    for (const name of ["co-create the ROI model", "Value review", "build the Business Case", "executive readout"]) {
      assert.deepEqual(messages("no-agree-phase", `timeline: {${window}, phases: [{name: ${name}, start: 2026-03-03, end: 2026-03-16}]}`), [], name);
    }
  });
});

describe("no-midpoint", () => {
  const gaps = (...dates: string[]) => found("no-midpoint", `timeline: {start: 2026-06-01, end: 2026-06-30, checkpoints: [${dates.map((date) => `{name: review, date: ${date}}`).join(", ")}]}`);

  it("counts the days in between", () => {
    assert.deepEqual(gaps("2026-06-12", "2026-06-19"), []);
    assert.deepEqual(gaps("2026-06-13", "2026-06-19").map(({ path }) => path), ["timeline.start"]);
    assert.deepEqual(gaps("2026-06-19", "2026-06-10").map(({ path }) => path), []);
  });

  it("fills a long gap with as many checkpoints as it needs, on working days", () => {
    assert.deepEqual(gaps().map(({ fixes }) => fixes.map(({ title }) => title)), [["Add 3 checkpoints in between"]]);
    const mended = fixed("no-midpoint", "timeline: {start: 2026-06-01, end: 2026-06-30}");
    assert.deepEqual(mended.match(/2026-06-\d\d(?=\})/gu), ["2026-06-08", "2026-06-15", "2026-06-22"]);
    assert.deepEqual(findingsBy(rule("no-midpoint"), mended), []);
  });

  it("fills no gap of years", () => {
    const settings = { ...usualSettings, organisation: { ...usualOrganisation, longestPov: 10000000 } };
    const text = examplePlan("timeline: {start: 0001-01-01, end: 9999-12-31}");
    assert.deepEqual(findingsBy(rule("no-midpoint"), text, undefined, { settings }).map(({ fixes }) => fixes), [[]]);
  });

  it("books nothing beyond the days that a plan may take", () => {
    const mended = fixed("no-midpoint", "timeline: {start: 2026-06-01, end: 2026-08-15}");
    assert.deepEqual(mended.match(/2026-0[678]-\d\d(?=\})/gu), ["2026-06-08", "2026-06-15", "2026-06-22"]);
    assert.deepEqual(findingsBy(rule("no-midpoint"), mended), []);
  });

  it("leaves alone what has passed", () => {
    const excerpt = "timeline: {start: 2026-06-01, end: 2026-06-30, checkpoints: [{name: review, date: 2026-06-19}]}";
    assert.equal(found("no-midpoint", excerpt, "2026-06-01").length, 1);
    assert.deepEqual(messages("no-midpoint", excerpt, "2026-06-20"), []);
    assert.deepEqual(messages("no-midpoint", "timeline: {start: 2026-06-01, end: 2026-06-30}", "2026-06-15"), [
      "14 days with no checkpoint between 2026-06-15 and 2026-06-30: drift shows up too late. Add one in between.",
    ]);
    assert.match(fixed("no-midpoint", "timeline: {start: 2026-06-01, end: 2026-06-30}", "2026-06-15"), /checkpoints: \[\{name: mid-point review, date: 2026-06-22\}\]/u);
  });

  it("lets a project say how many days are too many", () => {
    assert.equal(findingsBy(rule("no-midpoint"), examplePlan(""), undefined, {}, { days: 4 }).length, 2);
  });
});

describe("non-working-day", () => {
  it("knows the organisation's holidays", () => {
    const settings = { ...usualSettings, organisation: { ...usualOrganisation, holidays: new Set(["2026-03-16", "2026-03-17"]) } };
    assert.deepEqual(findingsBy(rule("non-working-day"), examplePlan(""), undefined, { settings }).map(({ message }) => message), [
      "2026-03-16 is a holiday, so “executive readout” will slip. The next working day is Wednesday, 2026-03-18.",
    ]);
  });
});

describe("no-out-of-scope", () => {
  it("asks for a scope where there is none, and not where it cannot be read", () => {
    assert.equal(messages("no-out-of-scope", "scope:").length, 1);
    for (const excerpt of ["scope: small", "scope: {out: 5}", "scope: {outt: [dark mode]}"]) assert.deepEqual(messages("no-out-of-scope", excerpt), [], excerpt);
  });
});

describe("scope-creep", () => {
  const changes = (...dates: string[]) => `scope:\n  changes:\n${dates.map((date, index) => `    - {date: ${date}, what: change ${index + 1}, decision: accepted}\n`).join("")}`;

  it("is an error from the third addition on, and defers what came last", () => {
    const [finding] = found("scope-creep", changes("2026-03-12", "2026-03-05", "2026-03-09"));
    assert.deepEqual([finding?.severity, finding?.message], ["error", "3 additions since the start. New requests go to phase 2: defer “change 3”, “change 1”."]);
  });

  it("does not count what came with the start or before it, or was refused", () => {
    assert.deepEqual(messages("scope-creep", changes("2026-03-03", "2026-03-02", "2026-03-05")), []);
    assert.deepEqual(messages("scope-creep", changes("2026-03-04", "2026-03-05").replace("accepted", "rejected")), []);
  });

  it("does not take a decision that cannot be read for none", () => {
    assert.deepEqual(messages("scope-creep", "scope: {changes: [{date: 2026-03-05, what: x, decision: perhaps}]}"), []);
  });
});

describe("the rules about the timeline", () => {
  it("mark what they speak of", () => {
    const text = examplePlan("status: running");
    assert.deepEqual(findingsBy(rule("overdue"), text, "2026-03-20").map((finding) => marked(text, finding)), ["2026-03-16"]);
  });

  it("fail at neither end of the calendar", () => {
    const ends = ["0000-01-01", "9999-12-31", "9999-12-25"];
    for (const start of ends) {
      for (const end of ends) {
        const text = examplePlan(`timeline: {start: ${start}, end: ${end}, checkpoints: [{name: a, date: ${end}}]}\ndecision: {date: ${end}}`);
        assert.deepEqual(timelineRules.flatMap((one) => findingsBy(one, text, end)).filter(({ failure }) => failure), []);
        assert.deepEqual(timelineRules.flatMap((one) => findingsBy(one, examplePlan(`timeline: {start: ${start}}`), end)).filter(({ failure }) => failure), []);
      }
    }
  });
});

function rule(id: string): (typeof timelineRules)[number] {
  const one = timelineRules.find((candidate) => candidate.id === id);
  assert.ok(one);
  return one;
}

/** The plan after the first fix of the only finding. */
function fixed(id: string, excerpt: string, asOf?: string): string {
  const findings: readonly Finding[] = found(id, excerpt, asOf);
  assert.equal(findings.length, 1);
  return applyEdits(examplePlan(excerpt), findings[0]?.fixes[0]?.edits ?? []);
}

describe("a plan that is concluded", () => {
  it("gets no advice on how to plan what is over", () => {
    const timeline = "timeline: {start: 2026-03-03, end: 2026-03-16}";
    for (const rule of ["no-agree-phase", "no-readout"]) {
      assert.equal(found(rule, `status: running\n${timeline}`).length, 1, rule);
      for (const status of ["concluded", "closed"]) assert.deepEqual(found(rule, `status: ${status}\n${timeline}`), [], rule);
    }
  });
});
