import type { VNode } from "preact";
import type { PlanHistoryReport } from "../../core/history/plan-history-report";
import { useFormats } from "../surroundings";
import { followedFigure, isGrave, pointsOf } from "./history-points";
import { placeOf, trackScales } from "./history-scales";
import { StepLine } from "./StepLine";
import { type Looked, Track } from "./Track";
import { TrackLabels } from "./TrackLabels";

const height = 128;

/** The return through the versions: a dot each, marked where agreed values moved; a cross where a version has no figures. */
export function FigureTrack({ report, looked }: { readonly report: PlanHistoryReport; readonly looked: Looked }): VNode {
  const { versions } = report;
  const figure = followedFigure(report, useFormats());
  const points = pointsOf(versions, figure.of);
  const scales = trackScales(points.map(({ value }) => value), versions.length, height);
  const current = points.find(({ version }) => version === looked.version);
  const missing = versions.flatMap((_, version) => (points.some((point) => point.version === version) ? [] : [version]));
  return (
    <Track name={figure.name} value={current === undefined ? "–" : figure.write(current.value)} height={height} looked={looked}>
      <StepLine points={points} scales={scales} />
      {points.map(({ version, value }) => (
        <circle key={version} class={`dot${isGrave(versions[version]) ? " grave" : ""}${version === looked.version ? " at" : ""}`} cx={`${scales.x(version)}%`} cy={scales.y(value)} r={version === looked.version ? 6 : 4} />
      ))}
      {missing.map((version) => (
        <text key={version} class="missing" x={`${placeOf(version, versions.length)}%`} y={height - 6} text-anchor="middle">
          ×
        </text>
      ))}
      <TrackLabels points={points} scales={scales} write={figure.write} />
    </Track>
  );
}
