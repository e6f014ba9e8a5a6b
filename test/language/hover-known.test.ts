import assert from "node:assert/strict";
import { describe, it } from "mocha";
import { example, hoverIn, over } from "./hover-in";
import { twoOutcomes } from "./hinted";

describe("hovering over a day", () => {
  const dayOf = (date: string): string | undefined => hoverIn(example.replace(/(decided_by: .*\n {2}date: ).*/u, `$1«${date}»`).replace(/(decision:\s*\{.*date: )[\d-]+/u, `$1«${date}»`))?.text.split("\n\n")[0];

  it("says its weekday, its place in the timeline and how far it is from today", () => {
    assert.equal(over("2026-03-16", "end: 2026-03-16\n  phases")?.split("\n\n")[0], "**Monday, 16 March 2026** · a working day · day 14 of 14 · today");
    assert.equal(over("2026-03-03", "timeline:\n  start: 2026-03-03")?.split("\n\n")[0], "**Tuesday, 3 March 2026** · a working day · day 1 of 14 · 13 days ago");
  });

  it("says so before the start, after the end and on a weekend", () => {
    assert.equal(dayOf("2026-03-17"), "**Tuesday, 17 March 2026** · a working day · 1 day after the end · tomorrow");
    assert.equal(dayOf("2026-03-21"), "**Saturday, 21 March 2026** · not a working day · 5 days after the end · in 5 days");
    assert.equal(dayOf("2026-03-02"), "**Monday, 2 March 2026** · a working day · 1 day before the start · 14 days ago");
    assert.equal(hoverIn("timeline: {end: «2026-03-15»}")?.text.split("\n\n")[0], "**Sunday, 15 March 2026** · not a working day · yesterday");
  });

  it("knows the days of measurements, agreements and checkpoints, and no others", () => {
    assert.match(hoverIn(example.replace(/(measurements:\n {6}- \{date: )([\d-]+)/u, "$1«$2»"))?.text ?? "", /^\*\*\w+day, \d+ March 2026\*\* · a working day · day \d+ of 14/u);
    assert.match(hoverIn(example.replace(/(agreed: \{by: \w+, date: )([\d-]+)/u, "$1«$2»"))?.text ?? "", /^\*\*\w+day, .* before the start/u);
    assert.equal(hoverIn("timeline: {end: «2026-02-30»}")?.text.includes("**"), false);
  });
});

describe("hovering over a measured value", () => {
  const reading = (value: string): string => hoverIn(example.replace(/(measurements:\n {6}- \{date: [\d-]+, value: )[^,]+/u, `$1«${value}»`))?.text ?? "";

  it("says how far it is from the baseline, and whether it meets the target", () => {
    assert.match(reading("11 min/report"), /^98\\\.7 % less than the baseline of 14 h\/report\.\n\nMeets the target of \\< 12 min\/report\.\n\n\*\*11 min\/report\*\* = /u);
    assert.match(reading("13 min/report"), /\n\nMisses the target of \\< 12 min\/report\./u);
    assert.doesNotMatch(reading("13 USD"), /target of/u);
  });

  it("says of a guardrail whether it held", () => {
    const guarded = (value: string): string => hoverIn(example.replace(/(evidence\/2026-03-13-log.csv, guardrails: \{)differing-figures: 0/u, `$1«differing-figures»: ${value}`))?.text ?? "";
    assert.match(guarded("0"), /^\*\*figures differing .*\*\* held\\?: /u);
    assert.match(guarded("3"), /^\*\*figures differing .*\*\* is broken\\?: /u);
  });
});

describe("hovering over what the plan names", () => {
  it("says what an outcome is worth where the decision names it", () => {
    assert.match(hoverIn(twoOutcomes().replace(/pass_when: .*/u, "pass_when: [licences, «report-time»]"))?.text ?? "", /^\*\*analyst effort per pipeline risk report\*\*\n\n\*\*Annual value of report\\-time 90,086 USD\/year\*\*/u);
    assert.doesNotMatch(hoverIn("decision: {pass_when: [«nobody»]}")?.text ?? "", /\*\*/u);
  });

  it("says the name of a currency", () => {
    assert.match(over("USD", "currency: USD") ?? "", /^\*\*USD\*\*: US Dollar$/u);
    assert.equal(hoverIn("currency: «EUR»", { locale: "de" })?.text.split("\n\n")[0], "**EUR**: Euro");
    assert.match(hoverIn("exchange_rates: {«GBP»: {rate: 1.2 USD/GBP}}")?.text ?? "", /^\*\*GBP\*\*: British Pound/u);
  });

  it("says what a likelihood and an impact mean", () => {
    assert.equal(hoverIn("risks: {late: {text: The data comes late., likelihood: «medium»}}")?.text, "**medium**: It may happen or not\\.");
    assert.equal(hoverIn("risks: {late: {text: The data comes late., impact: «high»}}")?.text, "**high**: It puts the result in question\\.");
  });
});
