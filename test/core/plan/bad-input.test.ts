import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import fc from "fast-check";
import { describe, it } from "mocha";
import { type PlanReading, readPlan } from "../../../src/core/plan/read-plan";
import { depthLimit, lengthLimit } from "../../../src/core/source/limits";

const head = 'pov: "1"\nid: a-plan\ntitle: A plan\ncurrency: USD\ncustomer: Northwind\n';

function onlyProblem(reading: PlanReading): string {
  assert.equal(reading.problems.length, 1, reading.problems.map(({ message }) => message).join("\n"));
  return reading.problems[0]?.message ?? "";
}

describe("input that is no plan", () => {
  for (const [title, text] of [["an empty file", ""], ["only blanks", "  \n\n"], ["only comments", "# later\n"]] as const) {
    it(`${title} is invited to start`, () => {
      assert.match(onlyProblem(readPlan(text)), /^This plan is empty\. Start with pov/u);
    });
  }

  it("a binary file gets one finding", () => {
    assert.match(onlyProblem(readPlan("\u0000\u0001PNG")), /not text/u);
  });

  it("another encoding gets one finding", () => {
    assert.match(onlyProblem(readPlan(`${head}problem: {pain: caf\uFFFD}\n`)), /another encoding/u);
  });

  it("a second document is said, and the first is read", () => {
    const reading = readPlan(`${head}---\npov: "1"\n`);
    assert.match(onlyProblem(reading), /A file holds one plan/u);
    assert.equal(reading.plan.title, "A plan");
  });

  it("a list at the top is said", () => {
    assert.match(onlyProblem(readPlan("- a\n- b\n")), /^A plan must be a plan: keys such as pov/u);
  });

  it("more text than the limit gets one finding", () => {
    assert.match(onlyProblem(readPlan(head + `# ${"x".repeat(lengthLimit)}`)), new RegExp(`up to ${lengthLimit} are read`, "u"));
    assert.match(onlyProblem(readPlan("a: b\n".repeat(1_000_000))), /are read/u);
  });

  for (const [title, nested] of [
    ["lists in brackets", "[".repeat(10_000)],
    ["closed lists in brackets", "[".repeat(10_000) + "]".repeat(10_000)],
    ["maps in braces", "{a: ".repeat(10_000)],
    ["dashes", "- ".repeat(10_000)],
    ["explicit keys", "? ".repeat(10_000)],
    ["indented maps", Array.from({ length: depthLimit + 5 }, (_, depth) => `${" ".repeat(depth)}a:`).join("\n")],
  ] as const) {
    it(`10,000 levels of ${title} get a finding, not a crash`, () => {
      assert.match(onlyProblem(readPlan(`${head}problem:\n  ${nested}`)), /levels deep/u);
    });
  }

  it("brackets in ordinary text are not nesting", () => {
    const body = `problem:\n  pain: "${"[x] ".repeat(200)}"\n`;
    assert.deepEqual(readPlan(head + body).problems, []);
  });

  it("an alias of itself is said", () => {
    const { plan, problems } = readPlan(`${head}people: &all\n  osei: {name: R. Osei}\n  loop: *all\n`);
    assert.ok(problems.length > 0);
    assert.equal(plan.people.find(({ id }) => id === "osei")?.name, "R. Osei");
  });

  it("an alias without its anchor is said, wherever it stands", () => {
    const message = (path: string) => readPlan(`${head}${path}\n`).problems.map((problem) => [problem.path, problem.message]);
    const said = "“*fee” stands for what has the anchor “&fee”, and nothing above it has. Write the value itself, or the anchor where it is first written.";
    assert.deepEqual(message("business_case: {costs: {fee: *fee }}"), [["business_case.costs.fee", said]]);
    assert.deepEqual(message("business_case: {ramp: [50 %, *fee ]}"), [["business_case.ramp[1]", said]]);
    assert.deepEqual(message("outcomes: {a: {benefit: {driver: none, reason: *fee }}}"), [["outcomes.a.benefit.reason", said]]);
    assert.deepEqual(message("people: *fee"), [["people", said]]);
    assert.deepEqual(message("problem: {pain: *fee }\nscope: {out: [&fee x]}"), [["problem.pain", said]]);
  });

  it("an alias bomb ends at the limit", () => {
    const levels = ["a0: &a0 [x, x, x, x, x, x, x, x, x, x]"];
    for (let level = 1; level < 12; level++) levels.push(`a${level}: &a${level} [${Array(10).fill(`*a${level - 1}`).join(", ")}]`);
    const { problems } = readPlan(`${head}${levels.join("\n")}\nscope: {in: *a11}\n`);
    assert.ok(problems.length > 0);
  });

  it("many aliases of a list of people end at the limit", () => {
    const people = `&p {name: A, roles: &r [${Array(500).fill("champion").join(", ")}]}`;
    const many = Array.from({ length: 500 }, (_, index) => `  p${index}: *p`).join("\n");
    const { problems } = readPlan(`${head}people:\n  first: ${people}\n${many}\n`);
    assert.ok(problems.some(({ message }) => message.includes("unfolds to more than")));
  });

  for (const key of ["__proto__", "constructor", "toString", "hasOwnProperty"]) {
    it(`a key named ${key} is an unknown key`, () => {
      const { problems, plan } = readPlan(`${head}${key}: {polluted: true}\n`);
      assert.deepEqual(problems.map(({ kind }) => kind), ["unknown-key"]);
      assert.equal(plan.title, "A plan");
      assert.equal(({} as { polluted?: unknown }).polluted, undefined);
    });
  }

  it("ids named like built-ins are ids", () => {
    const { plan, problems } = readPlan(`${head}inputs:\n  __proto__: 20 person\n  constructor: 5 USD\n`);
    assert.deepEqual(problems, []);
    assert.deepEqual(plan.inputs.map(({ id }) => id), ["__proto__", "constructor"]);
  });
});

describe("reading never throws", () => {
  const example = readFileSync("examples/01-pipeline-risk-report.pov.yaml", "utf8");

  it("on any text", () => {
    fc.assert(fc.property(fc.string({ unit: "binary", maxLength: 400 }), (text) => void readPlan(text)), { numRuns: 300 });
  });

  it("on an example with any stretch of it cut out", () => {
    fc.assert(
      fc.property(fc.nat(example.length), fc.nat(400), (start, length) => {
        readPlan(example.slice(0, start) + example.slice(start + length));
      }),
      { numRuns: 150 },
    );
  });

  it("on an example with YAML's own signs thrown in", () => {
    const sign = fc.constantFrom("[", "{", "]", "}", ":", "- ", "&a", "*a", "!x", "|", ">", '"', "'", "#", "? ", "\t", "---\n", "%");
    fc.assert(
      fc.property(fc.nat(example.length), sign, (at, text) => void readPlan(example.slice(0, at) + text + example.slice(at))),
      { numRuns: 200 },
    );
  });
});
