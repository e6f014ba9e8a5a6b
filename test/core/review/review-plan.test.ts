import assert from "node:assert/strict";
import { analyse } from "../../../src/core/analyse";
import type { VersionText } from "../../../src/core/changes/plan-comparison";
import type { PlanReview } from "../../../src/core/review/plan-review";
import { reviewPlan } from "../../../src/core/review/review-plan";
import { examplePlan } from "../../../src/core/rules/example-plan";

const plan = examplePlan("status: running");
const flawed = plan.replace(/^title: .*$/mu, "title: $titel\ntitel: x");

function review(before: string | undefined, after: string | undefined): PlanReview {
  const version = (text: string | undefined): VersionText | undefined => (text === undefined ? undefined : { readable: true, text });
  const judge = (text: string) => analyse(text, "2026-03-05");
  return reviewPlan({ file: "a.pov.yaml", earlierFile: undefined, before: version(before), after: version(after) }, { before: judge, after: judge });
}

function unknownKeys({ findings }: PlanReview): Readonly<Record<string, number>> {
  const count = (of: "introduced" | "remaining" | "resolved"): number => findings[of].filter(({ rule }) => rule === "unknown-key").length;
  return { introduced: count("introduced"), remaining: count("remaining"), resolved: count("resolved") };
}

describe("the findings of a reviewed plan", () => {
  it("are introduced, remaining or resolved", () => {
    assert.deepEqual(unknownKeys(review(plan, flawed)), { introduced: 1, remaining: 0, resolved: 0 });
    assert.deepEqual(unknownKeys(review(flawed, plan)), { introduced: 0, remaining: 0, resolved: 1 });
    assert.deepEqual(unknownKeys(review(flawed, `# A remark.\n${flawed}`)), { introduced: 0, remaining: 1, resolved: 0 });
  });

  it("stand where the later version has them", () => {
    const [finding] = review(flawed, `# A remark.\n${flawed}`).findings.remaining.filter(({ rule }) => rule === "unknown-key");
    assert.equal(finding?.line, flawed.split("\n").indexOf("titel: x") + 2);
  });

  it("are all introduced by a new plan, and none resolved by one that is gone or cannot be read", () => {
    assert.deepEqual(unknownKeys(review(undefined, flawed)), { introduced: 1, remaining: 0, resolved: 0 });
    assert.deepEqual(unknownKeys(review(flawed, undefined)), { introduced: 0, remaining: 0, resolved: 0 });
    assert.deepEqual(unknownKeys(review(flawed, "a: b: c\n")), { introduced: 0, remaining: 0, resolved: 0 });
  });
});
