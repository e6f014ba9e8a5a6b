import { type Formula, type FormulaOf, isOutcomeWord } from "../formula/formula";
import { formulaText } from "../formula/formula-text";
import { type Unit, describeUnit } from "../quantity/unit";
import type { Arithmetic } from "../shape/arithmetic";
import type { PlanPath } from "../source/plan-path";
import { say } from "../texts/say";
import { type Clash, type Expression, alike, constant, productOf, quantityOf, quotientOf, written } from "./expression";
import { andThen, failure, success } from "./result";
import type { Terms } from "./worth";

/** What a formula of the plan comes to, its units checked at every sign; a reason marks the part of the formula that is meant. */
export function formulaExpression({ formula, path }: Arithmetic, terms: Terms): Expression {
  return expressionOf(formula, { path, terms });
}

interface Surrounding {
  readonly path: PlanPath;
  readonly terms: Terms;
}

function expressionOf(formula: Formula, around: Surrounding): Expression {
  switch (formula.kind) {
    case "number":
      return written(formulaText(formula), formula.quantity, "written", around.path);
    case "name":
      return named(formula, around);
    case "negation":
      return productOf(labelOf(formula), [constant(say`minus one`, -1), expressionOf(formula.operand, around)]);
    case "operation":
      return operationOf(formula, around);
    case "call":
      return alikeOf(formula.function === "min" ? "minimum" : "maximum", formula, formula.operands, around);
  }
}

function named({ name, span }: FormulaOf<"name">, { path, terms }: Surrounding): Expression {
  const expression = isOutcomeWord(name) ? terms[name] : terms.input(name, path);
  if (expression.ok) return expression;
  return { ok: false, reasons: expression.reasons.map((reason) => (reason.path === path ? { ...reason, span } : reason)) };
}

function operationOf(formula: FormulaOf<"operation">, around: Surrounding): Expression {
  const operands = chainOf(formula);
  if (formula.operator === "+") return alikeOf("sum", formula, operands, around);
  if (formula.operator === "-") return alikeOf("difference", formula, operands, around);
  if (formula.operator === "*") return productOf(labelOf(formula), operands.map((operand) => expressionOf(operand, around)));
  return quotientOf(labelOf(formula), expressionOf(formula.left, around), divisorOf(formula, around));
}

/** a + b + c as one step with three operands: whatever one operator joins from the left. */
function chainOf({ operator, left, right }: FormulaOf<"operation">): readonly Formula[] {
  return left.kind === "operation" && left.operator === operator ? [...chainOf(left), right] : [left, right];
}

function divisorOf({ right }: FormulaOf<"operation">, around: Surrounding): Expression {
  return andThen(expressionOf(right, around), (divisor) => {
    if (quantityOf(divisor).amount !== 0) return success(divisor);
    const message = say`“${labelOf(right)}” comes to 0, and nothing can be divided by 0. Divide by something that is never 0.`;
    return failure({ message, path: around.path, span: right.span });
  });
}

function alikeOf(operation: "sum" | "difference" | "minimum" | "maximum", formula: Formula, operands: readonly Formula[], around: Surrounding): Expression {
  const clash: Clash = (first, other, index) => {
    const [one, two] = [operands[0], operands[index]];
    if (one === undefined || two === undefined) throw new Error("Operands of a formula went missing.");
    const message = clashInWords(operation, described(one, first.unit), described(two, other.unit));
    return { message, path: around.path, span: two.span, kind: "unit-mismatch" };
  };
  return alike(operation, labelOf(formula), operands.map((operand) => expressionOf(operand, around)), clash);
}

function clashInWords(operation: "sum" | "difference" | "minimum" | "maximum", one: string, other: string): string {
  if (operation === "sum") return say`${one}, ${other}: these cannot be added.`;
  return operation === "difference" ? say`${one}, ${other}: these cannot be subtracted.` : say`${one}, ${other}: these cannot be compared.`;
}

function described(formula: Formula, unit: Unit): string {
  return unit.text === "" ? say`“${labelOf(formula)}” is a number without a unit` : say`“${labelOf(formula)}” is ${describeUnit(unit)}`;
}

/** A part of a formula as its own name, cut when it runs on. */
function labelOf(formula: Formula): string {
  const text = formulaText(formula);
  return text.length <= 60 ? text : `${text.slice(0, 56)} …`;
}
