import assert from "node:assert/strict";
import { digestOf } from "../../../src/core/agreement/digest";
import { recordAgreement } from "../../../src/core/agreement/record-agreement";
import { applyEdits } from "../../../src/core/edit/apply-edits";
import { readPlan } from "../../../src/core/plan/read-plan";
import { examplePlan } from "../../../src/core/rules/example-plan";
import { layouts } from "../edit/plan-texts";

const day = "2026-02-27";

function agreed(text: string, by = "osei", date = day): string {
  const recording = recordAgreement(readPlan(text), { by, date });
  if (recording.kind !== "recorded") throw new Error(recording.message);
  return applyEdits(text, recording.edits);
}

/** The text that recording puts in, at one place and in place of nothing. */
function insertionInto(text: string, by: string, date: string): string {
  const recording = recordAgreement(readPlan(text), { by, date });
  const edits = recording.kind === "recorded" ? recording.edits : [];
  assert.deepEqual(edits.map(({ span }) => span.end - span.start), [0]);
  return edits[0]?.text ?? "";
}

function message(text: string, by = "osei", date = day): string {
  const recording = recordAgreement(readPlan(text), { by, date });
  return recording.kind === "recorded" ? "recorded" : `${recording.kind}: ${recording.message}`;
}

describe("recording an agreement", () => {
  for (const [name, text] of layouts) {
    it(`adds an entry to ${name}, and leaves every other byte`, () => {
      const by = readPlan(text).plan.people.find(({ side }) => side !== "vendor")?.id ?? "";
      const first = insertionInto(text, by, day);
      assert.equal(/(?<!\r)\n/u.test(first), first !== "" && !text.includes("\r\n"), "line ends are those of the plan");
      const once = agreed(text, by);
      const twice = agreed(once.replace(/(?<=horizon:\s+3 year[^]*)30000|(?<=limit:\s+)\d/u, "7"), by, "2026-03-01");
      assert.deepEqual(readPlan(twice).plan.agreements.map((entry) => `${entry.by} ${entry.date}`), [`${by} 2026-02-27`, `${by} 2026-03-01`]);
      assert.equal(readPlan(once).plan.agreements[0]?.digest, digestOf(readPlan(text).plan));
    });
  }

  it("folds the fingerprints", () => {
    const after = agreed(examplePlan(""));
    assert.match(after, /\nagreements:\n {2}- \{by: osei, date: 2026-02-27, digest: sha256:[0-9a-f]{64},\n {5}fields: [0-9a-f= ]+\n {7}[0-9a-f= ]+/u);
    assert.ok(after.split("\n").slice(-6).every((line) => line.length <= 120));
  });

  it("keeps what was agreed before, and writes the fingerprints of the same terms once", () => {
    const both = agreed(agreed(examplePlan("")), "novak");
    assert.deepEqual(readPlan(both).plan.agreements.map(({ by, fields }) => [by, fields !== undefined]), [["osei", true], ["novak", false]]);
    const renewed = agreed(both.replace("12 min/report", "13 min/report"), "osei", "2026-03-02");
    assert.deepEqual(readPlan(renewed).plan.agreements.map(({ by, date }) => `${by} ${date}`), ["osei 2026-02-27", "novak 2026-02-27", "osei 2026-03-02"]);
  });

  it("says that these terms were agreed already", () => {
    assert.equal(message(agreed(examplePlan("")), "osei", "2026-03-02"), "unchanged: R. Osei agreed to these terms on 2026-02-27 already.");
  });

  it("refuses what would not hold", () => {
    const text = examplePlan("");
    assert.equal(message(text, "kim"), "refused: J. Kim works for the vendor, and it is the customer who agrees. At the customer there are: osei, lindt, abe, novak.");
    assert.equal(message(text, "osie"), "refused: “osie” is not in people. Did you mean “osei”? At the customer there are: osei, lindt, abe, novak.");
    assert.match(message(text.replace("14 h/report", "14"), "osei"), /^refused: Parts of the plan cannot be read, .*14 has no unit/u);
    assert.match(message(agreed(text).replace("12 min/report", "13 min/report"), "osei", "2026-02-20"), /^refused: R\. Osei agreed to other terms on 2026-02-27, so an agreement of 2026-02-20 would not hold/u);
    assert.match(message(`pov: "1"\nid: a\ntitle: A\ncurrency: USD\ncustomer: A\npeople: {osei: {name: R. Osei}}\n`), /^refused: There is nothing to agree to yet/u);
  });
});
