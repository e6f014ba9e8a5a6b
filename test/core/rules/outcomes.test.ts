import assert from "node:assert/strict";
import { applyEdits } from "../../../src/core/edit/apply-edits";
import { examplePlan } from "../../../src/core/rules/example-plan";
import { outcomesRules } from "../../../src/core/rules/outcomes";
import type { Rule } from "../../../src/core/rules/rule";
import { findingsBy, found, marked, messages } from "./findings";

describe("outcome-count", () => {
  it("takes moved outcomes out of the pass rule, and keeps comments", () => {
    const excerpt = "outcomes:\n  a: {baseline: 2 h, target: 1 h}\n  b: {baseline: 2 h, target: 1 h}\n  c: {baseline: 2 h, target: 1 h}\n  # the fourth\n  d:\n    metric: calls, a day\n    baseline: 2 h\n  e: {baseline: 2 h, target: 1 h}\ndecision: {pass_when: [a, d]}";
    const [finding] = found("outcome-count", excerpt);
    assert.equal(finding?.message, "5 outcomes. Pick the 1 to 3 the sponsor would pay for.");
    assert.equal(finding.fixes[0]?.title, "Move “d”, “e” to scope.later");
    const fixed = applyEdits(examplePlan(excerpt), finding.fixes[0].edits);
    assert.match(fixed, / c: \{[^}]*\}\n {2}# the fourth\nbusiness_case/u);
    assert.match(fixed, /later: \["calls, a day", e\]/u);
    assert.match(fixed, /pass_when: \[a\]/u);
  });

  it("keeps what is measured, wherever it stands among feature tests and wishes", () => {
    const excerpt = "outcomes:\n  sso: {statement: Does it support SSO?}\n  trust: {statement: People trust the figures.}\n  dark: {statement: Dark mode}\n  time: {baseline: 2 h, target: 1 h}\n  errors: {baseline: 4 %, target: 2 %}";
    const [finding] = found("outcome-count", excerpt);
    assert.equal(finding?.fixes[0]?.title, "Move “sso”, “dark” to scope.later");
    const many = `${excerpt}\n  api: {statement: Does it have an API?}\n  mobile: {statement: Does it work on mobile?}`;
    assert.deepEqual(found("vague-wording", many.replace("People trust the figures.", "Better figures")).map(({ path }) => path), ["outcomes.trust.statement"]);
    assert.deepEqual(found("feature-checklist", many), []);
  });

  it("moves the last outcome of a plan that ends with its outcomes", () => {
    const outcome = (id: string): string => `  ${id}: {baseline: 2 h, target: 1 h}\n`;
    const text = `outcomes:\n${["a", "b", "c"].map(outcome).join("")}`;
    const rule = outcomesRules.find(({ id }) => id === "outcome-count");
    assert.ok(rule);
    const [finding] = findingsBy(rule, text + outcome("d"));
    assert.equal(applyEdits(text + outcome("d"), finding?.fixes[0]?.edits ?? []), `${text}scope:\n  later: [d]\n`);
  });
});

describe("outcomes beside broken YAML", () => {
  it("are not moved: nobody can tell where they end", () => {
    const text = `${examplePlan("").slice(0, examplePlan("").indexOf("outcomes:"))}outcomes:\n  a: {target: 1 h}\n  b: {target: 1 h}\n  c: {target: 1 h}\n  d: {statement: Deploy it}\nbusiness_ca\n`;
    assert.deepEqual(findingsBy(rule("outcome-count"), text).map(({ fixes }) => fixes), [[]]);
    assert.deepEqual(findingsBy(rule("activity-not-outcome"), text), []);
  });
});

describe("what a project sets about the count", () => {
  const four = examplePlan("outcomes: {a: {target: 1 h}, b: {target: 1 h}, c: {target: 1 h}, d: {target: 1 h}}");
  const judged = (options: Readonly<Record<string, unknown>>) => findingsBy(rule("outcome-count"), four, undefined, {}, options).map(({ severity, message }) => `${severity}: ${message}`);

  it("is the most outcomes, and how many are far too many", () => {
    assert.deepEqual(judged({ most: 4 }), []);
    assert.deepEqual(judged({ most: 1, "far-too-many": 3 }), ["error: 4 outcomes. Pick the one the sponsor would pay for."]);
    assert.deepEqual(judged({ most: 2 }), ["warning: 4 outcomes. Pick the 1 to 2 the sponsor would pay for."]);
  });
});

describe("a checklist of 85 features", () => {
  const outcomes = (count: number): string => `outcomes:\n${Array.from({ length: count }, (_, index) => `  o${index}: {statement: "Can the system do ${index}?", target: yes}\n`).join("")}`;
  const counts = (rule: string): readonly number[] => [1, 5, 85].map((count) => messages(rule, outcomes(count)).length);

  it("is one finding about their number, three that name what they are, and no question about numbers that nobody will need", () => {
    assert.deepEqual(counts("outcome-count"), [0, 1, 1]);
    assert.deepEqual(counts("feature-checklist"), [1, 5, 3]);
    assert.deepEqual(counts("outcome-no-owner"), [1, 5, 0]);
  });
});

describe("feature-checklist", () => {
  const statements = (...texts: readonly string[]): string => `outcomes:\n${texts.map((text, index) => `  o${index}: {statement: "${text}"}\n`).join("")}`;
  const isFound = (text: string): boolean => messages("feature-checklist", statements(text)).length > 0;

  it("knows a capability in its usual clothes", () => {
    for (const text of ["Does it integrate with SFDC?", "Will the platform scale?", "Ability to filter", "It has an API", "Dark mode", "sso for everybody", "Compliant with ISO 27001", "Support for French"]) {
      assert.ok(isFound(text), text);
    }
  });

  it("leaves alone what only looks like one", () => {
    for (const text of ["Candidates are screened in half the time.", "Doing the report takes a minute.", "Analysts are capable people.", "Will Turner signs off in a day.", "Resso reports"]) {
      assert.ok(!isFound(text), text);
    }
  });

  it("accepts a number with a unit only beside a baseline", () => {
    const outcome = "statement: The ability to close 28 cases a week";
    assert.equal(messages("feature-checklist", `outcomes: {a: {${outcome}}}`).length, 1);
    assert.equal(messages("feature-checklist", `outcomes: {a: {${outcome}, baseline: 23 case/week}}`).length, 0);
  });

  it("knows a metric that is answered with yes or no", () => {
    assert.deepEqual(messages("feature-checklist", "outcomes: {a: {statement: Single sign-on for everybody, target: yes}}"), [
      "“Single sign-on for everybody” tests a feature. What gets faster, cheaper or safer if it can?",
    ]);
  });

  it("shortens what runs on", () => {
    const [message = ""] = messages("feature-checklist", statements(`Can the system ${"export and import ".repeat(20)}?`));
    assert.match(message, /^“Can the system (?:export and import )+(?:export|export and)? ?…” tests a feature\./u);
  });
});

describe("requirements-list", () => {
  const lines = (count: number, written: (index: number) => string): string => Array.from({ length: count }, (_, index) => `${written(index)}\n`).join("");
  const guardrails = (count: number): string => `outcomes:\n  a:\n    target: 1 h\n    guardrails:\n${lines(count, (index) => `      g${index}: 0`)}`;
  const severities = (excerpt: string) => found("requirements-list", excerpt).map(({ severity }) => severity);

  it("is a warning from the eleventh on and an error from the twenty-sixth", () => {
    assert.deepEqual([10, 11, 25, 26].map((count) => severities(guardrails(count))), [[], ["warning"], ["warning"], ["error"]]);
  });

  it("counts what the project says", () => {
    const options = { most: 2, "far-too-many": 3 };
    assert.deepEqual([2, 3, 4].map((count) => findingsBy(rule("requirements-list"), examplePlan(guardrails(count)), undefined, {}, options)[0]?.severity), [undefined, "warning", "error"]);
  });

  it("counts the lines of a list in a text, however they are marked", () => {
    for (const mark of ["- ", "* ", "• ", "1. ", "12) "]) {
      const text = lines(11, (index) => `      ${mark}requirement ${index}`);
      assert.deepEqual(severities(`outcomes:\n  a:\n    statement: |\n${text}`), ["warning"], mark);
      assert.deepEqual(severities(`outcomes:\n  a:\n    metric:\n      name: x\n      definition: |\n  ${text.replace(/\n(?=.)/gu, "\n  ")}`), ["warning"], mark);
    }
    assert.deepEqual(severities(`outcomes:\n  a:\n    statement: |\n${lines(30, (index) => `      Line ${index} of a long story`)}`), []);
  });

  it("finds the list under a key of its own", () => {
    for (const key of ["requirements", "acceptance-criteria", "Success criteria"]) {
      const excerpt = `outcomes:\n  a:\n    ${key}:\n${lines(85, (index) => `      - Can it do ${index}?`)}    owner: lindt\n`;
      const [finding] = found("requirements-list", excerpt);
      assert.equal(finding?.message, "85 requirements under “a”: the feature-checklist trap. Link each to an outcome or drop it.", key);
      assert.equal(marked(examplePlan(excerpt), finding), key);
    }
  });

  it("counts entries, not their lines, and stops where the list does", () => {
    const records = lines(11, (index) => `    - name: r${index}\n      test: yes`);
    assert.deepEqual(severities(`outcomes:\n  a:\n    requirements:\n${records}    owner: lindt\n`), ["warning"]);
    const keys = lines(11, (index) => `      r${index}: yes`);
    assert.deepEqual(severities(`outcomes:\n  a:\n    checklist:\n      # from the RFP\n\n${keys}  b: {target: 1 h}\n`), ["warning"]);
    assert.deepEqual(severities(`outcomes:\n  a:\n    criteria: [x]\n    owner: lindt\n${lines(12, (index) => `  o${index}: {target: 1 h}`)}`), []);
  });

  it("takes no misspelt key of the format for one", () => {
    assert.deepEqual(severities(`outcomes:\n  a:\n    measurments:\n${lines(12, () => "      - {date: 2026-03-09, value: 1 h}")}`), []);
  });
});

describe("vague-wording", () => {
  const isFound = (statement: string, rest = ""): boolean => messages("vague-wording", `outcomes: {a: {statement: "${statement}"${rest}}}`).length > 0;

  it("knows its words in any case, wherever they stand", () => {
    for (const statement of ["FASTER reports", "Reports improve", "An easily understood report", "User-friendly", "Data, dashboards etc.", "To be agreed: TBD", "Works as expected", "Which one??"]) assert.ok(isFound(statement), statement);
  });

  it("leaves alone what only looks like one, and what a number decides", () => {
    for (const statement of ["Steadfast teams", "Betterton reports monthly", "Half the time, and easier", "5 % better", "Reports are out by Friday"]) assert.ok(!isFound(statement), statement);
    for (const target of ["1 h", "{reduction: 5 %}", "'5,0 %'"]) assert.ok(!isFound("Faster reports", `, target: ${target}`), target);
  });

  it("speaks up where the target is no number either", () => {
    for (const target of ["TBD", "fast", "____"]) assert.ok(isFound("Faster reports", `, target: ${target}`), target);
  });

  it("leaves a question about a feature to the rule that knows it", () => {
    assert.ok(!isFound("Can the system export quickly?"));
    assert.ok(!isFound("A robust export", ", target: yes"));
  });

  it("learns the words of a project", () => {
    const plan = examplePlan("outcomes: {a: {statement: A Best-in-class report}}");
    assert.deepEqual(findingsBy(rule("vague-wording"), plan), []);
    assert.equal(findingsBy(rule("vague-wording"), plan, undefined, {}, { words: ["best-in-class"] }).length, 1);
  });
});

describe("activity-not-outcome", () => {
  const isFound = (statement: string, rest = ""): boolean => messages("activity-not-outcome", `outcomes: {a: {statement: "${statement}"${rest}}}`).length > 0;

  it("knows a step by the verb it begins with", () => {
    for (const statement of ["Deploy the agent", "install it everywhere", "Evaluate the product", "Demo to the board"]) assert.ok(isFound(statement), statement);
    for (const statement of ["Analysts test less", "Testimonials are collected", "Connection losses disappear", "Integrated reports"]) assert.ok(!isFound(statement), statement);
  });

  it("accepts a step beside a number that could be read, or could not", () => {
    for (const rest of [", baseline: 3 h", ", target: 3 h", ", target: three", ", traget: 3 h"]) assert.ok(!isFound("Deploy the agent", rest), rest);
  });

  it("moves no more than a sentence", () => {
    const fixes = (rest: string) => found("activity-not-outcome", `outcomes:\n  a: {statement: Deploy the agent${rest}}\n  b: {target: 1 h}`)[0]?.fixes.length;
    assert.deepEqual([fixes(""), fixes(", owner: lindt"), fixes(", metric: agents"), fixes(", benefit: {driver: none, reason: x}")], [1, 1, 0, 0]);
  });
});

describe("outcome-no-owner", () => {
  it("leaves an owner who is not in people, or cannot be read, to other rules", () => {
    for (const owner of ["owner: haddad", "owner: [lindt]", "ownr: lindt"]) assert.deepEqual(messages("outcome-no-owner", `outcomes: {a: {${owner}, target: 1 h}}`), [], owner);
  });

  it("offers whoever owns metrics, then the champion, then anybody at the customer", () => {
    const offers = (people: string) => found("outcome-no-owner", `people: {${people}, kim: {name: J. Kim, side: vendor, roles: [champion]}}\noutcomes: {a: {target: 1 h}}`)[0]?.fixes.map(({ title }) => title);
    assert.deepEqual(offers("a: {name: A, roles: [champion]}, b: {name: B, roles: [metric-owner]}, c: {name: C}"), ["Make B the owner", "Make A the owner"]);
    assert.deepEqual(offers("a: {name: A}, b: {name: B}"), ["Make A the owner", "Make B the owner"]);
  });
});

function rule(id: string): Rule {
  const one = outcomesRules.find((candidate) => candidate.id === id);
  if (one === undefined) throw new Error(`There is no rule ${id}.`);
  return one;
}
