import type { VNode } from "preact";
import type { OutcomeHistory } from "../../core/history/plan-history-report";
import { PlanText } from "../PlanText";
import { useFormats } from "../surroundings";
import { trackScales } from "./history-scales";
import { targetWords } from "./history-words";
import { StepLine } from "./StepLine";
import { targetSpans } from "./target-spans";
import { type Looked, Track } from "./Track";
import type { TrackPoint } from "./track-labels";
import { TrackLabels } from "./TrackLabels";

const height = 92;

/** An outcome's target as the dashed level that it was at, and what was measured against it. Nothing where it never had either. */
export function OutcomeTrack({ outcome, looked }: { readonly outcome: OutcomeHistory; readonly looked: Looked }): VNode | null {
  const formats = useFormats();
  const spans = targetSpans(outcome, looked.versions);
  const measured = outcome.points.flatMap(({ version, measured: value }): readonly TrackPoint[] => (value === undefined || value.comparable === null ? [] : [{ version, value: value.comparable }]));
  if (spans.length + measured.length === 0) return null;
  const readings = measured.filter(({ value }, index) => measured[index - 1]?.value !== value);
  const scales = trackScales([...spans, ...measured].map(({ value }) => value), looked.versions, height);
  const target = outcome.targets.findLast(({ version }) => version <= looked.version);
  return (
    <Track name={<PlanText text={outcome.name} />} value={target === undefined ? "–" : targetWords(target, formats)} height={height} looked={looked}>
      {spans.map(({ version, value, until, next }) => (
        <g key={version} class="target-span">
          <line x1={`${scales.x(version)}%`} x2={`${scales.x(until)}%`} y1={scales.y(value)} y2={scales.y(value)} />
          {next !== undefined && <line x1={`${scales.x(until)}%`} x2={`${scales.x(until)}%`} y1={scales.y(value)} y2={scales.y(next)} />}
        </g>
      ))}
      {spans.map(({ version, value, isMoved }) => isMoved && <circle key={version} class="dot grave" cx={`${scales.x(version)}%`} cy={scales.y(value)} r="4" />)}
      <StepLine points={measured} scales={scales} />
      {readings.map(({ version, value }) => (
        <circle key={version} class="dot" cx={`${scales.x(version)}%`} cy={scales.y(value)} r="4" />
      ))}
      <TrackLabels points={[...spans, ...readings]} scales={scales} write={(value) => formats.quantity(value, "")} />
    </Track>
  );
}
