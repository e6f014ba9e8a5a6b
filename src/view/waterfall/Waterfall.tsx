import type { VNode } from "preact";
import { headlineFigures, type Report } from "../../core/report/report";
import { say } from "../../core/texts/say";
import { Section } from "../Section";
import { useFormats } from "../surroundings";
import { waterfallBars } from "./waterfall-bars";
import { WaterfallChart } from "./WaterfallChart";
import { WaterfallKey } from "./WaterfallKey";
import { WaterfallTable } from "./WaterfallTable";
import { haircutSizes } from "./haircut-sizes";
import { measureName, omissions } from "./waterfall-words";

/** Where the headline goes before the customer's finance asks: one haircut after the other, down to the ROI that stands. */
export function Waterfall({ report }: { readonly report: Report }): VNode | null {
  const formats = useFormats();
  const { appraisal, valuation } = report;
  const scenario = headlineFigures(report);
  if (!appraisal || !scenario) return null;
  const drawn = waterfallBars(appraisal.waterfall);
  const left = omissions(drawn, valuation.method);
  const write = drawn.measure === "roi" ? formats.percent : formats.compact;
  return (
    <Section title={say`From headline to defended ${measureName(drawn.measure)}`}>
      <WaterfallKey />
      <WaterfallChart bars={drawn.bars} sizes={haircutSizes(scenario)} write={write} />
      {left !== undefined && <p class="chart-note">{left}</p>}
      <WaterfallTable appraisal={appraisal} currency={valuation.currency} />
    </Section>
  );
}
