import type { VNode } from "preact";
import { curveStepAfter, line } from "d3-shape";
import type { TrackScales } from "./history-scales";
import type { TrackPoint } from "./track-labels";

/** Values through the versions as a line in steps, because what a version brings holds until the next. The nested drawing stretches it to the width; strokes keep theirs through CSS. */
export function StepLine({ points, scales: { height, x, y } }: { readonly points: readonly TrackPoint[]; readonly scales: TrackScales }): VNode {
  const path = line<TrackPoint>(({ version }) => x(version), ({ value }) => y(value)).curve(curveStepAfter)([...points]);
  return (
    <svg width="100%" height={height} viewBox={`0 0 100 ${height}`} preserveAspectRatio="none">
      <path class="trend" d={path ?? undefined} />
    </svg>
  );
}
