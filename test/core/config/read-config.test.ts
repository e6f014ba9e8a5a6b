import assert from "node:assert/strict";
import { describe, it } from "mocha";
import fc from "fast-check";
import { readConfig } from "../../../src/core/config/read-config";

const complete = `root: true
extends: [strict, ./company.yaml, "@acme/pov-config"]
rules:
  executive-sponsor: off
  unknown-person: {severity: warning}
  ours: on
overrides:
  - files: [emea, "*.pov.yaml"]
    rules: {executive-sponsor: on}
    defaults: {working_weeks: 42}
ignores: [archive/]
defaults:
  discount_rate: 8 %
  ramp: [60 %, 100 %]
  working_weeks: 46
  holidays: [2026-04-03]
  currencies: [USD, EUR]
  longest_pov: 21 day
  must_agree: [finance-reviewer]
custom:
  opportunity: {select: customer.opportunity, required: true, message: Name the opportunity.}
`;

function problemsIn(text: string): readonly string[] {
  const { problems, source } = readConfig(text);
  return problems.map(({ message, span }) => `[${source.text.slice(span.start, span.end)}] ${message}`);
}

describe("reading a configuration", () => {
  it("gives everything that it says", () => {
    const { config, problems } = readConfig(complete);
    assert.deepEqual(problems, []);
    assert.deepEqual(config.rules.map(({ id, severity, options }) => [id, severity, options]), [["executive-sponsor", "off", {}], ["unknown-person", "warning", {}], ["ours", "on", {}]]);
    assert.deepEqual([config.root, config.overrides[0]?.files, config.ignores, config.defaults?.longest_pov], [true, ["emea", "*.pov.yaml"], ["archive/"], 21]);
  });

  it("gives nothing for an empty one, without a word", () => {
    assert.deepEqual(problemsIn(""), []);
    assert.deepEqual(problemsIn("# to be filled\n"), []);
  });

  for (const [text, ...expected] of [
    ["rules: {}\n---\nrules: {}", "[---\nrules: {}] A file holds one configuration; everything from “---” on is not read. Move it to a file of its own."],
    ["rule: {}", "[rule] Unknown key “rule” in a configuration, so nothing reads it. Did you mean “rules”?"],
    ["- strict", "[- strict] A configuration must be keys such as extends, rules and defaults; found “- strict”."],
    ["rules: {executive-sponsor: warnin}", "[warnin] “warnin” is not one of off, hint, warning, error, on. Did you mean “warning”?"],
    ["rules: {executive-sponsor: {severty: off}}", "[severty] Unknown key “severty” in “rules.executive-sponsor”, so nothing reads it. Did you mean “severity”?"],
    ["rules:\n  executive-sponsor:\n", "[executive-sponsor] “executive-sponsor” has no value. Write executive-sponsor: warning, or remove the key."],
    ["defaults: {working_weeks: 60}", "[60] A year has 52 weeks, and 60 of them cannot be worked. Write a whole number of weeks from 1 to 52, such as 46."],
    ["defaults: {longest_pov: 30}", "[30] 30 has no unit. Write it with one, such as 21 day."],
    ["defaults: {longest_pov: 1 month}", "[1 month] This is 30.416667 days; plans are counted in whole days. Write a number of days, such as 21 day."],
    ["ignores: ['../x']", "['../x'] “../x” cannot be read: a glob names what lies below the folder of the configuration, without “!” or “../” before it."],
    ["overrides: [{rules: {}}]", "[rules] “overrides[0]” has no “files”: The plans that it is for, by path below the folder of the configuration. Write files: [emea]."],
    ["custom: {named: {select: id, message: No.}}", "[named] “named” asserts nothing, so it never finds anything. Add one of required, pattern, range, one_of, compare."],
    ["custom: {executive-sponsor: {select: id, message: No., required: true}}", "[executive-sponsor] “executive-sponsor” is already the id of a rule, so settings could not tell the two apart. Give yours another id."],
  ] as const) {
    it(`tells of ${JSON.stringify(text)}`, () => { assert.deepEqual(problemsIn(text), expected); });
  }

  it("offers what was most likely meant", () => {
    const [problem] = readConfig("rules: {executive-sponsor: warnin}").problems;
    assert.equal(problem?.correction?.title, "Change to “warning”");
  });

  it("never throws, for any part of a text and for any text", () => {
    for (let end = 0; end <= complete.length; end++) readConfig(complete.slice(0, end));
    fc.assert(fc.property(fc.string({ unit: "binary" }), (text) => { readConfig(text); }));
  });
});
