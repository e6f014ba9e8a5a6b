import type { VNode } from "preact";
import type { AvailableScenario } from "../core/economics/valuation";
import type { Report } from "../core/report/report";
import { say } from "../core/texts/say";
import { AmountRow } from "./AmountRow";
import { cashFlowRows } from "./cash-flow-rows";

interface CashFlowTableProps {
  readonly report: Report;
  readonly scenario: AvailableScenario;
}

/** Benefits, costs in parentheses and what remains, year by year and as present value, as financial reviews have it. */
export function CashFlowTable({ report, scenario }: CashFlowTableProps): VNode {
  const { currency } = report.valuation;
  const headings = [say`Start`, ...scenario.cashFlow.years.map((_, index) => say`Year ${index + 1}`), say`PV`];
  return (
    <div class="table-frame" role="region" aria-label={say`Cash flow table`} tabIndex={0}>
      <table class="amounts">
        <caption class="visually-hidden">{currency === undefined ? say`Benefits, costs and net amount by year` : say`Benefits, costs and net amount by year, in ${currency}`}</caption>
        <thead>
          <tr>
            <th scope="col">{currency ?? say`Amount`}</th>
            {headings.map((heading) => (
              <th key={heading} scope="col">
                {heading}
              </th>
            ))}
          </tr>
        </thead>
        {cashFlowRows(report, scenario).map((rows, group) => (
          <tbody key={group}>
            {rows.map((row) => (
              <AmountRow key={row.key} row={row} scenario={report.headline} />
            ))}
          </tbody>
        ))}
      </table>
    </div>
  );
}
