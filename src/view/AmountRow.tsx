import type { VNode } from "preact";
import type { ScenarioName } from "../core/economics/valuation";
import { say } from "../core/texts/say";
import { figureIn } from "./cash-flow-figures";
import type { CashFlowRow } from "./cash-flow-rows";
import { Figure } from "./Figure";
import type { Formats } from "./format/formats";
import { PlanText } from "./PlanText";
import { Reveal } from "./Reveal";
import { useFormats } from "./surroundings";

interface AmountRowProps {
  readonly row: CashFlowRow;
  /** Whose cash flow it is. */
  readonly scenario: ScenarioName;
}

/** A row of the cash flow table: its name, its years, its present value. */
export function AmountRow({ row, scenario }: AmountRowProps): VNode {
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
        <Amount key={year} row={row} scenario={scenario} amount={amount} column={year} />
      ))}
      {row.pv === undefined ? <td /> : <Amount row={row} scenario={scenario} amount={row.pv} column="pv" />}
    </tr>
  );
}

interface AmountProps extends AmountRowProps {
  readonly amount: number;
  readonly column: number | "pv";
}

/** Nothing comes from nowhere, so a dash cannot be asked about. */
function Amount({ row, scenario, amount, column }: AmountProps) {
  const formats = useFormats();
  const figure = formats.isNothing(amount) ? undefined : figureIn(row.key, column);
  const isNegative = amount < 0 && !formats.isNothing(amount);
  return (
    <td class={classOf(row, amount, formats)}>
      {isNegative && <span class="visually-hidden">{say`minus`} </span>}
      <Figure name={`${scenario}.cashFlow.${row.key}.${column}`} question={figure === undefined ? undefined : { scenario, figure }} label={labelOf(row, column)}>
        {formats.accounting(amount)}
      </Figure>
    </td>
  );
}

function labelOf({ label }: CashFlowRow, column: number | "pv"): string {
  if (column === "pv") return say`${label}, present value,`;
  return column === 0 ? say`${label}, start,` : say`${label}, year ${column},`;
}

/** Only what remains in the end is good or bad; that a cost is negative is no news. */
function classOf({ kind }: CashFlowRow, amount: number, formats: Formats): string | undefined {
  if (amount >= 0 || formats.isNothing(amount)) return undefined;
  return kind === "net" ? "negative bad" : "negative";
}
