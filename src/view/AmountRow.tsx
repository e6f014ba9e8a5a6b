import type { VNode } from "preact";
import type { CashFlowRow } from "./cash-flow-rows";
import type { Formats } from "./format/formats";
import { PlanText } from "./PlanText";
import { Reveal } from "./Reveal";
import { useFormats } from "./surroundings";

interface AmountRowProps {
  readonly row: CashFlowRow;
  /** What the row's figures are named below, such as "target.cashFlow". */
  readonly figures: string;
}

/** A row of the cash flow table: its name, its years, its present value. */
export function AmountRow({ row, figures }: AmountRowProps): VNode {
  const formats = useFormats();
  return (
    <tr class={row.kind} data-path={row.path}>
      <th scope="row">
        {row.path === undefined ? row.label : (
          <Reveal path={row.path}>
            <PlanText text={row.label} />
          </Reveal>
        )}
      </th>
      {row.amounts.map((amount, year) => (
        <td key={year} class={classOf(row, amount, formats)} data-figure={`${figures}.${row.key}.${year}`}>
          {formats.accounting(amount)}
        </td>
      ))}
      <td class={classOf(row, row.pv, formats)} data-figure={row.pv === undefined ? undefined : `${figures}.${row.key}.pv`}>
        {row.pv === undefined ? "" : formats.accounting(row.pv)}
      </td>
    </tr>
  );
}

/** Only what remains in the end is good or bad; that a cost is negative is no news. */
function classOf({ kind }: CashFlowRow, amount: number | undefined, formats: Formats): string | undefined {
  if (amount === undefined || amount >= 0 || formats.isNothing(amount)) return undefined;
  return kind === "net" ? "negative bad" : "negative";
}
