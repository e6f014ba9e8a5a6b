import assert from "node:assert/strict";
import { readPlan } from "../../../src/core/plan/read-plan";
import { expectedFindings } from "../../../src/core/rules/expected-findings";

describe("the findings that a plan's comments expect", () => {
  const expected = (text: string): readonly string[] => expectedFindings(readPlan(text).source).map(({ rule, line }) => `${line + 1} ${rule}`);

  it("start on the comment's own line", () => {
    assert.deepEqual(expected('pov: "1"\nid: a # expect: no-outcome, no-end-date\n'), ["2 no-outcome", "2 no-end-date"]);
  });

  it("start on the next line with content when the comment stands alone, at the margin or indented", () => {
    assert.deepEqual(expected('# expect: yaml\n\n# more\npov: "1"\npeople:\n  # expect: schema\n  osei: 5\n'), ["4 yaml", "7 schema"]);
  });
});
