import type { VNode } from "preact";
import { line } from "d3-shape";
import { useId } from "preact/hooks";
import type { OutcomeLine, ReadingLine } from "../../core/report/report";
import { useFormats } from "../surroundings";
import { LevelLines } from "./LevelLines";
import { ReadingDot } from "./ReadingDot";
import { type ReadingsScales, readingsScales } from "./readings-scales";
import { inTime, resultReadings, resultRuleWords } from "./result";

/** Readings over time against baseline and target. It ends with the last reading: what comes next nobody measured. */
export function ReadingsChart({ outcome }: { readonly outcome: OutcomeLine }): VNode {
  const id = useId();
  const scales = readingsScales(outcome);
  const readings = inTime(outcome);
  const results = resultReadings(outcome);
  const named = withRoom(readings, results, scales);
  const isOneUnit = new Set(readings.map(({ value }) => value.unit)).size === 1;
  return (
    <svg class="readings-chart" role="img" aria-labelledby={`${id}-title ${id}-desc`} height={scales.height}>
      <title id={`${id}-title`}>{`Readings of ${outcome.name}`}</title>
      <desc id={`${id}-desc`}>{`${readings.length} readings by day. ${resultRuleWords(outcome)} counts. The table below has the same numbers.`}</desc>
      <LevelLines outcome={outcome} scales={scales} />
      <Path readings={readings} scales={scales} />
      {readings.map((reading) => (
        <ReadingDot key={reading.path} reading={reading} scales={scales} isResult={results.includes(reading)} isNamed={named.has(reading)} hasUnit={!isOneUnit} />
      ))}
      <Days readings={readings} scales={scales} />
    </svg>
  );
}

/** The nested drawing stretches a path to the width; strokes keep their width through CSS. */
function Path({ readings, scales }: { readonly readings: readonly ReadingLine[]; readonly scales: ReadingsScales }) {
  const path = line<ReadingLine>(({ date }) => scales.x(date), ({ value }) => scales.y(value.base))([...readings]);
  return (
    <svg width="100%" height={scales.height} viewBox={`0 0 100 ${scales.height}`} preserveAspectRatio="none">
      <path class="trend" d={path ?? undefined} />
    </svg>
  );
}

function Days({ readings, scales }: { readonly readings: readonly ReadingLine[]; readonly scales: ReadingsScales }) {
  const formats = useFormats();
  const [first, last] = [readings[0]?.date ?? "", readings.at(-1)?.date ?? ""];
  const y = scales.height - 6;
  if (first === last) {
    return (
      <text class="day" x={`${scales.x(first)}%`} y={y} text-anchor="middle">
        {formats.day(first)}
      </text>
    );
  }
  return (
    <>
      <text class="day" x="0" y={y}>
        {formats.day(first)}
      </text>
      <text class="day" x={`${scales.x(last)}%`} y={y} text-anchor="middle">
        {formats.day(last)}
      </text>
    </>
  );
}

/** How far apart, in percent of the width, two values are that can both be written. */
const room = 13;

/** The readings whose values can be written without covering each other: the result first, then the last, the first and whatever fits. */
function withRoom(readings: readonly ReadingLine[], results: readonly ReadingLine[], { x }: ReadingsScales): ReadonlySet<ReadingLine> {
  const [first, last] = [readings.slice(0, 1), readings.slice(-1)];
  const named = new Set<ReadingLine>();
  for (const reading of [...results, ...last, ...first, ...readings]) {
    if ([...named].every(({ date }) => Math.abs(x(date) - x(reading.date)) >= room)) named.add(reading);
  }
  return named;
}
