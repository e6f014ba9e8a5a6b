import type { VNode } from "preact";
import type { Measure, OutcomeLine } from "../core/report/report";
import type { Formats } from "./format/formats";
import { Reveal } from "./Reveal";
import { Sparkline } from "./Sparkline";
import { useFormats } from "./surroundings";

/** What was measured, day by day, each leading to its line. A unit that all share stands after the last one. */
export function Readings({ outcome }: { readonly outcome: OutcomeLine }): VNode | null {
  const formats = useFormats();
  const { readings } = outcome;
  if (readings.length === 0) return null;
  return (
    <div class="readings">
      <Sparkline outcome={outcome} />
      <ol aria-label="Readings">
        {readings.map(({ path, date, value }, index) => (
          <li key={path} data-path={path}>
            <Reveal path={path} label="Show this measurement in the plan">
              {formats.day(date)} <span class="figure">{words(value, readings[index + 1]?.value, formats)}</span>
            </Reveal>
          </li>
        ))}
      </ol>
    </div>
  );
}

function words(measure: Measure, next: Measure | undefined, formats: Formats): string {
  return measure.unit === next?.unit ? formats.measureAmount(measure) : formats.measure(measure);
}
