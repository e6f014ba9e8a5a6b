import type { Node } from "yaml";
import { isScalar } from "yaml";
import { type Expectation, mismatch } from "../quantity/expectation";
import { type QuantityProblem, parseQuantity } from "../quantity/parse-quantity";
import { type Quantity, quantity } from "../quantity/quantity";
import { type PlanPath, lastKey } from "../source/plan-path";
import type { Span } from "../source/span";
import { say } from "../texts/say";
import { type Reading, reportUnexpected, spanOfNode, spanOfValue } from "./reading";
import { writtenWords } from "./scalar";
import type { Shape } from "./shape";

const quantityPattern = "^\\s*[+-]?\\d[\\d_]*(\\.\\d+)?\\s*\\S.*$";

/** A number with its unit. `expects` names the dimension that the place needs. */
export function quantityValue(expects: Expectation): Shape<Quantity> {
  const expected = `${expects.name}, such as ${expects.example}`;
  return {
    structure: { kind: "scalar", measures: expects },
    expected,
    jsonSchema: { type: "string", pattern: quantityPattern },
    read: (node, path, reading) => {
      const written = writtenWords(node);
      if (written === undefined) return reportUnexpected(reading, node, path, expected);
      return readQuantity(written, node, path, reading, expects);
    },
  };
}

/** A number that may stand without a unit, such as the limit 0 of a guardrail. */
export function quantityOrNumber(expects: Expectation): Shape<Quantity> {
  const withUnit = quantityValue(expects);
  return {
    ...withUnit,
    expected: `a number, or ${withUnit.expected}`,
    jsonSchema: { type: ["number", "string"], pattern: quantityPattern },
    read: (node, path, reading) =>
      isScalar(node) && typeof node.value === "number" && Number.isFinite(node.value)
        ? quantity(node.value, "")
        : withUnit.read(node, path, reading),
  };
}

/** Reads words as a quantity of the expected dimension, or reports why not. */
export function readQuantity(
  written: string,
  node: Node,
  path: PlanPath,
  reading: Reading,
  expects: Expectation,
): Quantity | undefined {
  const { currency } = reading;
  const parsed = parseQuantity(written, { ...(currency !== undefined && { currency }), expects });
  if (!parsed.ok) return reportForm(parsed.problem, node, path, reading);
  if (expects.accepts(parsed.quantity.unit.dimension, parsed.quantity.unit)) return parsed.quantity;
  reading.problems.push({
    kind: "unit-mismatch",
    path,
    span: spanOfNode(node),
    message: mismatch(expects, lastKey(path), parsed.quantity, currency),
  });
  return undefined;
}

function reportForm(problem: QuantityProblem, node: Node, path: PlanPath, reading: Reading): undefined {
  const { suggestion, isCertain = false } = problem;
  reading.problems.push({
    kind: "quantity-form",
    path,
    span: spanWithin(node, problem, reading.text),
    message: problem.message,
    ...(suggestion !== undefined && {
      correction: { title: say`Write ${suggestion}`, edits: [{ span: spanOfValue(node, reading.text), text: suggestion }], safe: isCertain },
    }),
  });
}

/** The faulty part of a one-line scalar; the whole scalar when quotes or line breaks shift its offsets. */
function spanWithin(node: Node, problem: QuantityProblem, text: string): Span {
  const whole = spanOfNode(node);
  const plain = isScalar(node) && text.slice(whole.start, whole.end) === node.source;
  if (!plain || problem.end <= problem.start) return whole;
  return { start: whole.start + problem.start, end: whole.start + problem.end };
}
