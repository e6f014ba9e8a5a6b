import type { Node } from "yaml";
import { type Formula, isOutcomeWord, namesIn, outcomeWords } from "../formula/formula";
import type { FormulaProblem } from "../formula/formula-problem";
import { parseFormula } from "../formula/parse-formula";
import type { PlanPath } from "../source/plan-path";
import type { Span } from "../source/span";
import { say } from "../texts/say";
import { placeOfWords } from "./place-of-words";
import { type Reading, spanOfNode } from "./reading";
import type { Located, Shape } from "./shape";
import { text } from "./text";

/** Arithmetic as it is written and as it was understood. */
export interface Arithmetic extends Located {
  readonly text: string;
  readonly formula: Formula;
}

const { expected, jsonSchema, read: readWords } = text("arithmetic, such as improvement * reports * rate");

/** Arithmetic on inputs and on the numbers of the outcome. Its names are references to inputs. */
export const arithmetic: Shape<Arithmetic> = {
  structure: { kind: "scalar", holds: "arithmetic" },
  expected,
  jsonSchema,
  read: (node, path, reading) => {
    const words = readWords(node, path, reading);
    if (words === undefined) return undefined;
    const place = placeOfWords(node, words, reading.text);
    const parsed = parseFormula(words, reading.inputIds, place ?? (() => spanOfNode(node)));
    if (!parsed.ok) return reportFormula(parsed.problem, node, path, reading);
    for (const { name, span } of namesIn(parsed.formula)) noteName(name, place && span, { node, path, reading });
    return { text: words, formula: parsed.formula, path };
  },
};

/** The scalar that is being read. */
interface Place {
  readonly node: Node;
  readonly path: PlanPath;
  readonly reading: Reading;
}

function noteName(name: string, span: Span | undefined, { node, path, reading }: Place): void {
  if (!isOutcomeWord(name)) reading.references.push({ to: "inputs", id: name, path, within: { span, otherWords: outcomeWords } });
  else if (reading.inputIds.has(name)) reading.problems.push({ kind: "schema", path, span: span ?? spanOfNode(node), message: ambiguous(name) });
}

function ambiguous(name: string): string {
  return say`“${name}” is a number of this outcome and also an input, so nobody can say which is meant. Give the input another id.`;
}

function reportFormula({ message, span, suggestion }: FormulaProblem, node: Node, path: PlanPath, reading: Reading): undefined {
  const whole = spanOfNode(node);
  const isPart = span.end > span.start && span.end - span.start < whole.end - whole.start;
  const isCut = reading.text.slice(span.start, span.end) === "(" && reading.text.slice(whole.end).trimStart().startsWith(",");
  reading.problems.push({
    kind: "schema",
    path,
    span: isPart ? span : whole,
    message: isCut ? `${message} ${say`Inside { } a comma ends the value: put the formula in quotes.`}` : message,
    ...(isPart && suggestion !== undefined && { correction: { title: say`Write ${suggestion}`, edits: [{ span, text: suggestion }] } }),
  });
}
