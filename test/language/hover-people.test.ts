import assert from "node:assert/strict";
import { describe, it } from "mocha";
import { example, hoverIn, over } from "./hover-in";

describe("hovering over a person", () => {
  const osei = `**R\\. Osei**, VP Revenue Operations (customer)

- executive\\-sponsor: Stands behind the project with a name, and answers for its result\\.
- economic\\-buyer: Holds the budget, and can say yes when everybody else says no\\.

- Cares about: analyst effort per pipeline risk report
- Agreed to the baseline: analyst effort per pipeline risk report
- Decides on 18 March 2026
- Makes the commitment, due 27 March 2026
- Attends: executive readout \\(16 March\\)`;

  it("says who it is, the parts played and what of the plan is theirs, where defined and wherever named", () => {
    assert.equal(over("osei", "  osei:"), osei);
    assert.equal(over("osei", "matters_to: osei"), osei);
    assert.equal(over("osei", "attendees: [osei"), osei);
  });

  it("names inputs, steps and risks", () => {
    assert.match(over("novak", "  novak:") ?? "", /- Gave the inputs: analyst\\_rate; capture\n- Agreed to the inputs: reports\\_per\\_year; analyst\\_rate; capture\n- Does the steps: legal review of order form \\\(20 March\\\)/u);
    assert.match(over("abe", "  abe:") ?? "", /- Looks after the risks: sample\\-representative/u);
    assert.match(over("kim", "  kim:") ?? "", /^\*\*J\\. Kim\*\*, Solutions Engineer \(vendor\)/u);
  });

  it("says when somebody agreed to the plan", () => {
    const plan = `${example}agreements: [{by: osei, date: 2026-02-27}]\n`.replace("  osei:", "  «osei»:");
    assert.match(hoverIn(plan)?.text ?? "", /- Agreed to the plan: 27 February 2026$/u);
  });

  it("is nobody whom the plan does not know", () => {
    assert.doesNotMatch(hoverIn(example.replace("owner: lindt", "owner: «lindtt»"))?.text ?? "", /Lindt/u);
  });
});

describe("hovering over a rule in a suppression", () => {
  const plan = example.replace("  end: 2026-03-16", "  # pov-disable-next-line no-midpoint, too-long -- the board asked, until 2026-03-05\n  end: 2026-03-16");

  it("says what the rule asks for, why, and where to read on", () => {
    const found = hoverIn(plan.replace("too-long", "«too-long»"));
    assert.match(found?.text ?? "", /^\*\*too\\-long\*\*: .+\n\n.+\n\nMore in \[too\\-long\]\(https:\/\/github\.com\/.*\/docs\/rules\/too-long\.md\)\./u);
    assert.deepEqual(found?.range, found?.mark);
  });

  it("is silent over the rest of the comment and over rules that there are not", () => {
    assert.doesNotMatch(hoverIn(plan.replace("-- the board", "-- «the board»"))?.text ?? "", /More in/u);
    assert.doesNotMatch(hoverIn(plan.replace("too-long", "«too-wide»"))?.text ?? "", /More in/u);
  });
});

describe("hovering over a finding", () => {
  it("says why its rule asks, below everything else, with a link to its page", () => {
    const text = hoverIn(example.replace("owner: lindt", "owner: «lindtt»"))?.text ?? "";
    assert.match(text, /\[unknown\\-person\]\(https:\/\/github\.com\/.*\/docs\/rules\/unknown-person\.md\): \S/u);
  });

  it("does so where a plan is no YAML", () => {
    assert.match(hoverIn("«pov»: [\n")?.text ?? "", /The version of the format/u);
    assert.match(hoverIn("pov: \"1\"\n«a b»\n")?.text ?? "", /\[yaml\]\(/u);
  });
});
