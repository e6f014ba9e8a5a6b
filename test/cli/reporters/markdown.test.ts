import assert from "node:assert/strict";
import { markdown } from "../../../src/cli/reporters/markdown";
import { docsUrl } from "../../../src/core/rules/docs-url";
import { hostile, plenty } from "./checked-plans";

describe("markdown", () => {
  it("says so when nothing was found", () => {
    assert.equal(markdown([plenty("a", 0, "error")]), "## Checked plans\n\n1 plan checked, nothing found.\n");
    assert.equal(markdown([]), "## Checked plans\n\n0 plans checked, nothing found.\n");
  });

  it("has a table for each plan in which something was found, each rule with its page", () => {
    const plan = plenty("a.pov.yaml", 2, "warning");
    assert.equal(
      markdown([{ ...plan, introduced: new Set(plan.findings.slice(1)) }, plenty("clean", 0, "error")]),
      `## Checked plans

2 findings in 2 plans: 2 warnings.

### a.pov.yaml

| severity | rule | finding | line |
| :-- | :-- | :-- | --: |
| warning | [no-outcome](${docsUrl("no-outcome")}) | Number 1. | 1 |
| warning, new | [no-outcome](${docsUrl("no-outcome")}) | Number 2. | 2 |
`,
    );
  });

  it("makes no markup, link, mention or reference of what a plan says", () => {
    const text = markdown([hostile]);
    assert.doesNotMatch(text.replaceAll(/\]\(https:\/\/github\.com\/pov-as-code\/[^)]*\)/gu, ""), /<script|(?<!\\)\]\(|@octocat|#12|https:\/\/evil/u);
    for (const line of text.split("\n").filter((one) => one.startsWith("|"))) assert.equal(line.match(/(?<!\\)\|/gu)?.length, 5, line);
  });

  it("stays within what GitHub shows, and counts the rest", () => {
    const plans = Array.from({ length: 9 }, (_, index) => plenty(`${index}.pov.yaml`, 1000, "error"));
    const text = markdown(plans);
    const rows = text.match(/^\| error /gmu)?.length ?? 0;
    assert.ok(Buffer.byteLength(text) < 1_048_576 && rows > 3000);
    assert.match(text, new RegExp(`\\n${9000 - rows} more findings do not fit here`, "u"));
  });
});
