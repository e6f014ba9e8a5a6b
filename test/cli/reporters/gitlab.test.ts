import assert from "node:assert/strict";
import { gitlab } from "../../../src/cli/reporters/gitlab";
import { checked, hostile, page, plenty } from "./checked-plans";
import type { CheckedPlan } from "../../../src/cli/check-plan";

interface Issue {
  readonly description: string;
  readonly check_name: string;
  readonly fingerprint: string;
  readonly severity: string;
  readonly location: { readonly path: string; readonly lines: { readonly begin: number } };
}

function issuesOf(plans: readonly CheckedPlan[], folder = ""): readonly Issue[] {
  return JSON.parse(gitlab(plans, { ...page, folder })) as readonly Issue[];
}

describe("gitlab", () => {
  it("is an empty list when nothing was found", () => {
    for (const plans of [[], [{ ...hostile, findings: [] }]]) assert.equal(gitlab(plans, page), "[]\n");
  });

  it("has what GitLab asks of an issue", () => {
    const [issue] = issuesOf([hostile], "deals");
    assert.deepEqual({ ...issue, fingerprint: "" }, { description: hostile.findings[0]?.message, check_name: "schema", fingerprint: "", severity: "major", location: { path: `deals/${hostile.path}`, lines: { begin: 3 } } });
    assert.deepEqual([issuesOf([plenty("a", 1, "warning")])[0]?.severity, issuesOf([plenty("a", 1, "hint")])[0]?.severity], ["minor", "info"]);
  });

  it("gives each issue a fingerprint of its own that stays when lines move", () => {
    const text = 'pov: "1"\ntitel: x\ntimeline: {phases: [{titel: x}, {titel: x}]}\n';
    const marks = (...plans: readonly CheckedPlan[]) => issuesOf(plans).map(({ fingerprint }) => fingerprint);
    const both = marks(checked("a.pov.yaml", text), checked("b.pov.yaml", text), hostile);
    assert.equal(new Set(both).size, both.length);
    assert.deepEqual(marks(checked("a.pov.yaml", `\n${text}`)), marks(checked("a.pov.yaml", text)));
  });
});
