import type { VNode } from "preact";
import type { IsoDate } from "../../core/quantity/calendar";
import { say } from "../../core/texts/say";
import { useFormats } from "../surroundings";
import type { TimelineScale } from "./timeline-scale";

interface TimelineAxisProps {
  readonly scale: TimelineScale;
  /** The day on which the report looks at the plan, when it is drawn. */
  readonly today: IsoDate | undefined;
}

/** How near to an end of the axis, in percent, the label of today takes the place of that end's. */
const near = 36;

/** The first and the last day above the drawing, and today where it falls. */
export function TimelineAxis({ scale, today }: TimelineAxisProps): VNode {
  const formats = useFormats();
  const at = today === undefined ? undefined : scale.noon(today);
  return (
    <svg>
      {(at === undefined || at > near) && (
        <text class="day" x="0" y="14">
          {formats.day(scale.first)}
        </text>
      )}
      {(at === undefined || at < 100 - near) && (
        <text class="day" x="100%" y="14" text-anchor="end">
          {formats.day(scale.last)}
        </text>
      )}
      {at !== undefined && today !== undefined && (
        <text class="today-label" x={`${at}%`} y="14" text-anchor={anchorAt(at)}>
          {say`as of ${formats.day(today)}`}
        </text>
      )}
    </svg>
  );
}

/** A label near an end begins or ends at its line instead of reaching beyond the drawing. */
function anchorAt(percent: number): "start" | "middle" | "end" {
  if (percent < 15) return "start";
  return percent > 85 ? "end" : "middle";
}
