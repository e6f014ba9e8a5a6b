import assert from "node:assert/strict";
import type { Change } from "../../../src/core/changes/plan-change";
import type { PlanReview } from "../../../src/core/review/plan-review";
import { reviewed, written } from "./written";

function change(index: number, text = "an ordinary value"): Change {
  return { kind: "changed", class: "goalpost", path: `inputs.i${index}`, line: index, label: `input i${index} ${text}`, before: `${index} ${text}`, after: `${index + 1} ${text}`, effect: { npv: -index, roi: -0.01, paybackMonths: 0 }, agreed: { by: `R. Osei ${text}`, date: "2026-02-26" }, settled: undefined };
}

function planWith(index: number, changes: readonly Change[], text = ""): PlanReview {
  const plan = { id: `p${index}`, title: `Plan ${index}`, customer: `Customer ${index} ${text}`, status: "running", currency: "USD", method: "tei" } as const;
  const figures = { npv: 1000 + index, roi: 0.5, paybackMonths: 12 };
  const finding = (line: number) => ({ rule: "no-ramp", severity: "error", message: `Something is newly wrong ${text}`, path: "", line, column: 1 }) as const;
  return {
    comparison: { kind: "changed", file: `plans/p${String(index).padStart(3, "0")} ${text}.pov.yaml`, earlierFile: undefined, change: { version: 1, plan, scenario: "target", before: figures, after: { ...figures, npv: 1 }, whyUnvalued: undefined, changes } },
    findings: { introduced: [finding(1)], remaining: [finding(2), finding(3)], resolved: [] },
    suppressed: [],
  };
}

const hostile = "$@#<b>|`&".repeat(40);
const bytes = (text: string): number => new TextEncoder().encode(text).length;

function plans(count: number, changes: number, text?: string): readonly PlanReview[] {
  return Array.from({ length: count }, (_, index) => planWith(index, Array.from({ length: changes }, (_one, place) => change(place, text)), text));
}

/** Every part that was opened is closed, no row is cut, and no sign of ours is left alone. */
function assertWhole(comment: string): void {
  assert.equal(comment.match(/<details>/gu)?.length ?? 0, comment.match(/<\/details>/gu)?.length ?? 0);
  for (const line of comment.split("\n")) if (line.startsWith("|")) assert.match(line, /^\| .* \|$|^\| {2}\|.*\|$/u);
  assert.match(comment, /_\n$/u);
}

describe("a comment that would be too long", () => {
  it("leaves out whole plans from the least important end, and counts them", () => {
    const many = [...plans(499, 3), planWith(999, Array.from({ length: 9 }, (_, place) => change(place)))];
    const comment = written(reviewed(...many));
    assert.ok(bytes(comment) <= 65_536);
    assertWhole(comment);
    assert.ok(comment.indexOf("p999") < comment.indexOf("p000"), "the worst first");
    const shown = comment.match(/<details><summary>\d+ agreed values? moved/gu)?.length ?? 0;
    const missing = Number(/The details of (\d+) plans are left out/u.exec(comment)?.[1]);
    assert.equal(shown + missing, 500);
    assert.ok(shown > 10);
    const rows = comment.match(/^\| \[?plans\/.*NPV|^\| \[?plans\/p/gmu)?.length ?? 0;
    assert.equal(rows + Number(/And (\d+) more plans\./u.exec(comment)?.[1]), 500);
  });

  it("says everything where the platform takes more", () => {
    const comment = written(reviewed(...plans(300, 3)), { limit: 1_000_000 });
    assert.ok(bytes(comment) <= 1_000_000);
    assert.doesNotMatch(comment, /left out|more plans/u);
    assertWhole(comment);
  });

  for (const limit of [10_000, 65_536, 1_000_000]) {
    for (const [count, changes, text] of [[1, 2000, undefined], [1, 2000, hostile], [2, 300, hostile], [500, 40, hostile], [40, 2, "パイプライン".repeat(30)]] as const) {
      it(`keeps within ${limit} bytes with ${count} plans of ${changes} changes, ${text === undefined ? "ordinary" : "hostile or wide"}`, () => {
        const comment = written(reviewed(...plans(count, changes, text)), { limit, failures: Array.from({ length: 100 }, () => `Too bad ${text ?? ""}`) });
        assert.ok(bytes(comment) <= limit, `${bytes(comment)} bytes`);
        assertWhole(comment);
        if (count === 1) assert.match(comment, /2000 agreed values moved/u);
      });
    }
  }

  it("counts the rows of a table that are not shown", () => {
    assert.match(written(reviewed(...plans(1, 43))), /\nAnd 3 more changes\.\n/u);
    assert.match(written(reviewed(...plans(1, 41))), /\nAnd 1 more change\.\n/u);
  });
});
