import { headlineFigures, type Report } from "../core/report/report";
import type { PlacedReason } from "../core/economics/valuation";
import { say } from "../core/texts/say";
import { type CashFlowRow, cashFlowRows } from "../view/cash-flow-rows";
import { scenarioPlace } from "../view/scenario-words";
import type { Exporter } from "./exporter";
import { readableText } from "./readable-text";

/**
 * The cash flow that the verdict speaks of, as CSV (RFC 4180): benefits, costs, net and running total by year, unrounded.
 * Money that leaves is negative. Sums are left to the reader's spreadsheet, which would count them twice. It is data: its
 * headings are the same in every language.
 */
export const csv: Exporter = (report) => linesOf(report).map((cells) => `${cells.map(cell).join(",")}\r\n`).join("");

type Cell = string | number;

function linesOf(report: Report): readonly (readonly Cell[])[] {
  const scenario = headlineFigures(report);
  const years = scenario?.cashFlow.years.map((_, index) => `Year ${index + 1}`) ?? [];
  const heading = [report.valuation.currency ?? "Amount", "Start", ...years, "PV"];
  if (scenario === undefined) return [heading, ...reasonLines(report, heading.length)];
  const rows = cashFlowRows(report, scenario).flat().filter(({ kind }) => kind !== "sum");
  return [heading, ...rows.map(({ label, kind, amounts, pv }) => [names[kind] ?? label, ...amounts.map(withoutMinusZero), pv === undefined ? "" : withoutMinusZero(pv)])];
}

const names: Readonly<Partial<Record<CashFlowRow["kind"], string>>> = { net: "Net", running: "Running total" };

/** Every line of a CSV file has as many cells as the first. */
function reasonLines(report: Report, columns: number): readonly (readonly Cell[])[] {
  const scenario = report.valuation.scenarios[report.headline];
  const reasons: readonly PlacedReason[] = scenario.available ? [] : scenario.reasons;
  const empty = Array.from({ length: columns - 1 }, () => "");
  return reasons.map(({ message, line }) => [say`No figures ${scenarioPlace(report.headline)}: ${message} (line ${line})`, ...empty]);
}

function withoutMinusZero(amount: number): number {
  return amount === 0 ? 0 : amount;
}

function cell(value: Cell): string {
  if (typeof value === "number") return decimal(value);
  const text = inertInSpreadsheets(readableText(value));
  return /[",\r\n]/u.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}

/** Digits with a decimal point and no exponent, as every spreadsheet reads them. */
function decimal(value: number): string {
  if (!String(value).includes("e")) return String(value);
  return Math.abs(value) < 1 ? value.toFixed(20) : BigInt(value).toString();
}

/** A spreadsheet computes text that begins like a formula; an apostrophe before it says that it is text (OWASP, CSV injection). */
function inertInSpreadsheets(text: string): string {
  return /^\s*[=+\-@＝＋－＠\t\r\n]/u.test(text) ? `'${text}` : text;
}
