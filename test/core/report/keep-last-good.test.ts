import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { describe, it } from "mocha";
import { analyse } from "../../../src/core/analyse";
import { buildReport } from "../../../src/core/report/build-report";
import { keepLastGood } from "../../../src/core/report/keep-last-good";
import { type Report, headlineFigures } from "../../../src/core/report/report";

const concluded = readFileSync("examples/02-thirty-day-pilot.pov.yaml", "utf8");

/** What is shown after a plan was changed from one text to the next. */
function shownAfter(before: string, after: string): Report {
  assert.notEqual(before, after);
  const reported = (text: string): Report => buildReport(analyse(text, "2026-06-30"));
  return keepLastGood(reported(after), reported(before));
}

/** The line at fault when figures are kept; undefined when they are those of the text. */
function keptFor({ freshness }: Report): number | undefined {
  return freshness.status === "kept" ? freshness.because[0]?.line : undefined;
}

describe("the last good figures are kept", () => {
  const npv = headlineFigures(buildReport(analyse(concluded, undefined)))?.npv;
  for (const [what, before, after, line] of [
    ["a haircut is being retyped", "capture: capture, risk", "capture: , risk", 38],
    ["a measurement is half typed", "value: 7 h/week/person, samples: 20, by: meyer, evidence: evidence/week-2", "value: 7 h/, samples: 20, by: meyer, evidence: evidence/week-2", 35],
    ["the status is half typed", "status: concluded", "status: conclud", 5],
    ["a bracket is open", "{value: 50 USD/h,", "value: 50 USD/h,", 21],
    ["a driver is misspelt", "driver: time-saved", "driver: time-save", 38],
  ] as const) {
    it(`while ${what}, with its line`, () => {
      const shown = shownAfter(concluded, concluded.replace(before, after));
      assert.equal(shown.headline, "measured");
      assert.equal(headlineFigures(shown)?.npv, npv);
      assert.equal(keptFor(shown), line);
      assert.ok(shown.counts.error > 0);
    });
  }

  it("with the inputs that they rest on, and what is suppressed in the text as it stands", () => {
    const open = concluded.replace("value: 7 h/week/person, samples: 20, by: meyer, evidence: evidence/week-2", "value: 7 h/, samples: 20, by: meyer, evidence: evidence/week-2");
    const shown = shownAfter(concluded, open.replace("pov:", "# pov-disable-file quantity-form -- half typed\npov:").replace("value: 47 week/year", "value: 40 week/year"));
    assert.equal(shown.inputs.find(({ id }) => id === "weeks")?.value?.amount, 47);
    assert.ok(shown.suppressed.some(({ reason }) => reason === "half typed"));
  });

  it("not when the plan simply changed", () => {
    const shown = shownAfter(concluded, concluded.replace("{value: 50 USD/h,", "{value: 60 USD/h,"));
    assert.equal(shown.freshness.status, "current");
    assert.notEqual(headlineFigures(shown)?.npv, npv);
  });

  it("not when the plan was put back to running", () => {
    const shown = shownAfter(concluded, concluded.replace("status: concluded\nresult: go\n", "status: running\n"));
    assert.deepEqual([shown.freshness.status, shown.headline], ["current", "target"]);
  });

  it("not when there were none", () => {
    const empty = 'pov: "1"\nid: a\ntitle: A\ncurrency: USD\ncustomer: B\n';
    assert.equal(shownAfter(empty, `${empty}outcomes: {a: {target: lots}}\n`).freshness.status, "current");
  });
});
