import assert from "node:assert/strict";
import { describe, it } from "mocha";
import { analyse } from "../../../src/core/analyse";
import { driverIds } from "../../../src/core/template/read-new-plan";
import { after, labels, today } from "./offered";

const head = 'pov: "1"\nid: a-plan\ntitle: A plan\nstatus: draft\ncurrency: EUR\ncustomer: Northwind\nproblem: {pain: It takes days., why_now: The audit is in May.}\n';
const sections = ["New people: a sponsor and a champion", "New business case over 3 years", "New timeline of two weeks", "New scope", "New decision after the end", "New commitment of the buyer"];

/** Rule and severity of what is more than a hint. */
function findings(plan: string): readonly string[] {
  const { problems, findings: found } = analyse(plan, today);
  assert.deepEqual(problems.map(({ message }) => message), [], plan);
  return found.filter(({ severity }) => severity !== "hint").map(({ rule, severity, message }) => `${severity} ${rule}: ${message}`);
}

describe("completing a plan from nothing", () => {
  for (const marked of ["‸", "\n‸", "# A plan\n\n‸", "# A plan\r\n‸", "pov‸", "‸\n# To be written", "---\n‸"]) {
    it(`offers whole plans first in ${JSON.stringify(marked)}`, () => {
      assert.deepEqual(labels(marked).slice(0, 4), ["New plan: time saved", "New plan: cost avoided", "New plan: more revenue", "pov"]);
    });
  }

  it("offers none where something is written already", () => {
    for (const marked of ["title: A plan\n‸", "‸\ntitle: A plan", "  ‸", "people:\n  ‸"]) assert.ok(!labels(marked).some((label) => label.startsWith("New plan")), marked);
  });

  for (const label of ["New plan: time saved", "New plan: cost avoided", "New plan: more revenue"]) {
    for (const takesSnippets of [true, false]) {
      it(`writes with “${label}” a plan with nothing wrong but its open sponsor${takesSnippets ? "" : ", without snippets"}`, () => {
        const plan = after("# Ours\n‸", label, { takesSnippets });
        assert.deepEqual(findings(plan).map((finding) => finding.split(":")[0]), ["warning executive-sponsor"]);
        assert.match(plan, /^customer: ____$/mu);
      });
    }
  }
});

describe("completing whole sections of a plan", () => {
  it("offers those that are missing or empty", () => {
    assert.deepEqual(labels(`${head}‸`).filter((label) => label.startsWith("New ")), sections);
    assert.deepEqual(labels(`${head}timeline:\n  start: 2026-03-03\n‸`).filter((label) => label.startsWith("New ")), sections.filter((label) => !label.includes("timeline")));
    assert.equal(labels(`${head}timeline:\n  ‸`)[0], "New timeline of two weeks");
    assert.ok(!labels(`${head}timeline:\n  start: 2026-03-03\n  ‸`).includes("New timeline of two weeks"));
  });

  it("writes the same in an empty section as with its key", () => {
    for (const [key, label = ""] of [["people", sections[0]], ["business_case", sections[1]], ["timeline", sections[2]], ["scope", sections[3]], ["decision", sections[4]], ["commitment", sections[5]]]) {
      assert.equal(after(`${head}${key ?? ""}:\n  ‸`, label), after(`${head}‸`, label));
    }
  });

  it("takes the customer's own people, the fitting one first", () => {
    const people = "people:\n  kim: {name: A. Kim, title: Lead, roles: [champion]}\n  osei: {name: R. Osei, title: CFO, roles: [economic-buyer]}\n";
    assert.match(after(`${head}${people}‸`, "New commitment of the buyer"), /made_by: osei$/u);
    assert.match(after(`${head}${people}‸`, "New timeline of two weeks"), /attendees: \[kim\]\}\n.*attendees: \[osei, kim\]\}$/u);
  });

  it("decides after the end of the timeline", () => {
    assert.match(after(`${head}timeline:\n  start: 2026-03-03\n  end: 2026-03-16\n‸`, "New decision after the end"), /date: 2026-03-19$/u);
    assert.ok(labels(`${head}timeline:\n  end: 2026-02-31\n‸`).includes("New decision after the end"));
  });

  for (const driver of driverIds) {
    it(`makes a plan by ${driver}, section by section, with nothing wrong in it`, () => {
      const outcome = (plan: string): string => after(`${plan}outcomes:\n  ‸`, `Outcome by ${driver}`) + "\n";
      const [people = "", ...others] = sections;
      const begun = outcome(after(`${head}‸`, people) + "\n");
      const plan = others.filter((label) => driver !== "none" || !label.includes("business")).reduce((written, label) => `${after(`${written}‸`, label)}\n`, begun);
      assert.deepEqual(findings(plan), [], plan);
    });
  }

  it("begins a phase when the one before is over", () => {
    const phases = `${head}timeline:\n  start: 2026-03-03\n  end: 2026-03-16\n  phases:\n    - `;
    assert.match(after(`${phases}‸`, "New phase"), /start: 2026-03-03, end: 2026-03-16\}$/u);
    assert.match(after(`${phases}{name: agree, start: 2026-03-03, end: 2026-03-06}\n    - ‸`, "New phase"), /start: 2026-03-09, end: 2026-03-16\}$/u);
  });

  it("puts the first checkpoint in the middle and the next at the end, with the sponsor", () => {
    const timeline = `${head}people:\n  kim: {name: A. Kim, roles: [champion]}\n  osei: {name: R. Osei, roles: [executive-sponsor]}\ntimeline:\n  start: 2026-03-03\n  end: 2026-03-16\n  checkpoints:\n    `;
    const first = after(`${timeline}‸`, "New checkpoint");
    assert.match(first, /- \{name: mid-point review, date: 2026-03-10, attendees: \[kim\]\}$/u);
    assert.match(after(`${first}\n    - ‸`, "New checkpoint"), /- \{name: executive readout, date: 2026-03-16, attendees: \[osei\]\}$/u);
  });
});
