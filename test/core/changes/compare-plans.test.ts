import { deepEqual, equal, ok } from "node:assert/strict";
import fc from "fast-check";
import { movedFromBase } from "../../../src/core/agreement/moved-from-base";
import { planShape } from "../../../src/core/plan/plan-shape";
import { readPlan } from "../../../src/core/plan/read-plan";
import { usualClassOf, usualClasses } from "../../../src/core/changes/usual-class";
import type { Structure } from "../../../src/core/shape/shape";
import { changes, compared, edited, examples, report, told } from "./versions";

const target = ['target: {operator: "<", value: 12 min/report}', "target: 30 min/report"] as const;
const rate = ["value: 68 USD/h", "value: 75 USD/h"] as const;
const start = "2026-03-03";
const eve = "2026-03-02";

/** The weekly report before anybody had agreed to anything. */
const proposed = edited(report, ["status: running", "status: proposed"]).replaceAll(/,? *agreed: \{[^}]*\}|^ +agreed: .*\n/gmu, "");
const handshake = "agreements: [{by: osei, date: 2026-02-27}]\n";

function toldOf(before: string, after: string, asOf?: string): readonly string[] {
  return compared(before, after, asOf).changes.map(told);
}

describe("the classes of changes", () => {
  it("has one for every field of the format", () => {
    const lacking = fieldsOf(planShape.structure, "").filter((form) => !Object.keys(usualClasses).some((place) => form === place || form.startsWith(`${place}.`) || form.startsWith(`${place}[`)));
    deepEqual(lacking, []);
    equal(usualClassOf("outcomes.*.measurements[].guardrails.*.value"), "evidence");
    equal(usualClassOf("a section that is still to come"), "commercial");
  });

  it("calls what somebody had agreed to a goalpost, and says who and when", () => {
    const [first, second] = changes(target, rate);
    deepEqual([first, second].map((change) => [change?.class, change?.path, change?.agreed]), [
      ["goalpost", "inputs.analyst_rate", { by: "D. Novak", date: "2026-02-26" }],
      ["goalpost", "outcomes.report-time.target", { by: "R. Osei", date: "2026-02-26" }],
    ]);
  });

  it("calls the same commercial where nobody had", () => {
    deepEqual(toldOf(proposed, edited(proposed, target, rate)), [
      "commercial: input analyst_rate changed 68 USD/h → 75 USD/h",
      "commercial: target of report-time changed < 12 min/report → 30 min/report",
    ]);
  });

  it("takes an agreement to the plan, or its status, for an agreement to every term", () => {
    const pass = ["pass_when: all", "pass_when: any"] as const;
    deepEqual(toldOf(proposed, edited(proposed, pass)), ["commercial: pass rule changed all → any"]);
    const [byPerson] = compared(proposed + handshake, edited(proposed + handshake, pass)).changes;
    deepEqual([byPerson?.class, byPerson?.agreed], ["goalpost", { by: "R. Osei", date: "2026-02-27" }]);
    const [byStatus] = changes(pass);
    deepEqual([byStatus?.class, byStatus?.agreed], ["goalpost", undefined]);
  });

  it("calls an outcome, a guardrail or a text of the scope that came after the start scope", () => {
    const after = withTickets(edited(proposed, ["in: [read-only", "in: [a mobile app, read-only"], ["differing-figures: {name", "late-reports: {name: late reports, limit: 0}\n      differing-figures: {name"]));
    const found = ["outcome tickets added", "guardrail late-reports of report-time added 0", "in scope added “a mobile app”"];
    const isFound = (of: string, asOf: string): readonly boolean[] => found.map((words) => toldOf(proposed, after, asOf).includes(`${of}: ${words}`));
    deepEqual([isFound("scope", start), isFound("commercial", eve)], [[true, true, true], [true, true, true]]);
  });

  it("calls an input that came commercial, because it moves nothing by itself", () => {
    const came = compared(report, withTickets(report)).changes.find(({ path }) => path === "inputs.ticket_cost");
    deepEqual([came?.class, came?.effect], ["commercial", undefined]);
  });

  it("knows schedule, evidence and wording", () => {
    deepEqual(
      changes(["end: 2026-03-16\n", "end: 2026-04-16\n"], ["status: running", "status: concluded"], ["value: 11 min/report", "value: 10 min/report"], ["band 6", "band 7"], ["title: Weekly", "title: Daily"], ["likelihood: medium", "likelihood: low"]).map(told),
      [
        "schedule: status changed running → concluded",
        "schedule: end of the timeline changed 2026-03-16 → 2026-04-16",
        "evidence: source of analyst_rate changed “HR fully loaded cost, band 6” → “HR fully loaded cost, band 7”",
        "evidence: measurement of report-time on 2026-03-13: value changed 11 min/report → 10 min/report",
        "wording: title changed “Weekly pipeline risk report in under 12 minutes” → “Daily pipeline risk report in under 12 minutes”",
        "wording: likelihood of the risk sample-representative changed medium → low",
      ],
    );
  });

  it("never takes a commitment, a decider or a sponsor for wording", () => {
    const found = compared(proposed, edited(proposed, ["we will issue", "we may issue"], ["decided_by: osei", "decided_by: lindt"], ["name: R. Osei", "name: A. Other"], ["roles: [executive-sponsor, economic-buyer]", "roles: [champion]"]));
    deepEqual(found.changes.map(({ path, class: about }) => [path, about]), [
      ["people.osei.name", "commercial"],
      ["people.osei.roles", "commercial"],
      ["decision.decided_by", "commercial"],
      ["commitment.statement", "commercial"],
    ]);
  });
});

describe("what settles a change", () => {
  const accepted = (what: string): readonly [string, string] => ["scope:\n", `scope:\n  changes: [{date: 2026-03-09, what: ${what}, decision: accepted, decided_by: osei}]\n`];
  const settlement = { kind: "accepted", by: "R. Osei", date: "2026-03-09" } as const;

  it("is an accepted entry of scope.changes that speaks of it", () => {
    deepEqual(changes(target, accepted("target to 30 min/report")).map(({ path, settled }) => [path, settled]), [
      ["outcomes.report-time.target", settlement],
      ["scope.changes[0]", settlement],
    ]);
  });

  it("is none that speaks of something else, or that was there before", () => {
    equal(changes(target, accepted("French templates"))[0]?.settled, undefined);
    const before = edited(report, accepted("target to 30 min/report"));
    equal(compared(before, edited(before, target)).changes[0]?.settled, undefined);
  });

  it("is an entry that says what came into the scope", () => {
    deepEqual(changes(["in: [read-only", "in: [a mobile app, read-only"], accepted("add a mobile app for the analysts"))[0]?.settled, settlement);
  });

  it("leaves those that the rule changed-since-agreed tells", () => {
    const agreed = proposed + handshake;
    for (const [before, after] of [
      [report, edited(report, target, rate)],
      [agreed, edited(agreed, target, rate, ["pass_when: all", "pass_when: any"], ["due: 2026-03-27", "due: 2026-04-27"])],
      [agreed, edited(agreed, target, rate, accepted("target to 30 min/report"))],
    ] as const) {
      const left = compared(before, after).changes.filter((change) => change.class === "goalpost" && change.settled === undefined);
      const moved = movedFromBase(readPlan(after), readPlan(before));
      deepEqual(new Set(left.map(({ path }) => path)), new Set(moved.map(({ change }) => change.path)));
    }
  });

  it("is an agreement to the number that is younger", () => {
    const anew = edited(report, rate, ["source: HR fully loaded cost, band 6\n    provided_by: novak\n    agreed: {by: novak, date: 2026-02-26}", "source: HR fully loaded cost, band 6\n    provided_by: novak\n    agreed: {by: novak, date: 2026-03-09}"]);
    deepEqual(compared(report, anew).changes[0]?.settled, { kind: "agreed-anew", by: "D. Novak", date: "2026-03-09" });
  });
});

describe("the effects of changes", () => {
  it("add up to what the plan is worth more or less", () => {
    const money = examples.flatMap(({ text }) => [...text.matchAll(/(?<=(?:amount|value|capture|risk_adjustment|discount_rate|horizon|target|reduction): |ramp: \[)\d+/gu)].map(({ index }) => ({ text, index })));
    fc.assert(
      fc.property(fc.shuffledSubarray(money, { minLength: 1, maxLength: 8 }), ([first, ...others]) => {
        const before = first?.text ?? "";
        const places = [first, ...others].flatMap((place) => (place?.text === before ? [place.index] : [])).sort((a, b) => b - a);
        const after = places.reduce((text, index) => text.slice(0, index) + text.slice(index).replace(/\d+/u, (digits) => String(Number(digits) + 1)), before);
        isWhole(before, after);
      }),
      { numRuns: 25 },
    );
  });

  it("add up where outcomes, inputs, costs and drivers come and go", () => {
    isWhole(report, withTickets(report));
    isWhole(withTickets(report), report);
    isWhole(report, report.replace(/^business_case:[\s\S]*?^timeline/mu, "timeline"));
    isWhole(report.replace(/^business_case:[\s\S]*?^timeline/mu, "timeline"), report);
    isWhole(report, edited(report, ["{driver: time-saved, volume: reports_per_year, rate: analyst_rate, capture: capture, risk_adjustment: 10 %}", "{driver: cost-avoided, amount: 100000 USD/year, attribution: 50 %}"]));
    isWhole(report, edited(withTickets(report), ["    subscription: {kind: vendor, amount: 30000 USD/year}\n", ""], rate, target, ["  method: tei\n", "  method: simple\n"]));
  });

  it("are each on top of those before", () => {
    const [first, second] = changes(rate, ["risk_adjustment: 10 %}", "risk_adjustment: 20 %}"]);
    const [alone] = changes(rate);
    const [other] = changes(["risk_adjustment: 10 %}", "risk_adjustment: 20 %}"]);
    equal(first?.effect?.npv, alone?.effect?.npv);
    ok(Math.abs((second?.effect?.npv ?? 0) - (other?.effect?.npv ?? 0)) > 1);
  });

  it("are carried by the next one where a plan has no figures with one change alone", () => {
    const before = edited(proposed, ["amount: 30000 USD/year", "amounts: [30000 USD, 30000 USD, 30000 USD]"]);
    const after = edited(before, ["horizon: 3 year", "horizon: 2 year"], ["[30000 USD, 30000 USD, 30000 USD]", "[30000 USD, 40000 USD]"]);
    const effects = compared(before, after).changes.map(({ path, effect }) => [path, effect !== undefined]);
    deepEqual(effects, [["business_case.horizon", false], ["business_case.costs.subscription.amounts", true]]);
    isWhole(before, after);
  });

  it("are none where one version has no figures, or the currency is another one", () => {
    for (const edit of [["68 USD/h", "about 70"], ["currency: USD", "currency: EUR"]] as const) {
      ok(changes(edit, ["horizon: 3 year", "horizon: 4 year"]).every(({ effect }) => effect === undefined));
    }
  });

  it("have no difference of what one version lacks", () => {
    const [effect] = changes([report.slice(report.indexOf("  costs:"), report.indexOf("timeline:")), ""]).flatMap((change) => change.effect ?? []).slice(-1);
    equal(effect?.roi, null);
  });
});

describe("an id that is another one", () => {
  const renamed = (edits: readonly (readonly [string, string])[]): readonly string[] => {
    const after = edits.reduce((text, [id, other]) => text.replaceAll(new RegExp(`(?<![\\w-])${id}(?![\\w-])`, "gu"), other), report);
    return compared(report, after).changes.map(told);
  };

  it("is one change, and what mentions it is none", () => {
    deepEqual(renamed([["novak", "d-novak"], ["analyst_rate", "hourly"], ["report-time", "cycle"], ["differing-figures", "figures-off"], ["subscription(?=:)", "licence"], ["sample-representative", "sample"]]), [
      "wording: person D. Novak renamed novak → d-novak",
      "wording: input hourly renamed analyst_rate → hourly",
      "wording: outcome cycle renamed report-time → cycle",
      "wording: guardrail figures-off of cycle renamed differing-figures → figures-off",
      "wording: cost licence renamed subscription → licence",
      "wording: risk sample renamed sample-representative → sample",
    ]);
  });

  it("does not hide that its content changed too", () => {
    const after = edited(report, ["  analyst_rate:", "  hourly:"], ["rate: analyst_rate", "rate: hourly"], ["    value: 68 USD/h", "    value: 75 USD/h"]);
    deepEqual(compared(report, after).changes.map(told), ["goalpost: input hourly changed 68 USD/h → 75 USD/h", "wording: input hourly renamed analyst_rate → hourly"]);
  });

  it("is somebody else where the name is another one too", () => {
    const after = edited(report, ["kim:   {name: J. Kim, title: Solutions Engineer", "ray:   {name: S. Ray, title: Solutions Engineer"]).replaceAll(/\bkim\b/gu, "ray");
    ok(compared(report, after).changes.map(told).includes("commercial: person S. Ray added"));
  });
});

describe("what a change says", () => {
  it("shows of long texts where they differ", () => {
    const [change] = changes(["issue the order form for the annual subscription", "look at the order form for the annual subscription"]);
    for (const [words, own] of [[change?.before, "issue"], [change?.after, "look at"]] as const) ok(words !== undefined && words.includes(own) && words.length <= 130, words);
  });

  it("names people, and events by their names", () => {
    deepEqual(changes(["attendees: [lindt, abe, kim]", "attendees: [lindt, abe]"], ["name: analysts run the report themselves, start: 2026-03-07", "name: analysts run the report themselves, start: 2026-03-08"]).map(told), [
      "schedule: phase “analysts run the report themselves”: start changed 2026-03-07 → 2026-03-08",
      "schedule: checkpoint “mid-point review”: attendees changed M. Lindt, T. Abe, J. Kim → M. Lindt, T. Abe",
    ]);
  });

  it("names agreements by what was agreed", () => {
    deepEqual(changes(["source: analyst timesheets\n      agreed: {by: osei, date: 2026-02-26}", "source: analyst timesheets\n      agreed: {by: lindt, date: 2026-02-27}"], ["    agreed: {by: novak, date: 2026-02-26}\n", ""]).map(told), [
      "evidence: agreement to the input reports_per_year removed",
      "evidence: who agreed to the baseline of report-time changed R. Osei → M. Lindt",
      "evidence: day of the agreement to the baseline of report-time changed 2026-02-26 → 2026-02-27",
    ]);
  });

  it("has the number of an input that is named", () => {
    deepEqual(changes(["capture: capture, risk", "capture: 80 %, risk"]).map(told), ["goalpost: capture in the benefit of report-time changed capture (50 %) → 80 %"]);
  });

  it("is one where a text of a list is reworded, and two where another text stands there", () => {
    deepEqual(changes(["report for 4 regions", "report for 5 regions"], ["[no CRM sample by 2026-03-06", "[no sample by 2026-03-06"]).map(told), [
      "scope: in scope changed “the pipeline risk report for 4 regions” → “the pipeline risk report for 5 regions”",
      "commercial: stop criterion changed “no CRM sample by 2026-03-06” → “no sample by 2026-03-06”",
    ]);
    deepEqual(changes(["dark mode", "light mode"]).map(told), ["scope: out of scope added “light mode”", "scope: out of scope removed “dark mode”"]);
  });

  it("shows both values or neither where an outcome is written twice", () => {
    const [change] = changes(["outcomes:\n", "outcomes: {}\noutcomes:\n"]);
    deepEqual([change?.kind, change?.before, change?.after], ["changed", undefined, undefined]);
  });

  it("stays short where aliases stand for aliases without end", () => {
    const bomb = ["a: &a [1, 1]", ..."bcdefghijklmnopqrstuvwxyz".split("").map((name, index) => `${name}: &${name} [*${"abcdefghijklmnopqrstuvwxyz".charAt(index)}, *${"abcdefghijklmnopqrstuvwxyz".charAt(index)}]`)].join("\n");
    const { changes: found } = compared(`${report}${bomb}`, `${report}${bomb.replace("[1, 1]", "[1, 2]")}`);
    ok(found.length > 0 && found.every(({ before, after }) => `${before ?? ""}${after ?? ""}`.length < 300));
  });

  it("shows what could not be read as it is written", () => {
    deepEqual(changes(["horizon: 3 year", "horizon: three years"], ["samples: 24", "samples: some"], ["status_quo:", "statusquo:"]).map(told), [
      "commercial: horizon changed 3 year → three years",
      "evidence: samples of the baseline of report-time changed 24 → some",
      "wording: status quo removed “Keep hand-building; two forecast misses last quarter were traced to late reports.”",
      "wording: problem.statusquo added Keep hand-building; two forecast misses last quarter were traced to late reports.",
    ]);
    deepEqual(compared(edited(report, ["why_now:", "whynow:"]), edited(report, ["why_now:", "whynow:"], ["is the first", "was the first"])).changes.length, 1);
  });
});

/** A second outcome with an input of its own. */
function withTickets(text: string): string {
  return edited(text, ["business_case:\n", "  tickets:\n    baseline: 80000 ticket/year\n    target: 8000 ticket/year\n    benefit: {driver: cost-avoided, cost: ticket_cost}\nbusiness_case:\n"], ["outcomes:\n", "  ticket_cost: 1 USD/ticket\noutcomes:\n"]);
}

function isWhole(before: string, after: string): void {
  const { before: was, after: is, changes: all } = compared(before, after);
  ok(was !== undefined && is !== undefined, "Both versions have figures.");
  const sum = all.reduce((total, { effect }) => total + (effect?.npv ?? 0), 0);
  ok(Math.abs(sum - (is.npv - was.npv)) < 1e-6 * Math.max(1, Math.abs(is.npv)), `${sum} is not ${is.npv - was.npv}`);
}

/** Every place of the format that holds a value. */
function fieldsOf(structure: Structure, form: string): readonly string[] {
  const below = (key: string): string => (form === "" ? key : `${form}.${key}`);
  if (structure.kind === "record") return Object.entries(structure.fields).flatMap(([key, { shape }]) => fieldsOf(shape.structure, below(key)));
  if (structure.kind === "variant") return Object.values(structure.variants).flatMap(({ fields }) => Object.entries(fields).flatMap(([key, { shape }]) => fieldsOf(shape.structure, below(key))));
  if (structure.kind === "map") return fieldsOf(structure.value.structure, `${form}.*`);
  return structure.kind === "list" ? fieldsOf(structure.item.structure, `${form}[]`) : [form];
}
