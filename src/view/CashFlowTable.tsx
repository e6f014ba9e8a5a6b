import type { VNode } from "preact";
import type { AvailableScenario } from "../core/economics/valuation";
import type { Report } from "../core/report/report";
import { AmountRow } from "./AmountRow";
import { cashFlowRows } from "./cash-flow-rows";

interface CashFlowTableProps {
  readonly report: Report;
  readonly scenario: AvailableScenario;
}

/** Benefits, costs in parentheses and what remains, year by year and as present value, as financial reviews have it. */
export function CashFlowTable({ report, scenario }: CashFlowTableProps): VNode {
  const { currency } = report.valuation;
  const headings = ["Start", ...scenario.cashFlow.years.map((_, index) => `Year ${index + 1}`), "PV"];
  return (
    <div class="table-frame" role="region" aria-label="Cash flow table" tabIndex={0}>
      <table class="amounts">
        <caption class="visually-hidden">Benefits, costs and net amount by year{currency !== undefined && `, in ${currency}`}</caption>
        <thead>
          <tr>
            <th scope="col">{currency ?? "Amount"}</th>
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
