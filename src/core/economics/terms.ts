import type { Input } from "../plan/sections/input";
import { type Expectation, exampleIn, meets, mismatch, share } from "../quantity/expectation";
import { percent, plainNumber, unitOf } from "../quantity/unit";
import type { Operand, Operands } from "../shape/operand";
import { type PlanPath, childPath, lastKey } from "../source/plan-path";
import { withAnd } from "../texts/enumeration";
import { say } from "../texts/say";
import { type Expression, productOf, quantityOf, unavailable, written } from "./expression";
import type { Exchange } from "./money";
import { andThen, failure, success } from "./result";
import type { OutcomeTerms, Terms } from "./worth";

/** What stands around a benefit: the inputs and the plan's exchange. */
export interface Surroundings {
  readonly inputs: ReadonlyMap<string, Input>;
  readonly exchange: Exchange;
}

/** What a driver builds its calculation from, for the benefit at a path. */
export function termsOf(benefit: PlanPath, outcome: OutcomeTerms, surroundings: Surroundings): Terms {
  const factor: Terms["factor"] = (operands, path, expects) => fieldValue(operands, path, expects, surroundings);
  const field: Terms["field"] = (name, operands, expects) => (operands.length === 0 ? assumed(name, expects) : factor(operands, childPath(benefit, name), expects));
  return {
    ...outcome,
    factor,
    field,
    currency: unitOf(new Map([[surroundings.exchange.currency, 1]])),
    input: (id, path) => operandValue(id, { kind: "input", id, path }, surroundings),
    requiredField: (name, operands, expects) =>
      operands.length === 0 ? missing(name, benefit, expects, surroundings.exchange.currency) : field(name, operands, expects),
    excluded: (name, others) => excludedBy(name, others.filter(({ operands }) => operands.length > 0).map((other) => other.name), benefit),
  };
}

/** What changes nothing where a factor is left out: the whole of a share, once of everything else. */
function assumed(name: string, expects: Expectation): Expression {
  return expects === share ? assumedShare(name, 1) : written(name, { amount: 1, unit: plainNumber }, "assumed", undefined);
}

/** A share that the format assumes where the plan writes none. */
export function assumedShare(label: string, amount: number): Expression {
  return written(label, { amount: amount * 100, unit: percent }, "assumed", undefined);
}

/** A fixed amount beside factors that nothing would read. */
function excludedBy(name: string, others: readonly string[], benefit: PlanPath): Expression | undefined {
  if (others.length === 0) return undefined;
  const rest = withAnd(others.map((other) => say`“${other}”`));
  return unavailable(say`This benefit has “${name}” and also ${rest}, so one of them would not be read. Keep “${name}” alone, or remove it.`, benefit);
}

/** A factor that must be written and is not. */
function missing(name: string, benefit: PlanPath, expects: Expectation, currency: string): Expression {
  return unavailable(say`This benefit has no “${name}”, so it has no value. Write ${name}: ${exampleIn(expects, currency)}, or the id of an input.`, benefit);
}

/** The factors of one field, multiplied, when they are what the field expects. */
function fieldValue(operands: Operands, path: PlanPath, expects: Expectation, surroundings: Surroundings): Expression {
  const name = lastKey(path);
  if (operands.length === 0) return unavailable(say`“${inWords(name)}” is an empty list, so this benefit has no value. Write ${exampleIn(expects, surroundings.exchange.currency)} in it, or the id of an input.`, path);
  return andThen(productOf(name, operands.map((operand) => operandValue(inWords(name), operand, surroundings))), (term) => {
    const value = quantityOf(term);
    if (meets(expects, value)) return success(term);
    return failure({ message: mismatch(expects, name, value, surroundings.exchange.currency), path, kind: "unit-mismatch" });
  });
}

/** The years of a schedule are counted from 1, the items of a list from 0. */
function inWords(name: string): string {
  const [, list, index] = /^(\w+)s\[(\d+)\]$/u.exec(name) ?? [];
  return list === undefined ? name : say`${list} of year ${Number(index) + 1}`;
}

function operandValue(name: string, operand: Operand, { inputs, exchange }: Surroundings): Expression {
  if (operand.kind === "quantity") return exchange.toPlanCurrency(name, operand.quantity, "written", operand.path);
  const input = inputs.get(operand.id);
  if (input?.value !== undefined) return exchange.toPlanCurrency(operand.id, input.value, "input", input.path);
  return unavailable(say`“${operand.id}” is no input with a value. Give it one under inputs, or write a quantity here.`, operand.path);
}
