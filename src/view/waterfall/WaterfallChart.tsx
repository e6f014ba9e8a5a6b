import { scaleLinear } from "d3-scale";
import type { VNode } from "preact";
import { say } from "../../core/texts/say";
import { BarRow } from "../chart/BarRow";
import { span } from "../chart/span";
import { useFormats } from "../surroundings";
import type { HaircutSizes } from "./haircut-sizes";
import type { WaterfallBar } from "./waterfall-bars";
import { stepName } from "./waterfall-words";

interface WaterfallChartProps {
  readonly bars: readonly WaterfallBar[];
  readonly sizes: HaircutSizes;
  readonly write: (value: number) => string;
}

/** What is left after each haircut as a bar, what the haircut took as a dashed ghost, the defended value in the colour of its sign. */
export function WaterfallChart({ bars, sizes, write }: WaterfallChartProps): VNode {
  const formats = useFormats();
  const values = bars.map(({ value }) => value);
  const x = scaleLinear().domain([Math.min(0, ...values), Math.max(0, ...values) || 1]).range([0, 100]);
  return (
    <ol class="bars waterfall">
      {bars.map((bar, index) => {
        const { step, value, before } = bar;
        const size = sizes[step];
        return (
          <BarRow key={step} name={size === undefined ? stepName(step) : `${stepName(step)} ${formats.rate(size)}`} words={wordsOf(bar, write)}>
            {before !== undefined && before > Math.max(0, value) && (
              <rect class="ghost" {...span(x(Math.max(0, value)), x(before))} y="50%" height="16" rx="2" transform="translate(0 -8)" />
            )}
            <rect class={toneOf(index, bars)} fill-opacity={index === bars.length - 1 ? 1 : 1 - index * 0.12} {...span(x(0), x(value))} y="50%" height="16" rx="2" transform="translate(0 -8)" />
            <line class="axis" x1={`${x(0)}%`} x2={`${x(0)}%`} y1="0" y2="100%" />
            <text class="value" x={`${x(Math.max(0, value, before ?? 0))}%`} y="50%" dx="7" dy="0.35em">
              {write(value)}
            </text>
          </BarRow>
        );
      })}
    </ol>
  );
}

function toneOf(index: number, bars: readonly WaterfallBar[]): string {
  if (index < bars.length - 1) return "bar";
  return (bars[index]?.value ?? 0) < 0 ? "bar bad" : "bar good";
}

function wordsOf({ step, value, before }: WaterfallBar, write: (value: number) => string): string {
  return before === undefined ? `${stepName(step)}: ${write(value)}` : say`${stepName(step)}: ${write(value)}, before it ${write(before)}`;
}
