import { type Node, isSeq } from "yaml";
import type { Expectation } from "../quantity/expectation";
import type { Quantity } from "../quantity/quantity";
import type { PlanPath } from "../source/plan-path";
import { list } from "./list";
import { type Reading, reportUnexpected } from "./reading";
import { readQuantity } from "./quantity-value";
import { writtenWords } from "./scalar";
import type { Shape } from "./shape";

/** A factor of a calculation: a number written in place, or the id of an input. */
export type Operand =
  | { readonly kind: "quantity"; readonly quantity: Quantity; readonly path: PlanPath }
  | { readonly kind: "input"; readonly id: string; readonly path: PlanPath };

/** Whether a value that was read is a factor of a calculation, and no list, text or record. */
export function isOperand(value: unknown): value is Operand {
  return typeof value === "object" && value !== null && "path" in value && "kind" in value && (value.kind === "quantity" || value.kind === "input");
}

/** The factors of one field, multiplied. None means that the field is absent. */
export type Operands = readonly Operand[];

/**
 * A quantity, an input's id, or a list of either, multiplied. The dimension of an input, or of a product, is checked
 * when it is computed; that of a single quantity at once.
 */
export function operands(expects: Expectation): Shape<Operands> & { readonly whenAbsent: Operands } {
  const one = operand(expects);
  const factor = list(operand({ ...expects, accepts: () => true }));
  const expected = `${expects.name}, such as ${expects.example}, or the id of an input, or a list of either`;
  return {
    structure: { kind: "either", options: [one, factor] },
    expected,
    whenAbsent: [],
    jsonSchema: { if: { type: "array" }, then: factor.jsonSchema, else: one.jsonSchema },
    read: (node, path, reading) => {
      if (isSeq(node)) return factor.read(node, path, reading);
      const single = one.read(node, path, reading);
      return single === undefined ? undefined : [single];
    },
  };
}

function operand(expects: Expectation): Shape<Operand> {
  const expected = `${expects.name}, such as ${expects.example}, or the id of an input`;
  return {
    structure: { kind: "scalar", refersTo: "inputs", measures: expects },
    expected,
    jsonSchema: { type: ["string", "number"] },
    read: (node, path, reading) => {
      const written = writtenWords(node);
      if (written === undefined) return reportUnexpected(reading, node, path, expected);
      return isInputId(written) ? readInput(written, path, reading) : readLiteral(written, node, path, reading, expects);
    },
  };
}

function isInputId(written: string): boolean {
  return /^[A-Za-z_][\w-]*$/u.test(written);
}

function readInput(id: string, path: PlanPath, reading: Reading): Operand {
  reading.references.push({ to: "inputs", id, path });
  return { kind: "input", id, path };
}

function readLiteral(written: string, node: Node, path: PlanPath, reading: Reading, expects: Expectation): Operand | undefined {
  const quantity = readQuantity(written, node, path, reading, expects);
  return quantity === undefined ? undefined : { kind: "quantity", quantity, path };
}

