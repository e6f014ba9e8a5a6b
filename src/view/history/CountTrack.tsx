import type { VNode } from "preact";
import type { HistoryPoint, JudgedPoint } from "../../core/history/plan-history-report";
import { judgedPoints } from "./history-points";
import { placeOf } from "./history-scales";
import { type Looked, Track } from "./Track";

interface CountTrackProps {
  readonly name: string;
  readonly versions: readonly HistoryPoint[];
  readonly looked: Looked;
  /** What is counted, from the bottom up: each in its own tone. */
  readonly parts: readonly { readonly tone: string; readonly of: (point: JudgedPoint) => number }[];
}

/** Room above for the count. */
const room = 16;
const height = 48;

/** How many there are of something in each version, as bars; the number stands where it changes. */
export function CountTrack({ name, versions, looked, parts }: CountTrackProps): VNode {
  const sum = (point: JudgedPoint): number => parts.reduce((total, { of }) => total + of(point), 0);
  const totals = judgedPoints(versions, sum);
  const most = Math.max(1, ...totals.map(({ value }) => value));
  const size = (height - room - 4) / most;
  const width = Math.min(4, 56 / versions.length);
  const current = totals.find(({ version }) => version === looked.version);
  const left = (version: number): string => `${placeOf(version, versions.length) - width / 2}%`;
  return (
    <Track name={name} value={current?.value ?? "–"} height={height} looked={looked}>
      <line class="axis" x1="0" x2="100%" y1={height - 3.5} y2={height - 3.5} />
      {versions.flatMap((point, version) => {
        if (!point.readable) return [];
        let top = height - 4;
        return parts.map(({ tone, of }) => {
          const tall = of(point) * size;
          top -= tall;
          return <rect key={`${version} ${tone}`} class={`bar ${tone}`} x={left(version)} width={`${width}%`} y={top} height={tall} />;
        });
      })}
      {totals.map(({ version, value }, index) => value !== totals[index - 1]?.value && (
        <text key={version} class="count" x={`${placeOf(version, versions.length)}%`} y={height - 8 - value * size} text-anchor="middle">
          {value}
        </text>
      ))}
    </Track>
  );
}
