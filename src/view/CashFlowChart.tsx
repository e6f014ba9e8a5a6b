import type { VNode } from "preact";
import { line } from "d3-shape";
import { useId } from "preact/hooks";
import type { AvailableScenario } from "../core/economics/valuation";
import { say } from "../core/texts/say";
import { type CashFlowScales, cashFlowScales } from "./cash-flow-scales";
import { CashFlowKey } from "./CashFlowKey";
import { PaybackMark } from "./PaybackMark";
import { useFormats } from "./surroundings";
import { type YearLabel, yearLabel } from "./year-label";

interface CashFlowChartProps {
  readonly scenario: AvailableScenario;
  readonly horizonYears: number;
  readonly currency: string | undefined;
}

/** Net money by year as bars, its running total as a line, and where that crosses zero. The table below has the numbers. */
export function CashFlowChart({ scenario, horizonYears, currency }: CashFlowChartProps): VNode {
  const id = useId();
  const formats = useFormats();
  const { initial, years, cumulative } = scenario.cashFlow;
  const scales = cashFlowScales(scenario.cashFlow);
  const write = formats.compactAmong(cumulative);
  return (
    <figure class="cash-flow">
      <CashFlowKey currency={currency} />
      <svg role="img" aria-labelledby={`${id}-title ${id}-desc`} height={scales.height}>
        <title id={`${id}-title`}>{say`Cash flow by year`}</title>
        <desc id={`${id}-desc`}>{say`Bars show the net amount of each year, the line shows the running total. The table below has the same numbers.`}</desc>
        {[initial, ...years].map((net, year) => (
          <Bar key={year} net={net} year={year} scales={scales} />
        ))}
        <line class="axis" x1="0" x2="100%" y1={scales.y(0)} y2={scales.y(0)} />
        <Trend cumulative={cumulative} scales={scales} />
        <PaybackMark payback={scenario.payback} horizonYears={horizonYears} scales={scales} />
        {cumulative.map((total, year) => (
          <circle key={year} class="reading" cx={`${scales.x(year)}%`} cy={scales.y(total)} r="4" />
        ))}
        {cumulative.map((total, year) => (
          <Total key={year} words={write(total)} total={total} year={year} label={yearLabel(year, years.length)} scales={scales} />
        ))}
      </svg>
    </figure>
  );
}

function Bar({ net, year, scales }: { readonly net: number; readonly year: number; readonly scales: CashFlowScales }) {
  const { x, y, barWidth } = scales;
  const height = Math.abs(y(net) - y(0));
  return <rect class={net < 0 ? "bar bad" : "bar good"} x={`${x(year) - barWidth / 2}%`} width={`${barWidth}%`} y={Math.min(y(0), y(net))} height={height} />;
}

/** The nested drawing stretches a path to the width; strokes keep their width through CSS. */
function Trend({ cumulative, scales }: { readonly cumulative: readonly number[]; readonly scales: CashFlowScales }) {
  const path = line<number>((_, year) => scales.x(year), (total) => scales.y(total))([...cumulative]);
  return (
    <svg width="100%" height={scales.height} viewBox={`0 0 100 ${scales.height}`} preserveAspectRatio="none">
      <path class="trend" d={path ?? undefined} />
    </svg>
  );
}

interface TotalProps {
  readonly words: string;
  readonly total: number;
  readonly year: number;
  readonly label: YearLabel;
  readonly scales: CashFlowScales;
}

function Total({ words, total, year, label, scales }: TotalProps) {
  const x = `${scales.x(year)}%`;
  const { text, room, anchor } = label;
  if (room === "none") return null;
  const place = { x: { start: "0", middle: x, end: "100%" }[anchor], "text-anchor": anchor };
  return (
    <>
      <text class={`total ${room}`} {...place} y={scales.y(total) + (total < 0 ? 20 : -11)}>
        {words}
      </text>
      <text class={`year ${room}`} {...place} y={scales.height - 8}>
        {text}
      </text>
    </>
  );
}
