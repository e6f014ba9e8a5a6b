import type { VNode } from "preact";
import type { PortfolioRow } from "../../core/portfolio/portfolio";
import { say } from "../../core/texts/say";
import { Section } from "../Section";
import { useFormats } from "../surroundings";
import { NpvChart } from "./NpvChart";
import { mostBars, npvBars } from "./npv-bars";
import type { OpenablePlan } from "./portfolio-surroundings";

/** Where the worth comes from: a chart for each currency, since amounts of two have no common scale. */
export function Npvs({ rows }: { readonly rows: readonly PortfolioRow<OpenablePlan>[] }): VNode | null {
  const formats = useFormats();
  const charts = npvBars(rows);
  if (charts.length === 0) return null;
  return (
    <Section title={say`NPV at target`}>
      <div class="npv-charts">
        {charts.map((drawn) => (
          <NpvChart key={drawn.currency ?? ""} drawn={drawn} />
        ))}
      </div>
      {charts.some(({ rest }) => rest) && <p class="chart-note">{say`The largest ${formats.quantity(mostBars, "")} of each currency are shown one by one; the table has every plan.`}</p>}
    </Section>
  );
}
