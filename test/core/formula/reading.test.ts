import assert from "node:assert/strict";
import { describe, it } from "mocha";
import { readPlan } from "../../../src/core/plan/read-plan";

const head = `pov: "1"
id: a-plan
title: A plan
currency: USD
customer: Northwind
inputs: {reports-per-year: 192 report/year, rate: 68 USD/h}
outcomes:
  report-time:
    baseline: 14 h/report
    target: 12 min/report
    benefit:
      driver: formula
`;

/** What is said of a formula, as `line:column kind [text] message`; the formula's key stands on line 13. */
function said(formula: string, text = `${head}      formula: ${formula}\n`): readonly string[] {
  const { problems, source } = readPlan(text);
  return problems.map(({ kind, span, message }) => {
    const { line, column } = source.lines.positionAt(span.start);
    return `${line + 1}:${column + 1} ${kind} [${text.slice(span.start, span.end)}] ${message}`;
  });
}

function corrected(formula: string): string {
  const text = `${head}      formula: ${formula}\n`;
  const [edit] = readPlan(text).problems[0]?.correction?.edits ?? [];
  assert.ok(edit, "there is a correction");
  return (text.slice(0, edit.span.start) + edit.text + text.slice(edit.span.end)).slice(`${head}      formula: `.length, -1);
}

describe("a formula in a plan", () => {
  it("names its inputs, each at its own place", () => {
    const text = `${head}      formula: "improvement * reports-per-year-rate"\n`;
    const { references, problems } = readPlan(text);
    assert.deepEqual(problems, []);
    assert.deepEqual(
      references.map(({ to, id, path, within }) => ({ to, id, path, word: text.slice(within?.span?.start, within?.span?.end) })),
      ["reports-per-year", "rate"].map((id) => ({ to: "inputs", id, path: "outcomes.report-time.benefit.formula", word: id })),
    );
  });

  it("knows inputs that stand below it", () => {
    const [top = "", below = ""] = head.split("inputs: ");
    const [inputs = "", ...outcomes] = below.split("\n");
    assert.deepEqual(said("", `${top}${outcomes.join("\n")}      formula: improvement * reports-per-year * rate\ninputs: ${inputs}\n`), []);
  });

  it("knows inputs that stand behind an anchor", () => {
    assert.deepEqual(said("", `x: &numbers {a-b: 2 h}\n${head.replace(/inputs: .*/u, "inputs: *numbers")}      formula: improvement * a-b\n`).filter((one) => !one.includes("“x”")), []);
  });

  const faults: readonly (readonly [formula: string, where: string])[] = [
    ["improvement * reprots-per-year * rate", "13:30 schema [reprots-per-year] “reprots-per-year” is not in inputs. Did you mean “reports-per-year”?"],
    ["'improvment * rate'", "13:17 schema [improvment] “improvment” is not in inputs. Did you mean “improvement”?"],
    ["improvement * wage", "13:30 schema [wage] “wage” is not in inputs. Add it to inputs; besides them, a formula knows baseline, result, improvement."],
    ["wage-rate", "13:16 schema [wage-rate] “wage-rate” is not in inputs. Add it to inputs; besides them, a formula knows baseline, result, improvement. Where “-” means minus, write spaces around it."],
    ["improvement * * rate", "13:30 schema [*] A number or a name is missing before “*”."],
    ["\"improvement × rate\"", "13:29 schema [×] “×” is written * in a formula."],
    ["eval(\"1\")", "13:16 schema [eval] “eval” is no function: a formula has min( ) and max( ). To multiply, write “*” before “(”."],
    ["5", "13:16 schema [5] 5 is read as a number, not as text. Write \"5\" in quotes."],
    ["\"\"", "13:7 schema [formula] “formula” has no value. Write formula: improvement * reports_per_year * analyst_rate, or remove the key."],
    ["\"improvement \\u002a * rate\"", "13:16 schema [\"improvement \\u002a * rate\"] A number or a name is missing before “*”."],
  ];
  for (const [formula, where] of faults) it(`${formula} is wrong at one place`, () => assert.deepEqual(said(formula), [where]));

  it("has words for the comma that cuts it inside braces", () => {
    const text = `${head.replace(/ {4}benefit:[^]*/u, "")}    benefit: {driver: formula, formula: max(improvement, rate)}\n`;
    assert.match(said("", text).join("\n"), /^11:44 schema \[\(\] This “\(” is not closed\. .* Inside \{ \} a comma ends the value: put the formula in quotes\.$/mu);
  });

  const advice = "“wage” is not in inputs. Add it to inputs; besides them, a formula knows baseline, result, improvement.";
  const spread: readonly (readonly [title: string, formula: string, where: string])[] = [
    ["folded", ">-\n        improvement *\n\n        wage", "16:9"],
    ["literal, with lines further in", "| # why\n        improvement *\n          wage\n", "15:11"],
    ["a block that keeps its line breaks", ">+\n        improvement * wage\n\n", "14:23"],
    ["a block with Windows line breaks", ">-\r\n        improvement *\r\n        wage\r", "15:9"],
    ["plain, over two lines", "improvement *\n        wage", "14:9"],
    ["in quotes, over two lines", "'improvement *\n        wage'", "14:9"],
  ];
  for (const [title, formula, place] of spread) {
    it(`${title}, is wrong at the word`, () => assert.deepEqual(said(formula), [`${place} schema [wage] ${advice}`]));
  }

  it("is marked as a whole where escapes hide its words", () => {
    assert.deepEqual(said('"improvement * w\\u0061ge"'), [`13:16 schema ["improvement * w\\u0061ge"] ${advice}`]);
  });

  it("asks which is meant where an input has the name of the outcome's own number", () => {
    const text = `${head.replace("rate: 68", "result: 2 h/report, rate: 68")}      formula: improvement * result\n`;
    assert.deepEqual(said("", text), [
      "13:30 schema [result] “result” is a number of this outcome and also an input, so nobody can say which is meant. Give the input another id.",
    ]);
  });

  for (const name of ["constructor", "__proto__", "process", "globalThis", "toString", "this"]) {
    it(`${name} is a name like any other, and unknown`, () => {
      const advice = "Add it to inputs; besides them, a formula knows baseline, result, improvement.";
      assert.deepEqual(said(`improvement * ${name}`), [`13:30 schema [${name}] “${name}” is not in inputs. ${advice}`]);
    });
  }

  it("is corrected at one word alone", () => {
    assert.equal(corrected("improvement * reprots-per-year * rate"), "improvement * reports-per-year * rate");
    assert.equal(corrected("'improvment * rate'"), "'improvement * rate'");
    assert.equal(corrected("improvement × rate"), "improvement * rate");
  });

  it("is corrected within a block", () => {
    assert.equal(corrected(">-\n        improvement *\n        rato\n"), ">-\n        improvement *\n        rate\n");
  });

  it("is not corrected where escapes hide its words", () => {
    const { problems } = readPlan(`${head}      formula: "improvement * r\\u0061to"\n`);
    assert.deepEqual(problems.map(({ message, correction }) => [message, correction]), [["“rato” is not in inputs. Did you mean “rate”?", undefined]]);
  });
});
