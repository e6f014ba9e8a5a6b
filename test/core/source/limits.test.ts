import assert from "node:assert/strict";
import { describe, it } from "mocha";
import { readConfig } from "../../../src/core/config/read-config";
import { readPlan } from "../../../src/core/plan/read-plan";
import type { Problem } from "../../../src/core/source/problem";
import { depthLimit, entryLimit, lengthLimit, limitProblem, nodeLimit, problemLimit, signLimit, suppressionLimit } from "../../../src/core/source/limits";
import { analyse } from "../../../src/core/analyse";

const head = 'pov: "1"\nid: a-plan\ntitle: A plan\ncurrency: USD\ncustomer: Northwind\n';

/** What is refused, and the text that is marked. */
function refused(text: string): readonly [string, string] {
  const problem = limitProblem(text);
  assert.ok(problem, "nothing is refused");
  return marked(problem, text);
}

function marked({ message, span }: Problem, text: string): readonly [string, string] {
  return [message, text.slice(span.start, span.end)];
}

describe("the limits of a text", () => {
  it("are wide enough for any plan that people write", () => {
    assert.equal(limitProblem(`${head}scope:\n  in:\n${"    - A sentence of some words, with a comma.\n".repeat(2_000)}`), undefined);
  });

  it("refuse more characters than anybody reads", () => {
    const [message] = refused("x".repeat(lengthLimit + 1));
    assert.match(message, /This plan has 200001 characters; up to 200000 are read/u);
    assert.equal(limitProblem("x".repeat(lengthLimit)), undefined);
  });

  it("refuse more signs than a plan has, where they become too many", () => {
    const lines = (count: number): string => Array(count).fill("- a").join("\n");
    assert.equal(limitProblem(lines(signLimit + 1)), undefined);
    assert.deepEqual(limitProblem(lines(signLimit + 2))?.span, { start: 4 * signLimit, end: 4 * signLimit + 3 });
  });

  it("refuse levels that blank lines, comments, brackets in words or the columns of dashes seem to end", () => {
    const levels = Array.from({ length: depthLimit + 1 }, (_, depth) => `${" ".repeat(depth)}a:`);
    for (const text of [levels.join("\n\n"), levels.join("\n# a\n"), `# [\n${levels.join("\n")}`, `${"- ".repeat(60)}a\n`.concat(`${" ".repeat(120)}${"- ".repeat(60)}a`)]) {
      assert.match(refused(text)[0], /nests more than 100 levels deep/u);
    }
    assert.equal(refused(levels.join("\n"))[1], levels[depthLimit]);
    assert.equal(limitProblem(levels.slice(1).join("\n")), undefined);
  });

  it("refuse comments without end that keep findings quiet, where they become too many", () => {
    const comment = "# pov-disable-next-line no-outcome -- later\n";
    const count = Math.floor(suppressionLimit / (comment.length - 1));
    assert.equal(limitProblem(comment.repeat(count)), undefined);
    assert.deepEqual(limitProblem(comment.repeat(count + 1))?.span, { start: comment.length * count, end: comment.length * (count + 1) - 1 });
  });

  it("end what aliases unfold", () => {
    const levels = ["a0: &a0 [x, x, x, x, x, x, x, x, x, x]", ...Array.from({ length: 9 }, (_, level) => `a${level + 1}: &a${level + 1} [${Array(10).fill(`*a${level}`).join(", ")}]`)];
    const people = `people:\n  first: &p {name: A, roles: [${Array(500).fill("champion").join(", ")}]}\n${Array.from({ length: 90 }, (_, index) => `  p${index}: *p`).join("\n")}\n`;
    assert.ok(readPlan(`${head}${levels.join("\n")}\n`).source.places.size < nodeLimit);
    assert.match(readPlan(head + people).problems.map(({ message }) => message).join("\n"), /unfolds to more than 15000 values/u);
  });

  it("read so many entries of a map and say where the others begin", () => {
    const people = Array.from({ length: entryLimit + 3 }, (_, index) => `  p${index}: {name: A}\n`).join("");
    const text = `${head}people:\n${people}`;
    const { plan, problems } = readPlan(text);
    assert.equal(plan.people.length, entryLimit);
    assert.deepEqual(problems.map((problem) => marked(problem, text)), [["“people” has 103 entries; the first 100 are read, and the rest counts for nothing. Leave out what does not decide, or split the plan into several.", "p100"]]);
  });

  it("list so many problems, and then how many more there are", () => {
    const { problems } = readPlan(head + Array.from({ length: problemLimit + 5 }, (_, index) => `unknown_${index}: x\n`).join(""));
    assert.equal(problems.length, problemLimit + 1);
    assert.match(problems.at(-1)?.message ?? "", /^5 more places cannot be read/u);
  });

  it("list so many findings of one rule, and then that there are more", () => {
    const names = Array.from({ length: 1_500 }, (_, index) => `nobody_${index}`).join(", ");
    const found = analyse(`${head}timeline:\n  checkpoints:\n    - {name: a, date: 2026-03-03, attendees: [${names}]}\n`, "2026-03-03").findings.filter(({ rule }) => rule === "unknown-person");
    assert.equal(found.length, 1_001);
    assert.match(found.at(-1)?.message ?? "", /^unknown-person finds more than the 1000 places/u);
  });

  it("hold for configurations too", () => {
    assert.match(readConfig(`# ${"x".repeat(lengthLimit)}`).problems.map(({ message }) => message).join("\n"), /not read as a configuration/u);
    for (const glob of ["*a*a*a*a*b", "{a,a}{a,a}{a,a}{a,a}{a,a}b"]) assert.match(readConfig(`ignores: ["${glob}"]\n`).problems[0]?.message ?? "", /more than 4 of “\*” or “\{”/u);
  });
});
