import assert from "node:assert/strict";
import { type Analysis, analyse, assess } from "../../../src/core/analyse";
import { usualSettings } from "../../../src/core/config/settings";
import { applyEdits } from "../../../src/core/edit/apply-edits";
import { readPlan } from "../../../src/core/plan/read-plan";
import { examplePlan } from "../../../src/core/rules/example-plan";
import { rules } from "../../../src/core/rules";
import type { Finding } from "../../../src/core/rules/finding";
import { type LintResult, lint } from "../../../src/core/rules/lint";
import type { Rule } from "../../../src/core/rules/rule";
import { suppressFinding } from "../../../src/core/rules/suppression-edit";

const settings = { ...usualSettings, preset: "strict" } as const;

function judged(text: string, asOf = "2026-03-02"): Analysis {
  return analyse(text, asOf, { settings });
}

/** What one rule finds and what is kept quiet of that. */
function by(rule: Rule, text: string, asOf: string | undefined): LintResult {
  return lint(assess(text, asOf), [{ rule, severity: undefined, options: {} }]);
}

function suppressed(text: string, finding: Finding): string {
  const made = suppressFinding(finding, readPlan(text).source);
  assert.ok(made, `${finding.rule} can be suppressed.`);
  return applyEdits(text, [made.edit]);
}

/** Suppresses the one finding of a rule and looks whether that works. */
function check(text: string, rule: string, asOf?: string): string {
  const before = judged(text, asOf);
  const finding = before.findings.find((one) => one.rule === rule);
  assert.ok(finding, `${rule} finds something.`);
  const after = judged(suppressed(text, finding), asOf);
  assert.ok(after.suppressed.some((one) => one.finding.rule === rule && one.finding.message === finding.message), "It keeps the finding quiet.");
  assert.deepEqual(ofKind(after, "yaml"), ofKind(before, "yaml"), "The text is still YAML.");
  assert.deepEqual({ ...after.plan }, { ...before.plan }, "The plan says what it said.");
  return after.source.text;
}

function ofKind({ findings }: Analysis, rule: string): readonly string[] {
  return findings.filter((finding) => finding.rule === rule).map(({ message }) => message);
}

describe("suppressing a finding for its line", () => {
  it("works wherever an example of a rule has one", () => {
    for (const rule of rules.filter(({ id }) => id !== "yaml" && id !== "suppression")) {
      for (const { plan, asOf } of rule.bad) {
        const text = examplePlan(plan);
        for (const finding of by(rule, text, asOf).findings) {
          const after = suppressed(text, finding);
          assert.ok(by(rule, after, asOf).suppressed.some((one) => one.finding.message === finding.message), `${rule.id}: ${plan}`);
          assert.deepEqual(readPlan(after).problems.filter(({ kind }) => kind === "yaml"), [], `${rule.id}: ${plan}`);
        }
      }
    }
  }).timeout(20_000);

  it("writes the comment with the indentation of the line, and knows where the reason begins", () => {
    const text = examplePlan("scope:\n  outt: [a]\n");
    const [finding] = judged(text).findings.filter(({ rule }) => rule === "unknown-key");
    assert.ok(finding);
    const made = suppressFinding(finding, judged(text).source);
    assert.equal(made?.edit.text, "  # pov-disable-next-line unknown-key -- \n");
    const line = applyEdits(text, [made.edit]).split("\n")[made.reasonAt.line];
    assert.deepEqual([line, line?.length], ["  # pov-disable-next-line unknown-key -- ", made.reasonAt.column]);
  });

  it("keeps the plan's line ends", () => {
    assert.match(check("pov: '1'\r\nscope:\r\n  outt: [a]\r\n", "unknown-key"), /scope:\r\n {2}# pov-disable-next-line unknown-key -- \r\n {2}outt/u);
  });

  it("stands between the entries of brackets that span lines", () => {
    check("pov: '1'\nscope: {out: [a],\n  outt: [b],\n  in: [c]}\n", "unknown-key");
    check("pov: '1'\npeople:\n  osei: {\n    name: R. Osei,\n    roles: [\n      executive-sponser,\n      champion]}\n", "schema");
  });

  it("stands among list items, and above what begins behind a dash", () => {
    check("pov: '1'\ntimeline:\n  checkpoints:\n    - {name: a, date: 2026-03-09}\n    - datee: 2026-03-10\n      name: b\n", "unknown-key");
    check("pov: '1'\nscope:\n  changes:\n  - what: a\n    decisions: accepted\n", "unknown-key");
  });

  it("goes above a text that runs over lines, since no comment can stand in it", () => {
    for (const text of ["pov: '1'\nproblem: {pain: \"one\n    two\", pian: x}\n", "pov: '1'\nproblem:\n  {pain: one\n    two, pian: x}\n", "pov: '1'\nproblem:\n  {pain: 'one\n\n    two', why_now: 'three\n    four', pian: x}\n"]) check(text, "unknown-key");
  });

  it("covers what is found inside such a text", () => {
    const text = "pov: '1'\nproblem:\n  pain: |\n    one\n    two\nid: a\n";
    const { source } = judged(text);
    const start = text.indexOf("two");
    const finding: Finding = { rule: "no-outcome", severity: "error", message: "", path: "problem.pain", span: { start, end: start + 3 }, related: [], safeFixes: [], fixes: [] };
    assert.deepEqual(suppressFinding(finding, source)?.edit, { span: { start: text.indexOf("  pain"), end: text.indexOf("  pain") }, text: "  # pov-disable-next-line no-outcome -- \n" });
  });

  it("is not offered for what no comment can keep quiet", () => {
    const { findings, source } = judged('a: b: c\n# pov-disable-file\npov: "1"\n');
    for (const finding of findings.filter(({ rule }) => rule === "yaml" || rule === "suppression")) assert.equal(suppressFinding(finding, source), undefined);
    assert.ok(findings.some(({ rule }) => rule === "yaml"));
  });

  it("makes room for a second rule on the same line", () => {
    const once = check(examplePlan("scope: {outt: [a], out: 5}\n"), "unknown-key");
    const twice = check(once, "schema");
    assert.match(twice, /^# pov-disable-next-line unknown-key -- \n# pov-disable-next-line schema -- \nscope:/mu);
    assert.equal(judged(twice).suppressed.length, 2);
  });
});
