import assert from "node:assert/strict";
import { readFileSync, readdirSync } from "node:fs";
import { describe, it } from "mocha";
import { analyse } from "../../../src/core/analyse";
import { readPlan } from "../../../src/core/plan/read-plan";
import { applied, offeredAt, today } from "./offered";

const examples = readdirSync("examples").filter((file) => file.endsWith(".pov.yaml")).map((file) => readFileSync(`examples/${file}`, "utf8"));

/** How far apart the places are that are tried; no divisor of a line's usual length, so that all columns get their turn. */
const step = 149;

describe("taking completions", () => {
  examples.forEach((example, index) => {
    it(`never breaks example ${index + 1}, wherever they are taken`, () => {
      const analysis = analyse(example, today);
      for (let offset = index; offset <= example.length; offset += step) assertSound(example, offset, analysis);
    });

    it(`never breaks example ${index + 1} on new lines`, () => {
      const analysis = analyse(example, today);
      for (const { index: lineEnd } of [...example.matchAll(/\n/gu)].filter((_, line) => line % 6 === index)) {
        const indent = /\n( *)[^\n]*$/u.exec(example.slice(0, lineEnd))?.[1] ?? "";
        for (const start of [indent, `${indent}  `, `${indent}- `]) {
          const text = `${example.slice(0, lineEnd)}\n${start}${example.slice(lineEnd)}`;
          assertSound(text, lineEnd + 1 + start.length, analysis);
        }
      }
    });
  });
});

function assertSound(text: string, offset: number, analysis: ReturnType<typeof analyse>): void {
  const before = analysis.source.text === text ? 0 : yamlProblems(text);
  const items = offeredAt(text, offset, { analysis, takesSnippets: offset % 2 === 0 });
  // What is offered at one place is of few kinds, so some of it stands for all.
  for (const item of items.filter((_, index) => index % Math.ceil(items.length / 5) === 0)) {
    const taken = applied(text, item);
    const place = `${text.slice(Math.max(0, offset - 60), offset)}‸${text.slice(offset, offset + 30)}`;
    assert.ok(yamlProblems(taken) <= before, `“${item.label}” (${JSON.stringify(item.textEdit)}) breaks the plan at\n${place}`);
  }
}

function yamlProblems(text: string): number {
  return readPlan(text).problems.filter(({ kind }) => kind === "yaml").length;
}
