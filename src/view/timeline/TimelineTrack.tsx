import type { VNode } from "preact";
import type { IsoDate } from "../../core/quantity/calendar";
import type { TimelineEntry } from "./timeline-entries";
import type { TimelineScale } from "./timeline-scale";

interface TimelineTrackProps {
  readonly entry: TimelineEntry;
  readonly scale: TimelineScale;
  readonly today: IsoDate | undefined;
  readonly asOf: IsoDate | undefined;
}

/** The calendar of one row: weekends, the bar or mark, and today. The drawing is as high as its row; marks stand in its middle. */
export function TimelineTrack({ entry, scale, today, asOf }: TimelineTrackProps): VNode {
  return (
    <svg>
      {scale.weekends.map(({ from, width }) => (
        <rect key={from} class="weekend" x={`${from}%`} width={`${width}%`} height="100%" />
      ))}
      {today !== undefined && <line class="today" x1={`${scale.noon(today)}%`} x2={`${scale.noon(today)}%`} y1="0" y2="100%" />}
      <svg y="50%">{entry.kind === "phase" ? <Bar entry={entry} scale={scale} asOf={asOf} /> : <Mark entry={entry} scale={scale} />}</svg>
    </svg>
  );
}

/** A phase; the part of it that has passed is drawn stronger. */
function Bar({ entry: { start, end }, scale, asOf }: Pick<TimelineTrackProps, "entry" | "scale" | "asOf">) {
  const whole = scale.stretch(start, end);
  const passed = asOf === undefined || asOf < start ? undefined : scale.stretch(start, asOf < end ? asOf : end);
  return (
    <>
      <rect class="phase-bar" x={`${whole.from}%`} width={`${whole.width}%`} y="-5" height="10" rx="2" />
      {passed && <rect class="phase-bar passed" x={`${passed.from}%`} width={`${passed.width}%`} y="-5" height="10" rx="2" />}
    </>
  );
}

/** The place of a path cannot be given in percent, so each mark has a drawing of its own there. */
function Mark({ entry: { kind, start }, scale }: Pick<TimelineTrackProps, "entry" | "scale">) {
  const shape = scale.holds(start) ? shapes[kind] : start > scale.last ? "M-9 0H-1M-5 -4L-1 0L-5 4" : "M9 0H1M5 -4L1 0L5 4";
  return (
    <svg x={`${scale.noon(start)}%`}>
      <path class={scale.holds(start) ? `mark-${kind}` : "beyond"} d={shape} />
    </svg>
  );
}

/** A diamond for a checkpoint, a disc for the decision, a flag for what is due. */
const shapes = {
  phase: "",
  checkpoint: "M0 -6L6 0L0 6L-6 0Z",
  decision: "M-5.5 0A5.5 5.5 0 1 1 5.5 0A5.5 5.5 0 1 1 -5.5 0Z",
  due: "M-1 8V-8H0L9 -4L0.5 -0.5V8Z",
} as const;
