import type { VNode } from "preact";
import { scaleLinear } from "d3-scale";
import { useId } from "preact/hooks";
import type { OutcomeLine } from "../core/report/report";
import { say } from "../core/texts/say";
import { verdictTone, verdictWords } from "./outcome-words";

/** Baseline as a band, the measured result as a bar, the target as a mark; the outcome table says the same in words. */
export function BulletChart({ outcome }: { readonly outcome: OutcomeLine }): VNode {
  const id = useId();
  const { baseline, target, measured, name, verdict } = outcome;
  const values = [baseline, target, measured].flatMap((measure) => (measure ? [measure.base] : []));
  if (values.length === 0) return <div class="bullet" />;
  const x = scaleLinear().domain([Math.min(0, ...values), Math.max(0, ...values) || 1]).range([0, 100]);
  const [lowest = 0] = x.domain();
  const tone = verdictTone(verdict) ?? "neutral";
  return (
    <svg class="bullet" role="img" aria-labelledby={`${id}-title ${id}-desc`} height="28">
      <title id={`${id}-title`}>{name}</title>
      <desc id={`${id}-desc`}>{say`Bullet chart: ${verdictWords(verdict)}. The values are in the table of outcomes.`}</desc>
      {lowest < 0 && <Zero at={x(0)} />}
      {baseline && <rect class="band" {...span(x(0), x(baseline.base))} y="8" height="12" rx="2" />}
      {measured && <rect class={`bar ${tone}`} {...span(x(0), x(measured.base))} y="11" height="6" rx="2" />}
      {target && <line class="mark" x1={`${x(target.base)}%`} x2={`${x(target.base)}%`} y1="3" y2="25" />}
    </svg>
  );
}

/** Where bars begin when it is not the chart's edge. */
function Zero({ at }: { readonly at: number }) {
  return (
    <>
      <line class="zero" x1={`${at}%`} x2={`${at}%`} y1="1" y2="27" />
      <text class="zero-label" x={`${at}%`} dx="3" y="7">
        0
      </text>
    </>
  );
}

/** A bar between two percentages of the width, and never too thin to be seen. */
function span(from: number, to: number): { readonly x: string; readonly width: string } {
  return { x: `${Math.min(from, to)}%`, width: `${Math.max(0.6, Math.abs(to - from))}%` };
}
