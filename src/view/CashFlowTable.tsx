import type { VNode } from "preact";
import type { AvailableScenario } from "../core/economics/valuation";
import type { Report } from "../core/report/report";
import { say } from "../core/texts/say";
import { AmountRow } from "./AmountRow";
import { FramedTable } from "./FramedTable";
import { cashFlowRows } from "./cash-flow-rows";

interface CashFlowTableProps {
  readonly report: Report;
  readonly scenario: AvailableScenario;
}

/** Benefits, costs in parentheses and what remains, year by year and as present value, as financial reviews have it. */
export function CashFlowTable({ report, scenario }: CashFlowTableProps): VNode {
  const { currency } = report.valuation;
  const headings = [currency ?? say`Amount`, say`Start`, ...scenario.cashFlow.years.map((_, index) => say`Year ${index + 1}`), say`PV`];
  const caption = currency === undefined ? say`Benefits, costs and net amount by year` : say`Benefits, costs and net amount by year, in ${currency}`;
  return (
    <FramedTable label={say`Cash flow table`} caption={caption} headings={headings} kind="amounts">
      {cashFlowRows(report, scenario).map((rows, group) => (
        <tbody key={group}>
          {rows.map((row) => (
            <AmountRow key={row.key} row={row} scenario={report.headline} />
          ))}
        </tbody>
      ))}
    </FramedTable>
  );
}
