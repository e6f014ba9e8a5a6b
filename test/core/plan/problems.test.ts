import assert from "node:assert/strict";
import { describe, it } from "mocha";
import { readPlan } from "../../../src/core/plan/read-plan";

const head = `pov: "1"
id: a-plan
title: A plan
currency: USD
customer: Northwind
`;

/** The problems of a text as `line:column kind message`, the marked text behind it. */
function problemsOf(text: string): readonly string[] {
  const { problems, source } = readPlan(text);
  return problems.map(({ kind, span, message }) => {
    const { line, column } = source.lines.positionAt(span.start);
    return `${line + 1}:${column + 1} ${kind} [${text.slice(span.start, span.end)}] ${message}`;
  });
}

/** Only what a plan adds to a complete head is looked at. */
function problemsBehindHead(body: string): readonly string[] {
  return problemsOf(head + body).map((problem) => problem.replace(/^(\d+)/u, (line) => String(Number(line) - 5)));
}

function correct(text: string): string {
  const [edit] = readPlan(text).problems[0]?.correction?.edits ?? [];
  assert.ok(edit, "there is a correction");
  return text.slice(0, edit.span.start) + edit.text + text.slice(edit.span.end);
}

describe("a plan that is not as the format says", () => {
  it("names a required key that is missing, with an example", () => {
    assert.deepEqual(problemsOf(head.replace("currency: USD\n", "")), [
      "1:1 schema [pov] The plan has no “currency”: The currency of every total. Write currency: USD.",
    ]);
  });

  it("takes no empty text, and no word for nothing, for a value", () => {
    assert.deepEqual(problemsOf(head.replace("A plan", '""')), ["3:1 schema [title] “title” has no value. Write title: Weekly pipeline risk report in under 12 minutes, or remove the key."]);
    assert.match(problemsBehindHead("problem: {pain: ~}\n")[0] ?? "", /“pain” has no value\. Write pain: /u);
    assert.deepEqual(problemsBehindHead("scope: {out: [' ', null]}\n").map((problem) => problem.replace(/^\S+ /u, "")), [
      "schema [' '] This text is empty, as if somebody had seen to it. Write it, or remove it.",
      "schema [null] This text is empty, as if somebody had seen to it. Write it, or remove it.",
    ]);
    assert.deepEqual(problemsBehindHead("people: ~\n"), []);
  });

  it("says which key was meant", () => {
    assert.deepEqual(problemsBehindHead("statuss: draft\n"), [
      "1:1 unknown-key [statuss] Unknown key “statuss” in a plan, so nothing reads it. Did you mean “status”?",
    ]);
    assert.equal(correct(`${head}statuss: draft\n`), `${head}status: draft\n`);
  });

  it("does not also call a misspelt key missing", () => {
    assert.deepEqual(problemsOf(head.replace("title:", "titel:")), [
      "3:1 unknown-key [titel] Unknown key “titel” in a plan, so nothing reads it. Did you mean “title”?",
    ]);
  });

  it("lists the keys when none is near", () => {
    assert.match(problemsBehindHead("timeline: {zzz: 1}\n")[0] ?? "", /Unknown key “zzz” in “timeline”, .* The keys here are start, end, phases, checkpoints\.$/u);
  });

  it("explains the comma that makes a key of half a text", () => {
    const body = "inputs:\n  rate: {value: 50 USD/h, source: payroll, fully loaded}\n";
    assert.deepEqual(problemsBehindHead(body), [
      "2:44 unknown-key [fully loaded] Unknown key “fully loaded”: text with a comma needs quotes, or the comma starts a new key and the text is cut.",
    ]);
    assert.deepEqual(readPlan(correct(head + body)).problems, []);
    assert.equal(readPlan(correct(head + body)).plan.inputs[0]?.source, "payroll, fully loaded");
  });

  it("explains it for a single word, too", () => {
    const text = head.replace("customer: Northwind", "customer: {name: Acme, Inc., industry: retail}");
    assert.match(problemsOf(text)[0] ?? "", /Unknown key “Inc\.”: text with a comma needs quotes/u);
    assert.equal(readPlan(correct(text)).plan.customer?.name, "Acme, Inc.");
  });

  it("says which word was meant", () => {
    assert.deepEqual(problemsBehindHead("status: runing\n"), [
      "1:9 schema [runing] “runing” is not one of draft, proposed, agreed, running, concluded, closed. Did you mean “running”?",
    ]);
    assert.equal(correct(`${head}status: runing\n`), `${head}status: running\n`);
  });

  it("never says that something must match one of several schemas", () => {
    assert.deepEqual(problemsBehindHead("outcomes:\n  a: {target: [1, 2]}\n"), [
      "2:15 schema [[1, 2]] “target” must be a target, such as 12 min/report or {reduction: 5 %}; found “[1, 2]”.",
    ]);
  });

  it("knows a driver from its neighbours", () => {
    assert.deepEqual(problemsBehindHead("outcomes:\n  a: {benefit: {driver: time-save, rate: 50 USD/h}}\n"), [
      "2:25 schema [time-save] “time-save” is not one of time-saved, error-reduction, throughput, cost-avoided, risk-reduced, revenue-uplift, working-capital, cash-flow, formula, none. Did you mean “time-saved”?",
    ]);
    assert.match(problemsBehindHead("outcomes:\n  a: {benefit: {rate: 50 USD/h}}\n")[0] ?? "", /“outcomes\.a\.benefit” has no “driver”/u);
  });

  it("says where an input is missing", () => {
    assert.deepEqual(problemsBehindHead("inputs:\n  rate: 50 USD/h\noutcomes:\n  a: {benefit: {driver: time-saved, volume: 52 report/year, rate: rat}}\n"), [
      "4:67 schema [rat] “rat” is not in inputs. Did you mean “rate”?",
    ]);
  });

  it("reads a date only when the calendar has it", () => {
    assert.deepEqual(problemsBehindHead("timeline: {start: 2026-02-30}\n"), [
      "1:19 schema [2026-02-30] “2026-02-30” is not a day of the calendar. Write year-month-day, such as 2026-03-16.",
    ]);
  });

  it("takes one of target's ways, not two", () => {
    assert.match(problemsBehindHead("outcomes:\n  a: {target: {value: 12 min, reduction: 5 %}}\n")[0] ?? "", /has both “value” and “reduction”; write only one of value, reduction, increase/u);
  });

  it("says that a number is not text", () => {
    assert.deepEqual(problemsBehindHead("problem: {pain: 2026}\n"), [
      "1:17 schema [2026] 2026 is read as a number, not as text. Write \"2026\" in quotes.",
    ]);
  });

  it("marks a repeated key and reads the first", () => {
    const text = `${head}status: draft\nstatus: running\n`;
    assert.deepEqual(problemsOf(text), ["7:1 yaml [status] “status” is written twice here; only the first is read. Remove one, or give it another name."]);
    assert.equal(readPlan(text).plan.status, "draft");
  });

  it("checks the dimension of a quantity where it is written", () => {
    assert.deepEqual(problemsBehindHead("business_case: {horizon: 3 USD}\n"), [
      "1:26 unit-mismatch [3 USD] horizon must be a time, such as 3 year; this is money.",
    ]);
  });

  it("does not take a key without a value for a key that is left out", () => {
    const body = "outcomes:\n  a: {benefit: {driver: time-saved, volume: 52 report/year, rate: 50 USD/h, capture: , risk_adjustment}}\n";
    assert.deepEqual(problemsBehindHead(body), [
      "2:77 schema [capture] “capture” has no value. Write capture: 50 %, or remove the key.",
      "2:88 schema [risk_adjustment] “risk_adjustment” has no value. Write risk_adjustment: 10 %, or remove the key.",
    ]);
    assert.match(problemsBehindHead("business_case: {costs: {fee: }}\n")[0] ?? "", /“fee” has no value\. Write \{kind: vendor/u);
  });

  it("leaves a heading alone under which nothing stands yet", () => {
    assert.deepEqual(problemsBehindHead("timeline:\nscope:\n"), []);
  });
});

describe("a plan that is broken in one place", () => {
  it("is still read everywhere else", () => {
    const { plan, problems } = readPlan(`${head}timeline: {start: soon, end: 2026-03-16}\ninputs:\n  users: 20 person\n  rate: lots\n`);
    assert.equal(problems.length, 2);
    assert.equal(plan.timeline?.end, "2026-03-16");
    assert.equal(plan.inputs.find(({ id }) => id === "users")?.value?.amount, 20);
    assert.equal(plan.title, "A plan");
  });

  it("is still read behind a bracket that is not closed", () => {
    const { plan, problems } = readPlan(`${head}problem: {pain: slow\ninputs:\n  users: 20 person\n`);
    assert.ok(problems.some(({ kind }) => kind === "yaml"));
    assert.equal(plan.title, "A plan");
  });
});
