import type { VNode } from "preact";
import { useState } from "preact/hooks";
import type { ChangeFigures } from "../../core/changes/plan-change";
import type { HistoryPoint, PlanHistoryReport } from "../../core/history/plan-history-report";
import { say } from "../../core/texts/say";
import type { Formats } from "../format/formats";
import { useFormats } from "../surroundings";
import { CountTrack } from "./CountTrack";
import { FigureTrack } from "./FigureTrack";
import { followedFigure } from "./history-points";
import { authorWords } from "./history-words";
import { HistoryKey } from "./HistoryKey";
import { OutcomeTrack } from "./OutcomeTrack";
import type { Looked } from "./Track";
import { VersionCard } from "./VersionCard";

/** Return, outcomes and findings through the versions, one below the other, and the version that is looked at: the last one, until the reader goes to another. */
export function HistoryTracks({ report }: { readonly report: PlanHistoryReport }): VNode | null {
  const formats = useFormats();
  const [asked, look] = useState<number>();
  const { versions, outcomes } = report;
  const last = versions.length - 1;
  const version = Math.min(asked ?? last, last);
  const point = versions[version];
  if (point === undefined) return null;
  const looked: Looked = { version, versions: versions.length, look };
  const goTo = (event: KeyboardEvent): void => {
    const next = versionAfter(event.key, version, last);
    if (next === undefined) return;
    event.preventDefault();
    look(next);
  };
  return (
    <figure class="history-figure">
      <HistoryKey report={report} />
      <div class="history-tracks" role="slider" tabIndex={0} aria-label={say`Version`} aria-valuemin={1} aria-valuemax={versions.length} aria-valuenow={version + 1} aria-valuetext={spoken(point, report, formats)} onKeyDown={goTo}>
        <FigureTrack report={report} looked={looked} />
        {outcomes.map((outcome) => (
          <OutcomeTrack key={outcome.id} outcome={outcome} looked={looked} />
        ))}
        <CountTrack name={say`Outcomes in the plan`} versions={versions} looked={looked} parts={[{ tone: "neutral", of: ({ outcomes: count }) => count }]} />
        <CountTrack name={say`Errors and warnings`} versions={versions} looked={looked} parts={[{ tone: "bad", of: ({ counts }) => counts.error }, { tone: "caution", of: ({ counts }) => counts.warning }]} />
        <Days versions={versions} />
      </div>
      <figcaption>
        <VersionCard point={point} before={figuresBefore(versions, version)} />
      </figcaption>
    </figure>
  );
}

/** What the version was worth that one is compared with: the last one before it that can be read. */
function figuresBefore(versions: readonly HistoryPoint[], version: number): ChangeFigures | undefined {
  const before = versions.slice(0, version).findLast(({ readable }) => readable);
  return before?.readable === true ? before.figures : undefined;
}

/** The version that a key leads to, as keys move any slider. */
function versionAfter(key: string, version: number, last: number): number | undefined {
  if (key === "ArrowLeft" || key === "ArrowDown") return Math.max(0, version - 1);
  if (key === "ArrowRight" || key === "ArrowUp") return Math.min(last, version + 1);
  if (key === "Home") return 0;
  return key === "End" ? last : undefined;
}

function spoken(point: HistoryPoint, report: PlanHistoryReport, formats: Formats): string {
  const { name, of, write } = followedFigure(report, formats);
  const value = of(point);
  const [day, author] = [formats.date(point.date), authorWords(point)];
  return value === undefined ? say`${day}, ${author}: no figures` : say`${day}, ${author}: ${name} ${write(value)}`;
}

/** The first and the last day below the drawings. */
function Days({ versions }: { readonly versions: readonly HistoryPoint[] }) {
  const formats = useFormats();
  const [first, last] = [versions[0], versions.at(-1)];
  if (first === undefined || last === undefined) return null;
  return (
    <p class="track-days" aria-hidden="true">
      <span>{formats.date(first.date)}</span>
      {versions.length > 1 && <span>{formats.date(last.date)}</span>}
    </p>
  );
}
