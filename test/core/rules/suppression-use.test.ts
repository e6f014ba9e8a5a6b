import assert from "node:assert/strict";
import { analyse } from "../../../src/core/analyse";
import { usualSettings } from "../../../src/core/config/settings";
import { applyEdits } from "../../../src/core/edit/apply-edits";
import { examplePlan } from "../../../src/core/rules/example-plan";
import type { Finding } from "../../../src/core/rules/finding";

const noSponsor = "people:\n  kim: {name: J. Kim, side: vendor, roles: [pov-owner]}\n";

function about(excerpt: string, more: Parameters<typeof analyse>[2] = {}, asOf: string | undefined = "2026-03-02"): readonly Finding[] {
  return analyse(examplePlan(excerpt), asOf, more).findings.filter(({ rule }) => rule === "suppression");
}

function messages(excerpt: string, ...more: [Parameters<typeof analyse>[2]?, (string | undefined)?]): readonly string[] {
  return about(excerpt, ...more).map(({ message }) => message);
}

describe("a finding about a suppression", () => {
  it("says which of several rules has nothing to keep quiet, and takes it out", () => {
    for (const [names, kept] of [["executive-sponsor, no-outcome", "executive-sponsor"], ["no-outcome, executive-sponsor", "executive-sponsor"], ["no-outcome executive-sponsor", "executive-sponsor"]] as const) {
      const excerpt = (rules: string) => `# pov-disable-next-line ${rules} -- soon\n${noSponsor}`;
      const [finding] = about(excerpt(names));
      assert.match(finding?.message ?? "", /^no-outcome finds nothing here, so this suppression need not name it/u);
      assert.equal(applyEdits(examplePlan(excerpt(names)), finding?.fixes[0]?.edits ?? []), examplePlan(excerpt(kept)));
    }
  });

  it("is one for a suppression that is to be removed, whatever else it lacks", () => {
    assert.equal(messages(`# pov-disable-next-line no-outcome, target-missing\n${noSponsor}`).length, 1);
    assert.match(messages(`# pov-disable-next-line no-outcome\n${noSponsor}`)[0] ?? "", /^no-outcome finds nothing here/u);
  });

  it("does not take a day for a reason", () => {
    assert.match(messages(`# pov-disable-next-line executive-sponsor -- until 2026-03-05\n${noSponsor}`)[0] ?? "", /gives no reason/u);
    assert.match(messages(`# pov-disable-next-line executive-sponsor until 2026-03-05\n${noSponsor}`)[0] ?? "", /gives no reason/u);
  });

  it("of every rule asks whether anything is kept quiet", () => {
    assert.match(messages("# pov-disable-next-line -- soon\nscope: {out: [any other report]}\n")[0] ?? "", /^Nothing is found here/u);
    assert.deepEqual(messages(`# pov-disable-next-line -- soon\n${noSponsor}`), []);
  });

  it("is kept quiet by no comment, so that nothing covers only itself", () => {
    const found = messages(`# pov-disable-file -- soon\n# pov-disable suppression -- soon\n${noSponsor}`);
    assert.deepEqual(found, ["suppression finds nothing here, so this suppression keeps nothing quiet now and might hide something later. Remove it."]);
  });

  describe("leaves open what nobody can tell", () => {
    const idle = "# pov-disable-next-line no-outcome -- soon\nscope: {out: [any other report]}\n";

    it("where something in the plan cannot be read", () => {
      assert.equal(messages(idle).length, 1);
      assert.deepEqual(messages(`${idle}status: agred\n`), []);
    });

    it("where the rule is off", () => {
      assert.deepEqual(messages(idle, { settings: { ...usualSettings, rules: new Map([["no-outcome", { severity: "off", options: {} }]]) } }), []);
    });

    it("where the rule looks beyond the plan", () => {
      assert.deepEqual(messages("# pov-disable-next-line duplicate-id -- a copy for the training\nid: northwind-pipeline-risk\n"), []);
    });

    it("where nobody said what day it is", () => {
      assert.deepEqual(analyse(examplePlan(idle), undefined).findings.filter(({ rule }) => rule === "suppression"), []);
    });
  });

  it("counts two that cover the same finding as used both", () => {
    assert.deepEqual(messages(`# pov-disable-next-line executive-sponsor, no-economic-buyer -- soon\n${noSponsor}# pov-disable-file executive-sponsor -- soon\n`).filter((message) => message.includes("executive-sponsor finds")), []);
  });

  describe("removes", () => {
    const removed = (before: string): string => {
      const text = examplePlan(before);
      const finding = analyse(text, "2026-03-02").findings.find(({ rule }) => rule === "suppression");
      return applyEdits(text, finding?.fixes[0]?.edits ?? []);
    };
    const scope = "scope:\n  out: [any other report]\n";

    it("a comment with its line", () => { assert.equal(removed(`scope:\n  # pov-disable-next-line no-outcome -- soon\n  out: [any other report]\n`), examplePlan(scope)); });
    it("a comment behind a value", () => { assert.equal(removed(`scope:\n  out: [any other report]  # pov-disable-line no-outcome -- soon\n`), examplePlan(scope)); });
    it("a comment behind another comment", () => { assert.equal(removed(`scope: # ours # pov-disable-line no-outcome -- soon\n  out: [any other report]\n`), examplePlan("scope: # ours\n  out: [any other report]\n")); });
    it("the comment that ends it as well", () => { assert.equal(removed(`scope:\n  # pov-disable no-outcome -- soon\n  out: [any other report]\n  # pov-enable no-outcome\n`), examplePlan(scope)); });
    it("nothing else with it, also behind other line ends", () => {
      const text = (comment: string) => examplePlan(`scope:\n${comment}  out: [any other report]\n`).replaceAll("\n", "\r\n");
      const before = text("  # pov-disable-next-line no-outcome -- soon\n");
      const finding = analyse(before, "2026-03-02").findings.find(({ rule }) => rule === "suppression");
      assert.equal(applyEdits(before, finding?.fixes[0]?.edits ?? []), text(""));
    });
    it("a comment at the very end", () => {
      const text = `${examplePlan("")}# pov-disable-file no-outcome -- soon`;
      const finding = analyse(text, "2026-03-02").findings.find(({ rule }) => rule === "suppression");
      assert.equal(applyEdits(text, finding?.fixes[0]?.edits ?? []), examplePlan(""));
    });
  });
});
