import type { VNode } from "preact";
import { line } from "d3-shape";
import { useId } from "preact/hooks";
import type { IsoDate } from "../../core/quantity/calendar";
import type { OutcomeLine, ReadingLine } from "../../core/report/report";
import { say } from "../../core/texts/say";
import { useFormats } from "../surroundings";
import { isAhead } from "./ahead";
import { LevelLines } from "./LevelLines";
import { ReadingDot } from "./ReadingDot";
import { readingLabels } from "./reading-labels";
import { type ReadingsScales, readingsScales } from "./readings-scales";
import { inTime, resultReadings, resultRuleWords } from "./result";

/** Readings over time against baseline and target. It ends with the last reading: what comes next nobody measured. */
export function ReadingsChart({ outcome, asOf }: { readonly outcome: OutcomeLine; readonly asOf: IsoDate | undefined }): VNode {
  const formats = useFormats();
  const id = useId();
  const scales = readingsScales(outcome);
  const readings = inTime(outcome);
  const results = resultReadings(outcome);
  const isOneUnit = new Set(readings.map(({ value }) => value.unit)).size === 1;
  const labels = readingLabels(readings, results, scales, ({ value }) => (isOneUnit ? formats.measureAmount(value) : formats.measure(value)));
  return (
    <svg class="readings-chart" role="img" aria-labelledby={`${id}-title ${id}-desc`} height={scales.height}>
      <title id={`${id}-title`}>{say`Readings of ${outcome.name}`}</title>
      <desc id={`${id}-desc`}>{say`${readings.length} readings by day. ${resultRuleWords(outcome)} counts. The table below has the same numbers.`}</desc>
      <LevelLines outcome={outcome} scales={scales} />
      <Path readings={readings} scales={scales} />
      {readings.map((reading) => (
        <ReadingDot key={reading.path} reading={reading} scales={scales} isResult={results.includes(reading)} isAhead={isAhead(reading, asOf)} label={labels.get(reading)} />
      ))}
      <Days readings={readings} scales={scales} />
    </svg>
  );
}

/** The nested drawing stretches a path to the width; strokes keep their width through CSS. */
function Path({ readings, scales }: { readonly readings: readonly ReadingLine[]; readonly scales: ReadingsScales }) {
  const path = line<ReadingLine>(scales.x, ({ value }) => scales.y(value.base))([...readings]);
  return (
    <svg width="100%" height={scales.height} viewBox={`0 0 100 ${scales.height}`} preserveAspectRatio="none">
      <path class="trend" d={path ?? undefined} />
    </svg>
  );
}

/** The first and the last day, with their years where these differ. */
function Days({ readings, scales }: { readonly readings: readonly ReadingLine[]; readonly scales: ReadingsScales }) {
  const formats = useFormats();
  const [first, last] = [readings[0], readings.at(-1)];
  if (!first || !last) return null;
  const y = scales.height - 6;
  const write = first.date.slice(0, 4) === last.date.slice(0, 4) ? formats.day : formats.date;
  if (first.date === last.date) {
    return (
      <text class="day" x={`${(scales.x(first) + scales.x(last)) / 2}%`} y={y} text-anchor="middle">
        {write(first.date)}
      </text>
    );
  }
  return (
    <>
      <text class="day" x="0" y={y}>
        {write(first.date)}
      </text>
      <text class="day" x={`${scales.x(last)}%`} y={y} text-anchor="middle">
        {write(last.date)}
      </text>
    </>
  );
}
