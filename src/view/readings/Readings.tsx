import type { VNode } from "preact";
import type { IsoDate } from "../../core/quantity/calendar";
import type { OutcomeLine } from "../../core/report/report";
import { say } from "../../core/texts/say";
import { listed } from "../listed";
import { Reveal } from "../Reveal";
import { useFormats } from "../surroundings";
import { aheadWords, isAhead } from "./ahead";
import { ReadingsChart } from "./ReadingsChart";
import { ReadingsTable } from "./ReadingsTable";
import { ResultNote } from "./ResultNote";
import { inTime } from "./result";

interface ReadingsProps {
  readonly outcome: OutcomeLine;
  /** Today, as far as the report goes; readings of later days are marked. */
  readonly asOf: IsoDate | undefined;
}

/** What was measured: one reading in words, several as a chart over time with their table. */
export function Readings({ outcome, asOf }: ReadingsProps): VNode | null {
  const formats = useFormats();
  const [first, second] = outcome.readings;
  if (first === undefined) return null;
  if (second === undefined) {
    return (
      <p class="readings" data-path={first.path}>
        <Reveal path={first.path} label={say`Show this measurement in the plan`}>
          {formats.day(first.date)} <span class="figure">{formats.measure(first.value)}</span>
        </Reveal>
        {isAhead(first, asOf) && <span class="caution"> ({aheadWords()})</span>}
      </p>
    );
  }
  return (
    <figure class="readings">
      <ReadingsChart outcome={outcome} asOf={asOf} />
      <figcaption>
        <ResultNote outcome={outcome} />
        <AheadNote outcome={outcome} asOf={asOf} />
      </figcaption>
      <ReadingsTable outcome={outcome} asOf={asOf} />
    </figure>
  );
}

function AheadNote({ outcome, asOf }: ReadingsProps) {
  const formats = useFormats();
  const days = [...new Set(inTime(outcome).filter((reading) => isAhead(reading, asOf)).map(({ date }) => date))];
  if (days.length === 0) return null;
  return (
    <p class="result-note caution">{say`${listed(days.map(formats.date))}: after today’s date.`}</p>
  );
}
