import { type Report, headlineFigures } from "../../core/report/report";
import { type CashFlowRow, cashFlowRows } from "../../view/cash-flow-rows";
import type { Style } from "../paint";
import { type Cell, tableLines } from "../text-table";
import { tableTitle } from "./headline-place";
import type { Setting } from "./setting";

const styles: Readonly<Partial<Record<CashFlowRow["kind"], Style>>> = { sum: "bold", net: "bold", running: "dim" };

/** The headline scenario's money by year and as present value; what leaves is in parentheses. */
export function cashFlowSection(report: Report, setting: Setting): readonly string[] {
  const scenario = headlineFigures(report);
  if (scenario === undefined) return [];
  const { discountRate } = report.valuation;
  const years = scenario.cashFlow.years.map((_, index) => `year ${index + 1}`);
  const headings = ["start", ...years, `PV at ${setting.formats.rate(discountRate)}`];
  const header: readonly Cell[] = [
    { text: tableTitle("Cash flow", report), style: "bold" },
    ...headings.map((text): Cell => ({ text: withBracketRoom(text), style: "dim" })),
  ];
  const rows = cashFlowRows(report, scenario).flat().map((row) => rowCells(row, setting));
  return [...tableLines([header, ...rows], ["left"], setting.paint), ...organisationLines(report, setting)];
}

/** A plan does not show what the organisation settled for all, so the figures do. */
function organisationLines({ frame, valuation }: Report, { formats, paint }: Setting): readonly string[] {
  const terms = [
    ...(frame.discountRate.settledBy === "organisation" ? [`discount rate ${formats.rate(valuation.discountRate)}`] : []),
    ...(frame.ramp.settledBy === "organisation" ? [`ramp ${frame.ramp.shares.map((share) => formats.rate(share)).join(", ")}`] : []),
  ];
  return terms.length === 0 ? [] : ["", paint("dim", `Organisation default, as the plan says nothing else: ${terms.join("; ")}.`)];
}

function rowCells({ label, kind, amounts, pv }: CashFlowRow, { formats }: Setting): readonly Cell[] {
  const style = styles[kind];
  const figures = pv === undefined ? amounts : [...amounts, pv];
  const texts = [label, ...figures.map((amount) => withBracketRoom(formats.accounting(amount)))];
  return texts.map((text): Cell => (style === undefined ? { text } : { text, style }));
}

/** Room for the bracket that closes an amount that leaves, so that digits stand below digits. */
function withBracketRoom(text: string): string {
  return text.endsWith(")") ? text : `${text} `;
}
