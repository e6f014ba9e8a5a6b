import { quantity } from "../quantity/quantity";
import type { Span } from "../source/span";
import { say } from "../texts/say";
import { type Formula, type FunctionName, type Operator, functions, outcomeWords } from "./formula";
import { type FormulaProblem, closesNothing, notNumber, notSeparating, strange, unclosed } from "./formula-problem";
import { type Token, tokensOf } from "./tokens";

/** The formula that was read, or the first thing that keeps it from being read. */
export type FormulaReading =
  | { readonly ok: true; readonly formula: Formula }
  | { readonly ok: false; readonly problem: FormulaProblem };

/** The longest formula that is read, in characters. */
export const longestFormula = 1000;

/** How deep parentheses, functions and signs may stand inside one another. */
export const deepestFormula = 32;

/** The most numbers, names, operations and functions of one formula. */
export const mostSteps = 200;

/**
 * Reads arithmetic: numbers, percentages, names, `+ - * / ( ) min max`. Never throws, and nothing in it can run: the
 * result is a tree. `inputs` are the ids that may hold hyphens; unknown names are read too, for others to judge. `place`
 * turns offsets of the formula into those of the file.
 */
export function parseFormula(text: string, inputs: ReadonlySet<string>, place: (span: Span) => Span = (span) => span): FormulaReading {
  const all = place({ start: 0, end: text.length });
  if (text.trim() === "") return { ok: false, problem: { span: all, message: say`This formula is empty. Write arithmetic, such as ${example}.` } };
  if (text.length > longestFormula) return { ok: false, problem: { span: all, message: tooLong() } };
  const names = new Set([...inputs, ...outcomeWords]);
  const tokens = tokensOf(text, names).map((token) => ({ ...token, span: place(token.span) }));
  const cursor: Cursor = { tokens, names, position: 0, steps: 0 };
  const formula = readSum(cursor, 0);
  if (isProblem(formula)) return { ok: false, problem: formula };
  return peek(cursor).kind === "end" ? { ok: true, formula } : { ok: false, problem: unexpectedAfter(cursor) };
}

const example = "improvement * reports * rate";
function tooLong(): string {
  return say`This formula has more than ${longestFormula} characters, so it is not read. Work parts of it out in inputs of their own.`;
}

function tooMany(): string {
  return say`This formula has more than ${mostSteps} numbers, names and signs, so it is not read. Work parts of it out in inputs of their own.`;
}

function tooDeep(): string {
  return say`This formula nests more than ${deepestFormula} levels deep, so it is not read. Work the inner part out in an input of its own.`;
}

interface Cursor {
  readonly tokens: readonly Token[];
  readonly names: ReadonlySet<string>;
  position: number;
  steps: number;
}

type Read = Formula | FormulaProblem;

function readSum(cursor: Cursor, depth: number): Read {
  return readChain(cursor, ["+", "-"], () => readProduct(cursor, depth));
}

function readProduct(cursor: Cursor, depth: number): Read {
  return readChain(cursor, ["*", "/"], () => readFactor(cursor, depth));
}

/** Terms joined by operators of one rank, worked out from left to right. */
function readChain(cursor: Cursor, operators: readonly Operator[], readTerm: () => Read): Read {
  let left = readTerm();
  for (;;) {
    const { text, span: at } = peek(cursor);
    const operator = operators.find((candidate) => candidate === text);
    if (isProblem(left) || operator === undefined) return left;
    next(cursor);
    const right = readTerm();
    if (isProblem(right)) return right;
    left = step(cursor, { kind: "operation", operator, at, left, right, span: covering(left.span, right.span) });
  }
}

function readFactor(cursor: Cursor, depth: number): Read {
  const token = peek(cursor);
  if (depth > deepestFormula) return { span: token.span, message: tooDeep() };
  if (token.kind === "number") return readNumber(cursor);
  if (token.kind === "name") return readName(cursor, depth);
  if (isAt(cursor, "(")) return readGroup(cursor, depth);
  if (!isAt(cursor, "-")) return missingTerm(cursor);
  next(cursor);
  const operand = readFactor(cursor, depth + 1);
  return isProblem(operand) ? operand : step(cursor, { kind: "negation", operand, span: covering(token.span, operand.span) });
}

function readNumber(cursor: Cursor): Read {
  const { text, span } = next(cursor);
  const amount = Number(text.replaceAll("_", ""));
  if (!Number.isFinite(amount)) return notNumber(text, span);
  if (!isAt(cursor, "%")) return step(cursor, { kind: "number", quantity: quantity(amount, ""), span });
  const sign = next(cursor);
  return step(cursor, { kind: "number", quantity: quantity(amount, "%"), span: covering(span, sign.span) });
}

function readName(cursor: Cursor, depth: number): Read {
  const { text: name, span } = next(cursor);
  const called = functions.find((candidate) => candidate === name);
  if (called !== undefined && isAt(cursor, "(")) return readCall(cursor, called, span, depth);
  if (cursor.names.has(name)) return step(cursor, { kind: "name", name, span });
  if (called !== undefined) return { span, message: say`“${name}” needs its terms in parentheses, such as ${name}(improvement, 5).` };
  if (isAt(cursor, "(")) return { span, message: say`“${name}” is no function: a formula has min( ) and max( ). To multiply, write “*” before “(”.` };
  return step(cursor, { kind: "name", name, span });
}

function readCall(cursor: Cursor, name: FunctionName, span: Span, depth: number): Read {
  const open = next(cursor);
  const first = readSum(cursor, depth + 1);
  if (isProblem(first)) return first;
  const others: Formula[] = [];
  while (isAt(cursor, ",")) {
    next(cursor);
    const operand = readSum(cursor, depth + 1);
    if (isProblem(operand)) return operand;
    others.push(operand);
  }
  if (!isAt(cursor, ")")) return notClosed(cursor, open);
  return step(cursor, { kind: "call", function: name, operands: [first, ...others], span: covering(span, next(cursor).span) });
}

function readGroup(cursor: Cursor, depth: number): Read {
  const open = next(cursor);
  const inner = readSum(cursor, depth + 1);
  if (isProblem(inner)) return inner;
  if (!isAt(cursor, ")")) return notClosed(cursor, open);
  return { ...inner, span: covering(open.span, next(cursor).span) };
}

/** Counts what a formula is made of, so that none is too long to be worked out at every keystroke. */
function step(cursor: Cursor, formula: Formula): Read {
  cursor.steps += 1;
  return cursor.steps > mostSteps ? { span: formula.span, message: tooMany() } : formula;
}

function missingTerm(cursor: Cursor): FormulaProblem {
  const { kind, text, span } = peek(cursor);
  if (kind === "other") return strange(text, span);
  if (kind !== "end") return { span, message: say`A number or a name is missing before “${text}”.` };
  const before = cursor.tokens[cursor.position - 1];
  return { span: before?.span ?? span, message: say`A number or a name is missing after “${before?.text ?? ""}”.` };
}

function notClosed(cursor: Cursor, open: Token): FormulaProblem {
  return peek(cursor).kind === "end" ? unclosed(open.span) : unexpectedAfter(cursor);
}

/** Why something cannot stand behind a complete term. */
function unexpectedAfter(cursor: Cursor): FormulaProblem {
  const { kind, text, span } = peek(cursor);
  const before = cursor.tokens[cursor.position - 1];
  if (kind === "other") return strange(text, span);
  if (text === ")") return closesNothing(span);
  if (text === "," || text === "%") return notSeparating(text, span);
  if (before?.kind === "number" && kind === "name" && !cursor.names.has(text)) {
    const message = say`A formula has plain numbers and percentages only, such as 12 or 50 %. Put a number with a unit under inputs, so that somebody owns it, and write its id here.`;
    return { span: covering(before.span, span), message };
  }
  return { span, message: say`Between “${before?.text ?? ""}” and “${text}” one of + - * / is missing.` };
}

function covering(first: Span, last: Span): Span {
  return { start: first.start, end: last.end };
}

function peek({ tokens, position }: Cursor): Token {
  const token = tokens[position];
  if (token === undefined) throw new Error("A formula was read beyond its end.");
  return token;
}

function next(cursor: Cursor): Token {
  const token = peek(cursor);
  cursor.position += 1;
  return token;
}

function isAt(cursor: Cursor, sign: string): boolean {
  const { kind, text } = peek(cursor);
  return kind === "sign" && text === sign;
}

function isProblem(read: Read): read is FormulaProblem {
  return "message" in read;
}
