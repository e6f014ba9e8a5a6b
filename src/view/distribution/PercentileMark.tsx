import type { VNode } from "preact";
import type { DistributionScales } from "./distribution-scales";

interface PercentileMarkProps {
  readonly name: string;
  readonly npv: number;
  readonly amount: string;
  readonly scales: DistributionScales;
  /** On which side of the line its amount stands, so that three close ones do not cover each other. */
  readonly anchor: "start" | "middle" | "end";
}

/** A line at a percentile with its name and its amount above. */
export function PercentileMark({ name, npv, amount, scales, anchor }: PercentileMarkProps): VNode {
  const x = `${scales.x(npv)}%`;
  const shift = { start: -6, middle: 0, end: 6 }[anchor];
  return (
    <>
      <line class="percentile" x1={x} x2={x} y1="36" y2={scales.floor} />
      <text class="percentile-name" x={x} y="13" dx={shift} text-anchor={anchor}>
        {name}
      </text>
      <text class="percentile-amount" x={x} y="29" dx={shift} text-anchor={anchor}>
        {amount}
      </text>
    </>
  );
}
