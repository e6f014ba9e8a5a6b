import type { VNode } from "preact";
import type { OutcomeLine } from "../../core/report/report";
import { Reveal } from "../Reveal";
import { useFormats } from "../surroundings";
import { ReadingsChart } from "./ReadingsChart";
import { ReadingsTable } from "./ReadingsTable";
import { ResultNote } from "./ResultNote";

/** What was measured: one reading in words, several as a chart over time with their table. */
export function Readings({ outcome }: { readonly outcome: OutcomeLine }): VNode | null {
  const formats = useFormats();
  const [first, second] = outcome.readings;
  if (first === undefined) return null;
  if (second === undefined) {
    return (
      <p class="readings" data-path={first.path}>
        <Reveal path={first.path} label="Show this measurement in the plan">
          {formats.day(first.date)} <span class="figure">{formats.measure(first.value)}</span>
        </Reveal>
      </p>
    );
  }
  return (
    <figure class="readings">
      <ReadingsChart outcome={outcome} />
      <figcaption>
        <ResultNote outcome={outcome} />
      </figcaption>
      <ReadingsTable outcome={outcome} />
    </figure>
  );
}
