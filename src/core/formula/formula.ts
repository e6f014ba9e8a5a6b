import type { Quantity } from "../quantity/quantity";
import type { Span } from "../source/span";

/** Names that stand for the outcome's own numbers; every other name is an input. */
export const outcomeWords = ["baseline", "result", "improvement"] as const;

/** A name that stands for a number of the outcome. */
export type OutcomeWord = (typeof outcomeWords)[number];

/** The functions that a formula knows. There is no way to add one, and none does anything but arithmetic. */
export const functions = ["min", "max"] as const;

/** A function that a formula knows. */
export type FunctionName = (typeof functions)[number];

/** The signs between two terms. */
export type Operator = "+" | "-" | "*" | "/";

/** Arithmetic as a tree. Spans are where each part stands in the plan's text. */
export type Formula =
  | { readonly kind: "number"; readonly quantity: Quantity; readonly span: Span }
  | { readonly kind: "name"; readonly name: string; readonly span: Span }
  | { readonly kind: "negation"; readonly operand: Formula; readonly span: Span }
  | {
      readonly kind: "operation";
      readonly operator: Operator;
      /** The sign itself. */
      readonly at: Span;
      readonly left: Formula;
      readonly right: Formula;
      readonly span: Span;
    }
  | { readonly kind: "call"; readonly function: FunctionName; readonly operands: readonly [Formula, ...Formula[]]; readonly span: Span };

/** A formula's part by its kind. */
export type FormulaOf<Kind extends Formula["kind"]> = Extract<Formula, { readonly kind: Kind }>;

/** Whether a name stands for a number of the outcome. */
export function isOutcomeWord(name: string): name is OutcomeWord {
  return outcomeWords.some((word) => word === name);
}

/** Every place where a formula uses a name, in the order of the text. */
export function namesIn(formula: Formula): readonly FormulaOf<"name">[] {
  return leavesIn(formula).filter((leaf) => leaf.kind === "name");
}

/** Every number that is written into a formula, in the order of the text. */
export function numbersIn(formula: Formula): readonly FormulaOf<"number">[] {
  return leavesIn(formula).filter((leaf) => leaf.kind === "number");
}

function leavesIn(formula: Formula): readonly FormulaOf<"name" | "number">[] {
  switch (formula.kind) {
    case "number":
    case "name":
      return [formula];
    case "negation":
      return leavesIn(formula.operand);
    case "operation":
      return [...leavesIn(formula.left), ...leavesIn(formula.right)];
    case "call":
      return formula.operands.flatMap(leavesIn);
  }
}
