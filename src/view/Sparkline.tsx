import type { VNode } from "preact";
import { scaleLinear } from "d3-scale";
import { line } from "d3-shape";
import type { OutcomeLine } from "../core/report/report";

const width = 72;
const height = 22;

/** Readings over time against the target, small; the list beside it says the same in words. Needs two readings. */
export function Sparkline({ outcome }: { readonly outcome: OutcomeLine }): VNode | null {
  const { readings, target } = outcome;
  if (readings.length < 2) return null;
  const points = readings.map(({ date, value }) => ({ time: Date.parse(date), value: value.base }));
  const times = points.map(({ time }) => time);
  const values = [...points.map(({ value }) => value), ...(target ? [target.base] : [])];
  const x = scaleLinear().domain([Math.min(...times), Math.max(...times)]).range([4, width - 4]);
  const y = scaleLinear().domain([Math.min(...values), Math.max(...values)]).range([height - 4, 4]);
  const path = line<(typeof points)[number]>((point) => x(point.time), (point) => y(point.value))(points);
  return (
    <svg class="sparkline" aria-hidden="true" width={width} height={height}>
      {target && <line class="target" x1="0" x2={width} y1={y(target.base)} y2={y(target.base)} />}
      <path class="trend" d={path ?? undefined} />
      {points.map(({ time, value }, index) => (
        <circle key={index} class="reading" cx={x(time)} cy={y(value)} r={index === points.length - 1 ? 3.5 : 2.5} />
      ))}
    </svg>
  );
}
