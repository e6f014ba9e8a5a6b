import type { VNode } from "preact";
import type { TrackScales } from "./history-scales";
import { type TrackPoint, trackLabels } from "./track-labels";

interface TrackLabelsProps {
  readonly points: readonly TrackPoint[];
  readonly scales: TrackScales;
  readonly write: (value: number) => string;
}

/** The values that there is room for, at their places. */
export function TrackLabels({ points, scales, write }: TrackLabelsProps): VNode {
  return (
    <>
      {trackLabels(points, scales, write).map(({ version, text, x, y, anchor }) => (
        <text key={version} class="value" x={`${x}%`} y={y} text-anchor={anchor}>
          {text}
        </text>
      ))}
    </>
  );
}
