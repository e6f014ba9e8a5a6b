import { sameDimension } from "../quantity/dimension";
import type { Quantity } from "../quantity/quantity";
import { type Unit, combineUnits, plainNumber, points } from "../quantity/unit";
import type { PlanPath } from "../source/plan-path";
import type { Span } from "../source/span";
import type { Calculation, Origin } from "./calculation/calculation";
import { evaluation } from "./calculation/evaluate";
import type { Arithmetic } from "./calculation/operations";
import { type Result, allOf, andThen, failure, success } from "./result";

/** Why a figure cannot be computed, and where in the plan the cause stands. */
export interface Reason {
  readonly message: string;
  readonly path: PlanPath;
  /** The part of the text at the path that is meant, when it is not all of it. */
  readonly span?: Span;
  /** What the cause is, when a rule reports it too. */
  readonly kind?: "unit-mismatch" | "currency";
}

/** A calculation together with what it measures. */
export interface Term {
  readonly unit: Unit;
  readonly calculation: Calculation;
}

/** A calculation whose units were checked while it was put together, or every reason why there is none. */
export type Expression = Result<Term>;

/** Two operands that cannot be added, subtracted or compared. */
export type Clash = (first: Term, other: Term, index: number) => Reason;

/** A number of the plan, or one that the format assumes, which has no path. */
export function written(label: string, quantity: Quantity, origin: Origin, path: PlanPath | undefined): Expression {
  const { unit, amount } = quantity;
  return success({ unit, calculation: { kind: "value", label, base: amount * unit.factor, unit: shown(unit), origin, path } });
}

/** A bare number that the calculation itself brings in, such as the 12 months of a year. */
export function constant(label: string, base: number): Expression {
  return written(label, { amount: base, unit: plainNumber }, "constant", undefined);
}

/** A calculation that comes to nothing, for a reason. */
export function unavailable(message: string, path: PlanPath): Expression {
  return failure({ message, path });
}

/** The product; a single factor is itself. */
export function productOf(label: string, factors: readonly Expression[]): Expression {
  return andThen(allOf(factors), (terms) => (terms.length === 1 && terms[0] !== undefined ? success(terms[0]) : success(multiplied(label, terms, 1))));
}

/** The first divided by the second. */
export function quotientOf(label: string, dividend: Expression, divisor: Expression): Expression {
  return andThen(allOf([dividend, divisor]), (terms) => success(multiplied(label, terms, -1)));
}

/** What needs operands that measure the same: a sum, a difference, the least or the largest of them. */
export function alike(operation: Extract<Arithmetic, "sum" | "difference" | "minimum" | "maximum">, label: string, operands: readonly Expression[], clash: Clash): Expression {
  return andThen(allOf(operands), (terms) => {
    const [first, ...others] = terms;
    if (first === undefined) throw new Error(`“${label}” has no operands.`);
    const odd = others.findIndex(({ unit }) => !sameDimension(unit.dimension, first.unit.dimension));
    const other = others[odd];
    if (other !== undefined) return failure(clash(first, other, odd + 1));
    const unit = operation === "difference" && terms.every(isPercentage) ? points : first.unit;
    return success({ unit, calculation: step(operation, label, unit, terms) });
  });
}

/** What a calculation comes to with the numbers as written. */
export function quantityOf({ unit, calculation }: Term): Quantity {
  return { amount: evaluation()(calculation) / unit.factor, unit };
}

/** The same calculation as the answer for a part of the plan, which can then be varied as a whole. */
export function placedAt(path: PlanPath, label: string, { unit, calculation }: Term): Term {
  const whole = calculation.kind === "value" ? step("sum", label, unit, [{ unit, calculation }]) : calculation;
  return { unit, calculation: { ...whole, path, label } };
}

/** The same amount in another unit that measures the same; an amount that does not is left as it is. */
export function inUnit(unit: Unit, expression: Expression): Expression {
  return andThen(expression, (term) => success(sameDimension(term.unit.dimension, unit.dimension) ? { unit, calculation: { ...term.calculation, unit: shown(unit) } } : term));
}

function multiplied(label: string, terms: readonly Term[], exponent: 1 | -1): Term {
  const [first, ...others] = terms;
  const unit = others.reduce((product, other) => combineUnits(product, other.unit, exponent).unit, first?.unit ?? plainNumber);
  return { unit, calculation: step(exponent === 1 ? "product" : "quotient", label, unit, terms) };
}

function step(operation: Arithmetic, label: string, unit: Unit, terms: readonly Term[]): Calculation {
  return { kind: "step", operation, label, unit: shown(unit), operands: terms.map(({ calculation }) => calculation), path: undefined };
}

function shown({ text, factor }: Unit): { readonly text: string; readonly factor: number } {
  return { text, factor };
}

function isPercentage({ unit }: Term): boolean {
  return unit.notation === "percent" && unit.words.size === 1;
}
