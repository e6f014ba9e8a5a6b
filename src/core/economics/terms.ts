import type { Input } from "../plan/sections/input";
import { type Expectation, exampleIn, meets, mismatch } from "../quantity/expectation";
import type { Quantity } from "../quantity/quantity";
import { plainNumber } from "../quantity/unit";
import type { Operand, Operands } from "../shape/operand";
import { type PlanPath, childPath, lastKey } from "../source/plan-path";
import { evaluate } from "./evaluate";
import type { Expression, Origin } from "./expression";
import type { Exchange } from "./money";
import type { Terms } from "./worth";

/** What stands around a benefit: the inputs, the value that a scenario gives to each, and the plan's exchange. */
export interface Surroundings {
  readonly inputs: ReadonlyMap<string, Input>;
  readonly valueOf: (input: Input) => Quantity | undefined;
  readonly exchange: Exchange;
}

/** What a driver builds its expression from, for the benefit at a path. */
export function termsOf(benefit: PlanPath, improvement: Expression, surroundings: Surroundings): Terms {
  const factor: Terms["factor"] = (operands, path, expects) => fieldValue(operands, path, expects, surroundings);
  const field: Terms["field"] = (name, operands, expects) =>
    operands.length === 0 ? assumedShare(name, 1) : factor(operands, childPath(benefit, name), expects);
  return {
    improvement,
    factor,
    field,
    requiredField: (name, operands, expects) =>
      operands.length === 0 ? missing(name, benefit, expects, surroundings.exchange.currency) : field(name, operands, expects),
    excluded: (name, others) => excludedBy(name, others.filter(({ operands }) => operands.length > 0).map((other) => other.name), benefit),
    product: productOf,
  };
}

/** A share that the format assumes where the plan writes none. */
export function assumedShare(label: string, amount: number): Expression {
  return { kind: "value", label, quantity: { amount, unit: plainNumber }, origin: "assumed", path: undefined };
}

/** A fixed amount beside factors that nothing would read. */
function excludedBy(name: string, others: readonly string[], benefit: PlanPath): Expression | undefined {
  if (others.length === 0) return undefined;
  const rest = others.map((other) => `“${other}”`).join(" and ");
  return unavailable(name, `This benefit has “${name}” and also ${rest}, so one of them would not be read. Keep “${name}” alone, or remove it.`, benefit);
}

/** A factor that must be written and is not. */
function missing(name: string, benefit: PlanPath, expects: Expectation, currency: string): Expression {
  const message = `This benefit has no “${name}”, so it has no value. Write ${name}: ${exampleIn(expects, currency)}, or the id of an input.`;
  return unavailable(name, message, benefit);
}

/** The factors of one field, multiplied, when they are what the field expects. */
function fieldValue(operands: Operands, path: PlanPath, expects: Expectation, surroundings: Surroundings): Expression {
  const name = lastKey(path);
  const factors = operands.map((operand) => operandValue(name, operand, surroundings));
  const [only, ...others] = factors;
  const whole = only !== undefined && others.length === 0 ? only : productOf(name, factors);
  const result = evaluate(whole);
  if (!result.ok || meets(expects, result.value)) return whole;
  const message = mismatch(expects, name, result.value, surroundings.exchange.currency);
  return { kind: "unavailable", label: name, reasons: [{ message, path, kind: "unit-mismatch" }] };
}

function operandValue(name: string, operand: Operand, { inputs, valueOf, exchange }: Surroundings): Expression {
  if (operand.kind === "quantity") return inPlanCurrency(name, operand.quantity, "written", operand.path, exchange);
  const input = inputs.get(operand.id);
  const value = input && valueOf(input);
  if (input === undefined || value === undefined) {
    return unavailable(operand.id, `“${operand.id}” is no input with a value. Give it one under inputs, or write a quantity here.`, operand.path);
  }
  return inPlanCurrency(operand.id, value, "input", input.path, exchange);
}

function inPlanCurrency(label: string, amount: Quantity, origin: Origin, path: PlanPath, exchange: Exchange): Expression {
  const exchanged = exchange.toPlanCurrency(amount, path);
  if (!exchanged.ok) return { kind: "unavailable", label, reasons: exchanged.reasons };
  return { kind: "value", label, quantity: exchanged.value, origin, path };
}

function productOf(label: string, operands: readonly Expression[]): Expression {
  return { kind: "product", label, operands };
}

/** A calculation that comes to nothing, for a reason. */
export function unavailable(label: string, message: string, path: PlanPath): Expression {
  return { kind: "unavailable", label, reasons: [{ message, path }] };
}
