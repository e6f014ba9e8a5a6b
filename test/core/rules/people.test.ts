import assert from "node:assert/strict";
import { applyEdits } from "../../../src/core/edit/apply-edits";
import { examplePlan } from "../../../src/core/rules/example-plan";
import { found, marked, messages } from "./findings";

describe("executive-sponsor", () => {
  const noRole = "people:\n  osei: {name: R. Osei, roles: [economic-buyer]}\n  lindt: {name: M. Lindt}";

  it("stands at the people", () => {
    const text = examplePlan(noRole);
    assert.deepEqual(found("executive-sponsor", noRole).map((finding) => marked(text, finding)), ["people"]);
  });

  it("offers the role to the economic buyer too", () => {
    const fix = found("executive-sponsor", noRole)[0]?.fixes[1];
    assert.equal(fix?.title, "Make R. Osei the executive sponsor");
    assert.match(applyEdits(examplePlan(noRole), fix.edits), /osei: \{name: R\. Osei, roles: \[economic-buyer, executive-sponsor\]\}/u);
  });

  it("keeps clear of an id that is taken", () => {
    const taken = "people: {sponsor: {name: M. Lindt}, lindt: {name: M. Lindt}}";
    const [finding] = found("executive-sponsor", taken);
    assert.match(applyEdits(examplePlan(taken), finding?.fixes[0]?.edits ?? []), /executive-sponsor: \{name: ____/u);
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
