import type { Explanation } from "../../core/economics/calculation/explanation";
import type { PlanPath } from "../../core/source/plan-path";
import { amountWords } from "../../view/explanation/explanation-words";
import { operationWords, signBefore } from "../../view/explanation/operation-words";
import { type Precision, operandPrecision, ownPrecision } from "../../view/explanation/precision";
import { padTo, terminalText, widthOf } from "../terminal-text";
import { tableLines } from "../text-table";
import type { Setting } from "./setting";

/** The line of the plan, from 1, on which the number at a path stands. */
export type LineOf = (path: PlanPath) => number;

/**
 * A figure as a tree, a line for each part: the sign that joins it to the one before, its label, its amount, and where it
 * comes from, down to the lines of the plan. What was unfolded before is not unfolded again.
 */
export function explanationText(explanation: Explanation, lineOf: LineOf, setting: Setting): readonly string[] {
  const rows = rowsOf(explanation, ownPrecision(explanation), { first: "", rest: "" }, { unfolded: new Map(), lineOf, setting });
  const decimals = Math.max(...rows.map(({ amount }) => decimalsOf(amount)));
  const amounts = rows.map(({ amount }) => amount + " ".repeat(decimals - decimalsOf(amount)));
  const width = Math.max(...amounts.map(widthOf));
  const told = rows.map(({ part, unit, note }, index) => ({
    stem: [{ text: part }, { text: `= ${padTo(width, amounts[index] ?? "", "right")}` }],
    unit,
    // What the figure itself is stands above the tree.
    note: index === 0 && explanation.operands.length > 0 ? "" : note,
  }));
  const lines = tableLines(told.map(({ stem, unit, note }) => [...stem, { text: unit }, { text: note, style: "dim" as const }]), ["left", "left", "left", "left"], setting.paint);
  if (lines.every((line) => widthOf(line) <= setting.columns)) return lines;
  // Notes take less room right after their units than in a column of their own.
  const stems = tableLines(told.map(({ stem }) => stem), ["left", "left"], setting.paint);
  const stemWidth = Math.max(...stems.map(widthOf));
  return told.map(({ unit, note }, index) => [padTo(stemWidth, stems[index] ?? ""), terminalText(unit), note === "" ? "" : setting.paint("dim", terminalText(note))].filter((text) => text !== "").join("  ").trimEnd());
}

interface Row {
  readonly part: string;
  readonly amount: string;
  readonly unit: string;
  readonly note: string;
}

interface Telling {
  /** The labels of parts that were unfolded, by what they rest on. */
  readonly unfolded: Map<string, string>;
  readonly lineOf: LineOf;
  readonly setting: Setting;
}

/** What the tree draws before a part, and before the parts below it. */
interface Branch {
  readonly first: string;
  readonly rest: string;
}

function rowsOf(explanation: Explanation, precision: Precision, branch: Branch, telling: Telling): readonly Row[] {
  const { operation, operands, label } = explanation;
  const content = JSON.stringify({ ...explanation, label: "", path: "" });
  const before = operands.length === 0 ? undefined : telling.unfolded.get(content);
  if (before !== undefined) return [rowOf(explanation, precision, branch, before === label ? "as above" : `as ${before}`, telling)];
  telling.unfolded.set(content, label);
  return [
    rowOf(explanation, precision, branch, noteOf(explanation, telling), telling),
    ...operands.flatMap((operand, index) => rowsOf(operand, operandPrecision(operand, explanation, precision), below(branch, signBefore(operation, index)?.sign, index === operands.length - 1), telling)),
  ];
}

function below({ rest }: Branch, sign: string | undefined, isLast: boolean): Branch {
  return { first: `${rest}${isLast ? "└" : "├"} ${sign === undefined ? "" : `${sign} `}`, rest: `${rest}${isLast ? " " : "│"} ` };
}

function rowOf(explanation: Explanation, precision: Precision, { first }: Branch, note: string, { setting }: Telling): Row {
  const { label, unit } = explanation;
  const words = amountWords(explanation, setting.formats, precision);
  const part = `${first}${label}`;
  return unit !== "" && words.endsWith(` ${unit}`) ? { part, amount: words.slice(0, -unit.length - 1), unit, note } : { part, amount: words, unit: "", note };
}

/** What is done to the parts below, where their signs do not say it; for a number, where it comes from. */
function noteOf(explanation: Explanation, { lineOf, setting }: Telling): string {
  const { origin, path, amount } = explanation;
  if (origin === "constant" && amount === 0) return "none";
  if (origin === undefined) return operationWords(explanation, setting.formats) ?? "";
  if (origin === "supposed" && path !== undefined) return `instead of line ${lineOf(path)}`;
  return path === undefined ? origins[origin] : `${origins[origin]}, line ${lineOf(path)}`;
}

const origins: Readonly<Record<NonNullable<Explanation["origin"]>, string>> = {
  input: "input",
  written: "written",
  baseline: "baseline",
  result: "result",
  rate: "exchange rate",
  organisation: "organisation default",
  assumed: "assumed: the format’s default",
  constant: "by definition",
  supposed: "supposed",
};

/** Digits behind the point, and the point. */
function decimalsOf(amount: string): number {
  return /\.\d*$/u.exec(amount)?.[0].length ?? 0;
}
