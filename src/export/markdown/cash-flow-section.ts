import { headlineFigures } from "../../core/report/report";
import { say } from "../../core/texts/say";
import { type CashFlowRow, cashFlowRows } from "../../view/cash-flow-rows";
import type { Formats } from "../../view/format/formats";
import { scenarioPlace } from "../../view/scenario-words";
import { markup } from "./markup";
import type { MarkdownSection } from "./section";
import { type Cell, table } from "./table";

/** Benefits, costs in parentheses and what remains, by year and as present value. */
export const cashFlowSection: MarkdownSection = (report, { formats }) => {
  const scenario = headlineFigures(report);
  if (scenario === undefined) return [];
  const { currency, discountRate } = report.valuation;
  const years = scenario.cashFlow.years.map((_, index) => say`Year ${index + 1}`);
  const headings = [currency ?? say`Amount`, say`Start`, ...years, say`PV at ${formats.rate(discountRate)}`];
  const rows = cashFlowRows(report, scenario).flat().map((row) => cells(row, formats));
  return [markup`## ${say`Cash flow ${scenarioPlace(report.headline)}`}`, table(headings, rows)];
};

function cells({ label, kind, amounts, pv }: CashFlowRow, formats: Formats): readonly Cell[] {
  const texts = [label, ...amounts.map(formats.accounting), pv === undefined ? "" : formats.accounting(pv)];
  return kind === "net" ? texts.map((text) => markup`**${text}**`) : texts;
}
