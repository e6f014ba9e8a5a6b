import { headlineFigures, type Report } from "../core/report/report";
import type { PlacedReason } from "../core/economics/valuation";
import { say } from "../core/texts/say";
import { type CashFlowRow, cashFlowRows } from "../view/cash-flow-rows";
import { scenarioPlace } from "../view/scenario-words";
import { type CsvCell, csvText } from "./csv-text";
import type { Exporter } from "./exporter";

/**
 * The cash flow that the verdict speaks of, as CSV (RFC 4180): benefits, costs, net and running total by year, unrounded.
 * Money that leaves is negative. Sums are left to the reader's spreadsheet, which would count them twice. It is data: its
 * headings are the same in every language.
 */
export const csv: Exporter = (report) => csvText(linesOf(report));

function linesOf(report: Report): readonly (readonly CsvCell[])[] {
  const scenario = headlineFigures(report);
  const years = scenario?.cashFlow.years.map((_, index) => `Year ${index + 1}`) ?? [];
  const heading = [report.valuation.currency ?? "Amount", "Start", ...years, "PV"];
  if (scenario === undefined) return [heading, ...reasonLines(report, heading.length)];
  const rows = cashFlowRows(report, scenario).flat().filter(({ kind }) => kind !== "sum");
  return [heading, ...rows.map(({ label, kind, amounts, pv }) => [names[kind] ?? label, ...amounts, pv ?? ""])];
}

const names: Readonly<Partial<Record<CashFlowRow["kind"], string>>> = { net: "Net", running: "Running total" };

/** Every line of a CSV file has as many cells as the first. */
function reasonLines(report: Report, columns: number): readonly (readonly CsvCell[])[] {
  const scenario = report.valuation.scenarios[report.headline];
  const reasons: readonly PlacedReason[] = scenario.available ? [] : scenario.reasons;
  const empty = Array.from({ length: columns - 1 }, () => "");
  return reasons.map(({ message, line }) => [say`No figures ${scenarioPlace(report.headline)}: ${message} (line ${line})`, ...empty]);
}
