import assert from "node:assert/strict";
import { applyEdits } from "../../../src/core/edit/apply-edits";
import { examplePlan } from "../../../src/core/rules/example-plan";
import { peopleRules } from "../../../src/core/rules/people";
import { findingsBy, found, marked, messages } from "./findings";

describe("executive-sponsor", () => {
  const noRole = "people:\n  osei: {name: R. Osei, roles: [economic-buyer]}\n  lindt: {name: M. Lindt}";

  it("stands at the people", () => {
    const text = examplePlan(noRole);
    assert.deepEqual(found("executive-sponsor", noRole).map((finding) => marked(text, finding)), ["people"]);
  });

  it("offers the role to the economic buyer first", () => {
    const fix = found("executive-sponsor", noRole)[0]?.fixes[0];
    assert.equal(fix?.title, "Make R. Osei the executive sponsor");
    assert.match(applyEdits(examplePlan(noRole), fix.edits), /osei: \{name: R\. Osei, roles: \[economic-buyer, executive-sponsor\]\}/u);
  });

  it("keeps clear of an id that is taken", () => {
    const taken = "people: {sponsor: {name: M. Lindt}, lindt: {name: M. Lindt}}";
    const [finding] = found("executive-sponsor", taken);
    assert.match(applyEdits(examplePlan(taken), finding?.fixes[0]?.edits ?? []), /executive-sponsor: \{name: ____/u);
  });

  it("leaves somebody whose id is none to the finding about the id", () => {
    for (const id of ["zürcher", "r.osei"]) {
      const people = `people:\n  ${id}: {name: R. Osei, title: COO, roles: [executive-sponsor]}\n  lindt: {name: M. Lindt}\ndecision: {decided_by: ${id}}`;
      assert.deepEqual(messages("executive-sponsor", people), []);
      assert.ok(!messages("unknown-person", people).some((message) => message.startsWith(`“${id}”`)));
      assert.equal(messages("schema", people).length, 1);
    }
  });

  it("is said once, whatever else is wrong with the people", () => {
    assert.equal(messages("executive-sponsor", "people: {lindt: {roles: [champion], title: 5}}").length, 1);
  });
});

describe("unknown-person", () => {
  it("finds every place that names somebody", () => {
    const excerpt = "decision: {decided_by: oseii}\nrisks: {late: {text: Late data, owner: lint}}\nagreements: [{by: ossei, date: 2026-02-27}]";
    assert.deepEqual(found("unknown-person", excerpt).map(({ path }) => path), ["decision.decided_by", "risks.late.owner", "agreements[0].by"]);
  });

  it("links the other places that name the same stranger", () => {
    const [finding] = found("unknown-person", "decision: {decided_by: haddad}\nagreements: [{by: haddad, date: 2026-02-27}]");
    assert.deepEqual(finding?.related.map(({ path }) => path), ["agreements[0].by"]);
    assert.deepEqual(finding.fixes.map(({ title }) => title), ["Add “haddad” to people"]);
  });

  it("offers no person for what is no id", () => {
    assert.deepEqual(found("unknown-person", 'decision: {decided_by: "Mr X"}')[0]?.fixes, []);
  });
});

describe("the roles of a plan", () => {
  const roleRules = ["no-economic-buyer", "champion-missing", "technical-lead-missing", "finance-reviewer-missing", "single-threaded", "sponsor-no-stake"];
  const foundBy = (excerpt: string): readonly string[] => roleRules.filter((rule) => messages(rule, excerpt).length > 0);

  it("are asked for only when somebody at the customer is named: before that, the sponsor is", () => {
    for (const people of ["people:", "people: {}", "people: {kim: {name: J. Kim, side: vendor, roles: [pov-owner]}}"]) {
      assert.deepEqual(foundBy(people), [], people);
      assert.equal(messages("executive-sponsor", people).length, 1, people);
    }
  });

  it("are not missing while somebody could not be read", () => {
    for (const people of ["people: 5", "people: {osei: R. Osei, lindt: {name: M. Lindt}}", "people: {osei: {name: R. Osei, roles: [champ]}}", "peple: {lindt: {name: M. Lindt}}\npeople:"]) {
      assert.deepEqual(foundBy(people).filter((rule) => rule !== "single-threaded"), [], people);
    }
  });

  it("are all asked for when the only person has none", () => {
    assert.deepEqual(foundBy("people: {lindt: {name: M. Lindt}}"), roleRules.slice(0, 5));
  });

  it("of a vendor's sponsor are no reason for further findings", () => {
    const people = "people: {kim: {name: J. Kim, side: vendor, roles: [executive-sponsor, economic-buyer]}}";
    assert.deepEqual(foundBy(people), []);
    assert.equal(messages("sponsor-wrong-side", people).length, 1);
  });

  it("grow by a person under an id that is free", () => {
    const taken = "people: {champion: {name: M. Lindt}, finance: {name: D. Novak}, buyer: {name: R. Osei}}";
    const added = (rule: string): string => applyEdits(examplePlan(taken), found(rule, taken)[0]?.fixes.at(-1)?.edits ?? []);
    assert.match(added("champion-missing"), /new-champion: \{name: ____/u);
    assert.match(added("finance-reviewer-missing"), /finance-reviewer: \{name: ____/u);
    assert.match(added("no-economic-buyer"), /economic-buyer: \{name: ____/u);
  });
});

describe("champion-missing", () => {
  it("weighs more the further the plan is", () => {
    const severities = ["draft", "proposed", "agreed", "running", "concluded"].map((status) => found("champion-missing", `status: ${status}\npeople: {osei: {name: R. Osei}}`)[0]?.severity);
    assert.deepEqual(severities, ["hint", "warning", "warning", "error", "error"]);
  });
});

describe("sponsor-too-junior", () => {
  const isFound = (title: string): boolean => messages("sponsor-too-junior", `people: {osei: {name: R. Osei, title: "${title}", roles: [executive-sponsor]}}`).length > 0;

  it("knows titles by their words", () => {
    for (const title of ["Junior Analyst", "Data engineer", "IT Specialist", "Project Coordinator", "Systems Administrator", "Team Lead", "BI Lead"]) assert.ok(isFound(title), title);
  });

  it("leaves alone who owns a budget, and what only looks like a junior title", () => {
    for (const title of ["VP Engineering", "Head of Engineering", "Director, Specialist Sales", "CTO and Lead Engineer", "Chief Analyst", "Engineering Manager", "Leadership Coach", "Owner", ""]) assert.ok(!isFound(title), title);
  });

  it("says nothing of somebody at the vendor, nor of an analyst in another role", () => {
    assert.deepEqual(messages("sponsor-too-junior", "people: {kim: {name: J. Kim, title: Analyst, side: vendor, roles: [executive-sponsor]}, ana: {name: A. Silva, title: Analyst, roles: [champion]}}"), []);
  });

  it("learns the titles of a market", () => {
    const rule = peopleRules.find(({ id }) => id === "sponsor-too-junior");
    const plan = examplePlan("people: {osei: {name: R. Osei, title: Principal Engineer, roles: [executive-sponsor]}}");
    assert.ok(rule !== undefined && findingsBy(rule, plan).length === 1);
    assert.deepEqual(findingsBy(rule, plan, undefined, {}, { words: ["principal"] }), []);
  });

  it("keeps the budget away from an analyst", () => {
    const people = "people: {ana: {name: A. Silva, title: Junior Analyst, roles: [executive-sponsor]}}";
    assert.deepEqual(found("no-economic-buyer", people)[0]?.fixes.map(({ title }) => title), ["Add an economic buyer to people"]);
  });
});

describe("sponsor-no-stake", () => {
  it("offers the outcomes that would stay when there are too many", () => {
    const [finding] = found("sponsor-no-stake", "outcomes: {sso: {statement: Does it support SSO?}, dark: {statement: Dark mode}, a: {baseline: 2 h, target: 1 h}, b: {baseline: 2 h, target: 1 h}, c: {baseline: 2 h, target: 1 h}}");
    assert.deepEqual(finding?.fixes.map(({ title }) => title), ["a", "b", "c"].map((id) => `Say that “${id}” matters to R. Osei`));
  });

  it("stands where the answer belongs, and at the outcomes when there are several", () => {
    const one = "outcomes: {a: {matters_to: lindt, baseline: 2 h, target: 1 h}}";
    const two = "outcomes: {a: {baseline: 2 h, target: 1 h}, b: {baseline: 2 h, target: 1 h}}";
    assert.deepEqual(found("sponsor-no-stake", one).map((finding) => marked(examplePlan(one), finding)), ["lindt"]);
    assert.deepEqual(found("sponsor-no-stake", two).map((finding) => marked(examplePlan(two), finding)), ["outcomes"]);
    assert.deepEqual(found("sponsor-no-stake", two)[0]?.fixes.map(({ title }) => title), ["Say that “a” matters to R. Osei", "Say that “b” matters to R. Osei"]);
  });

  it("leaves a stranger, and an answer that cannot be read, to other rules", () => {
    for (const written of ["matters_to: haddad", "matters_to: [osei]", "maters_to: osei"]) assert.deepEqual(messages("sponsor-no-stake", `outcomes: {a: {${written}, baseline: 2 h, target: 1 h}}`), [], written);
  });

  it("asks nothing of a plan without outcomes", () => {
    assert.deepEqual(messages("sponsor-no-stake", "outcomes:"), []);
  });

  it("is content when the economic buyer cares and the sponsor does not", () => {
    const people = "people: {osei: {name: R. Osei, roles: [executive-sponsor]}, haddad: {name: L. Haddad, roles: [economic-buyer]}}";
    assert.deepEqual(messages("sponsor-no-stake", `${people}\noutcomes: {a: {matters_to: haddad, baseline: 2 h, target: 1 h}}`), []);
  });
});
