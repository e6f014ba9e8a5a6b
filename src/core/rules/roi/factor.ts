import type { Plan } from "../../plan/plan-shape";
import { type Quantity, baseValue } from "../../quantity/quantity";
import { type Dimension, dimensionless, multiplyDimensions } from "../../quantity/dimension";
import type { Operand, Operands } from "../../shape/operand";

/** The number behind a factor; undefined when it names an input that has none. */
export function quantityOf(operand: Operand, { inputs }: Plan): Quantity | undefined {
  return operand.kind === "quantity" ? operand.quantity : inputs.find(({ id }) => id === operand.id)?.value;
}

/** The numbers behind factors; undefined when one of them is missing. */
export function quantitiesOf(operands: Operands, plan: Plan): readonly Quantity[] | undefined {
  const found = operands.flatMap((operand) => quantityOf(operand, plan) ?? []);
  return found.length === operands.length ? found : undefined;
}

/** Numbers multiplied, in base units: years for time, fractions for percentages. */
export interface Product {
  readonly value: number;
  readonly dimension: Dimension;
}

/** The product of quantities; 1 of nothing. */
export function productOf(quantities: readonly Quantity[]): Product {
  return {
    value: quantities.reduce((product, quantity) => product * baseValue(quantity), 1),
    dimension: quantities.reduce((product, { unit }) => multiplyDimensions(product, unit.dimension), dimensionless),
  };
}

/** Whether factors come to the whole, 100 %; more than the whole is no share at all. */
export function isWhole(operands: Operands, plan: Plan): boolean {
  const factors = operands.length === 0 ? undefined : quantitiesOf(operands, plan);
  return factors !== undefined && Math.abs(productOf(factors).value - 1) < 1e-9;
}
