import type { VNode } from "preact";
import { useId } from "preact/hooks";
import type { AvailableSimulation } from "../../core/economics/appraisal/appraisal";
import { say } from "../../core/texts/say";
import { useFormats } from "../surroundings";
import { DistributionKey } from "./DistributionKey";
import { type DistributionScales, distributionScales } from "./distribution-scales";
import { PercentileMark } from "./PercentileMark";

interface DistributionChartProps {
  readonly simulation: AvailableSimulation;
  readonly npv: number;
  readonly currency: string | undefined;
}

/** How often each NPV came up, losses in the danger tone, with the percentiles and the plan's own NPV marked. */
export function DistributionChart({ simulation, npv, currency }: DistributionChartProps): VNode {
  const id = useId();
  const formats = useFormats();
  const scales = distributionScales(simulation, npv);
  const { p5, p50, p95 } = simulation.npv;
  const write = formats.compactAmong([p5, p50, p95]);
  return (
    <figure class="distribution">
      <DistributionKey hasLosses={scales.lossWidth > 0} currency={currency} />
      <svg role="img" aria-labelledby={`${id}-title ${id}-desc`} height={scales.height}>
        <title id={`${id}-title`}>{say`Distribution of the NPV`}</title>
        <desc id={`${id}-desc`}>{say`How often the simulation came to each NPV. The percentiles are in the table below.`}</desc>
        <Areas scales={scales} />
        <line class="axis" x1="0" x2="100%" y1={scales.floor} y2={scales.floor} />
        <Ticks scales={scales} />
        <PercentileMark name="P5" npv={p5} amount={write(p5)} scales={scales} anchor="end" />
        <PercentileMark name="P95" npv={p95} amount={write(p95)} scales={scales} anchor="start" />
        <PercentileMark name="P50" npv={p50} amount={write(p50)} scales={scales} anchor="middle" />
        <circle class="reading" cx={`${scales.x(npv)}%`} cy={scales.floor} r="4.5" />
      </svg>
    </figure>
  );
}

/** The nested drawing stretches the outline to the width; losses are the same outline, cut at zero, in another tone and with stripes. */
function Areas({ scales: { height, outline, lossWidth } }: { readonly scales: DistributionScales }) {
  const id = useId();
  return (
    <>
      <defs>
        <clipPath id={`${id}-loss`}>
          <rect width={lossWidth} height={height} />
        </clipPath>
        <clipPath id={`${id}-gain`}>
          <rect x={lossWidth} width={100 - lossWidth} height={height} />
        </clipPath>
      </defs>
      <svg width="100%" height={height} viewBox={`0 0 100 ${height}`} preserveAspectRatio="none">
        <path class="gain" d={outline} clip-path={`url(#${id}-gain)`} />
        <path class="loss" d={outline} clip-path={`url(#${id}-loss)`} />
      </svg>
    </>
  );
}

function Ticks({ scales: { x, ticks, floor, lossWidth } }: { readonly scales: DistributionScales }) {
  const formats = useFormats();
  const write = formats.tickAmong(ticks);
  return (
    <>
      {ticks.map((tick) => (
        <text key={tick} class="tick" x={`${x(tick)}%`} y={floor + 20} text-anchor="middle">
          {write(tick)}
        </text>
      ))}
      {lossWidth > 0 && lossWidth < 100 && <line class="zero" x1={`${lossWidth}%`} x2={`${lossWidth}%`} y1="40" y2={floor + 4} />}
    </>
  );
}
