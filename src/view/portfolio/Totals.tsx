import type { VNode } from "preact";
import type { CurrencyTotals, Total } from "../../core/portfolio/totals";
import { say } from "../../core/texts/say";
import { Section } from "../Section";
import { useFormats } from "../surroundings";
import { omitted } from "./portfolio-words";

/** What the plans of each currency come to; nothing is converted, so there is no line for all. */
export function Totals({ totals }: { readonly totals: readonly CurrencyTotals[] }): VNode {
  const headings = [say`Currency`, say`Plans with figures`, say`Benefits (PV)`, say`Costs (PV)`, say`NPV at target`, say`ROI at target`, say`Plans measured`, say`NPV measured`];
  const title = totals.length > 1 ? say`Totals by currency` : say`Total`;
  return (
    <Section title={title}>
      <div class="table-frame" role="region" aria-label={say`Table of totals`} tabIndex={0}>
        <table class="chart-table totals">
          <caption class="visually-hidden">{say`Present values of the plans of each currency, when every target is reached and as measured`}</caption>
          <thead>
            <tr>
              {headings.map((heading) => (
                <th key={heading} scope="col">
                  {heading}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {totals.map((one) => (
              <TotalsRow key={one.currency ?? ""} totals={one} />
            ))}
          </tbody>
        </table>
      </div>
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
