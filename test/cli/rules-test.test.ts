import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { examplePlan } from "../../src/core/rules/example-plan";
import { folderWith, pov } from "./session";

const page = readFileSync("docs/own-rules.md", "utf8");
const [configuration = "", expecting = ""] = [...page.matchAll(/```yaml\n([\s\S]*?)```/gu)].map(([, text]) => text);

const good = examplePlan("customer: {name: Northwind Example Ltd, opportunity: OPP-10423}");
const bad = examplePlan(expecting.trimEnd());

describe("pov rules test", () => {
  const tested = (plans: Readonly<Record<string, string>>, config = configuration) =>
    pov(["rules", "test", "plans"], { cwd: folderWith({ "pov.config.yaml": config, ...Object.fromEntries(Object.entries(plans).map(([name, text]) => [`plans/${name}.pov.yaml`, text])) }) });

  it("finds with the rules of the documentation what its plan expects, and says which are untried", async () => {
    const { status, stdout, stderr } = await tested({ bad, good });
    assert.deepEqual([status, stderr], [0, ""]);
    assert.equal(
      stdout,
      "✓ plans/bad.pov.yaml\n✓ plans/good.pov.yaml\n\nNo plan here expects capture-by-policy, one-method, phases-in-window. Add one in which they find something.\n\n2 of 2 plans are judged as expected.\n",
    );
  });

  it("says what was expected and not found, and the other way round, with the line", async () => {
    const { status, stdout } = await tested({ quiet: `${good}# expect: one-method\nrisks: {}\n`, loud: examplePlan("customer: Northwind") });
    assert.equal(status, 1);
    assert.match(stdout, /✗ plans\/loud\.pov\.yaml\n {4}line 6: opportunity-named was not expected: Name the opportunity, .*\(customer\.opportunity is required\.\)/u);
    assert.match(stdout, /✗ plans\/quiet\.pov\.yaml\n {4}line \d+: one-method found nothing/u);
    assert.match(stdout, /0 of 2 plans are judged as expected/u);
  });

  it("holds a plan against the rules that the project set, and those that it names", async () => {
    const draft = 'pov: "1"\nid: a\ntitle: t\ncurrency: USD\ncustomer: c\n';
    assert.equal((await tested({ a: draft }, "custom: {}")).status, 0);
    assert.equal((await tested({ a: draft }, "rules: {no-outcome: error}")).status, 1);
    assert.equal((await tested({ a: `# expect: executive-sponsor, no-outcome\n${draft}` }, "rules: {no-outcome: error}")).status, 0);
  });

  it("judges as of the day that it is told", async () => {
    const running = 'pov: "1"\nid: a\ntitle: t\nstatus: running\ncurrency: USD\ncustomer: c\ntimeline: {start: 2026-03-02, end: 2026-03-13}\n';
    const cwd = folderWith({ "pov.config.yaml": "extends: none\nrules: {overdue: error}", "a.pov.yaml": running });
    assert.equal((await pov(["rules", "test", ".", "--as-of", "2026-03-13"], { cwd })).status, 0);
    assert.match((await pov(["rules", "test", ".", "--as-of", "2026-06-13"], { cwd })).stdout, /overdue was not expected/u);
  });

  it("is wrong use of a folder without plans, and of a configuration that cannot be read", async () => {
    assert.deepEqual((await pov(["rules", "test", "plans"], { cwd: folderWith({ "plans/readme.md": "" }) })).status, 2);
    const { status, stderr } = await tested({ good }, "custom: {a: {select: outcomes.*.ownr, message: m}}");
    assert.equal(status, 2);
    assert.match(stderr, /Did you mean “owner”/u);
  });
});

describe("a project's own rules in pov check", () => {
  it("judge like any other rule", async () => {
    const cwd = folderWith({ "pov.config.yaml": `extends: none\n${configuration}`, "a.pov.yaml": examplePlan("business_case: {method: simple}") });
    const { status, stdout } = await pov(["check", "--format", "compact"], { cwd });
    assert.equal(status, 0);
    assert.equal(stdout, "a.pov.yaml:6:1: warning: Name the opportunity, so that the forecast finds the plan. (customer.opportunity is required.) [opportunity-named]\na.pov.yaml:28:25: warning: Our cases are compared with each other, so they use one method. (business_case.method must be tei; it is simple.) [one-method]\n2 findings in 1 plan: 2 warnings.\n");
  });

  it("are explained where their configuration holds", async () => {
    const cwd = folderWith({ "pov.config.yaml": configuration });
    const { status, stdout } = await pov(["explain", "one-method"], { cwd });
    assert.equal(status, 0);
    assert.match(stdout, /^one-method\nOur cases are compared with each other/u);
    assert.match(stdout, /docs\/own-rules\.md\n$/u);
    assert.equal((await pov(["explain", "one-method"], { cwd: folderWith({}) })).status, 2);
  });
});
