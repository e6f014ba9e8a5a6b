import assert from "node:assert/strict";
import { parseDocument } from "yaml";
import { analyse, assess } from "../../../src/core/analyse";
import { customRule, customRuleShape } from "../../../src/core/config/custom-rule";
import { usualSettings } from "../../../src/core/config/settings";
import { examplePlan } from "../../../src/core/rules/example-plan";
import type { Finding } from "../../../src/core/rules/finding";
import { lint } from "../../../src/core/rules/lint";
import type { Rule } from "../../../src/core/rules/rule";
import { startReading } from "../../../src/core/shape/reading";

describe("a project's own rule", () => {
  it("asks for something that must be written", () => {
    const rule = "{select: outcomes.*.statement, required: true, message: Say what is proved.}";
    assert.deepEqual(told(rule, "outcomes: {a: {statement: Half the time.}, b: {owner: lindt}, c: {statement: Half.}}"), [
      "outcomes.b.statement: Say what is proved. (outcomes.b.statement is required.)",
    ]);
  });

  it("asks for nothing below what is not there", () => {
    assert.deepEqual(told("{select: decision.stop_when, required: true, message: m}", "title: t", ["decision"]), []);
    assert.deepEqual(told("{select: decision, required: true, message: m}", "title: t", ["decision"]), ["decision: m (decision is required.)"]);
  });

  it("matches text, in whatever form it is written", () => {
    const rule = "{select: customer.opportunity, required: true, pattern: '^OPP-\\d+$', message: m}";
    const found = (customer: string) => told(rule, `customer: ${customer}`).map((one) => one.replace(/^.*\(customer\.opportunity |\.\)$/gu, ""));
    assert.deepEqual(found("{name: n, opportunity: OPP-1}"), []);
    assert.deepEqual(found('{name: n, opportunity: "OPP-1"}'), []);
    assert.deepEqual(found("{name: n, opportunity: 10423x}"), ["must match ^OPP-\\d+$; it is “10423x”"]);
    assert.deepEqual(found("Northwind"), ["is required"]);
  });

  it("tries no pattern on more text than can be tried in bounded time, and says so once", () => {
    const long = "a".repeat(4_000);
    const found = told("{select: outcomes.*.statement, pattern: '(a?){400}a{400}$', message: m}", `outcomes: {a: {statement: a}, b: {statement: ${long}}, c: {statement: a}}`);
    assert.deepEqual(found.map((one) => one.slice(0, 60)), ["outcomes.a.statement: m (outcomes.a.statement must match (a?", "outcomes.b.statement: Trying (a?){400}a{400}$ on so much tex"]);
    assert.deepEqual(told("{select: outcomes.*.statement, pattern: '^a+$', message: m}", `outcomes: {a: {statement: ${long}}}`), []);
  });

  it("holds a number against a range, whatever its unit, and knows the short form", () => {
    const rule = "{select: outcomes.*.baseline.value, range: {at_most: 10 h/report}, message: m}";
    const found = (baseline: string) => told(rule, `outcomes: {a: {baseline: ${baseline}}}`).length;
    assert.deepEqual([found("9 h/report"), found("540 min/report"), found("{value: 540 min/report}")], [0, 0, 0]);
    assert.deepEqual([found("11 h/report"), found("{value: 660 min/report}"), found("3 %")], [1, 1, 1]);
  });

  it("holds days, numbers and shares against a range", () => {
    assert.deepEqual(told("{select: timeline.end, range: {at_least: 2026-04-01}, message: m}", "timeline: {end: 2026-03-16}"), ["timeline.end: m (timeline.end must be at least 2026-04-01; it is 2026-03-16.)"]);
    assert.deepEqual(told("{select: outcomes.*.baseline.samples, range: {at_least: 10}, message: m}", "outcomes: {a: {baseline: {value: 1 h, samples: 4}}}").length, 1);
    assert.deepEqual(told("{select: business_case.discount_rate, range: {at_least: 8 %, at_most: 12 %}, message: m}", "business_case: {discount_rate: 15 %}").length, 1);
  });

  it("looks through the id of an input to its value", () => {
    const rule = "{select: outcomes.*.benefit.capture, range: {at_most: 60 %}, message: m}";
    const found = (value: string) => told(rule, `inputs: {capture: ${value}}`);
    assert.deepEqual(found("50 %"), []);
    assert.deepEqual(found("{value: 80 %, source: guess}"), ["outcomes.report-time.benefit.capture: m (outcomes.report-time.benefit.capture must be at most 60 %; it is 80 %.)"]);
  });

  it("knows the values that are right", () => {
    assert.deepEqual(told("{select: people.*.side, one_of: [customer], message: m}", "people: {a: {name: A, side: customer}, b: {name: B, side: vendor}}"), ["people.b.side: m (people.b.side must be customer; it is vendor.)"]);
  });

  it("judges each item of a list", () => {
    const rule = "{select: people.*.roles, required: true, one_of: [champion, economic-buyer], message: m}";
    assert.deepEqual(told(rule, "people: {a: {name: A, roles: [champion, legal]}, b: {name: B, roles: []}, c: {name: C, roles: [champion]}}"), [
      "people.a.roles[1]: m (people.a.roles[1] must be one of champion, economic-buyer; it is legal.)",
      "people.b.roles: m (people.b.roles is required.)",
    ]);
  });

  it("compares a place with another one, for the same id or item", () => {
    const within = '{select: "timeline.phases[*].end", compare: {operator: "<=", with: timeline.end}, message: m}';
    const timeline = (end: string) => `timeline: {end: 2026-03-16, phases: [{name: a, start: 2026-03-03, end: 2026-03-04}, {name: b, start: 2026-03-05, end: ${end}}]}`;
    assert.deepEqual(told(within, timeline("2026-03-16")), []);
    assert.deepEqual(told(within, timeline("2026-03-20")), ["timeline.phases[1].end: m (timeline.phases[1].end must be at most timeline.end, which is 2026-03-16; it is 2026-03-20.)"]);
    const falling = '{select: outcomes.*.target, compare: {operator: "<", with: outcomes.*.baseline}, message: m}';
    assert.deepEqual(told(falling, "outcomes: {a: {baseline: 2 h, target: 60 min}, b: {baseline: {value: 1 h}, target: {value: 90 min}}}").map((one) => one.split(":")[0]), ["outcomes.b.target.value"].map(() => "outcomes.b.target"));
  });

  it("is quiet about what cannot be compared or could not be read", () => {
    const rule = '{select: outcomes.*.target, compare: {operator: "<", with: outcomes.*.baseline}, message: m}';
    assert.deepEqual(told(rule, "outcomes: {a: {baseline: 2 h, target: 3 %}, b: {baseline: 2 h, target: three}}"), []);
  });

  it("holds from a status on, with a severity of its own, and can be set like any rule", () => {
    const rule = customRuleFrom("{select: scope.in, required: true, from: agreed, severity: error, message: m}");
    const severity = (status: string) => lint(assess(examplePlan(`status: ${status}`), undefined), [{ rule, severity: undefined, options: {} }]).findings.map((finding) => finding.severity);
    assert.deepEqual([severity("draft"), severity("proposed"), severity("agreed"), severity("running")], [[], [], ["error"], ["error"]]);
    const settings = { ...usualSettings, custom: [rule], rules: new Map([["tried", { severity: "hint", options: {} } as const]]) };
    assert.deepEqual(analyse(examplePlan(""), undefined, { settings }).findings.map((finding) => `${finding.rule} ${finding.severity}`), ["tried hint"]);
  });

  it("fills what is written and where into its message, and nothing else", () => {
    assert.deepEqual(told("{select: customer, pattern: ^X, message: '{path} is {value}, {other} $& $1'}", "customer: Northwind"), ["customer: customer is Northwind, {other} $& $1 (customer must match ^X; it is “Northwind”.)"]);
  });

  it("can be suppressed in the plan", () => {
    const settings = { ...usualSettings, preset: "none" as const, custom: [customRuleFrom("{select: scope.in, required: true, message: m}")] };
    const text = examplePlan("# pov-disable-next-line tried -- not needed here\nscope: {out: [x]}");
    assert.deepEqual(analyse(text, undefined, { settings }).findings, []);
  });
});

describe("the definition of a project's own rule", () => {
  const problems = (definition: string): readonly string[] => readDefinition(definition).problems.map(({ path, message }) => `${path}: ${message}`);

  it("names places that a plan can have", () => {
    assert.deepEqual(problems("{select: outcomes.*.owner, message: m}"), []);
    assert.deepEqual(problems("{select: outcomes.*.benefit.capture, message: m}"), []);
    assert.deepEqual(problems("{select: outcomes.*.ownr, message: m}"), ["select: “outcomes.*.ownr” is no place in a plan: “outcomes.*” has no “ownr”. Did you mean “owner”?"]);
    assert.deepEqual(problems("{select: sponsor, message: m}").length, 1);
    assert.deepEqual(problems("{select: outcomes.report-time, message: m}"), ["select: “outcomes.report-time” is no place in a plan: “report-time” is chosen by each plan. Write * instead."]);
  });

  it("has patterns that are patterns, and that end", () => {
    assert.match(problems("{select: title, pattern: '(', message: m}")[0] ?? "", /“\(” is not a regular expression/u);
    assert.deepEqual(problems("{select: title, pattern: '^(a|a)*$', message: m}"), []);
  });

  it("has ends that can be compared", () => {
    assert.match(problems("{select: title, range: {at_most: soon}, message: m}")[0] ?? "", /a number, a quantity or a date/u);
  });
});

function readDefinition(definition: string) {
  const document = parseDocument(definition);
  const reading = startReading(document, definition, { currency: undefined, inputIds: new Set() });
  assert.ok(document.contents);
  const value = customRuleShape.read(document.contents, "", reading);
  assert.ok(value);
  return { value, problems: reading.problems };
}

function customRuleFrom(definition: string): Rule {
  const { value, problems } = readDefinition(definition);
  assert.deepEqual(problems, []);
  return customRule("tried", value);
}

/** What the rule finds in the complete plan with an excerpt, without some of its keys. */
function told(definition: string, excerpt: string, without: readonly string[] = []): readonly string[] {
  const text = without.reduce((plan, key) => plan.replace(new RegExp(`^${key}:.*\\n(?: .*\\n)*`, "mu"), ""), examplePlan(excerpt));
  const findings: readonly Finding[] = lint(assess(text, undefined), [{ rule: customRuleFrom(definition), severity: undefined, options: {} }]).findings;
  return findings.map(({ path, message }) => `${path}: ${message}`);
}
