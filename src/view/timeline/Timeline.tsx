import type { VNode } from "preact";
import type { Report } from "../../core/report/report";
import { say } from "../../core/texts/say";
import { Section } from "../Section";
import { useFormats } from "../surroundings";
import { timelineEntries } from "./timeline-entries";
import { timelineScale } from "./timeline-scale";
import { TimelineAxis } from "./TimelineAxis";
import { TimelineRow } from "./TimelineRow";

/** When the work happens: a table of days in which each row is drawn as well, so that the chart is its own text. */
export function Timeline({ report }: { readonly report: Report }): VNode | null {
  const formats = useFormats();
  const { timeline, asOf } = report;
  const entries = timelineEntries(report);
  if (!timeline || entries.length === 0) return null;
  const scale = timelineScale(timeline, entries);
  const today = asOf !== undefined && scale.holds(asOf) ? asOf : undefined;
  return (
    <Section title={say`Timeline, ${formats.period(timeline.start, timeline.end)}`} path={timeline.path}>
      <table class="timeline" role="table">
        <caption class="visually-hidden">{today === undefined ? say`Phases, checkpoints, decision and commitment by day` : say`Phases, checkpoints, decision and commitment by day, as of ${formats.date(today)}`}</caption>
        <thead role="rowgroup">
          <tr role="row">
            <th scope="col" role="columnheader" class="entry-name">
              <span class="visually-hidden">{say`What`}</span>
            </th>
            <th scope="col" role="columnheader" class="entry-days">
              <span class="visually-hidden">{say`When`}</span>
            </th>
            <td role="cell" class="track" aria-hidden="true">
              <TimelineAxis scale={scale} today={today} />
            </td>
          </tr>
        </thead>
        <tbody role="rowgroup">
          {entries.map((entry) => (
            <TimelineRow key={entry.path} entry={entry} scale={scale} timeline={timeline} today={today} asOf={asOf} />
          ))}
        </tbody>
      </table>
    </Section>
  );
}
