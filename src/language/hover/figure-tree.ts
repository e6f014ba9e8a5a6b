import type { Explanation } from "../../core/economics/calculation/explanation";
import { positionOfNumber } from "../../core/source/number-position";
import { isWritten } from "../../core/source/source-index";
import { amountWords } from "../../view/explanation/explanation-words";
import { operationWords, signBefore } from "../../view/explanation/operation-words";
import { type Precision, operandPrecision, ownPrecision } from "../../view/explanation/precision";
import type { HoveredPlan } from "./hovered-plan";
import { type Markdown, joined, lineLink, md, spoken } from "./markdown";

/** The most lines that one takes in while hovering. */
const mostLines = 8;

/** What a figure is made of as a list, as deep as a few lines allow, each number linked to its line. */
export function figureTree(explanation: Explanation, plan: HoveredPlan, most: number = mostLines): Markdown {
  let depth = 1;
  let lines = countLines(explanation, depth);
  for (let deeper = countLines(explanation, depth + 1); deeper <= most && deeper > lines; deeper = countLines(explanation, depth + 1)) {
    lines = deeper;
    depth++;
  }
  return joined(linesOf(explanation, ownPrecision(explanation), depth, plan), "\n");
}

/** Counted before they are written: what a figure is made of in full are hundreds of numbers. */
function countLines({ operands }: Explanation, depth: number): number {
  return depth === 0 ? 0 : operands.reduce((count, operand) => count + 1 + countLines(operand, depth - 1), 0);
}

function linesOf(step: Explanation, precision: Precision, depth: number, plan: HoveredPlan, indent = ""): readonly Markdown[] {
  if (depth === 0) return [];
  return step.operands.flatMap((operand, index) => {
    const own = operandPrecision(operand, step, precision);
    const line = lineOf(operand, own, signBefore(step.operation, index)?.sign ?? "", indent, plan);
    return [line, ...linesOf(operand, own, depth - 1, plan, `${indent}  `)];
  });
}

function lineOf(operand: Explanation, precision: Precision, sign: string, indent: string, plan: HoveredPlan): Markdown {
  const { label, operands } = operand;
  const words = operands.length === 0 ? undefined : operationWords(operand, plan.formats);
  const note = words === undefined ? md`` : md`, ${words}`;
  const lead = sign === "" ? md`` : md`${sign} `;
  return md`${{ markdown: indent }}- ${lead}${label} = ${amountWords(operand, plan.formats, precision)}${note}${placeOf(operand, plan)}`;
}

/** The line of a number, or that the format assumes it. */
function placeOf({ path, origin }: Explanation, { analysis: { source }, uri }: HoveredPlan): Markdown {
  if (origin === "organisation") return spoken`, organisation default`;
  if (origin === "assumed") return spoken`, the format’s default`;
  if (origin === undefined || path === undefined || !isWritten(source, path)) return md``;
  return md`, ${lineLink(uri, positionOfNumber(source, path).line + 1)}`;
}
