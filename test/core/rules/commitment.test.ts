import assert from "node:assert/strict";
import { usualOrganisation } from "../../../src/core/config/organisation";
import { usualSettings } from "../../../src/core/config/settings";
import { applyEdits } from "../../../src/core/edit/apply-edits";
import { deciderDate } from "../../../src/core/rules/commitment/decider-date";
import { examplePlan } from "../../../src/core/rules/example-plan";
import type { Finding } from "../../../src/core/rules/finding";
import { findingsBy, found, messages } from "./findings";

const statement = "statement: We will issue the order form by 2026-03-27.";

describe("commitment-not-by-buyer", () => {
  it("accepts the buyer and the sponsor", () => {
    const people = "people:\n  osei: {name: R. Osei, roles: [executive-sponsor]}\n  novak: {name: D. Novak, roles: [economic-buyer]}\n";
    for (const id of ["osei", "novak"]) assert.deepEqual(messages("commitment-not-by-buyer", `${people}commitment: {${statement}, made_by: ${id}}`), [], id);
  });

  it("says nothing while there is neither, or about somebody whom nobody knows", () => {
    assert.deepEqual(messages("commitment-not-by-buyer", `people: {lindt: {name: M. Lindt}}\ncommitment: {${statement}, made_by: lindt}`), []);
    assert.deepEqual(messages("commitment-not-by-buyer", `commitment: {${statement}, made_by: stranger}`), []);
    assert.deepEqual(messages("commitment-not-by-buyer", `commitment: {${statement}, made_by: [osei]}`), []);
  });

  it("says nothing about somebody whose roles cannot be read", () => {
    const people = "people:\n  osei: {name: R. Osei, roles: [economic-buyer]}\n  lindt: {name: M. Lindt, roles: [sponsr]}\n";
    assert.deepEqual(messages("commitment-not-by-buyer", `${people}commitment: {${statement}, made_by: lindt}`), []);
  });

  it("leaves somebody on the wrong side to the rule that is about sides", () => {
    const people = "people:\n  osei: {name: R. Osei, roles: [executive-sponsor]}\n  kim: {name: J. Kim, side: vendor, roles: [economic-buyer]}\n";
    assert.deepEqual(messages("commitment-not-by-buyer", `${people}commitment: {${statement}, made_by: kim}`), []);
  });
});

describe("commitment-weak", () => {
  const judged = (words: string): readonly string[] => messages("commitment-weak", `commitment: {statement: ${JSON.stringify(words)}}`);

  it("knows the ways in which people write a day", () => {
    for (const when of ["by 2026-03-27", "on 27.3.2026", "by 3/27", "on 15 July", "on July 15", "by mid-March", "in May", "by Friday", "within ten working days", "in 2 weeks", "by the end of the quarter", "next month", "in Q3", "at year end"]) {
      assert.deepEqual(judged(`If it works, we will sign ${when}.`), [], when);
    }
  });

  it("takes no modal verb for a month, and no number for a day", () => {
    for (const words of ["We may sign for 20 users.", "If it takes 12 minutes, we will sign."]) assert.match(judged(words)[0] ?? "", /: it has no date\./u, words);
  });

  it("knows what is done, whoever does it", () => {
    for (const words of ["The PO will be raised by 2026-03-27.", "Osei will bring this to the board on 12 March.", "The order form is signed by Friday."]) assert.deepEqual(judged(words), [], words);
  });

  it("takes no order of words for an order", () => {
    assert.match(judged("We will meet by Friday in order to talk.")[0] ?? "", /: it names no action such as sign or order\./u);
  });

  it("hears a hedge in front of the action, or between the action and its date", () => {
    for (const words of ["We will consider signing and sign by Friday.", "We will likely sign by Friday.", "We would sign in principle by Friday."]) assert.match(judged(words)[0] ?? "", /: it hedges with “(?:consider|likely|in principle)”\./u, words);
  });

  it("waits until the template is filled in", () => {
    assert.deepEqual(judged("If ____, we will ____ by ____."), []);
    assert.deepEqual(judged("If it works, we will consider ____."), []);
  });

  it("reads a long statement too", () => {
    assert.equal(judged(`If ${"a, ".repeat(5_000)}${" ".repeat(5_000)}end`).length, 1);
  });
});

describe("commitment-late", () => {
  it("says nothing without a day, or without a commitment", () => {
    assert.deepEqual(messages("commitment-late", `timeline: {end: 2026-03-16}\ncommitment: {${statement}, date: 2026-03-05}`), []);
    assert.deepEqual(messages("commitment-late", "commitment: {made_by: osei, date: 2026-03-05}"), []);
  });
});

describe("pass-rule-missing", () => {
  const outcomes = (count: number): string => `outcomes:\n${Array.from({ length: count }, (_, index) => `  o${index}: {baseline: 2 h, target: 1 h}\n`).join("")}decision:\n`;

  it("asks as the number of outcomes wants it", () => {
    const asked = (count: number): string | undefined => messages("pass-rule-missing", outcomes(count))[0]?.split("?")[0];
    assert.deepEqual([0, 1, 2, 4, 12].map(asked), [undefined, "Is it passed when “o0” is met", "Both outcomes, or one of the two", "All four outcomes, or three of four", "All 12 outcomes, or 11 of 12"]);
  });

  it("counts an empty list as no rule, and says nothing of one that cannot be read", () => {
    assert.equal(messages("pass-rule-missing", "decision: {pass_when: []}").length, 1);
    for (const decision of ["{pass_when: al}", "{pass_when: [nothing]}", "{pass-when: all}", "soon"]) assert.deepEqual(messages("pass-rule-missing", `decision: ${decision}`), [], decision);
  });

  it("mends a plan without a decision, and an empty list", () => {
    for (const decision of ["decision:", "decision: {pass_when: []}"]) assert.match(after(decision, found("pass-rule-missing", decision)), /pass_when: all/u, decision);
  });
});

describe("no-stop-criteria", () => {
  it("leaves criteria without words to those who read them", () => {
    assert.deepEqual(found("schema", 'decision: {stop_when: [" "]}').map(({ path }) => path), ["decision.stop_when[0]"]);
  });

  it("mends a plan without a decision", () => {
    assert.match(after("decision:", found("no-stop-criteria", "decision:")), /stop_when: \[?\s*-? ?____/u);
  });
});

describe("decider-date", () => {
  it("asks for the person and the day apart, also where there is no decision at all", () => {
    assert.deepEqual(found("decider-date", "decision:").map(({ path }) => path), ["decision.decided_by", "decision.date"]);
  });

  it("skips weekends and what the organisation has as holidays", () => {
    const plan = examplePlan("timeline: {start: 2026-03-30, end: 2026-04-02}\ndecision: {decided_by: osei}");
    const holidays = new Set(["2026-04-03", "2026-04-06"]);
    const findings = findingsBy(deciderDate, plan, undefined, { settings: { ...usualSettings, organisation: { ...usualOrganisation, holidays } } });
    assert.match(applyEdits(plan, findings[0]?.fixes[0]?.edits ?? []), /date: 2026-04-09\}/u);
  });

  it("counts as many days as a project allows", () => {
    const plan = examplePlan("timeline: {start: 2026-03-03, end: 2026-03-16}\ndecision: {decided_by: osei, date: 2026-03-18}");
    assert.deepEqual(findingsBy(deciderDate, plan, undefined, {}, { days: 1 }).map(({ message }) => message), ["Decision due 2 days after the end. Interest fades and budgets move on: decide within 1 day."]);
  });

  it("offers each who can decide, and nobody where nobody can", () => {
    const offered = (people: string): readonly string[] => found("decider-date", `${people}\ndecision: {date: 2026-03-18}`).flatMap(({ fixes }) => fixes.map(({ title }) => title));
    assert.deepEqual(offered("people:\n  a: {name: A, roles: [executive-sponsor]}\n  b: {name: B, roles: [economic-buyer]}"), ["Write that B decides", "Write that A decides"]);
    assert.deepEqual(offered("people: {a: {name: A}}"), []);
  });

  it("says nothing of what cannot be read, and nothing of lateness without an end", () => {
    assert.deepEqual(messages("decider-date", "decision: {decided_by: [osei], date: soon}"), []);
    assert.deepEqual(messages("decider-date", "timeline: {start: 2026-03-03}\ndecision: {decided_by: osei, date: 2027-03-18}"), []);
  });
});

function after(excerpt: string, findings: readonly Finding[]): string {
  return applyEdits(examplePlan(excerpt), findings[0]?.fixes[0]?.edits ?? []);
}
