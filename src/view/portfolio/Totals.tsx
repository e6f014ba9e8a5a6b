import type { VNode } from "preact";
import type { CurrencyTotals, Total } from "../../core/portfolio/totals";
import { say } from "../../core/texts/say";
import { FramedTable } from "../FramedTable";
import { Section } from "../Section";
import { useFormats } from "../surroundings";
import { omitted } from "./portfolio-words";

/** What the plans of each currency come to; nothing is converted, so there is no line for all. */
export function Totals({ totals }: { readonly totals: readonly CurrencyTotals[] }): VNode {
  const headings = [say`Currency`, say`Plans with figures`, say`Benefits (PV)`, say`Costs (PV)`, say`NPV at target`, say`ROI at target`, say`Plans measured`, say`NPV measured`];
  const title = totals.length > 1 ? say`Totals by currency` : say`Total`;
  return (
    <Section title={title}>
      <FramedTable label={say`Table of totals`} caption={say`Present values of the plans of each currency, when every target is reached and as measured`} headings={headings} kind="chart-table totals">
        <tbody>
          {totals.map((one) => (
            <TotalsRow key={one.currency ?? ""} totals={one} />
          ))}
        </tbody>
      </FramedTable>
    </Section>
  );
}

function TotalsRow({ totals }: { readonly totals: CurrencyTotals }) {
  const formats = useFormats();
  const { currency, plans, target, measured } = totals;
  const amount = (total: Total, key: "npv" | "pvBenefits" | "pvCosts"): string => (total.valued === 0 ? "–" : formats.money(total[key], undefined));
  return (
    <tr>
      <th scope="row">{currency ?? say`no currency`}</th>
      <td>{omitted(totals, formats) ?? formats.quantity(plans, "")}</td>
      <td>{amount(target, "pvBenefits")}</td>
      <td>{amount(target, "pvCosts")}</td>
      <td class={target.npv < 0 ? "main bad" : "main"}>{amount(target, "npv")}</td>
      <td>{target.roi === null ? "–" : formats.percent(target.roi)}</td>
      <td>{formats.quantity(measured.valued, "")}</td>
      <td class={measured.npv < 0 ? "bad" : undefined}>{amount(measured, "npv")}</td>
    </tr>
  );
}
