import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import fc from "fast-check";
import { analyse } from "../../../src/core/analyse";
import { glance } from "../../../src/core/portfolio/glance";
import { summarise } from "../../../src/core/portfolio/summarise";

const day = "2026-03-10";
const examples = ["01-pipeline-risk-report", "02-thirty-day-pilot", "03-routing-errors"] as const;

describe("a plan at a glance", () => {
  for (const example of examples) {
    it(`of ${example} says the same as the plan that was read`, () => {
      const text = readFileSync(new URL(`../../../examples/${example}.pov.yaml`, import.meta.url), "utf8");
      const { judged, ...read } = summarise(analyse(text, day));
      assert.notEqual(judged, undefined);
      const { judged: none, ...seen } = glance(text, day);
      assert.equal(none, undefined);
      assert.deepEqual(seen, read);
      assert.deepEqual(glance(`\uFEFF${text.replaceAll("\n", "\r\n")}`, day), glance(text, day));
    });
  }

  it("reads values in quotes, in flow style and before comments", () => {
    const text = `---
'id': acme-first # ours
"title": "A \\"first\\" draft: 1" # a comment
status:  "running"
result: 'go'
currency: EUR#
customer: {industry: x, name: 'Acme''s, Inc.', opportunity: OPP-1}
timeline: {start: 2026-03-03, end: 2026-03-16}
people: {kim: {name: J. Kim, side: vendor, roles: [executive-sponsor]}, osei: {name: R. Osei, roles: [economic-buyer, executive-sponsor]}}
`;
    assert.deepEqual(glance(text, day), {
      id: "acme-first",
      title: 'A "first" draft: 1',
      status: "running",
      result: "go",
      currency: undefined,
      customer: "Acme's, Inc.",
      schedule: { start: "2026-03-03", end: "2026-03-16", daysLeft: 7 },
      sponsor: "R. Osei",
      unreadable: undefined,
      judged: undefined,
    });
  });

  it("reads people and a customer in block style", () => {
    const text = `customer:
  # whom
  name: Acme & Sons # a comment
people:

  # vendor
  kim:
    name: J. Kim
  osei:
    roles:
      - executive-sponsor
# a comment between
    name: R. Osei
timeline:
    start: "2026-03-03"
    end: 2026-03-16
`;
    const { customer, sponsor, schedule } = glance(text, undefined);
    assert.deepEqual([customer, sponsor], ["Acme & Sons", "R. Osei"]);
    assert.deepEqual(schedule, { start: "2026-03-03", end: "2026-03-16", daysLeft: undefined });
  });

  it("leaves unsaid what is not written on one line", () => {
    for (const title of ["title: >-\n  A long\n  title", 'title: "A long\n  title"', "title: *name", "title:", "title: ~", "title: {a: b}", "title: # none", 'title: "\\e[2J"']) assert.equal(glance(title, day).title, undefined, title);
    assert.equal(glance("timeline: {start: 2026-02-31, end: soon}", day).schedule, undefined);
    assert.equal(glance("status: sleeping", day).status, "draft");
    assert.equal(glance("{title: all in one}", day).title, undefined);
  });

  it("takes the first of two and nothing that is nested", () => {
    assert.equal(glance("title: one\ntitle: two\n", day).title, "one");
    assert.equal(glance("outcomes:\n  title: inner\n", day).title, undefined);
  });

  it("never throws", () => {
    const piece = fc.constantFrom("title", "people", ":", " ", "\n", "\t", "{", "}", "[", ",", '"', "'", "#", "name", "executive-sponsor", "\\", "\r\n", "-", "timeline", "start");
    fc.assert(fc.property(fc.array(piece, { maxLength: 40 }), (pieces) => typeof glance(pieces.join(""), day).status === "string"));
  });
});
