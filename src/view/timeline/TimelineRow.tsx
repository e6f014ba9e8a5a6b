import type { VNode } from "preact";
import type { IsoDate } from "../../core/quantity/calendar";
import type { TimelineLine } from "../../core/report/report";
import { say, text, translated } from "../../core/texts/say";
import type { Formats } from "../format/formats";
import { PlanText } from "../PlanText";
import { Reveal } from "../Reveal";
import { useFormats } from "../surroundings";
import type { TimelineEntry } from "./timeline-entries";
import type { TimelineScale } from "./timeline-scale";
import { TimelineTrack } from "./TimelineTrack";

interface TimelineRowProps {
  readonly entry: TimelineEntry;
  readonly timeline: TimelineLine;
  readonly scale: TimelineScale;
  readonly today: IsoDate | undefined;
  readonly asOf: IsoDate | undefined;
}

const ownNames = { phase: text`Phase`, checkpoint: text`Checkpoint`, decision: text`Decision`, due: text`Commitment due` } as const;

/** One row of the timeline: what, when, and its place on the calendar. The roles keep it a table where its cells fold. */
export function TimelineRow({ entry, timeline, scale, today, asOf }: TimelineRowProps): VNode {
  const formats = useFormats();
  const { kind, name, people, path } = entry;
  return (
    <tr role="row" class={kind} data-path={path}>
      <th scope="row" role="rowheader" class="entry-name">
        <Reveal path={path} label={say`Show this in the plan`}>
          {name === undefined ? translated(ownNames[kind]) : <PlanText text={name} />}
        </Reveal>
        {people.length > 0 && (
          <span class="detail">
            <PlanText text={people.join(", ")} />
          </span>
        )}
      </th>
      <td role="cell" class="entry-days">
        {daysOf(entry, timeline, formats)}
      </td>
      <td role="cell" class="track" aria-hidden="true">
        <TimelineTrack entry={entry} scale={scale} today={today} asOf={asOf} />
      </td>
    </tr>
  );
}

/** The heading names the year; a day of another year names its own. */
function daysOf({ start, end }: TimelineEntry, timeline: TimelineLine, formats: Formats): string {
  const year = (day: IsoDate): string => day.slice(0, 4);
  const isOneYear = [start, end, timeline.end].every((day) => year(day) === year(timeline.start));
  return isOneYear ? formats.days(start, end) : formats.period(start, end);
}
